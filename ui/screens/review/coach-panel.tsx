// The coach's rules with the number of notes affected, and the share of notes about us.

import { useMemo } from 'preact/hooks';
import { coachWords } from '../../../shared/catalogue/coach-words';
import { fill } from '../../../shared/catalogue/fill';
import { aboutUsShare, COACH_RULES, type CoachRule, coachNote } from '../../../shared/insight/coach';
import type { CoachWords } from '../../../shared/locales/locale-texts';
import { sectionsAbout, type TemplateId } from '../../../shared/templates';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';

export function CoachPanel({ map, placed, actions }: PartProps) {
  const { countText, percent, texts } = useLocale();
  const { review } = texts;
  const { product } = map.context;
  const found = useMemo(
    () => countHints(placed, product, coachWords[map.language], map.template),
    [placed, product, map.language, map.template],
  );
  const share = useMemo(() => shareOf(placed, product), [placed, product]);

  function turn(rule: CoachRule, on: boolean): void {
    const coach = on ? map.coach.filter((off) => off !== rule) : [...map.coach, rule];
    void actions.update(map, { coach }, review.coachSaid);
  }

  return (
    <>
      <p class="muted">{review.coachHint}</p>
      <div class="ticks">
        {COACH_RULES.map((rule) => (
          <label key={rule}>
            <input
              type="checkbox"
              checked={!map.coach.includes(rule)}
              onChange={({ currentTarget }) => turn(rule, currentTarget.checked)}
            />
            {review.rules[rule]}
            <span class="muted">{countText(review.ruleNotes, found[rule] ?? 0)}</span>
          </label>
        ))}
      </div>
      <p>{product === '' ? review.noProduct : fill(review.aboutUs, { share: percent(share), product })}</p>
    </>
  );
}

const shareOf = (placed: PartProps['placed'], product: string): number =>
  aboutUsShare(
    placed.map(({ note }) => note),
    product,
  );

/** Includes rules that are turned off: the number helps with the decision. */
function countHints(
  placed: PartProps['placed'],
  product: string,
  words: CoachWords,
  template: TemplateId,
): Partial<Record<CoachRule, number>> {
  const found: Partial<Record<CoachRule, number>> = {};
  const facts = sectionsAbout(template, 'said', 'done');
  for (const { note, section } of placed) {
    const isSaidOrDone = facts.includes(section?.id ?? '');
    const context = { isSaidOrDone, product, words, off: [] };
    for (const { rule } of coachNote(note.text, { ...context, isQuote: note.evidence === 'quote' })) {
      found[rule] = (found[rule] ?? 0) + 1;
    }
  }
  return found;
}
