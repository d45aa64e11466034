// The lines of a file that is being imported, in three lists: in sections, in none, left out. Pure.
import { type NotePlace, UNPLACED } from '../../shared/exchange/note-place';
import { problemText } from '../../shared/exchange/problem';
import {
  type Line,
  linesOfMap,
  linesOfRemark,
  type Moves,
  PROBLEM,
} from '../../shared/exchange/reading/arrange';
import { type Tally, tallyOf } from '../../shared/exchange/reading/tally';
import { MAX_NOTE_LENGTH } from '../../shared/model/format';
import type { Locale } from '../locale';
import { chosenMaps, type Found, type Importing } from './import-state';

/** Where a line goes, as an option of its select. */
export type Target = NotePlace | typeof PROBLEM | typeof LEFT_OUT;
export const LEFT_OUT = '-';

export interface ListedLine extends Line {
  /** What is left out for one reason says it once. */
  about: string;
  /** It can become no note. */
  isFixed: boolean;
}

export interface LineList {
  of: 'placed' | 'unplaced' | 'leftOut';
  /** At least one. */
  lines: ListedLine[];
}

/** Each line stays in its list, wherever it is sent. */
export function lineLists(
  { which }: Importing,
  { maps, remarks }: Extract<Found, { ok: true }>,
  { texts }: Locale,
): LineList[] {
  const chosen =
    which === 'all'
      ? maps.map((map, at) => ({ map, at }))
      : maps.slice(which, which + 1).map((map) => ({ map, at: which }));
  const notes = chosen
    .flatMap(({ map, at }) => linesOfMap(map, at))
    .map(
      (line): ListedLine => ({
        ...line,
        about: [line.note?.theme, line.note?.source].filter((word) => word !== undefined).join(' · '),
        isFixed: false,
      }),
    );
  const leftOut = remarks.flatMap((remark, at) =>
    linesOfRemark(remark, at, which === 'all' ? 0 : which).map(
      (line, number): ListedLine => ({
        ...line,
        about: number === 0 ? problemText(remark, texts.problems) : '',
        isFixed: line.text.trim() === '' || line.text.length > MAX_NOTE_LENGTH,
      }),
    ),
  );
  const lists: LineList[] = [
    { of: 'placed', lines: notes.filter(({ from }) => from !== UNPLACED) },
    { of: 'unplaced', lines: notes.filter(({ from }) => from === UNPLACED) },
    { of: 'leftOut', lines: leftOut },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

export function destinationOf({ key, from, map }: Line, moves: Moves): Target {
  const move = moves.get(key);
  return (move?.map === map ? move.to : from) ?? LEFT_OUT;
}

/** Of the chosen maps, as the user has moved their lines. */
function tallyAfter(importing: Importing, { maps, remarks }: Extract<Found, { ok: true }>): Tally {
  const before = tallyOf(chosenMaps({ maps, which: importing.which }), remarks);
  const { placed, unplaced } = tallyOf(chosenMaps(importing), []);
  const stated = [...importing.moves.values()].filter(({ to }) => to === PROBLEM).length;
  const all = before.placed + before.unplaced + before.leftOut;
  return { placed, unplaced, leftOut: all - placed - unplaced - stated };
}

/** `3 notes in sections, 1 note in no section and 0 things left out` */
export function tallyText(importing: Importing, { countText, list, texts }: Locale): string {
  const { found } = importing;
  if (!found?.ok) return '';
  const { lines } = texts.importing;
  const { placed, unplaced, leftOut } = tallyAfter(importing, found);
  return list([
    countText(lines.placed, placed),
    countText(lines.unplaced, unplaced),
    countText(lines.leftOut, leftOut),
  ]);
}
