// The order of work, as a row of pills under the title: one a section, in its colour, with its number; the current one
// dark, a tick on those that are done. Pure.
import { sectionName } from '../catalogue/template-words';
import type { BoardTexts } from '../locales/locale';
import type { MapOrder } from '../model/orders';
import { isDone, isRunning, type Rules, type SessionRecord, type StepId, stepsOf } from '../model/session';
import type { SectionId, Template } from '../templates/template';
import { tagger } from './blocks';
import type { ChipBlock } from './board-plan';
import { INK, PAPER, panelFills } from './palette';
import { badgeText, lookOf } from './panels/section';

/** In place of its number. */
export const DONE = '✓';

export type SectionState = 'todo' | 'now' | 'done';

/** Before a session begins, nothing is done and nothing is under way. */
export function sectionStates(
  order: MapOrder,
  step: StepId,
  record: SessionRecord,
  rules: Rules,
): Partial<Record<SectionId, SectionState>> {
  const states: Partial<Record<SectionId, SectionState>> = {};
  for (const { id, sections } of stepsOf(order, rules)) {
    const isLeft = isDone(record.steps[id]);
    const isNow = isRunning(record) && id === step;
    for (const section of sections) states[section] = isNow ? 'now' : isLeft ? 'done' : 'todo';
  }
  return states;
}

export interface OrderLook {
  order: MapOrder;
  states: Partial<Record<SectionId, SectionState>>;
  template: Template;
  texts: BoardTexts;
}

/** In the order of work. */
export const orderChips = (map: string, look: OrderLook): ChipBlock[] =>
  look.order.sections.map((section) => ({
    kind: 'chip',
    tag: tagger(map, section)('order-chip'),
    ...chipLook(section, look),
  }));

export function chipLook(
  section: SectionId,
  { order, states, template, texts }: OrderLook,
): Pick<ChipBlock, 'characters' | 'fill' | 'ink'> {
  const state = states[section] ?? 'todo';
  const sign = state === 'done' ? DONE : badgeText(order, section);
  const isNow = state === 'now';
  return {
    characters: `${sign}  ${sectionName(section, texts)}`,
    fill: isNow ? INK : panelFills[lookOf(template, section).tint],
    ink: isNow ? PAPER : INK,
  };
}
