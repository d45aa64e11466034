// The two buttons that lead through a session, always in one place: back, and the way on.

import { fill } from '../../../shared/catalogue/fill';
import { Button } from '../../components/button';
import { PlayIcon } from '../../components/icons';
import { useLittleHeight } from '../../components/little-height';
import { isWork, stepTitle } from '../../state/steps';
import { useLocale } from '../../use-locale';
import { KeyHint } from './key-hint';
import type { SessionPart } from './part';
import { KEY_NAMES } from './use-shortcuts';

export function WayOn(part: SessionPart) {
  const { phase } = part;
  return (
    <div class="session-nav">
      {phase === 'before' && <Begin {...part} />}
      {phase === 'running' && <Lead {...part} />}
      {phase === 'ended' && <End {...part} />}
    </div>
  );
}

function Begin({ actions }: SessionPart) {
  const { texts } = useLocale();
  return (
    <>
      <Button variant="quiet" onClick={() => actions.selectTab('plan')}>
        {texts.session.editPlan}
      </Button>
      <Button variant="primary" grow onClick={() => void actions.startSession()}>
        <PlayIcon /> {texts.session.start}
      </Button>
    </>
  );
}

/** Where the next step is also the next section, the button is named for both. */
function Lead({ actions, place: { before, after } }: SessionPart) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.session;
  const { previous, previousStep, nextSection, nextStep } = texts.guide;
  const nameOf = (...parts: (string | false)[]) => locale.enumerate(parts.filter((part) => part !== false));
  const ahead = after ? fill(words.next, { step: stepTitle(after, locale) }) : words.finish;
  return (
    <>
      <Button
        label={before && nameOf(words.back, isWork(before) && previous, previousStep)}
        disabled={!before}
        keys={KEY_NAMES.back.keys}
        onClick={() => before && void actions.goToStep(before.id)}
      >
        {words.back}
      </Button>
      <Button
        variant="primary"
        grow
        label={after && nameOf(ahead, isWork(after) && nextSection, nextStep)}
        keys={after && KEY_NAMES.next.keys}
        onClick={() => void (after ? actions.goToStep(after.id) : actions.finishSession())}
      >
        <span class="one-line">{ahead}</span>
        {after && <KeyHint of="next" />}
      </Button>
    </>
  );
}

/** Where the bar folds, the menu above alone starts over. */
function End({ actions }: SessionPart) {
  const { texts } = useLocale();
  const isFolded = useLittleHeight();
  const words = texts.session;
  return (
    <>
      <Button onClick={() => void actions.startSession()}>{words.resume}</Button>
      {!isFolded && <Button onClick={() => void actions.startOver()}>{words.startOver}</Button>}
      <Button variant="primary" grow onClick={() => actions.selectTab('export')}>
        {words.goToExport}
      </Button>
    </>
  );
}
