// Session navigation: to the next or previous step, to the next or previous section, and to the end.
import type { OpenMap } from '../../../shared/map/open-map';
import { isRunning, type Step } from '../../../shared/model/session';
import { Button } from '../../components/button';
import type { Actions } from '../../state/actions';
import { isWork, type Place } from '../../state/steps';
import { texts } from '../../texts';
import { KeyHint } from './key-hint';
import { KEY_NAMES } from './use-shortcuts';

interface StepButtonsProps {
  map: OpenMap;
  place: Place;
  actions: Actions;
}

export function StepButtons({ map, place, actions }: StepButtonsProps) {
  const { step, before, after, sectionBefore, sectionAfter } = place;
  const go = (to: Step | undefined) => () => to && void actions.goToStep(to.id);
  const words = texts.guide;
  const isBackBeside = before !== undefined && !isWork(before);
  const isNextBeside = after !== undefined && !isWork(after);
  const isOn = isRunning(map.record);
  const goToExport = () => actions.selectTab('export');
  const back = <KeyHint of="back" />;
  const next = <KeyHint of="next" />;
  return (
    <div class="footer">
      {isBackBeside && (
        <Button keys={KEY_NAMES.back.keys} onClick={go(before)}>
          {words.previousStep} {back}
        </Button>
      )}
      {(isWork(step) || (sectionBefore && !isBackBeside)) && (
        <Button
          keys={isBackBeside ? undefined : KEY_NAMES.back.keys}
          disabled={!sectionBefore}
          onClick={go(sectionBefore)}
        >
          {words.previous} {sectionBefore && !isBackBeside && back}
        </Button>
      )}
      {(isWork(step) || sectionAfter) && (
        <Button
          variant={isNextBeside ? 'plain' : 'primary'}
          grow
          keys={isNextBeside ? undefined : KEY_NAMES.next.keys}
          disabled={!sectionAfter}
          onClick={go(sectionAfter)}
        >
          {words.nextSection} {!isNextBeside && next}
        </Button>
      )}
      {isNextBeside && (
        <Button variant="primary" grow keys={KEY_NAMES.next.keys} onClick={go(after)}>
          {words.nextStep} {next}
        </Button>
      )}
      {!after && (
        <Button variant="primary" grow onClick={isOn ? () => void actions.finishSession() : goToExport}>
          {isOn ? texts.session.finish : texts.session.goToExport}
        </Button>
      )}
    </div>
  );
}
