// Which notes to ask customers about first, and why; what to ask about the chosen ones, and what came of it.
import { useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { questionOf } from '../../../shared/check/question';
import { type Ranked, rankChecks } from '../../../shared/check/rank';
import { notesOf } from '../../../shared/insight/notes';
import { VERDICTS } from '../../../shared/model/check';
import type { EmpathyMap } from '../../../shared/model/empathy-map';
import { AreaField } from '../../components/area-field';
import { Button } from '../../components/button';
import type { Locale } from '../../locale';
import { unrecorded } from '../../state/check-actions';
import { useLocale } from '../../use-locale';
import { AnswerSelect } from './answer-select';
import { AnswersForm } from './answers-form';
import { NoteLink } from './note-link';
import { type PartProps, shorten } from './part';
import { SheetForm } from './sheet-form';
import { ShowMore } from './show-more';

/** As many as a group can ask about at first. */
const CHOSEN = 3;

export function TestFirst(part: PartProps) {
  const { reading, actions } = part;
  const { countText, texts } = useLocale();
  const { check } = texts;
  const ranked = useRanked(reading.map);
  const waiting = useMemo(() => unrecorded(reading).length, [reading]);
  const [turned, turn] = useState<ReadonlySet<string>>(new Set());
  const chosen = new Set(chosenOf(ranked, turned));
  const [opened, setOpened] = useState<'sheet' | 'answers' | null>(null);
  const open = (form: 'sheet' | 'answers') => setOpened(opened === form ? null : form);

  function toggle(id: string): void {
    const next = new Set(turned);
    if (!next.delete(id)) next.add(id);
    turn(next);
  }

  return (
    <>
      <p class="muted">{check.hint}</p>
      {ranked.length === 0 && <p>{check.none}</p>}
      {waiting > 0 && (
        <div class="notice">
          <p>{countText(check.waiting, waiting)}</p>
          <div class="buttons">
            <Button onClick={() => void actions.recordAnswers()}>{check.record}</Button>
          </div>
        </div>
      )}
      <UnreadAnswers reading={reading} />
      <ShowMore entries={ranked} page={5}>
        {(shown) => (
          <ul class="rows" aria-label={check.first}>
            {shown.map((entry) => (
              <CheckRow
                key={entry.note.id}
                {...part}
                entry={entry}
                isChosen={chosen.has(entry.note.id)}
                onChoose={() => toggle(entry.note.id)}
              />
            ))}
          </ul>
        )}
      </ShowMore>
      {ranked.length > 0 && <p class="muted">{check.formula}</p>}
      <div class="buttons">
        <Button disabled={chosen.size === 0} onClick={() => void actions.drawChecks([...chosen])}>
          {check.draw}
        </Button>
        <Button expanded={opened === 'sheet'} onClick={() => open('sheet')}>
          {check.sheet}
        </Button>
        <Button expanded={opened === 'answers'} onClick={() => open('answers')}>
          {check.importing}
        </Button>
      </div>
      {opened === 'sheet' && <SheetForm {...part} chosen={chosen} />}
      {opened === 'answers' && <AnswersForm {...part} onDone={() => setOpened(null)} />}
    </>
  );
}

/** An answer settles a note, but not under the pointer: until the list is opened anew, the note keeps its place. */
function useRanked(map: EmpathyMap): Ranked[] {
  const unanswered = useRef(new Map<string, number>());
  return useMemo(() => {
    const ranked = rankChecks(map);
    for (const { note, points } of ranked)
      if (note.check?.verdict === undefined) unanswered.current.set(note.id, points);
    const pointsOf = ({ note, points }: Ranked) => unanswered.current.get(note.id) ?? points;
    const readingOrder = new Map(notesOf(map).map(({ note }, at) => [note.id, at]));
    const placeOf = ({ note }: Ranked) => readingOrder.get(note.id) ?? 0;
    return ranked.sort((a, b) => pointsOf(b) - pointsOf(a) || placeOf(a) - placeOf(b));
  }, [map]);
}

/** What people wrote into the table is never passed over in silence. */
function UnreadAnswers({ reading }: Pick<PartProps, 'reading'>) {
  const { board, form, texts } = useLocale();
  const unread = reading.nodeIndex.checks?.unread ?? [];
  if (unread.length === 0) return null;
  const answers = VERDICTS.map((verdict) => board.check.verdicts[verdict]).join(' / ');
  return (
    <>
      <p>{fill(form(texts.check.unread, unread.length), { count: unread.length, answers })}</p>
      <ul class="bullets">
        {unread.map(({ question, answer }, at) => (
          <li key={at}>
            {shorten(answer)} <span class="muted">{shorten(question)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The first ones that nobody has answered, but for those that somebody ticked or unticked. */
function chosenOf(ranked: readonly Ranked[], turned: ReadonlySet<string>): string[] {
  const open = ranked.filter(({ note }) => note.check?.verdict === undefined).map(({ note }) => note.id);
  const first = new Set(open.slice(0, CHOSEN));
  return ranked.map(({ note }) => note.id).filter((id) => first.has(id) !== turned.has(id));
}

interface CheckRowProps extends PartProps {
  entry: Ranked;
  isChosen: boolean;
  onChoose: () => void;
}

function CheckRow({ entry, isChosen, onChoose, reading, actions }: CheckRowProps) {
  const locale = useLocale();
  const { check } = locale.texts;
  const { id, text } = entry.note;
  const words = shorten(text);
  return (
    <li>
      <div class="row">
        <input
          type="checkbox"
          class="row-tick"
          aria-label={fill(check.choose, { note: words })}
          checked={isChosen}
          onChange={onChoose}
        />
        <span class="row-text">
          <NoteLink note={id} actions={actions}>
            {words}
          </NoteLink>
          <span class="muted">{pointsText(entry, locale)}</span>
        </span>
        <AnswerSelect
          verdict={entry.note.check?.verdict ?? null}
          note={words}
          onChange={(verdict) => actions.setAnswer(id, verdict)}
        />
      </div>
      {isChosen && (
        <div class="row-details">
          <AreaField
            label={locale.board.check.columns.question}
            value={questionOf(entry, reading.map)}
            onCommit={(question) => void actions.setQuestion(id, question)}
          />
        </div>
      )}
    </li>
  );
}

/** "Hear · 12 = (1 + 3 (Votes) + 2 (Problem statement)) × 2" */
function pointsText({ section, ...entry }: Ranked, { texts }: Locale): string {
  const { review } = texts;
  const parts = [
    [entry.votes, review.votes],
    [entry.problem, review.problem],
    [entry.actions, review.actions],
    [entry.tensions, review.tensions],
  ] as const;
  const added = parts.filter(([points]) => points > 0).map(([points, name]) => `${points} (${name})`);
  const sum = ['1', ...added].join(' + ');
  const { points, doubt } = entry;
  const figures = added.length === 0 ? `${points} = 1 × ${doubt}` : `${points} = (${sum}) × ${doubt}`;
  return `${section?.title ?? review.noSection} · ${figures}`;
}
