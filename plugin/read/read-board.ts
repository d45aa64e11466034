// Reads a whole map into plain data: its own nodes and every note on it, each exactly once.

import { firstOfEachKind, toMapTexts } from '../../shared/map/map-texts';
import type { RawNote, RawSection, Snapshot } from '../../shared/map/snapshot';
import { failure } from '../failures';
import { Pace } from '../pause';
import { readTable } from './actions';
import { adoptionOf } from './adoption';
import { hidesNotes, sectionParts } from './areas';
import type { MapRoot } from './board-node';
import type { MapRecord } from './facts';
import { type Locator, listMap, type Piece, stillThere } from './list';
import { inOrder, readPhoto, readProblemRows, readTexts } from './map-texts';
import { boxOf, isBlank, noteText, readNote } from './note';
import type { PageTags } from './page-tags';
import { readPicture } from './picture';
import { StampCounter } from './stamps';
import { mapIdOf } from './tags';
import { type Line, readTensions } from './tensions';

type Board = Omit<Snapshot, 'photo'>;

/** The board, and our nodes on its page. */
export const readBoard = (root: MapRoot, record: MapRecord): Promise<Pick<Reading, 'board' | 'tags'>> =>
  read(root, record);

/** The board, including the bytes of its picture. */
export async function readSnapshot(root: MapRoot, record: MapRecord): Promise<Snapshot> {
  const { board, picture } = await read(root, record);
  return { ...board, photo: await readPicture(picture) };
}

interface Reading {
  board: Board;
  tags: PageTags;
  /** Hash of the picture in the persona's circle. */
  picture: string | null;
}

async function read(root: MapRoot, record: MapRecord): Promise<Reading> {
  try {
    return await readAll(root, record);
  } catch (error) {
    throw root.removed ? failure('no-map', 'read', 'map') : error;
  }
}

/** Calls to Figma for one note without stamps, and for anything else. */
const CALLS_PER_NOTE = 13;
const CALLS_PER_OTHER = 6;

/** Our own nodes are read in one turn, the notes in as many as they need. */
async function readAll(root: MapRoot, record: MapRecord): Promise<Reading> {
  const pace = new Pace();
  const listing = await listMap(root, pace);
  const { pieces, picture } = readPieces(stillThere(listing.pieces, pace));
  const { tags } = listing.locator.reader;
  const { id: node } = root;
  const facts = record.read(tags.of(node));
  const outline = {
    node,
    map: mapIdOf(root),
    facts,
    box: boxOf(root),
    ...adoptionOf(root, tags.of(node)),
  };
  const contents = new Contents(listing.locator, listing.pieces);
  const each = (list: readonly SceneNode[], calls: number, look: (one: SceneNode) => void) =>
    contents.each(list, calls, pace, look);
  await each(listing.notes, CALLS_PER_NOTE, (note) => contents.readNote(note));
  await each(listing.stamps, CALLS_PER_OTHER, (stamp) => contents.countStamp(stamp));
  await each(listing.lines, CALLS_PER_OTHER, (line) => contents.readLine(line));
  await each(listing.others, CALLS_PER_OTHER, (other) => contents.countOther(other));
  if (root.removed) throw failure('no-map', 'read', 'map');
  const board = { ...outline, ...pieces, ...contents.finish() };
  return { board, tags, picture };
}

function readPieces(pieces: readonly Piece[]) {
  const ordered = inOrder(pieces);
  const texts = readTexts(ordered);
  const table = ordered.find(({ tag }) => tag.role === 'actions-table');
  const checks = ordered.find(({ tag }) => tag.role === 'check-table');
  const kept = ordered.find(({ tag }) => tag.role === 'kept');
  const picture = readPhoto(ordered);
  const read = {
    ...toMapTexts(texts),
    problemRows: readProblemRows(ordered),
    hasPhoto: picture !== null,
    actionsTable: table?.id ?? '',
    actions: table === undefined ? [] : readTable(table.node),
    ...(checks === undefined ? {} : { checks: readTable(checks.node) }),
    sections: readSections(ordered, texts),
    ...(kept === undefined ? {} : { kept: kept.id }),
  };
  return { pieces: read, picture };
}

