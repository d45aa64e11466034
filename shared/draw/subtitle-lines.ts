// The two lines under the title: who the map is about, and the order in which its sections are worked on.
import { fill } from '../catalogue/fill';
import { basisOf, reasonOf } from '../catalogue/template-words';
import type { BoardTexts } from '../locales/locale';
import type { MapOrder } from '../model/orders';
import type { Persona } from '../model/persona';
import type { TemplateId } from '../templates';

export function personaLine(persona: Persona, product: string, texts: BoardTexts): string {
  if (persona.name === '') return texts.personaLine.unnamed;
  const role = persona.details.role;
  const who = role === undefined || role === '' ? persona.name : `${persona.name}, ${role}`;
  return product === '' ? who : `${who}  ·  ${fill(texts.personaLine.about, { product })}`;
}

/** Why this order, and on whose advice. */
export function orderReason(order: MapOrder, template: TemplateId, texts: BoardTexts): string {
  return `${reasonOf(order, template, texts)} (${basisOf(order, template, texts)})`;
}

export function orderLine(order: MapOrder, template: TemplateId, texts: BoardTexts): string {
  const reason = orderReason(order, template, texts);
  return fill(texts.orderLine, { order: texts.orders[order.preset], reason });
}
