// What a document says that is neither the name of anything nor in what was made of it: headings, and columns of tables.
// Knows no Markdown.
import type { EmpathyMap } from '../../model/empathy-map';
import { evidenceNamed } from '../../recognise/evidence';
import { LONGEST_HEADING } from '../../recognise/heading-text';
import { partOf } from '../../recognise/parts';
import { recognise } from '../../recognise/recognise';
import type { Remark } from '../types';
import type { Block, Row } from './markdown-block';
import { toPlain } from './markdown-inline';
import { labelsIn } from './markdown-labels';
import { statusNamed } from './markdown-table-facts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Before what a line says. */
const LABEL = /^[^:：\n]{1,60}[:：]\s+(?=\S)/;
const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
const plain = (marked: string): string => toPlain(marked).trim();
const isNameless = (text: string): boolean => wordsIn(text).length > 0 && recognise(text).kind === 'nothing';

/** Readers go by what they know; this looks at what is left. */
export function untold(
  blocks: readonly Block[],
  maps: readonly EmpathyMap[],
  remarks: readonly Remark[],
): Remark[] {
  const headings = blocks.filter(mayBeHeading);
  const tables = blocks.flatMap(({ rows }) => (rows === undefined ? [] : [rows]));
  if (headings.length + tables.length === 0) return [];
  const kept = new Set(wordsIn(JSON.stringify([maps, remarks])));
  const isMostlyGone = (text: string) => {
    const said = text.replace(LABEL, '');
    const words = evidenceNamed(said, { heading: '', text: '' }) === null ? wordsIn(said) : [];
    return words.filter((word) => !kept.has(word)).length * 2 > words.length;
  };
  const isGone = (text: string) => wordsIn(text).some((word) => !kept.has(word));
  return [
    ...headings
      .filter(({ kind, text }) => (kind === 'heading' ? isGone(plain(text)) : isMostlyGone(plain(text))))
      .map(headingRemark),
    ...tables.flatMap((rows) => columnRemarks(rows, isGone)),
  ];
}

/** A short line may have been taken for one. */
function mayBeHeading({ kind, text }: Block): boolean {
  if (kind === 'heading') return isNameless(plain(text));
  const isShort = kind === 'paragraph' && text.length <= LONGEST_HEADING;
  return (
    isShort &&
    labelsIn(text).length === 0 &&
    partOf(plain(text)) === null &&
    recognise(plain(text)).kind !== 'sections'
  );
}

function headingRemark({ line, text }: Block): Remark {
  const words = plain(text);
  return { path: `line ${line}`, code: 'outside', values: { text: words }, leftOut: [words] };
}

/** What a column says of notes or actions may be kept in other words: how sure they are, how far they are. */
function columnRemarks([head, ...rows]: readonly Row[], isGone: (text: string) => boolean): Remark[] {
  const path = `line ${head?.line ?? 0}`;
  return (head?.cells ?? []).flatMap((marked, at): Remark[] => {
    const heading = plain(marked);
    const isKept = (cell: string) =>
      !isNameless(cell) ||
      !isGone(cell) ||
      statusNamed(cell) !== null ||
      evidenceNamed(cell, { heading, text: '' }) !== null;
    const cells = rows.map(({ cells: inRow }) => plain(inRow[at] ?? '')).filter((cell) => !isKept(cell));
    if (cells.length === 0) return [];
    const leftOut = isNameless(heading) && isGone(heading) ? [heading, ...cells] : cells;
    return [{ path, code: 'columns', values: { names: heading, count: 1 }, leftOut }];
  });
}
