// The seconds that a map plans for each step of its session.
import { orders } from '../model/orders';
import { type PlannedSeconds, planSession, stepsOf } from '../model/session';
import type { MapData } from './map-data';

/** As the preset weighs them; steps with seconds of their own keep them. */
export function plannedFor({
  order,
  minutes,
  plan,
}: Pick<MapData, 'order' | 'minutes' | 'plan'>): PlannedSeconds {
  const emphasis = order.preset === 'custom' ? {} : (orders[order.preset].emphasis ?? {});
  return planSession(stepsOf(order), minutes, { emphasis, fixed: plan });
}
