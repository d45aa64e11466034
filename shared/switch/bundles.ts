// The notes of a map in bundles: what people have put together stays together. Pure.
import { hashtagLists } from '../file/file-notes';
import { readHashtags } from '../insight/hashtags';
import { sectionFinder } from '../map/assign';
import { type NoteData, parseNoteData } from '../map/note-data';
import type { RawNote, Snapshot } from '../map/snapshot';
import type { Language } from '../model/sections';
import type { Place, Standing } from './rules';

export interface BoardNote extends Standing {
  raw: RawNote;
  data: NoteData;
  /** Its corner, relative to what holds the notes of its section. */
  corner: { x: number; y: number };
  /** Its section hides its notes from people, or did when it was last in one. */
  isHidden: boolean;
}

export interface Bundle {
  /** Node id of the outermost thing of people's around the notes, or of the only note. */
  key: string;
  notes: BoardNote[];
}

/** The parts of a snapshot that say where notes are. */
export type Board = Pick<Snapshot, 'sections' | 'notes' | 'kept' | 'box'>;

/** In the order of the snapshot, without loose notes: these stay where they are. */
export function bundlesOn(board: Board, language: Language): Bundle[] {
  const placeOf = placeFinder(board);
  const containers = new Set<string>(board.kept === undefined ? [] : [board.kept]);
  for (const { node, area } of board.sections) {
    containers.add(node);
    if (area !== undefined) containers.add(area.node);
  }
  const bundles = new Map<string, Bundle>();
  const lists = hashtagLists(language);
  for (const raw of board.notes) {
    const place = placeOf(raw);
    if (place === null) continue;
    const data = raw.data === '' ? {} : parseNoteData(raw.data);
    const evidence = data.evidence ?? readHashtags(raw.text, lists).evidence;
    const { moved = null } = data;
    const standing = { text: raw.text, evidence, place, moved };
    const isHidden = hidesNotes(standing, board);
    const note = { ...standing, raw, data, corner: cornerOf(raw, place, board), isHidden };
    const key = keyOf(raw, containers);
    const bundle = bundles.get(key) ?? { key, notes: [] };
    bundle.notes.push(note);
    bundles.set(key, bundle);
  }
  return [...bundles.values()];
}

/** Null for a note in no section and not among those that have no place. */
function placeFinder({ sections, kept }: Board): (note: RawNote) => Place | null {
  const sectionOf = sectionFinder(sections);
  return (note) => {
    if (kept !== undefined && note.ancestors.includes(kept) && note.parentSection === null) return '';
    return sectionOf(note) ?? null;
  };
}

function hidesNotes({ place, moved }: Standing, { sections }: Board): boolean {
  if (place !== '') return sections.some(({ id, isHidden }) => id === place && isHidden);
  const last = moved?.from[moved.from.length - 1];
  return last?.hidden === true;
}

/** Loose notes over a section are each on their own, whatever people have put them into. */
function keyOf({ node, ancestors }: RawNote, containers: ReadonlySet<string>): string {
  const inside = ancestors.map((id) => containers.has(id)).lastIndexOf(true);
  return inside < 0 ? node : (ancestors[inside + 1] ?? node);
}

function cornerOf({ box, parentSection }: RawNote, place: Place, { sections, box: map }: Board) {
  const section =
    sections.find(({ node }) => node === parentSection) ?? sections.find(({ id }) => id === place);
  const origin = section === undefined ? map : (section.area?.box ?? section.box);
  return { x: hundredths(box.x - origin.x), y: hundredths(box.y - origin.y) };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
