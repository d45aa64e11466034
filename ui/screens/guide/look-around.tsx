// Looking through the steps while no session runs: where one is, and the buttons to the neighbours.

import { fill } from '../../../shared/catalogue/fill';
import type { Step } from '../../../shared/model/session';
import { Button } from '../../components/button';
import { isWork, type Place, stepTitle } from '../../state/steps';
import { useLocale } from '../../use-locale';
import type { GuideProps } from './guide-props';

export function LookAround({ map, place, actions }: GuideProps & { place: Place }) {
  const locale = useLocale();
  const { texts } = locale;
  const { step, work, before, after, sectionBefore, sectionAfter } = place;
  const words = texts.guide;
  const to = (target: Step | undefined, label: string) => (
    <Button disabled={!target} onClick={() => target && void actions.goToStep(target.id)}>
      {label}
    </Button>
  );
  return (
    <div class="look-around">
      <div class="heading-row">
        <h2>{stepTitle(step, locale)}</h2>
        {isWork(step) && (
          <span class="muted">{fill(words.step, { step: work.indexOf(step) + 1, count: work.length })}</span>
        )}
      </div>
      <div class="buttons">
        {before && !isWork(before) && to(before, words.previousStep)}
        {to(sectionBefore, words.previous)}
        {to(sectionAfter, words.nextSection)}
        {after && !isWork(after) && to(after, words.nextStep)}
      </div>
      <p class="muted">
        {after ? fill(words.next, { step: stepTitle(after, locale) }) : words.last}
        {map.record.started === 0 && ` · ${words.lookAround}`}
      </p>
    </div>
  );
}
