// Coming back to a map after a session: what changed since, which actions are due, what the group said, and the next session.
import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import { answersTo } from '../../../shared/insight/review';
import { parseBaseline } from '../../../shared/merge/baseline';
import { type Proposed, proposeOrder } from '../../../shared/merge/since';
import type { EmpathyMap } from '../../../shared/model/empathy-map';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import type { Locale } from '../../locale';
import { useLocale } from '../../use-locale';
import { questionLists } from '../review/review-answers';
import { DueList } from './due-list';
import type { GuideProps } from './guide-props';
import { SinceList } from './since-list';

export function ComingBack({ map, state, actions }: GuideProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.again;
  const reading = state.reading?.node === map.node ? state.reading : null;
  const baseline = useMemo(() => parseBaseline(map.baseline), [map.baseline]);
  const hasEnded = map.record.started > 0;
  if (reading === null) {
    const isReading = state.pending.includes('map.read');
    return <p class="muted">{isReading ? texts.reading.reading : texts.reading.unread}</p>;
  }
  return (
    <section class="coming-back" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      {baseline && <SinceList baseline={baseline} now={reading.map} />}
      <DueList map={reading.map} />
      <Answered {...{ map, state, actions }} />
      {hasEnded && <NextSession now={reading.map} people={map.people} actions={actions} />}
    </section>
  );
}

function Answered({ map }: GuideProps) {
  const locale = useLocale();
  const lists = questionLists(map, locale);
  const all = answersTo(map.review, lists);
  const answered = all.filter(({ answer }) => answer !== '');
  if (answered.length === 0) return null;
  return (
    <Disclosure title={fill(locale.texts.again.reviewed, { count: answered.length, all: all.length })}>
      <dl class="answers">
        {answered.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

interface NextSessionProps extends Pick<GuideProps, 'actions'> {
  now: EmpathyMap;
  people: number;
}

function NextSession({ now, people, actions }: NextSessionProps) {
  const locale = useLocale();
  const words = locale.texts.again;
  const proposed = useMemo(() => proposeOrder(now, people), [now, people]);
  const order = proposed.map(({ section }) => section);
  const isOther = order.join() !== now.order.sections.join();
  const [takes, setTakes] = useState(true);
  return (
    <div class="next-session">
      {isOther && (
        <>
          <h3>{words.proposed}</h3>
          <p class="muted">{words.proposedHint}</p>
          <ol aria-label={words.proposed}>
            {proposed.map((one) => (
              <li key={one.section}>
                {sectionName(one.section, locale.board)}
                <span class="muted"> {reasonFor(one, locale)}</span>
              </li>
            ))}
          </ol>
          <div class="ticks">
            <label>
              <input
                type="checkbox"
                checked={takes}
                onChange={({ currentTarget }) => setTakes(currentTarget.checked)}
              />
              {words.use}
            </label>
          </div>
        </>
      )}
      <p class="muted">{words.nextHint}</p>
      <div class="buttons">
        <Button onClick={() => void actions.startNextSession(isOther && takes ? order : null)}>
          {words.next}
        </Button>
      </div>
    </div>
  );
}

function reasonFor({ refuted, isThin, isUnbacked }: Proposed, { enumerate, number, texts }: Locale): string {
  const { again, review } = texts;
  const reasons = [
    ...(refuted > 0 ? [fill(again.refuted, { count: number(refuted) })] : []),
    ...(isThin ? [review.thin] : []),
    ...(isUnbacked ? [again.unbacked] : []),
  ];
  return enumerate(reasons);
}
