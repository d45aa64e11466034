// The steps before and after the sections: a short instruction, and what the group needs to see.
import type { ComponentChildren } from 'preact';
import type { OpenMap } from '../../../shared/map/open-map';
import type { SideStep, Step } from '../../../shared/model/session';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import { isWork, type Place } from '../../state/steps';
import { board, countText, texts } from '../../texts';
import { describeCount } from './count-text';

export interface SideStepProps {
  step: Step;
  map: OpenMap;
  place: Place;
  actions: Actions;
}

/** The steps done with tools from the Review tab. */
const REVIEWED: readonly SideStep[] = ['cluster', 'vote', 'tensions', 'problem', 'actions'];

export function SideStepWork(props: SideStepProps) {
  const id = props.step.id as SideStep;
  const words = texts.cards.work;
  const Work = WORK[id];
  return (
    <div class="card side-step">
      {Work ? <Work {...props} /> : <p class="prompt-text">{hintFor(id, props.map.votes)}</p>}
      {REVIEWED.includes(id) && (
        <div class="buttons">
          <Button onClick={() => props.actions.selectTab('review')}>{words.goToReview}</Button>
        </div>
      )}
    </div>
  );
}

function hintFor(id: SideStep, votes: number): string {
  const { vote, cluster, tensions, problem, actions } = texts.cards.work;
  const hints: Partial<Record<SideStep, string>> = { cluster, tensions, problem, actions };
  return hints[id] ?? countText(vote, votes);
}

const WORK: Partial<Record<SideStep, (props: SideStepProps) => ComponentChildren>> = {
  persona: Persona,
  example: Example,
  summary: Summary,
};

function Persona({ map: { details }, actions }: SideStepProps) {
  const words = texts.cards.work.persona;
  const isNamed = details.name.trim() !== '';
  const lines = (['role', 'situation'] as const).filter((field) => details.details[field]);
  return (
    <>
      <p class="muted">{words.hint}</p>
      <p class="prompt-text">{isNamed ? details.name : words.unnamed}</p>
      {lines.map((field) => (
        <p key={field}>
          <span class="muted">{board.persona.fields[field]}:</span> {details.details[field]}
        </p>
      ))}
      {!isNamed && (
        <div class="buttons">
          <Button onClick={() => actions.selectTab('plan')}>{texts.guide.namePersona}</Button>
        </div>
      )}
    </>
  );
}

function Example() {
  const words = texts.cards.work.example;
  return (
    <>
      <p class="muted">{words.hint}</p>
      <p class="prompt-text">{words.note}</p>
      <p class="muted">{words.why}</p>
      <ul class="findings">
        {board.howTo.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}

/** What the group knows about the persona's outside world: the sections before this step. */
function Summary({ map, place }: SideStepProps) {
  const sections = place.steps
    .slice(0, place.at)
    .filter(isWork)
    .flatMap((step) => step.sections);
  return (
    <>
      <p class="prompt-text">{texts.cards.work.summary}</p>
      <ul>
        {sections.map((section) => (
          <li key={section} class="label-row">
            {board.sections[section]}
            <span class="count">{describeCount(map.counts[section])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
