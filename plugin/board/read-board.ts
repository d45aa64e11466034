// Reads a whole map into plain data: its own pieces and every note on it, each exactly once.
import type { RawNote, RawSection, Snapshot } from '../../shared/board/snapshot';
import { KEYS, type Role, type Tag } from '../../shared/board/tag';
import { centre, contains, type Rect } from '../../shared/geometry/rect';
import type { BoardNode } from '../canvas/brush';
import { mapIdOf } from '../canvas/tags';
import { failure } from '../failures';
import { readTable } from './actions';
import { readFacts } from './facts';
import { emptyListing, type Listing, listInto, type Ours } from './list';
import { boxOf, type Found, isBlank, noteText, readNote } from './note';
import { CHUNK, pause } from './pause';
import { StampCounter } from './stamps';
import { straysOf } from './strays';

export async function readBoard(root: BoardNode): Promise<Snapshot> {
  try {
    return await readAll(root);
  } catch (error) {
    throw root.removed ? failure('no-map', 'read', 'map') : error;
  }
}

/** First everything is listed and what is ours is read, in one go; then the notes, in chunks that yield. */
async function readAll(root: BoardNode): Promise<Snapshot> {
  const reader = new BoardReader(boxOf(root));
  const listing = emptyListing();
  listInto(listing, root.children);
  const strays = straysOf(root, reader.box);
  listInto(listing, strays.sections);
  const fromHere = listing.notes.length;
  listInto(listing, strays.loose);
  reader.readOurs(listing);
  const outline = { node: root.id, map: mapIdOf(root), facts: readFacts(root), box: reader.box };
  for (let at = 0; at < listing.notes.length; at += 1) {
    if (at > 0 && at % CHUNK === 0) await pause();
    if (at % CHUNK === 0 && root.removed) throw failure('no-map', 'read', 'map');
    reader.readNote(listing.notes[at] as Found, at >= fromHere);
  }
  return {
    ...outline,
    ...reader.pieces,
    sections: reader.sections,
    notes: reader.notes,
    emptyNotes: reader.emptyNotes,
    looseStamps: Math.max(0, listing.stamps - reader.stamps.stuck),
    otherNodes: listing.others,
    vanished: reader.vanished,
  };
}

class BoardReader {
  readonly stamps = new StampCounter(figma.editorType);
  readonly sections: RawSection[] = [];
  readonly notes: RawNote[] = [];
  readonly pieces = {
    title: '',
    personaName: '',
    personaDetails: '',
    problem: '',
    actionsTable: '',
    actions: [] as Snapshot['actions'],
  };
  /** Texts of ours by what they are: a second one of the same kind is a copy that somebody made. */
  private readonly texts = new Map<string, string>();
  emptyNotes = 0;
  vanished = 0;

  constructor(readonly box: Rect) {}

  /** A person may take a note away while others are read. */
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

  readOurs({ ours, notes }: Listing): void {
    for (const piece of ours) {
      const { node, type, tag, where } = piece;
      if (tag.role === 'section' && tag.section !== undefined) {
        const { id, name } = node;
        this.sections.push({ node: id, id: tag.section, name, heading: '', box: boxOf(node), prompts: [] });
      } else if (tag.role === 'actions-table' && this.pieces.actionsTable === '') {
        this.pieces.actionsTable = node.id;
        this.pieces.actions = readTable(node);
      } else if (type === 'TEXT' && !isRepeated(tag) && !this.readText(piece)) {
        notes.push({ node: node as TextNode, type, where });
      }
    }
  }

  /** False for a copy of a text of ours in which somebody wrote something else: that is a note of theirs. */
  private readText({ node, tag, where }: Ours): boolean {
    const text = node as TextNode;
    const { characters } = text;
    const kind = [tag.role, tag.section, tag.prompt].join('/');
    const first = this.texts.get(kind);
    if (first !== undefined) return first === characters;
    this.texts.set(kind, characters);
    const section = this.sections.find((candidate) => candidate.node === where.holder);
    if (section !== undefined && tag.role === 'heading') section.heading = characters;
    if (section !== undefined && tag.prompt !== undefined) {
      section.prompts.push({ id: tag.prompt, text: characters });
    }
    Object.assign(this.pieces, pieceText(text, tag.role, characters));
    return true;
  }
}

/** Of these a map has several, told apart by nothing but their words. */
export const isRepeated = ({ role, section }: Tag): boolean =>
  role === 'rule' || role === 'actions-cell' || (role === 'heading' && section === undefined);

/** What a text of ours says about the map, by the snapshot's names; nothing for headings, prompts and lines. */
export function pieceText(node: TextNode, role: Role, characters: string): Partial<Snapshot> {
  if (role === 'title') return { title: characters };
  if (role === 'persona-name') return { personaName: ownWords(node, characters) };
  if (role === 'persona-details') return { personaDetails: characters };
  return role === 'problem-text' ? { problem: ownWords(node, characters) } : {};
}

/** What people wrote; '' while our invitation still stands there. */
function ownWords(node: TextNode, characters: string): string {
  return characters === node.getPluginData(KEYS.placeholder) ? '' : characters;
}
