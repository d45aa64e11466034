// What a facilitator says and watches for in a step.
import type { SideStep, Step } from '../../../shared/model/session';
import { useLocale } from '../../use-locale';

export function FacilitatorCard({ step }: { step: Step }) {
  const { texts } = useLocale();
  const { heading, say, watch, of } = texts.cards;
  const keys = step.sections.length > 0 ? step.sections : [step.id as SideStep];
  return (
    <section class="facilitator" aria-label={heading}>
      {keys.map((key) => (
        <dl key={key}>
          <dt>{say}</dt>
          <dd>{of[key].say}</dd>
          <dt>{watch}</dt>
          <dd>{of[key].watch}</dd>
        </dl>
      ))}
    </section>
  );
}