function readSections(pieces: readonly Piece[], texts: ReturnType<typeof readTexts<Piece>>): RawSection[] {
  const sections: RawSection[] = [];
  const first = firstOfEachKind(texts);
  for (const { section, area } of sectionParts(pieces)) {
    const { id: node, node: container, tag, box } = section;
    if (tag.section === undefined || box === null) continue;
    const inside = first.filter(({ piece }) => piece.place.parentSection === node);
    const prompts = inside.map(({ tag: { prompt }, characters }) => ({ id: prompt, text: characters }));
    sections.push({
      node,
      id: tag.section,
      name: container.name,
      box,
      ...(area?.box ? { area: { node: area.id, box: area.box } } : {}),
      isHidden: hidesNotes({ section, area }),
      heading: inside.find(({ tag: { role } }) => role === 'heading')?.characters ?? '',
      prompts: prompts.filter((one): one is { id: string; text: string } => one.id !== undefined),
    });
  }
  return sections;
}

/** What people put on the map. */
class Contents {
  private readonly counter = new StampCounter();
  private readonly seen = new Set<string>();
  private readonly notes: RawNote[] = [];
  private readonly lines: Line[] = [];
  private readonly otherNodes: Record<string, number> = {};
  private emptyNotes = 0;
  private stamps = 0;
  private vanished = 0;

  constructor(
    private readonly locator: Locator,
    private readonly pieces: readonly Piece[],
  ) {}

  /** Somebody may delete a node while others are being read. */
  async each(
    list: readonly SceneNode[],
    calls: number,
    pace: Pace,
    look: (one: SceneNode) => void,
  ): Promise<void> {
    for (const one of list) {
      if (pace.spend(calls)) await pace.rest();
      try {
        look(one);
      } catch (error) {
        if (!one.removed) throw error;
        this.vanished += 1;
      }
    }
  }

  readNote(node: SceneNode): void {
    const found = this.locator.locate(node);
    if (found === null || this.isSeen(found.id)) return;
    const text = noteText(found.node, found.type);
    const stamps = this.counter.on(found.node);
    if (!isBlank(text)) this.notes.push(readNote(found, text, stamps));
    else if (found.type === 'STICKY' || found.type === 'FRAME') this.emptyNotes += 1;
  }

  countStamp(node: SceneNode): void {
    if (this.locator.placeOf(node) !== null && !this.isSeen(node.id)) this.stamps += 1;
  }

  readLine(node: SceneNode): void {
    const place = this.locator.placeOf(node);
    const { id, type } = node;
    if (place === null || this.isSeen(id)) return;
    this.lines.push({ node: node as Line['node'], type, tag: this.locator.tagOf(id), place });
  }

  /** Only what lies in a section, and is not ours. */
  countOther(node: SceneNode): void {
    const place = this.locator.placeOf(node);
    if (place === null || place.parentSection === null) return;
    const { id, type } = node;
    if (this.isSeen(id) || this.locator.tagOf(id) !== null) return;
    this.otherNodes[type] = (this.otherNodes[type] || 0) + 1;
  }

  /** Containers over the map may hold parts of it, which are listed by themselves. */
  private isSeen(id: string): boolean {
    const isKnown = this.seen.has(id);
    this.seen.add(id);
    return isKnown;
  }

  finish() {
    for (const { node, tag } of this.pieces)
      if (tag.role === 'done-pad' && !node.removed) this.counter.passOver(node);
    const { notes, lines, otherNodes, emptyNotes, vanished } = this;
    const { tensions, others } = readTensions(lines, notes, this.pieces);
    for (const { type } of others) otherNodes[type] = (otherNodes[type] || 0) + 1;
    const looseStamps = Math.max(0, this.stamps - this.counter.stuck);
    return { notes, tensions, emptyNotes, looseStamps, otherNodes, vanished };
  }
}
