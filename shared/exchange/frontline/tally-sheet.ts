// The table in which strokes from printed pages come back: a row for each item, the counts still empty.
import type { EmpathyMap } from '../../model/empathy-map';
import { writeForSheets } from '../table/table';
import type { Written } from '../types';
import { kitItems } from './kit-items';

/** Technical names, so that a sheet in any language can be read back. People fill in the four from `touchpoint` on. */
export const TALLY_COLUMNS = [
  'section',
  'text',
  'touchpoint',
  'date',
  'tally',
  'in their words',
  'template',
  'language',
] as const;
export type TallyColumn = (typeof TALLY_COLUMNS)[number];

export function tallySheet(map: EmpathyMap): Written {
  const { feelings, reactions, guesses } = kitItems(map);
  const rows = [...feelings, ...reactions, ...guesses].map(({ section, text }) => [
    ...[section, text, '', '', '', ''],
    ...[map.template, map.language],
  ]);
  return writeForSheets([[...TALLY_COLUMNS], ...rows]);
}
