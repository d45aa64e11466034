// The planned seconds for each step of a map's session.
import { orders } from '../model/orders';
import { type PlannedSeconds, planSession, stepsOf } from '../model/session';
import type { MapData } from './map-data';

/** Weighted by the preset; steps with fixed seconds keep them. */
export function plannedFor({
  order,
  minutes,
  plan,
}: Pick<MapData, 'order' | 'minutes' | 'plan'>): PlannedSeconds {
  const emphasis = order.preset === 'custom' ? {} : (orders[order.preset].emphasis ?? {});
  return planSession(stepsOf(order), minutes, { emphasis, fixed: plan });
}
