// Reads empathy maps from Markdown: our own files exactly, and documents as people write them. Knows no board.
import { isWebPage } from '../html/html-source';
import { refuse } from '../problem';
import { finish, type Turns } from '../reading/turns';
import type { Importer, ReadFile, ReadOptions, Remark } from '../types';
import { factBlocks, splitFrontMatter } from './front-matter';
import { blocksIn, nest } from './markdown-blocks';
import { diagramBlocks } from './markdown-diagrams';
import { asMeantElsewhere, mayBeOwn, withoutMarks } from './markdown-elsewhere';
import { wordsOfOwn } from './markdown-outline';
import { type Piece, piecesOf, piecesOfAll } from './markdown-pieces';
import { cut } from './markdown-reader';
import {
  asMeant,
  MOST_LEVELS,
  onlyBreaks,
  tooDeepAt,
  withoutComments,
  withoutIndent,
} from './markdown-source';
import { readDocument } from './read-document';
import { type Unfenced, unfenced } from './unfenced';

const HEADING = /^ {0,3}#{1,6}[ \t]|^h[1-6]\.[ \t]|^[ \t]*<h[1-6]\b/m;

export const markdownImporter: Importer = {
  read: (source, options) => finish(readInTurns(source, options)),
  readInTurns,
};

function* readInTurns(source: string, options: ReadOptions): Turns<ReadFile> {
  const text = withoutIndent(source.replace(/\r\n?/g, '\n'));
  const deep = tooDeepAt(text);
  if (deep > 0)
    return { ok: false, problems: [{ path: `line ${deep}`, code: 'deep', values: { most: MOST_LEVELS } }] };
  const read = yield* readText(text, source, options);
  const inside = isMap(read) ? null : unfenced(text);
  const other = inside === null ? read : yield* readText(inside.text, source, options);
  if (other.ok && isMap(other)) {
    const around = (inside?.around ?? []).map(outsideRemark);
    return { ...other, remarks: [...around, ...other.remarks] };
  }
  return isWebPage(text) ? refuse('web-page') : read;
}

/** Of lists alone, nobody knows whether they are notes. */
const isMap = (read: ReadFile): boolean =>
  read.ok && read.maps.some(({ sections }) => sections.some(({ notes }) => notes.length > 0));

function* readText(text: string, source: string, { now }: ReadOptions): Turns<ReadFile> {
  const isOwn = mayBeOwn(text);
  const { front, facts } = splitFrontMatter(text);
  // Its lines stay as empty ones, so that the others keep their numbers.
  const rest = onlyBreaks(front) + text.slice(front.length);
  const isPlain = !HEADING.test(rest);
  const drawn = isOwn ? null : diagramBlocks(rest, 0);
  const pieces =
    isOwn || drawn
      ? piecesOf(asMeant(rest))
      : piecesOfAll(withoutComments(rest), (markdown) => asMeantElsewhere(markdown, isPlain));
  const blocks = drawn ?? (yield* blocksIn(pieces));
  if (drawn) nest(drawn);
  const fileWords = wordsOfOwn(blocks);
  const known = factBlocks(facts);
  const all = isOwn ? blocks : [...known.before, ...blocks.map(withoutMarks), ...known.after];
  const how = { title: known.title, fileWords, isLoose: false, now, source, format: 'markdown' };
  const read = yield* readDocument(all, how);
  return read.ok ? { ...read, remarks: [...pieces.flatMap(plainRemark), ...read.remarks] } : read;
}

const outsideRemark = ({ line, text }: Unfenced['around'][number]): Remark => ({
  path: `line ${line}`,
  code: 'outside',
  values: { text: cut(text) },
  leftOut: [text],
});

const plainRemark = ({ isPlain, linesBefore }: Piece): Remark[] =>
  isPlain ? [{ path: `line ${linesBefore + 1}`, code: 'plain', values: {}, leftOut: [] }] : [];
