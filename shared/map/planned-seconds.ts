// The planned seconds for each step of a map's session.
import { type PlannedSeconds, planSession, stepsOf } from '../model/session';
import { templateOf } from '../templates';
import type { MapData } from './map-data';

/** Weighted by the preset; steps with fixed seconds keep them. */
export function plannedFor({
  template,
  order,
  minutes,
  plan,
}: Pick<MapData, 'template' | 'order' | 'minutes' | 'plan'>): PlannedSeconds {
  const rules = templateOf(template);
  const emphasis = order.preset === 'custom' ? {} : (rules.orders[order.preset].emphasis ?? {});
  return planSession(stepsOf(order, rules), minutes, { emphasis, fixed: plan });
}
