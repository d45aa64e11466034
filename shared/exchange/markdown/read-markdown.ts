// Reads empathy maps from Markdown: our own files exactly, and documents as people write them. Knows no board.
import { refuse } from '../problem';
import { checkRead } from '../reading/check-read';
import { finish, type Turns } from '../reading/turns';
import type { Importer, ReadFile, ReadOptions, Remark } from '../types';
import { blocksIn } from './markdown-blocks';
import { hasNotes, mergeDrafts, toMaps } from './markdown-drafts';
import { partsOf, wordsOfOwn } from './markdown-outline';
import { type Piece, piecesOf } from './markdown-pieces';
import { readParts } from './markdown-reader';
import { asMeant, MOST_LEVELS, onlyBreaks, tooDeepAt } from './markdown-source';

/** Between two lines of dashes at the very top, as many programs keep facts of a document. */
const FRONT_MATTER = /^---\n((?:(?!---\n)[^\n]*\n){0,200})---(?:\n|$)/;
const TITLE = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m;

export const markdownImporter: Importer = {
  read: (source, options) => finish(readInTurns(source, options)),
  readInTurns,
};

function* readInTurns(source: string, { now }: ReadOptions): Turns<ReadFile> {
  const text = source.replace(/\r\n?/g, '\n');
  const [front = '', facts = ''] = FRONT_MATTER.exec(text) ?? [];
  const deep = tooDeepAt(text);
  if (deep > 0)
    return { ok: false, problems: [{ path: `line ${deep}`, code: 'deep', values: { most: MOST_LEVELS } }] };
  // Its lines stay as empty ones, so that the others keep their numbers.
  const pieces = piecesOf(asMeant(onlyBreaks(front) + text.slice(front.length)));
  const blocks = yield* blocksIn(pieces);
  const words = wordsOfOwn(blocks);
  const isOwn = words !== null;
  const { drafts, remarks } = readParts(partsOf(blocks, TITLE.exec(facts)?.[1] ?? '', words), words);
  const merged = mergeDrafts(drafts);
  if (!isOwn && !merged.some(hasNotes)) return refuse('no-notes');
  const read = toMaps(merged, { source, now, isExact: isOwn, language: words?.board.language ?? 'en' });
  const checked = read.map(({ map, lines }) => checkRead(map, [], (thing) => lines.get(thing)));
  const problems = checked.flatMap((one) => (one.ok ? [] : one.problems));
  return problems.length > 0
    ? { ok: false, problems }
    : {
        ok: true,
        maps: read.map(({ map }) => map),
        remarks: [...pieces.flatMap(plainRemark), ...remarks, ...read.flatMap((one) => one.remarks)],
      };
}

const plainRemark = ({ isPlain, linesBefore }: Piece): Remark[] =>
  isPlain ? [{ path: `line ${linesBefore + 1}`, code: 'plain', values: {}, leftOut: [] }] : [];
