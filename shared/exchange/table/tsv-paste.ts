// Notes to paste into Miro, MURAL or a spreadsheet, one section at a time. Independent of board and window.
import { fileTexts } from '../../catalogue/file-texts';
import type { EmpathyMap } from '../../model/empathy-map';
import { FEATURES, type Feature } from '../features';
import type { Exporter } from '../types';
import type { Rows } from './rows';
import { writeForPaste } from './table';

const CARRIED: readonly Feature[] = ['section-titles', 'supporting-notes', 'other-notes', 'unplaced'];

/**
 * One note per row and nothing else in it, because whiteboards turn each cell into a note; a note with line
 * breaks is quoted as in spreadsheets. Formulas get an apostrophe (formulas.ts): in a spreadsheet a formula
 * runs as soon as it is pasted, while on a whiteboard the apostrophe is visible and can be removed. `parts`
 * contains the blocks separately, the text all of them, each below its title.
 */
export const tsvPaste: Exporter = {
  id: 'tsv-paste',
  group: 'tables',
  isPasted: true,
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  cannot: FEATURES.filter((feature) => !CARRIED.includes(feature)),
  write(map) {
    const blocks = blocksOf(map).map(({ title, rows }) => ({
      part: { name: title, text: writeForPaste(rows).text },
      whole: writeForPaste([[title], ...rows]),
    }));
    return {
      text: blocks.map(({ whole }) => whole.text).join('\n\n'),
      parts: blocks.map(({ part }) => part),
      warnings: blocks.flatMap(({ whole }) => whole.warnings),
    };
  },
};

function blocksOf(map: EmpathyMap): { title: string; rows: Rows }[] {
  const unplaced = { title: fileTexts[map.language].unplaced, notes: map.unplaced ?? [] };
  return [...map.sections, unplaced]
    .filter(({ notes }) => notes.length > 0)
    .map(({ title, notes }) => ({ title, rows: notes.map(({ text }) => [text]) }));
}
