// The order of the sections: presets, moves, and the planned time per section. Pure.

import { plannedFor } from '../../shared/map/planned-seconds';
import type { MapOrder, OrderId } from '../../shared/model/orders';
import { DEFAULT_ORDER } from '../../shared/model/orders';
import { apportion, type FixedSeconds, stepsOf } from '../../shared/model/session';
import { type TemplateId, templateOf } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';

/** Custom has no sections of its own, so it gets the default ones, under the name custom. */
export function presetOrder(preset: OrderId, template: TemplateId): MapOrder {
  const source = preset === 'custom' ? DEFAULT_ORDER : preset;
  return { preset, sections: [...templateOf(template).orders[source].sections] };
}

/** Switches to another preset; custom keeps the current sections. */
export function choosePreset(order: MapOrder, preset: OrderId, template: TemplateId): MapOrder {
  return preset === 'custom' ? { ...order, preset } : { ...order, ...presetOrder(preset, template) };
}

/** Moves a section to an index, clamped to the list; a move that changes nothing keeps the preset. */
export function moveSection(order: MapOrder, section: SectionId, index: number): MapOrder {
  const from = order.sections.indexOf(section);
  const to = Math.max(0, Math.min(order.sections.length - 1, index));
  if (from < 0 || from === to) return order;
  const sections = order.sections.filter((other) => other !== section);
  sections.splice(to, 0, section);
  return { ...order, preset: 'custom', sections };
}

export type MoveKey = 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export function isMoveKey(key: string): key is MoveKey {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'Home' || key === 'End';
}

export function indexAfterKey(key: MoveKey, index: number, count: number): number {
  const targets = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 };
  return targets[key];
}

const inOneForm = ({ preset, sections, whatIfs = [] }: MapOrder) => [preset, sections, whatIfs];

export function sameOrder(a: MapOrder, b: MapOrder): boolean {
  return JSON.stringify(inOneForm(a)) === JSON.stringify(inOneForm(b));
}

/** Whole seconds for each section; sections in the same step split its time evenly. */
export function plannedSeconds(
  order: MapOrder,
  minutes: number,
  template: TemplateId,
  plan: FixedSeconds = {},
): Partial<Record<SectionId, number>> {
  const planned = plannedFor({ template, order, minutes, plan });
  const seconds: Partial<Record<SectionId, number>> = {};
  for (const { id, sections } of stepsOf(order, templateOf(template))) {
    const shares = apportion(
      planned[id] ?? 0,
      sections.map(() => 1),
    );
    sections.forEach((section, at) => {
      seconds[section] = shares[at] ?? 0;
    });
  }
  return seconds;
}
