// What the board cannot show, or return, of a map that was read. It is reported, but no reason to reject the
// file.
import { MOST_PIXELS, photoOf } from '../../file/file-persona';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import type { Remark } from '../types';

export function undrawable(map: EmpathyMap): Remark[] {
  const sections = map.sections.flatMap(({ notes }, at) => wordless(notes, `sections[${at}].notes`));
  return [...photo(map), ...sections, ...wordless(map.unplaced ?? [], 'unplaced')];
}

/** Figma would reject it, and with it the whole import; it is still stored with the map. */
const photo = ({ persona }: EmpathyMap): Remark[] =>
  persona.photo === undefined || photoOf(persona) !== null
    ? []
    : [{ path: 'persona.photo.data', code: 'no-photo', values: { most: MOST_PIXELS }, leftOut: [''] }];

/**
 * The board is full of stickies that nobody has written on yet, so one without text does not count as a note.
 */
const wordless = (notes: readonly Note[], path: string): Remark[] =>
  notes.flatMap(({ text }, at) =>
    text.trim() === ''
      ? [{ path: `${path}[${at}].text`, code: 'no-words' as const, values: {}, leftOut: [] }]
      : [],
  );
