// What a table holds beside its notes and no map takes: columns of other things, cards in the archive.
import type { Remark } from '../types';
import { columnOf, filledIn, headingKey } from './column-names';
import type { Rows } from './rows';
import type { Layout } from './table-columns';
import { isOfTags, withoutEvidence } from './tags';

/** One remark for all columns; flags and zeros say nothing that anybody would miss. */
export function leftOutBeside(rows: Rows, { columns, isOwn }: Layout): Remark[] {
  if (isOwn) return [];
  const others = columns.flatMap(({ heading, meaning }, at) => {
    const all = meaning === '' ? columnOf(rows, at) : [];
    const cells = filledIn(isOfTags(heading) ? all.map(withoutEvidence) : all);
    return cells.length === 0 ? [] : [{ heading: heading.trim() || String(at + 1), cells }];
  });
  if (others.length === 0) return [];
  const names = others.map(({ heading }) => heading).join(', ');
  const leftOut = others.flatMap(({ cells }) => cells.filter((cell) => !EMPTY.test(cell)));
  return [{ path: '', code: 'columns', values: { names, count: others.length }, leftOut }];
}

const EMPTY = /^\s*(?:false|true|0|no|-|–|—|n\/?a)\s*$/i;

const ARCHIVED = /^(?:archived|is archived|archivado|archivada|arquivado|archive|archiviert|archiviato)$/;
const YES = /^\s*(?:true|yes|1|x|si|sim|oui|ja)\s*$/i;

/** Whether somebody put the card away. */
export function archivedIn({ columns }: Layout): (cells: readonly string[]) => boolean {
  const at = columns.findIndex(
    ({ heading, meaning }) => meaning === '' && ARCHIVED.test(headingKey(heading)),
  );
  return (cells) => at >= 0 && YES.test(cells[at] ?? '');
}

export function archivedRemark(row: { cells: readonly string[]; place: string }, { places }: Layout): Remark {
  const text = row.cells[places.get('text') ?? -1] ?? '';
  return { path: row.place, code: 'archived', values: { text }, leftOut: [text] };
}
