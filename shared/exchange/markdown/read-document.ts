// Makes maps of the blocks of a document, whatever it was written in. Knows no board.
import { refuse } from '../problem';
import { checkRead } from '../reading/check-read';
import type { Turns } from '../reading/turns';
import type { ReadFile } from '../types';
import type { Block } from './markdown-block';
import { hasNotes, mergeDrafts, toMaps } from './markdown-drafts';
import { partsOf } from './markdown-outline';
import { type How, readParts } from './markdown-reader';
import { untold } from './untold';

interface Document extends How {
  /** What it is called beside its headings. */
  title: string;
  now: string;
  /** The ids of the maps come from these two. */
  source: string;
  format: string;
}

export function* readDocument(blocks: readonly Block[], document: Document): Turns<ReadFile> {
  const { title, fileWords, now, source, format } = document;
  const isOwn = fileWords !== null;
  const parts = yield* partsOf(blocks, title, fileWords);
  yield;
  const { drafts, remarks } = yield* readParts(parts, document);
  yield;
  const merged = mergeDrafts(drafts);
  if (!isOwn && !merged.some(hasNotes)) return refuse('no-notes');
  const read = toMaps(merged, {
    source,
    format,
    now,
    isExact: isOwn,
    language: fileWords?.board.language ?? 'en',
  });
  yield;
  const checked = read.map(({ map, lines }) => checkRead(map, [], (thing) => lines.get(thing)));
  const problems = checked.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const maps = read.map(({ map }) => map);
  const told = [...remarks, ...read.flatMap((one) => one.remarks)];
  return { ok: true, maps, remarks: isOwn ? told : [...told, ...untold(blocks, maps, told)] };
}
