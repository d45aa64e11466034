// The notes to sort, one per row, each with its section.

import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { SectionId } from '../../../shared/templates/template';
import { ChoiceRows } from '../../components/choice-rows';
import { ChoiceField } from '../../components/inputs';
import type { Locale } from '../../locale';
import type { FoundNotes, Sorted } from '../../state/sort-actions';
import { useLocale } from '../../use-locale';
import { shorten } from '../review/part';

export interface SortListProps {
  found: FoundNotes;
  /** Their positions, counted from 1, are the digit keys. */
  sections: readonly SectionId[];
  sorted: Sorted;
  onSort: (sorted: Sorted) => void;
}

export function SortList({ found: { notes, among }, sections, sorted, onSort }: SortListProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.sorting;
  const options = optionsOf(sections, locale);

  function sort(note: string, section: SectionId | ''): void {
    const { [note]: _before, ...others } = sorted;
    onSort(section === '' ? others : { ...others, [note]: section });
  }

  function sortAll(section: SectionId | ''): void {
    onSort(section === '' ? {} : Object.fromEntries(notes.map(({ node }) => [node, section])));
  }

  const all = sections.find((section) => notes.every(({ node }) => sorted[node] === section)) ?? '';
  return (
    <>
      <ChoiceField label={words.allTo} value={all} options={options} onChange={sortAll} />
      <p class="muted">{fill(words.keys, { count: sections.length })}</p>
      <ChoiceRows
        label={words.lists[among]}
        rows={notes.map(({ node, text, theme, author }) => ({
          key: node,
          text,
          about: [theme, author].filter((word) => word !== '').join(' · '),
          label: fill(words.sectionOf, { note: shorten(text) }),
          value: sorted[node] ?? '',
        }))}
        options={options}
        digits={['', ...sections]}
        onChoose={sort}
      />
    </>
  );
}

const optionsOf = (
  sections: readonly SectionId[],
  { board, texts }: Locale,
): { value: SectionId | ''; text: string }[] => [
  { value: '', text: texts.sorting.stay },
  ...sections.map((value, at) => ({
    value,
    text: fill(texts.sorting.option, { number: at + 1, section: sectionName(value, board) }),
  })),
];
