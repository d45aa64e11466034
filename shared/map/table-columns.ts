// Which column of a table of ours has which meaning, however people renamed, moved or added columns. Pure.
import { inAnyLanguage } from '../catalogue/in-any-language';
import { namesOf } from '../catalogue/labels';
import type { BoardTexts } from '../locales/locale';
import { isSameLabel } from './labelled-lines';

export interface TableWords<C extends string> {
  /** The meanings in the order in which the columns were drawn. */
  columns: readonly C[];
  headings: (texts: BoardTexts) => Readonly<Record<C, string>>;
}

/**
 * Columns are recognised by their heading in any language, or else by position, unless another heading has
 * that meaning.
 */
export function columnsIn<C extends string>(
  headings: readonly string[],
  { columns: order, headings: words }: TableWords<C>,
  texts: BoardTexts,
): Partial<Record<C, number>> {
  const nameOf = (heading: string): C | null =>
    inAnyLanguage(texts, (language) =>
      order.find((one) => namesOf(words(language)[one], language).some((name) => isSameLabel(name, heading))),
    ) ?? null;
  const named = headings.map(nameOf);
  const columns: Partial<Record<C, number>> = {};
  named.forEach((column, index) => {
    const byPlace = order[index];
    const free = byPlace !== undefined && !named.includes(byPlace) ? byPlace : null;
    const meaning = column ?? free;
    if (meaning !== null) columns[meaning] ??= index;
  });
  return columns;
}
