// All of the map's assumptions as research questions: to copy, or to turn into actions.
import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { type Assumption, assumptionsIn } from '../../../shared/insight/assumptions';
import { copyText } from '../../clipboard';
import { Button } from '../../components/button';
import type { Locale } from '../../locale';
import { useLocale } from '../../use-locale';
import { WholeText } from '../export/whole-text';
import { NoteLink } from './note-link';
import { type PartProps, shorten } from './part';
import { ShowMore } from './show-more';

const questionOf = ({ text }: Assumption, { texts }: Locale): string =>
  fill(texts.review.assumption, { text: shorten(text) });

function placeOf({ section, prompt }: Assumption, { texts }: Locale): string {
  if (section === null) return texts.review.noSection;
  return prompt === '' ? section.title : fill(texts.review.asked, { section: section.title, prompt });
}

const votesOf = ({ votes }: Assumption, { countText, texts }: Locale): string[] =>
  votes === 0 ? [] : [countText(texts.review.voteCount, votes)];

export function AssumptionList({ reading, actions }: PartProps) {
  const locale = useLocale();
  const { countText, texts } = locale;
  const { review } = texts;
  const [byHand, setByHand] = useState('');
  const assumptions = useMemo(() => assumptionsIn(reading.map), [reading.map]);

  function copy(): void {
    const lines = assumptions.map((each) => `- ${questionOf(each, locale)} (${placeOf(each, locale)})\n`);
    const text = lines.join('');
    const copied = copyText(text);
    setByHand(copied ? '' : text);
    actions.announce(copied ? countText(review.copied, lines.length) : texts.reading.copyByHand);
  }

  const plan = ({ text }: Assumption) =>
    void actions.addAction({ text: fill(review.testText, { text: shorten(text) }) }, review.planned);

  return (
    <>
      <p class="muted">{review.assumptionsHint}</p>
      {assumptions.length > 0 && (
        <div class="buttons">
          <Button onClick={copy}>{review.copy}</Button>
        </div>
      )}
      {byHand !== '' && <WholeText text={byHand} />}
      <ShowMore entries={assumptions}>
        {(shown) => (
          <ul class="rows long" aria-label={review.assumptions}>
            {shown.map((each) => (
              <li key={each.note} class="row">
                <span class="row-text">
                  <NoteLink note={each.note} actions={actions}>
                    {questionOf(each, locale)}
                  </NoteLink>
                  <span class="muted one-line">
                    {[...votesOf(each, locale), placeOf(each, locale)].join(' · ')}
                  </span>
                </span>
                <Button variant="quiet" onClick={() => plan(each)}>
                  {review.plan}
                  <span class="visually-hidden"> {shorten(each.text)}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}
