// The selected note: its source, what it supports, and the coach's hints.

import { useId } from 'preact/hooks';
import { coachWords } from '../../../shared/catalogue/coach-words';
import { checkLines } from '../../../shared/exchange/check-words';
import { coachNote } from '../../../shared/insight/coach';
import type { PlacedNote } from '../../../shared/insight/notes';
import { PROBLEM } from '../../../shared/map/note-data';
import { sectionsAbout } from '../../../shared/templates';
import { CommitField } from '../../components/inputs';
import { useLocale } from '../../use-locale';
import { AnswerSelect } from './answer-select';
import { type PartProps, shorten } from './part';
import { useOptimisticValue } from './use-optimistic-value';

export function NoteDetails({ map, reading, actions, entry }: PartProps & { entry: PlacedNote }) {
  const { board, language, texts } = useLocale();
  const studies = useId();
  const places = useId();
  const { review } = texts;
  const { id, text, source = '', touchpoint = '', evidence } = entry.note;
  const { problemStatement, actions: planned = [] } = reading.map;
  const supported = [
    ...(problemStatement === undefined
      ? []
      : [{ id: PROBLEM, text: review.problemTick, notes: problemStatement.notes }]),
    ...planned,
  ];
  const details = checkLines(entry.note, language)
    .filter(({ label }) => label !== board.check.columns.answer)
    .map(({ label, items }) => `${label}${board.colon}${items.join(', ')}`)
    .join(' · ');
  const hints = coachNote(text, {
    isSaidOrDone: sectionsAbout(map.template, 'said', 'done').includes(entry.section?.id ?? ''),
    product: map.context.product,
    words: coachWords[map.language],
    off: map.coach,
    isQuote: evidence === 'quote',
  });
  return (
    <div class="row-details">
      <CommitField
        list={studies}
        label={review.source}
        placeholder={review.sourceHint}
        value={source}
        onCommit={(value) => void actions.setSource(id, value)}
      />
      <datalist id={studies}>
        {map.context.research.map(({ title }) => title !== '' && <option key={title} value={title} />)}
      </datalist>
      <CommitField
        list={places}
        label={texts.importing.noteFields.touchpoint}
        placeholder={texts.touchpoints.none}
        value={touchpoint}
        onCommit={(value) => void actions.setTouchpoint(id, value.trim())}
      />
      <datalist id={places}>
        {map.context.touchpoints.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="row">
        <span class="row-text">{board.check.columns.answer}</span>
        <AnswerSelect
          verdict={entry.note.check?.verdict ?? null}
          note={shorten(text)}
          onChange={(verdict) => actions.setAnswer(id, verdict)}
        />
      </div>
      {details !== '' && <p class="muted">{details}</p>}
      {supported.length > 0 && (
        <fieldset class="ticks">
          <legend>{review.restsOn}</legend>
          {supported.map((what) => (
            <SupportTick
              key={what.id}
              name={shorten(what.text)}
              rests={what.notes?.includes(id) ?? false}
              onTurn={(rests) => actions.setSupport(id, what.id, rests)}
            />
          ))}
        </fieldset>
      )}
      {hints.map(({ rule, parts }) => (
        <p key={rule} class="muted">
          {review.coachSays} {texts.guide.hints[rule]} {parts?.join(' | ')}
        </p>
      ))}
    </div>
  );
}

interface SupportTickProps {
  name: string;
  rests: boolean;
  onTurn: (rests: boolean) => Promise<unknown>;
}

function SupportTick({ name, rests, onTurn }: SupportTickProps) {
  const [shown, showAtOnce] = useOptimisticValue(rests);
  return (
    <label>
      <input
        type="checkbox"
        checked={shown}
        onChange={({ currentTarget: { checked } }) => showAtOnce(checked, onTurn(checked))}
      />
      {name}
    </label>
  );
}
