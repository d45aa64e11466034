// The order of the sections: presets, moves, and the planned time per section. Pure.

import { plannedFor } from '../../shared/map/planned-seconds';
import type { MapOrder, OrderId } from '../../shared/model/orders';
import { DEFAULT_ORDER, orders } from '../../shared/model/orders';
import type { SectionId } from '../../shared/model/sections';
import { apportion, type FixedSeconds, stepsOf } from '../../shared/model/session';

/** Custom has no sections of its own, so it gets the default ones, under the name custom. */
export function presetOrder(preset: OrderId): MapOrder {
  const source = preset === 'custom' ? DEFAULT_ORDER : preset;
  return { preset, sections: [...orders[source].sections] };
}

/** Switches to another preset; custom keeps the current sections. */
export function choosePreset(order: MapOrder, preset: OrderId): MapOrder {
  return preset === 'custom' ? { preset, sections: order.sections } : presetOrder(preset);
}

/** Moves a section to an index, clamped to the list; a move that changes nothing keeps the preset. */
export function moveSection(order: MapOrder, section: SectionId, index: number): MapOrder {
  const from = order.sections.indexOf(section);
  const to = Math.max(0, Math.min(order.sections.length - 1, index));
  if (from < 0 || from === to) return order;
  const sections = order.sections.filter((other) => other !== section);
  sections.splice(to, 0, section);
  return { preset: 'custom', sections };
}

export type MoveKey = 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export function isMoveKey(key: string): key is MoveKey {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'Home' || key === 'End';
}

export function indexAfterKey(key: MoveKey, index: number, count: number): number {
  const targets = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 };
  return targets[key];
}

export function sameOrder(a: MapOrder, b: MapOrder): boolean {
  return a.preset === b.preset && a.sections.join() === b.sections.join();
}

/** Whole seconds for each section; sections in the same step split its time evenly. */
export function plannedSeconds(
  order: MapOrder,
  minutes: number,
  plan: FixedSeconds = {},
): Partial<Record<SectionId, number>> {
  const planned = plannedFor({ order, minutes, plan });
  const seconds: Partial<Record<SectionId, number>> = {};
  for (const { id, sections } of stepsOf(order)) {
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
