// The notes to sort, one per row: with the row's select, or with a digit key while it has focus.

import { useRef } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { SectionId } from '../../../shared/templates/template';
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
  const list = useRef<HTMLUListElement>(null);

  function sort(note: string, section: SectionId | ''): void {
    const { [note]: _before, ...others } = sorted;
    onSort(section === '' ? others : { ...others, [note]: section });
  }

  /** A digit sorts the note and moves on to the next one. */
  function press(event: KeyboardEvent, at: number, note: string): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(event.key)) return;
    const section = event.key === '0' ? '' : sections[Number(event.key) - 1];
    if (section === undefined) return;
    event.preventDefault();
    sort(note, section);
    list.current?.querySelectorAll('select')[at + 1]?.focus();
  }

  function sortAll(section: SectionId | ''): void {
    onSort(section === '' ? {} : Object.fromEntries(notes.map(({ node }) => [node, section])));
  }

  const all = sections.find((section) => notes.every(({ node }) => sorted[node] === section)) ?? '';
  return (
    <>
      <ChoiceField label={words.allTo} value={all} options={optionsOf(sections, locale)} onChange={sortAll} />
      <p class="muted">{fill(words.keys, { count: sections.length })}</p>
      <ul ref={list} class="rows sorting" aria-label={words.lists[among]}>
        {notes.map((note, at) => (
          <Row
            key={note.node}
            note={note}
            sections={sections}
            section={sorted[note.node] ?? ''}
            onChange={(section) => sort(note.node, section)}
            onKey={(event) => press(event, at, note.node)}
          />
        ))}
      </ul>
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

interface RowProps {
  note: FoundNotes['notes'][number];
  sections: readonly SectionId[];
  section: SectionId | '';
  onChange: (section: SectionId | '') => void;
  onKey: (event: KeyboardEvent) => void;
}

function Row({ note: { text, theme, author }, sections, section, onChange, onKey }: RowProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.sorting;
  const origin = [theme, author].filter((word) => word !== '').join(' · ');
  const options = optionsOf(sections, locale);
  return (
    <li class="row">
      <div class="row-text">
        <span>{text}</span>
        {origin !== '' && <span class="muted">{origin}</span>}
      </div>
      <select
        aria-label={fill(words.sectionOf, { note: shorten(text) })}
        value={section}
        onKeyDown={onKey}
        onChange={({ currentTarget }) => onChange(options[currentTarget.selectedIndex]?.value ?? '')}
      >
        {options.map(({ value, text: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </li>
  );
}
