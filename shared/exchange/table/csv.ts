// Writes maps as a table for spreadsheets, one row per note, which can be read back exactly. Independent of
// board and window.
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { UNPLACED } from '../note-place';
import type { Exporter } from '../types';
import { joinCell, joinCounts } from './list-cell';
import type { Rows } from './rows';
import { writeForSheets } from './table';

/**
 * Technical names as in the file format, so that files in any language can be read back. `order` counts
 * within a section.
 */
export const CSV_COLUMNS = [
  'id',
  'section',
  'order',
  'text',
  'theme',
  'evidence',
  'source',
  'votes',
  'stamps',
  'author',
  'color',
  'prompt',
  'map',
  'map id',
  'persona',
  'language',
  'touchpoint',
] as const;

/**
 * RFC 4180, UTF-8 with a byte order mark for Excel. Cells that a spreadsheet would run as formulas get an
 * apostrophe (formulas.ts), which our import removes from tables that have all of these columns.
 *
 * Every row names its map by title, id and language, so that a file can contain several maps. `prompt` contains the
 * section's prompts, one per line. A section with prompts but no notes gets one row without id and text; so
 * does a map without any of either.
 */
export const csv: Exporter = {
  id: 'csv',
  group: 'tables',
  extension: 'csv',
  mediaType: 'text/csv',
  cannot: [
    'size',
    'moments',
    'segment',
    'persona-details',
    'photo',
    'context',
    'order',
    'section-titles',
    'tags',
    'verdicts',
    'checks',
    'places',
    'problem',
    'problem-notes',
    'actions',
    'owners',
    'due',
    'status',
    'measure',
    'trigger',
    'action-notes',
    'tensions',
    'session',
    'review',
    'series',
  ],
  write: (map) => writeMaps([map]),
  writeAll: (maps) => writeMaps(maps),
};

const writeMaps = (maps: readonly EmpathyMap[]) =>
  writeForSheets([[...CSV_COLUMNS], ...maps.flatMap(rowsOf)]);

function rowsOf(map: EmpathyMap): Rows {
  const sections = map.sections.flatMap(({ id, prompts = [], notes }) => {
    const prompt = joinCell(
      prompts.map(({ text }) => text),
      '\n',
    );
    if (notes.length === 0) return prompt === '' ? [] : [rowOf(map, id, prompt)];
    return notes.map((note, at) => rowOf(map, id, prompt, note, at));
  });
  const unplaced = (map.unplaced ?? []).map((note, at) => rowOf(map, UNPLACED, '', note, at));
  const rows = [...sections, ...unplaced];
  return rows.length === 0 ? [rowOf(map, '', '')] : rows;
}

/** In column order. */
function rowOf(map: EmpathyMap, section: string, prompt: string, note?: Note, at = 0): string[] {
  return [
    note?.id ?? '',
    section,
    note ? `${at + 1}` : '',
    note?.text ?? '',
    note?.theme ?? '',
    note?.evidence ?? '',
    note?.source ?? '',
    note?.votes === undefined ? '' : `${note.votes}`,
    joinCounts(note?.stamps ?? {}),
    note?.author ?? '',
    note?.color ?? '',
    prompt,
    map.title,
    map.id,
    map.persona.name,
    map.language,
    note?.touchpoint ?? '',
  ];
}
