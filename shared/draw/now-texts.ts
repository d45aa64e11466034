// What the card says that tells everybody what to do now: before, during and after a session. Pure.
import { fill } from '../catalogue/fill';
import { formatsOf } from '../catalogue/formats';
import { promptById } from '../catalogue/prompts';
import { sectionName, sectionWords } from '../catalogue/template-words';
import { whatIfTitle } from '../catalogue/what-if-words';
import type { BoardTexts, NowTexts } from '../locales/locale';
import type { OpenMap } from '../map/open-map';
import { plannedFor } from '../map/planned-seconds';
import { timeForStep } from '../map/step-time';
import type { MapOrder } from '../model/orders';
import { isRunning, type Rules, type Step, sideOf, stepsOf } from '../model/session';
import { templateOf } from '../templates';
import type { Template } from '../templates/template';
import { fillPrompt, lookOf } from './panels/section';

/** What decides which words fit. */
export interface StepLook {
  /** Stamps and stickies are words of FigJam's. */
  isFigjam: boolean;
  /** Whether the facilitator shows the steps to everybody. */
  showsStep: boolean;
  /** After a session: whether notes got votes. */
  hasVotes?: boolean;
}

const MINUTE = 60;
/** Minutes for a note. */
const PER_NOTE = 2;

/** Until a session begins. */
export function waitingTexts(order: MapOrder, texts: BoardTexts, rules: Rules): NowTexts {
  const [first, ...others] = stepsOf(order, rules) as [Step, ...Step[]];
  const { waiting } = texts.now;
  return {
    ...waiting,
    next: fill(waiting.next, { count: others.length + 1, step: titleOf(first, texts) }),
  };
}

export function nowTexts(map: OpenMap, texts: BoardTexts, look: StepLook): NowTexts {
  const { record, order } = map;
  if (!look.showsStep) return texts.now.unshown;
  if (isRunning(record)) return stepTexts(map, texts, look);
  if (record.started === 0) return waitingTexts(order, texts, templateOf(map.template));
  return { ...texts.now.ended, task: closingTask(map, texts, look.hasVotes === true) };
}

/** After a session: what its votes say. */
export function closingTask({ details }: OpenMap, texts: BoardTexts, hasVotes: boolean): string {
  const { ended, unvoted } = texts.now;
  return fill(hasVotes ? ended.task : unvoted, { persona: details.name || texts.blanks.persona });
}

function stepTexts(map: OpenMap, texts: BoardTexts, look: StepLook): NowTexts {
  const steps = stepsOf(map.order, templateOf(map.template));
  const found = steps.findIndex(({ id }) => id === map.step);
  const at = Math.max(0, found < 0 ? steps.findIndex(({ sections }) => sections.length > 0) : found);
  const step = steps[at] as Step;
  const after = steps[at + 1];
  const { label, next, last } = texts.now;
  return {
    label: fill(label, { step: at + 1, count: steps.length }),
    name: `${iconOf(step, texts, templateOf(map.template))}  ${titleOf(step, texts)}`,
    task: taskOf(map, step, texts, look),
    next: [
      ...effort(map, steps, step, texts),
      after === undefined ? last : fill(next, { step: titleOf(after, texts) }),
    ].join(' · '),
  };
}

/** The minutes of a step, and in one about sections, about how many notes each person can write in them. */
function effort(map: OpenMap, steps: readonly Step[], step: Step, texts: BoardTexts): string[] {
  const { allotted } = timeForStep(map, { steps, planned: plannedFor(map), step });
  const minutes = Math.max(1, Math.round(allotted / MINUTE));
  const { minutes: words, notesEach } = texts.now;
  const time = fill(words, { minutes });
  if (step.sections.length === 0) return [time];
  const count = Math.max(1, Math.round(minutes / PER_NOTE));
  return [time, formatsOf(texts.language).countText(notesEach, count)];
}

/** In a section, the first prompt on its panel. */
function taskOf(map: OpenMap, step: Step, texts: BoardTexts, { isFigjam }: StepLook): string {
  const { details, context, votes } = map;
  const { sections } = step;
  const [section] = sections;
  if (section === undefined) {
    const { task, inDesign } = texts.now.steps[sideOf(step)];
    const words = isFigjam ? task : (inDesign ?? task);
    return fill(words, { count: votes, persona: details.name || texts.blanks.persona });
  }
  if (sections.length > 1) return texts.now.several;
  const shown = map.shownPrompts[section]?.[0] ?? '';
  const prompt =
    promptById(map.language, section, shown, map.prompts[section]) ??
    sectionWords(section, texts)?.prompts[0];
  return prompt === undefined ? '' : fillPrompt(prompt, { persona: details.name, context }, texts);
}

function titleOf(step: Step, texts: BoardTexts): string {
  if (step.whatIf !== undefined) return whatIfTitle(step.whatIf, texts);
  const sections = step.sections.map((section) => sectionName(section, texts));
  return sections.join(' + ') || texts.now.steps[sideOf(step)].name;
}

const iconOf = (step: Step, texts: BoardTexts, template: Template): string =>
  step.sections.map((section) => lookOf(template, section).icon).join('') ||
  texts.now.steps[sideOf(step)].icon;
