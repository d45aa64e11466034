// Reads a whole map into plain data: its own nodes and every note on it, each exactly once.

import { centre, contains, type Rect } from '../../shared/geometry/rect';
import { isRepeated, MapTextReader } from '../../shared/map/map-texts';
import type { RawNote, RawSection, Snapshot } from '../../shared/map/snapshot';
import { failure } from '../failures';
import { CHUNK, pause } from '../pause';
import { readTable } from './actions';
import type { BoardNode } from './board-node';
import type { MapRecord } from './facts';
import { type Listing, listMap, type PluginOwned } from './list';
import { isInvitation, pictureIn } from './map-texts';
import { boxOf, type Found, hidesContents, isBlank, noteText, readNote } from './note';
import { readPicture } from './picture';
import { StampCounter } from './stamps';
import { isCopy, mapIdOf } from './tags';
import { readTensions } from './tensions';

type Board = Omit<Snapshot, 'photo'>;

export const readBoard = async (root: BoardNode, record: MapRecord): Promise<Board> =>
  (await read(root, record)).board;

/** The board, including the bytes of its picture. */
export async function readSnapshot(root: BoardNode, record: MapRecord): Promise<Snapshot> {
  const { board, picture } = await read(root, record);
  return { ...board, photo: await readPicture(picture) };
}

interface Reading {
  board: Board;
  /** Hash of the picture in the persona's circle. */
  picture: string | null;
}

async function read(root: BoardNode, record: MapRecord): Promise<Reading> {
  try {
    return await readAll(root, record);
  } catch (error) {
    throw root.removed ? failure('no-map', 'read', 'map') : error;
  }
}

/**
 * First lists everything and reads our own nodes synchronously; then reads the notes in chunks, yielding in
 * between.
 */
async function readAll(root: BoardNode, record: MapRecord): Promise<Reading> {
  const reader = new BoardReader(boxOf(root));
  const { listing, loose } = listMap(root, reader.box);
  const facts = record.read(listing.pluginOwned);
  reader.readOurs(listing);
  const outline = { node: root.id, map: mapIdOf(root), facts, box: reader.box };
  for (let at = 0; at < listing.notes.length; at += 1) {
    if (at > 0 && at % CHUNK === 0) await pause();
    if (at % CHUNK === 0 && root.removed) throw failure('no-map', 'read', 'map');
    reader.readNote(listing.notes[at] as Found, at >= loose);
  }
  const board = {
    ...outline,
    ...reader.pieces,
    ...reader.words.words,
    tensions: readTensions(listing, reader.notes),
    sections: reader.sections,
    notes: reader.notes,
    emptyNotes: reader.emptyNotes,
    looseStamps: Math.max(0, listing.stamps - reader.stamps.stuck),
    otherNodes: listing.others,
    vanished: reader.vanished,
  };
  return { board, picture: reader.words.photo ?? null };
}

class BoardReader {
  readonly stamps = new StampCounter();
  readonly sections: RawSection[] = [];
  readonly notes: RawNote[] = [];
  readonly pieces = {
    actionsTable: '',
    actions: [] as Snapshot['actions'],
  };
  readonly words = new MapTextReader();
  emptyNotes = 0;
  vanished = 0;

  constructor(readonly box: Rect) {}

  /** Somebody may delete a note while others are being read. */
  readNote(found: Found, isLoose: boolean): void {
    try {
      if (isLoose && !contains(this.box, centre(boxOf(found.node)))) return;
      const text = noteText(found.node, found.type);
      const stamps = this.stamps.on(found.node);
      if (!isBlank(text)) this.notes.push(readNote(found, text, stamps));
      else if (found.type === 'STICKY' || found.type === 'FRAME') this.emptyNotes += 1;
    } catch (error) {
      if (!found.node.removed) throw error;
      this.vanished += 1;
    }
  }

  /** Our originals come before their copies, whatever the layer order. */
  readOurs({ pluginOwned: ours, notes }: Listing): void {
    const copies: PluginOwned[] = [];
    for (const piece of ours) {
      if (isCopy(piece.node, piece.tag)) copies.push(piece);
      else this.readPiece(piece, notes);
    }
    for (const piece of copies) this.readPiece(piece, notes);
  }

  private readPiece(piece: PluginOwned, notes: Found[]): void {
    const { node, type, tag, where } = piece;
    if (tag.role === 'section' && tag.section !== undefined) {
      const { id, name } = node;
      const section = { node: id, id: tag.section, name, box: boxOf(node), isHidden: hidesContents(node) };
      this.sections.push({ ...section, heading: '', prompts: [] });
    } else if (tag.role === 'actions-table' && this.pieces.actionsTable === '') {
      this.pieces.actionsTable = node.id;
      this.pieces.actions = readTable(node);
    } else if (tag.role === 'photo') {
      this.words.see(() => pictureIn(node));
    } else if (type === 'TEXT' && !isRepeated(tag) && !this.readText(piece) && !isCopy(node, tag)) {
      notes.push({ node: node as TextNode, type, where });
    }
  }

  /** Returns false for a rewritten copy; tags from earlier versions do not tell copies from originals. */
  private readText({ node, tag, where }: PluginOwned): boolean {
    const text = node as TextNode;
    const { characters } = text;
    const heard = this.words.hear(tag, characters, () => isInvitation(text, characters));
    if (heard !== 'first') return heard === 'copy';
    const section = this.sections.find((candidate) => candidate.node === where.parentSection);
    if (section !== undefined && tag.role === 'heading') section.heading = characters;
    if (section !== undefined && tag.prompt !== undefined) {
      section.prompts.push({ id: tag.prompt, text: characters });
    }
    return true;
  }
}
