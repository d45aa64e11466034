// Reads empathy maps from Markdown: our own files exactly, and documents as people write them. Knows no board.
import { refuse } from '../problem';
import { checkRead } from '../reading/check-read';
import type { Importer, ReadFile } from '../types';
import { blocksOf } from './markdown-blocks';
import { mergeDrafts, toMaps } from './markdown-drafts';
import { DocumentReader } from './markdown-reader';

/** Between two lines of dashes at the very top, as many programs keep facts of a document. */
const FRONT_MATTER = /^---\n((?:(?!---\n)[^\n]*\n){0,200})---(?:\n|$)/;
const TITLE = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m;

export const markdownImporter: Importer = {
  read(source, { now }): ReadFile {
    const text = source.replace(/\r\n?/g, '\n');
    const [front = '', facts = ''] = FRONT_MATTER.exec(text) ?? [];
    // Its lines stay as empty ones, so that the others keep their numbers.
    const blocks = blocksOf(front.replace(/[^\n]/g, '') + text.slice(front.length));
    const reader = new DocumentReader(blocks, TITLE.exec(facts)?.[1] ?? '');
    const drafts = mergeDrafts(reader.read());
    const isBare = drafts.every(({ notes }) => Object.keys(notes).length === 0);
    if (isBare && !reader.isOwn) return refuse('no-notes');
    const read = toMaps(drafts, { source, now, isExact: reader.isOwn });
    const checked = read.map(({ map, lines }) => checkRead(map, [], (thing) => lines.get(thing)));
    const problems = checked.flatMap((one) => (one.ok ? [] : one.problems));
    return problems.length > 0
      ? { ok: false, problems }
      : {
          ok: true,
          maps: read.map(({ map }) => map),
          skipped: [...reader.skipped, ...read.flatMap(({ skipped }) => skipped)],
        };
  },
};
