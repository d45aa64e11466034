// What the session asks before it goes on: whether to replace a running timer, and whether to reveal the notes.

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { OpenMap } from '../../../shared/map/open-map';
import { Button } from '../../components/button';
import { formatClock } from '../../state/clock';
import type { HeardTimer } from '../../state/state';
import { useLocale } from '../../use-locale';

interface ReplaceQuestionProps {
  timer: HeardTimer;
  onAnswer: (yes: boolean) => void;
}

export function ReplaceQuestion({ timer, onAnswer }: ReplaceQuestionProps) {
  const { texts } = useLocale();
  const words = texts.guide;
  const question = fill(words.busyTimer, { clock: formatClock(timer.remaining) });
  return (
    <Question words={question} onEscape={() => onAnswer(false)}>
      <Button onClick={() => onAnswer(true)}>{words.replace}</Button>
      <Button variant="quiet" onClick={() => onAnswer(false)}>
        {words.keep}
      </Button>
    </Question>
  );
}

interface RevealQuestionProps {
  map: OpenMap;
  /** Null stays at the step. */
  onAnswer: (reveal: boolean | null) => void;
}

export function RevealQuestion({ map, onAnswer }: RevealQuestionProps) {
  const { board, list, texts } = useLocale();
  const words = texts.session.hiding;
  const sections = list(map.hidden.map((id) => sectionName(id, board)));
  return (
    <Question words={fill(words.revealFirst, { sections })} onEscape={() => onAnswer(null)}>
      <Button onClick={() => onAnswer(true)}>{words.revealAndGo}</Button>
      <Button onClick={() => onAnswer(false)}>{words.goHidden}</Button>
      <Button variant="quiet" onClick={() => onAnswer(null)}>
        {words.stay}
      </Button>
    </Question>
  );
}

interface QuestionProps {
  words: string;
  children: ComponentChildren;
  onEscape: () => void;
}

/** Its first button gets the focus; the focus then goes back to where it came from. */
function Question({ words, children, onEscape }: QuestionProps) {
  const buttons = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    buttons.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div
      class="notice"
      role="alertdialog"
      aria-label={words}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape();
      }}
    >
      <p>{words}</p>
      <div ref={buttons} class="buttons">
        {children}
      </div>
    </div>
  );
}
