// One or several maps as a table with one row for each theme. Independent of board and window.
import { fileTexts } from '../../catalogue/file-texts';
import { readoutTexts } from '../../catalogue/readout-texts';
import type { EmpathyMap } from '../../model/empathy-map';
import { digestOf } from '../../readout/digest';
import { FEATURES, type Feature } from '../features';
import { writeForSheets } from '../table/table';
import type { Exporter } from '../types';

const CARRIED: readonly Feature[] = ['segment', 'section-titles', 'votes', 'theme'];

export const digestTable: Exporter = {
  id: 'digest-table',
  group: 'tables',
  extension: 'csv',
  mediaType: 'text/csv',
  cannot: FEATURES.filter((feature) => !CARRIED.includes(feature)),
  write: (map) => writeMaps([map]),
  writeAll: (maps) => writeMaps(maps),
};

/** The share of notes with evidence is a number from 0 to 1, which spreadsheets show as they like. */
function writeMaps(maps: readonly EmpathyMap[]) {
  const { language = 'en' } = maps[0] ?? {};
  const { columns, noTheme } = readoutTexts[language];
  const heads = [
    fileTexts[language].theme,
    columns.notes,
    columns.sections,
    columns.segments,
    columns.votes,
    columns.backed,
  ];
  const rows = digestOf(maps).map(({ theme, notes, sections, segments, votes, backed }) => [
    theme || noTheme,
    `${notes.length}`,
    sections.join(', '),
    segments.join(', '),
    `${votes}`,
    backed.toFixed(2),
  ]);
  return writeForSheets([heads, ...rows]);
}
