// The Guide screen: the current step's work. The session bar above it leads from step to step.
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { isRunning } from '../../../shared/model/session';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import type { Actions } from '../../state/actions';
import { doneIn } from '../../state/people';
import { comesBack, isLeftOpen, isWork, placeIn, scheduleAt } from '../../state/steps';
import { useLocale } from '../../use-locale';
import { OnPanels } from '../plan/own-board';
import { useNow } from '../session/use-now';
import { ComingBack } from './coming-back';
import { GuideChoices } from './guide-choices';
import type { GuideProps } from './guide-props';
import { LookAround } from './look-around';
import { SectionWork } from './section-work';
import { type SideStepProps, SideStepWork } from './side-step-work';
import { StepList } from './step-list';

const STEPS = 'steps';

export function GuideScreen({ map, state, actions }: GuideProps) {
  const { texts, countText } = useLocale();
  const place = placeIn(map);
  const { step } = place;
  const isOn = isRunning(map.record);
  const now = useNow(isOn, 1000, map.record);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => scroll.current?.scrollTo(0, 0), [step.id]);
  const unnamed = isWork(step) && map.details.name.trim() === '' && !state.unnamed.includes(map.node);
  const part = { map, state, actions };
  const done = doneIn(state);
  return (
    <div class="screen">
      <div ref={scroll} class="scroll guide">
        {done && <p class="voices">{fill(countText(texts.guide.done, done.count), done)}</p>}
        {isLeftOpen(map, now) && <LeftOpenNotice since={map.record.entered} actions={actions} />}
        {comesBack(map) && <ComingBack {...part} />}
        {!isOn && <LookAround {...part} place={place} />}
        {unnamed && <UnnamedNotice actions={actions} />}
        {isWork(step) ? (
          <SectionWork key={step.id} step={step} {...part} />
        ) : (
          <SideWork key={step.id} step={step} place={place} {...part} />
        )}
        <GuideChoices state={state} actions={actions} />
        <Disclosure
          title={texts.session.allSteps}
          startsOpen={state.guide.open.includes(STEPS)}
          onToggle={() => actions.toggle(STEPS)}
        >
          <StepList schedule={scheduleAt(map, place, now)} onGo={(to) => void actions.goToStep(to)} />
        </Disclosure>
      </div>
    </div>
  );
}

/** These fill in what the plugin draws; the other steps are about the notes. */
const ON_PANELS: readonly string[] = ['persona', 'problem', 'actions'];

function SideWork(props: SideStepProps) {
  const { step, map, state, actions } = props;
  if (!ON_PANELS.includes(step.id)) return <SideStepWork {...props} />;
  return (
    <OnPanels map={map} isDrawing={state.pending.includes('panels.draw')} actions={actions}>
      <SideStepWork {...props} />
    </OnPanels>
  );
}

function LeftOpenNotice({ since, actions }: { since: number; actions: Actions }) {
  const { dateAndTime, texts } = useLocale();
  const words = texts.session;
  return (
    <div class="notice">
      <p>{fill(words.long, { since: dateAndTime(since) })}</p>
      <div class="buttons">
        <Button onClick={() => void actions.restartStep()}>{words.anew}</Button>
        <Button onClick={() => void actions.startOver()}>{words.startOver}</Button>
      </div>
    </div>
  );
}

function UnnamedNotice({ actions }: { actions: Actions }) {
  const { texts } = useLocale();
  return (
    <div class="notice">
      <p>{texts.guide.unnamed}</p>
      <div class="buttons">
        <Button onClick={() => actions.selectTab('plan')}>{texts.guide.namePersona}</Button>
        <Button variant="quiet" onClick={actions.goOnUnnamed}>
          {texts.guide.goOn}
        </Button>
      </div>
    </div>
  );
}
