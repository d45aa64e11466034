// Maps of a file as a person rearranges them before anything is drawn: lines move to another section, out of the map, or
// into it. Pure.
import { boardTexts } from '../../catalogue/board-texts';
import { sectionName } from '../../catalogue/template-words';
import { optional } from '../../file/optional';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { notesOfMap } from '../features';
import { type NotePlace, UNPLACED } from '../note-place';
import { withoutDangling } from '../references';
import type { Remark } from '../types';

/** Of what the group concluded: no note, but perhaps its problem statement. */
export const PROBLEM = 'problem';
/** Where a line goes; null if it is left out. */
export type Destination = NotePlace | typeof PROBLEM | null;

/** What a file contains, line by line: a note of one of its maps, or something that none of them takes. */
export interface Line {
  /** Unique in the file. */
  key: string;
  text: string;
  /** By position; the chosen one for what none takes. */
  map: number;
  /** Where the reader puts it. */
  from: Destination;
  note: Note | null;
}

export interface Move {
  map: number;
  to: Destination;
}
/** By the keys of lines. */
export type Moves = ReadonlyMap<string, Move>;

export const linesOfMap = (map: EmpathyMap, at: number): Line[] =>
  [...map.sections, { id: UNPLACED, notes: map.unplaced ?? [] }].flatMap(({ id, notes }) =>
    notes.map((note) => ({ key: `${at}/${note.id}`, text: note.text, map: at, from: id as NotePlace, note })),
  );

export const linesOfRemark = ({ leftOut }: Remark, at: number, map: number): Line[] =>
  leftOut.map((text, number) => ({ key: `left-out/${at}/${number}`, text, map, from: null, note: null }));

/** The same maps if nothing is moved. */
export function arranged(
  maps: readonly EmpathyMap[],
  remarks: readonly Remark[],
  moves: Moves,
): EmpathyMap[] {
  if (moves.size === 0) return [...maps];
  return maps.map((map, at) => {
    const lines = [
      ...linesOfMap(map, at),
      ...remarks.flatMap((remark, number) =>
        linesOfRemark(remark, number, at).filter(({ key }) => moves.get(key)?.map === at),
      ),
    ];
    return lines.some(({ key }) => moves.has(key)) ? withLines(map, lines, moves) : map;
  });
}

function withLines(map: EmpathyMap, lines: readonly Line[], moves: Moves): EmpathyMap {
  const ids = new Set(notesOfMap(map).map(({ id }) => id));
  const placed = new Map<Destination, Note[]>();
  for (const line of lines) {
    const to = moves.get(line.key)?.to ?? (moves.has(line.key) ? null : line.from);
    const notes = placed.get(to) ?? [];
    placed.set(to, notes);
    notes.push(noteFor(line, to, ids));
  }
  const known = map.sections.map(({ id }) => id as NotePlace);
  const isSection = (id: Destination): id is NotePlace => id !== null && id !== UNPLACED && id !== PROBLEM;
  const added = [...placed.keys()].filter(isSection).filter((id) => !known.includes(id));
  const sections = [
    ...map.sections,
    ...added.map((id) => ({ id, title: sectionName(id, boardTexts[map.language]) })),
  ].map((section) => ({ ...section, notes: placed.get(section.id as NotePlace) ?? [] }));
  const { unplaced: _before, ...others } = map;
  return withoutDangling({
    ...others,
    ...withProblem(map, placed.get(PROBLEM) ?? []),
    sections,
    ...optional('unplaced', placed.get(UNPLACED)),
  });
}

/** Behind what the statement says already. */
function withProblem(
  { problemStatement }: EmpathyMap,
  added: readonly Note[],
): Pick<EmpathyMap, 'problemStatement'> {
  if (added.length === 0) return {};
  const texts = [problemStatement?.text ?? '', ...added.map(({ text }) => text)];
  return { problemStatement: { ...problemStatement, text: texts.filter((text) => text !== '').join('\n') } };
}

/** Its place on the board was one in the section that it leaves. */
function noteFor({ key, text, from, note }: Line, to: Destination, taken: Set<string>): Note {
  if (note !== null && to === from) return note;
  const { bounds: _bounds, ...rest } = note ?? { id: freeId(key, taken), text };
  return rest;
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  while (taken.has(id)) id += '.';
  taken.add(id);
  return id;
}
