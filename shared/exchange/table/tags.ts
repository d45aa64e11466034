// Tags beside a note: those that say how sure it is. Pure.
import type { Evidence } from '../../model/evidence';
import { evidenceNamed } from '../../recognise/evidence';
import { headingKey } from './column-names';
import type { Layout } from './table-columns';

const HEADING =
  /^(?:tags?|labels?|etiquetas?|etiquettes?|etiketten|schlagworte|schlagworter|tag list|タグ|ラベル|태그|라벨|标签)$/;
/** Trello adds the colour. */
const COLOR = /\s*\([^()]*\)$/;

const tagsIn = (cell: string): string[] =>
  cell
    .split(/[,;|]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

const evidenceOf = (tag: string, text: string): Evidence | null =>
  evidenceNamed(tag.replace(COLOR, ''), { heading: '', text });

export const isOfTags = (heading: string): boolean => HEADING.test(headingKey(heading));

export function evidenceAmong(tags: string, text: string): Evidence | null {
  const kinds = tagsIn(tags).map((tag) => evidenceOf(tag, text));
  return kinds.find((kind) => kind !== null) ?? null;
}

export function evidenceInTags(
  cells: readonly string[],
  { columns, isOwn }: Layout,
  text: string,
): Evidence | null {
  if (isOwn) return null;
  for (const [at, { heading, meaning }] of columns.entries()) {
    if (meaning !== '' || !isOfTags(heading)) continue;
    const evidence = evidenceAmong(cells[at] ?? '', text);
    if (evidence !== null) return evidence;
  }
  return null;
}

/** What is left of such a cell. */
export function withoutEvidence(cell: string): string {
  const tags = tagsIn(cell);
  const others = tags.filter((tag) => evidenceOf(tag, '') === null);
  return others.length === tags.length ? cell : others.join(', ');
}
