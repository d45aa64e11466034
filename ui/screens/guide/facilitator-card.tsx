// What a facilitator says and watches for in a step; remembers whether it is open.
import type { SideStep, Step } from '../../../shared/model/session';
import { Disclosure } from '../../components/disclosure';
import type { Actions } from '../../state/actions';
import type { GuideChoice } from '../../state/state';
import { texts } from '../../texts';

const CARD = 'card';

export interface FacilitatorCardProps {
  step: Step;
  open: GuideChoice['open'];
  actions: Actions;
}

export function FacilitatorCard({ step, open, actions }: FacilitatorCardProps) {
  const { heading, say, watch, of } = texts.cards;
  const keys = step.sections.length > 0 ? step.sections : [step.id as SideStep];
  return (
    <Disclosure title={heading} startsOpen={open.includes(CARD)} onToggle={() => actions.toggle(CARD)}>
      <dl class="facilitator">
        {keys.map((key) => (
          <div key={key}>
            <dt>{say}</dt>
            <dd>{of[key].say}</dd>
            <dt>{watch}</dt>
            <dd>{of[key].watch}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
