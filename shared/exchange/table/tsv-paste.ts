// Notes to paste into Miro, MURAL or a sheet, one section at a time. Knows no board and no window.
import { fileTexts } from '../../catalogue/file-texts';
import type { EmpathyMap } from '../../model/empathy-map';
import { FEATURES, type Feature } from '../features';
import type { Exporter } from '../types';
import type { Rows } from './rows';
import { writeForPaste } from './table';

const CARRIED: readonly Feature[] = ['section-titles', 'supporting-notes', 'other-notes', 'unplaced'];

/**
 * One note a row and nothing else in it, because whiteboards make a note of each cell; a note with line breaks is quoted
 * as sheets do. What a sheet would run gets an apostrophe (formulas.ts): a formula in a sheet runs as soon as it is
 * pasted, while on a whiteboard the apostrophe can be seen and taken away. `parts` has the blocks one by one, the text
 * all of them, each below its title.
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
