// The paragraphs of a transcript. Each sentence can be selected, by click or arrow key; only those in view are drawn.
import { useEffect, useId, useRef } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { OpenMap } from '../../../shared/map/open-map';
import {
  besideParagraph,
  extend,
  firstOf,
  lastOf,
  type Selection,
  select,
} from '../../../shared/transcript/selection';
import {
  clockText,
  type Paragraph,
  paragraphAt,
  type Transcript,
} from '../../../shared/transcript/transcript';
import { SectionBadge } from '../../components/section-badge';
import type { TranscriptState } from '../../state/transcript-state';
import { useLocale } from '../../use-locale';
import { useVisibleRows } from './use-visible-rows';

export interface SentenceListProps extends Pick<TranscriptState, 'names' | 'selection' | 'placed'> {
  map: OpenMap;
  transcript: Transcript;
  onSelect: (selection: Selection) => void;
}

export function SentenceList({ map, transcript, names, selection, placed, onSelect }: SentenceListProps) {
  const { texts } = useLocale();
  const { paragraphs } = transcript;
  const id = useId();
  const rows = useVisibleRows(paragraphs.map(estimateOf));
  const idOf = (sentence: number) => `${id}-${sentence}`;
  const current = paragraphs.indexOf(paragraphAt(transcript, selection.focus));

  /** The selection that was last brought into view. */
  const seen = useRef(-1);
  useEffect(() => {
    if (seen.current === selection.focus) return;
    const option = rows.box.current?.querySelector(`[data-sentence="${selection.focus}"]`);
    if (option) {
      seen.current = selection.focus;
      option.scrollIntoView({ block: 'nearest' });
    } else rows.scrollTo(current);
  });

  function choose(sentence: number, isMore: boolean): void {
    onSelect(isMore ? extend(transcript, selection, sentence) : select(transcript, sentence));
  }

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = targetOf(event.key, transcript, selection.focus);
    if (to === null) return;
    event.preventDefault();
    choose(to, event.shiftKey);
  }

  function click({ target, shiftKey }: MouseEvent): void {
    const option = target instanceof Element ? target.closest('[data-sentence]') : null;
    if (option) choose(Number(option.getAttribute('data-sentence')), shiftKey);
  }

  return (
    <div
      ref={rows.box}
      class="transcript"
      role="listbox"
      tabIndex={0}
      aria-label={texts.transcript.paste}
      aria-multiselectable="true"
      aria-activedescendant={current >= rows.from && current < rows.to ? idOf(selection.focus) : undefined}
      onKeyDown={press}
      onClick={click}
      onScroll={rows.onScroll}
    >
      <div role="presentation" style={{ height: `${rows.above}px` }} />
      {paragraphs.slice(rows.from, rows.to).map((paragraph) => (
        <Turn
          key={paragraph.first}
          paragraph={paragraph}
          name={names[paragraph.speaker] ?? paragraph.speaker}
          map={map}
          count={transcript.sentenceCount}
          idOf={idOf}
          selection={selection}
          placed={placed}
        />
      ))}
      <div role="presentation" style={{ height: `${rows.below}px` }} />
    </div>
  );
}

/** Null for a key that selects nothing. */
function targetOf(key: string, transcript: Transcript, at: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return at + 1;
    case 'ArrowUp':
    case 'ArrowLeft':
      return at - 1;
    case 'PageDown':
      return besideParagraph(transcript, at, 1);
    case 'PageUp':
      return besideParagraph(transcript, at, -1);
    case 'Home':
      return 0;
    case 'End':
      return transcript.sentenceCount - 1;
    default:
      return null;
  }
}

const LETTERS_IN_A_LINE = 48;
const LINE = 18;
/** The name above, and the space below. */
const AROUND = 34;

/** The height of a paragraph before it has been drawn, in pixels. */
function estimateOf({ sentences }: Paragraph): number {
  const letters = sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
  return AROUND + Math.ceil(letters / LETTERS_IN_A_LINE) * LINE;
}

interface TurnProps extends Pick<SentenceListProps, 'map' | 'selection' | 'placed'> {
  paragraph: Paragraph;
  name: string;
  count: number;
  idOf: (sentence: number) => string;
}

function Turn({ paragraph, name, map, count, idOf, selection, placed }: TurnProps) {
  const { board, texts } = useLocale();
  const { at, first, sentences } = paragraph;
  const time = at === null ? '' : clockText(at);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options.
    <div class="turn" role="group" aria-label={[name, time].join(' ').trim() || texts.transcript.participant}>
      {name + time !== '' && (
        <div class="turn-head" aria-hidden="true">
          <span>{name}</span> {time}
        </div>
      )}
      {sentences.map(({ text }, index) => {
        const sentence = first + index;
        const isSelected = sentence >= firstOf(selection) && sentence <= lastOf(selection);
        const sections = placed[sentence] ?? [];
        return (
          // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the option.
          <span
            key={sentence}
            id={idOf(sentence)}
            class="sentence"
            role="option"
            aria-selected={isSelected}
            aria-setsize={count}
            aria-posinset={sentence + 1}
            data-sentence={sentence}
            data-current={sentence === selection.focus}
          >
            {text}
            {sections.map((section) => (
              <span key={section} class="placed-in">
                <SectionBadge
                  template={map.template}
                  section={section}
                  number={map.order.sections.indexOf(section) + 1}
                />
                <span class="visually-hidden">
                  {fill(texts.transcript.placed, { section: sectionName(section, board) })}
                </span>
              </span>
            ))}{' '}
          </span>
        );
      })}
    </div>
  );
}
