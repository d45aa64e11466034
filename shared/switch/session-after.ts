// The order of work and the session of a map that is given another template: what was done stays done, and the step that
// is under way goes on in the section that stands for it. Pure.
import { restoreOrder } from '../map/map-data';
import type { OpenMap } from '../map/open-map';
import type { MapOrder } from '../model/orders';
import { isDone, type SessionRecord, type Step, type StepId, stepsOf } from '../model/session';
import { isRecord, parseStored } from '../model/stored';
import { type TemplateId, templateOf } from '../templates';
import { counterparts } from '../templates/counterparts';
import type { SectionId } from '../templates/template';

export interface SessionAfter {
  order: MapOrder;
  step: StepId;
  record: SessionRecord;
}

type Before = Pick<OpenMap, 'order' | 'facts' | 'template' | 'step' | 'record'>;

/** An order made by hand keeps the sections of earlier templates in their places, for when they come back. */
export function orderToStore(
  { order, facts }: Pick<Before, 'order' | 'facts'>,
  target: TemplateId,
): MapOrder {
  const stored = facts.order === '' ? undefined : parseStored(facts.order);
  const listed: unknown[] = isRecord(stored) && Array.isArray(stored.sections) ? stored.sections : [];
  const known = listed.filter((id): id is SectionId => typeof id === 'string');
  const all = known.length === 0 ? order.sections : known;
  const sections = all.flatMap((id) => [id, ...counterparts(id, target).filter((one) => !all.includes(one))]);
  return { ...order, sections: [...new Set(sections)] };
}

export function sessionAfter(map: Before, target: TemplateId): SessionAfter {
  const order = restoreOrder(orderToStore(map, target), target);
  const before = stepsOf(map.order, templateOf(map.template));
  const after = stepsOf(order, templateOf(target));
  const record = { ...map.record, steps: stepsDone(map.record, { before, after, target }) };
  return { order, step: stepAfter({ ...map, record }, { before, after, target }), record };
}

interface Steps {
  before: readonly Step[];
  after: readonly Step[];
  target: TemplateId;
}

const standFor = (sections: readonly SectionId[], target: TemplateId): SectionId[] =>
  sections.flatMap((section) => counterparts(section, target));

/** A section is done if all that it stands for are; the time for them was spent before. */
function stepsDone({ steps }: SessionRecord, { before, after, target }: Steps): SessionRecord['steps'] {
  const done = { ...steps };
  for (const { id, sections } of after) {
    if (sections.length === 0 || steps[id] !== undefined) continue;
    const sources = before.filter((step) =>
      standFor(step.sections, target).some((section) => sections.includes(section)),
    );
    if (sources.length > 0 && sources.every((step) => isDone(steps[step.id])))
      done[id] = { planned: 0, actual: 0 };
  }
  return done;
}

/** The same step; the one that stands for it; the first section that is still to be worked on. */
function stepAfter(
  { step, record }: Pick<Before, 'step' | 'record'>,
  { before, after, target }: Steps,
): StepId {
  if (after.some(({ id }) => id === step)) return step;
  const meant = standFor(before.find(({ id }) => id === step)?.sections ?? [], target);
  const work = after.filter(({ sections }) => sections.length > 0);
  const standing = work.find(({ sections }) => sections.some((section) => meant.includes(section)));
  const open = work.find(({ id }) => !isDone(record.steps[id]));
  return (standing ?? open ?? work[0])?.id ?? step;
}
