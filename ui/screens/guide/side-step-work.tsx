// The steps before and after the sections: a short instruction, and the tools that the step's work needs.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import { notesOf } from '../../../shared/insight/notes';
import type { OpenMap } from '../../../shared/map/open-map';
import { type SideStep, type Step, sideOf } from '../../../shared/model/session';
import type { Locale } from '../../locale';
import { isWork, type Place, stepTitle } from '../../state/steps';
import { useLocale } from '../../use-locale';
import { ActionList } from '../review/action-list';
import { AssumptionList } from '../review/assumption-list';
import { DuplicateGroups } from '../review/duplicate-groups';
import type { PartProps } from '../review/part';
import { ProblemForm } from '../review/problem-form';
import { TensionList } from '../review/tension-list';
import { VoteList } from '../review/vote-list';
import { describeCount } from './count-text';
import { FacilitatorCard } from './facilitator-card';
import type { GuideProps } from './guide-props';
import { PersonaStep } from './persona-step';
import { WhatIfNotes } from './what-if-notes';
import { WriteAlone } from './write-alone';

export interface SideStepProps extends GuideProps {
  step: Step;
  place: Place;
}

export function SideStepWork(props: SideStepProps) {
  const locale = useLocale();
  const { step, map } = props;
  const id = sideOf(step);
  const Work = WORK[id];
  const Tool = TOOLS[id];
  return (
    <>
      <div class="prompt">
        <p class="prompt-text">{step.whatIf ? stepTitle(step, locale) : instructionFor(id, map, locale)}</p>
        {step.whatIf && <p>{instructionFor(id, map, locale)}</p>}
      </div>
      <WriteAlone {...props} sections={[]} />
      {Work && <Work {...props} />}
      {Tool && <WithReading {...props}>{(part) => <Tool {...props} {...part} />}</WithReading>}
      <FacilitatorCard step={step} />
    </>
  );
}

function instructionFor(
  id: SideStep,
  { votes, details }: OpenMap,
  { board, countText, texts }: Locale,
): string {
  const { vote, ...others } = texts.cards.work;
  if (id === 'vote') return countText(vote, votes);
  if (id !== 'what-if') return others[id];
  return fill(board.now.steps[id].task, { persona: details.name || board.blanks.persona });
}

const WORK: Partial<Record<SideStep, (props: SideStepProps) => ComponentChildren>> = {
  persona: PersonaStep,
  example: Example,
  summary: Summary,
  'what-if': WhatIfNotes,
};

type ToolProps = SideStepProps & PartProps;

const NOBODY: readonly string[] = [];

const TOOLS: Partial<Record<SideStep, (props: ToolProps) => ComponentChildren>> = {
  cluster: DuplicateGroups,
  vote: (props) => <VoteList {...props} isFigJam={props.state.editor === 'figjam'} />,
  tensions: Tensions,
  problem: ProblemForm,
  actions: (props) => <ActionList {...props} active={props.state.people.active ?? NOBODY} />,
};

function Tensions(props: ToolProps) {
  const { texts } = useLocale();
  return (
    <>
      <TensionList {...props} />
      <section class="group">
        <h3>{texts.review.assumptions}</h3>
        <AssumptionList {...props} />
      </section>
    </>
  );
}

interface WithReadingProps extends GuideProps {
  children: (part: PartProps) => ComponentChildren;
}

function WithReading({ map, state, actions, children }: WithReadingProps) {
  const { texts } = useLocale();
  const reading = state.reading?.node === map.node ? state.reading : null;
  const placed = useMemo(() => (reading ? notesOf(reading.map) : []), [reading]);
  if (reading === null) return <p class="muted">{texts.reading.reading}</p>;
  return <div class="tool">{children({ map, reading, placed, actions })}</div>;
}

function Example() {
  const { board, texts } = useLocale();
  const words = texts.cards.example;
  return (
    <>
      <p class="good-note">{words.note}</p>
      <p class="muted">{words.why}</p>
      <ul class="bullets">
        {board.howTo.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}

/** What the group knows about the persona's outside world: the sections before this step. */
function Summary({ map, place }: SideStepProps) {
  const locale = useLocale();
  const { board } = locale;
  const sections = place.steps
    .slice(0, place.at)
    .filter(isWork)
    .flatMap((step) => step.sections);
  return (
    <ul>
      {sections.map((section) => (
        <li key={section} class="label-row">
          {sectionName(section, board)}
          <span class="count">{describeCount(map.counts[section], locale)}</span>
        </li>
      ))}
    </ul>
  );
}
