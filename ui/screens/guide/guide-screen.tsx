// The Guide screen: one step at a time. It tracks where the session is; each part does its own work.
import { useEffect, useRef } from 'preact/hooks';
import { isRunning } from '../../../shared/model/session';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import { isWork, placeIn, stepTitle, timeForStep } from '../../state/steps';
import { texts } from '../../texts';
import { FacilitatorCard } from './facilitator-card';
import { GuideChoices } from './guide-choices';
import type { GuideProps } from './guide-props';
import { HideSections } from './hide-sections';
import { SectionWork } from './section-work';
import { SessionStrip } from './session-strip';
import { SideStepWork } from './side-step-work';
import { StepButtons } from './step-buttons';
import { Clock, TimerPanel } from './timer-panel';
import { useShortcuts } from './use-shortcuts';

export function GuideScreen({ map, state, actions }: GuideProps) {
  const place = placeIn(map);
  const { step, before, after } = place;
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => scroll.current?.scrollTo(0, 0), [step.id]);
  const isOn = isRunning(map.record);
  const canExtend = isOn || state.timer.state !== 'stopped' || state.timer.ranOut;
  useShortcuts(scroll, {
    ...(before ? { back: () => void actions.goToStep(before.id) } : {}),
    ...(after ? { next: () => void actions.goToStep(after.id) } : {}),
    ...(after && isOn ? { skip: () => void actions.goToStep(after.id, true) } : {}),
    ...(canExtend ? { extend: () => void actions.extendStep() } : {}),
  });
  const { left } = timeForStep(map, place);
  const unnamed = isWork(step) && map.details.name.trim() === '' && !state.unnamed.includes(map.node);
  return (
    <div class="screen">
      <div ref={scroll} class="scroll">
        <SessionStrip map={map} place={place} open={state.guide.open} actions={actions} />
        {unnamed && <UnnamedNotice actions={actions} />}
        <div class="heading-row">
          <h2>{stepTitle(step)}</h2>
          <Button variant="quiet" onClick={() => void actions.showStep()}>
            {texts.guide.show}
          </Button>
          <Clock timer={state.timer} planned={left} />
        </div>
        <TimerPanel state={state} planned={left} canExtend={canExtend} actions={actions} />
        {map.hidden.length > 0 && <HiddenNotice actions={actions} />}
        {isWork(step) ? (
          <SectionWork key={step.id} step={step} map={map} state={state} actions={actions} />
        ) : (
          <SideStepWork step={step} map={map} place={place} actions={actions} />
        )}
        <GuideChoices state={state} actions={actions} />
        <FacilitatorCard step={step} open={state.guide.open} actions={actions} />
        {state.editor === 'figjam' && isWork(step) && map.hidden.length === 0 && (
          <HideSections actions={actions} />
        )}
      </div>
      <StepButtons map={map} place={place} actions={actions} />
    </div>
  );
}

function UnnamedNotice({ actions }: { actions: Actions }) {
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

function HiddenNotice({ actions }: { actions: Actions }) {
  const { areHidden, reveal } = texts.session.hiding;
  return (
    <div class="notice inline">
      <p>{areHidden}</p>
      <Button onClick={() => void actions.hideSections(false)}>{reveal}</Button>
    </div>
  );
}
