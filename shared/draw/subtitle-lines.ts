// The two lines under the title: who the map is about, and the order in which its sections are worked on.
import { fill } from '../catalogue/fill';
import type { BoardTexts } from '../locales/locale';
import type { MapOrder } from '../model/orders';
import type { Persona } from '../model/persona';

export function personaLine(persona: Persona, product: string, texts: BoardTexts): string {
  if (persona.name === '') return texts.personaLine.unnamed;
  const role = persona.details.role;
  const who = role === undefined || role === '' ? persona.name : `${persona.name}, ${role}`;
  return product === '' ? who : `${who}  ·  ${fill(texts.personaLine.about, { product })}`;
}

/** Why this order, and on whose advice. */
export function orderReason({ preset }: MapOrder, texts: BoardTexts): string {
  return `${texts.reasons[preset]} (${texts.bases[preset]})`;
}

export function orderLine(order: MapOrder, texts: BoardTexts): string {
  return fill(texts.orderLine, { order: texts.orders[order.preset], reason: orderReason(order, texts) });
}
