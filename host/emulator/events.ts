// Rules for listening: which events exist, and on which objects.
import type { Engine, Rules } from './engine';
import { ApiError, asString } from './errors';

const FIGMA_EVENTS = [
  'run',
  'close',
  'selectionchange',
  'currentpagechange',
  'documentchange',
  'stylechange',
  'drop',
  'textreview',
];
const TIMER_EVENTS = ['timerstart', 'timerpause', 'timerresume', 'timerstop', 'timerdone', 'timeradjust'];
const PAGE_EVENTS = ['nodechange'];

function listen(engine: Engine, args: readonly unknown[]): void {
  const event = asString(args[0], 'type');
  const hasTimer = engine.file.editor === 'figjam' && engine.file.reading('timer') === 'yes';
  const timers = hasTimer ? TIMER_EVENTS : [];
  if (![...FIGMA_EVENTS, ...timers].includes(event)) throw unknownEvent(event);
  if (event !== 'documentchange') return;
  const unloaded = engine.file.pages.some((page) => !engine.loadedPages.has(page.id));
  if (unloaded) {
    // The wording is unknown; the rule is documented (docs/platform.md 1.8).
    throw new ApiError(
      'Cannot register a documentchange event handler before calling figma.loadAllPagesAsync',
    );
  }
  engine.events.wantDocumentChange();
}

function unknownEvent(event: string): ApiError {
  return new ApiError(`Unknown event type "${event}"`);
}

export const FIGMA_EVENT_RULES: Rules = {
  on: { call: (engine, _target, args) => listen(engine, args) },
  once: { call: (engine, _target, args) => listen(engine, args) },
};

function listenTo(allowed: readonly string[]): Rules {
  const rule = {
    call: (_engine: Engine, _target: unknown, args: readonly unknown[]): void => {
      const event = asString(args[0], 'type');
      if (!allowed.includes(event)) throw unknownEvent(event);
    },
  };
  return { on: rule, once: rule };
}

export const PAGE_EVENT_RULES = listenTo(PAGE_EVENTS);
export const UI_EVENT_RULES = listenTo(['message']);
export const PARAMETER_EVENT_RULES = listenTo(['input']);
