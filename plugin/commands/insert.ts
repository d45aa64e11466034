// The command without a window: inserts a map from quick-action parameters and says what it did.
import { boardTexts } from '../../shared/catalogue/board-texts';
import { fill } from '../../shared/catalogue/fill';
import { notices } from '../../shared/catalogue/locales/en';
import { DEFAULT_ORDER, orders } from '../../shared/catalogue/orders';
import type { Order } from '../../shared/catalogue/types';
import { MINUTES, PEOPLE } from '../../shared/model/limits';
import { TEMPLATE_IDS, type TemplateId } from '../../shared/model/sections';
import { FailureError } from '../../shared/protocol/failure';
import type { MapSpec } from '../../shared/protocol/messages';
import { insertBoard } from '../canvas/insert-board';
import { toFailure } from '../failures';
import { isWindowOpen } from './window';

const texts = boardTexts.en;
interface Choice<T extends string> {
  id: T;
  name: string;
}

const TEMPLATES: Choice<TemplateId>[] = TEMPLATE_IDS.map((id) => ({ id, name: texts.templates[id] }));
const ORDERS: Choice<Order['id']>[] = Object.values(orders).map(({ id }) => ({
  id,
  name: texts.orders[id].name,
}));
const CHOICES: Record<string, readonly Choice<string>[]> = { template: TEMPLATES, order: ORDERS };

/** Suggests from the catalogue while the person types. */
export function suggest({ key, query, result }: ParameterInputEvent): void {
  const choices = CHOICES[key];
  if (choices === undefined) return;
  const wanted = query.toLowerCase();
  const fitting = choices.filter(({ name }) => name.toLowerCase().includes(wanted));
  result.setSuggestions(fitting.map(({ id, name }) => ({ name, data: id })));
}

export async function insert(parameters: ParameterValues | undefined): Promise<void> {
  try {
    const spec = toSpec(parameters ?? {});
    await insertBoard(spec, () => {});
    const { title, people } = spec;
    figma.notify(fill(notices.inserted, { title, people, sections: spec.order.sections.length }));
  } catch (error) {
    figma.notify(toFailure(error, 'insert').message, { error: true });
  }
  if (!isWindowOpen()) figma.closePlugin();
}

function toSpec({ persona, template, order }: ParameterValues): MapSpec {
  const preset = chosen('order', order, ORDERS) ?? DEFAULT_ORDER;
  return {
    title: texts.title,
    persona: typeof persona === 'string' ? persona.trim() : '',
    template: chosen('template', template, TEMPLATES) ?? 'six-section',
    language: texts.language,
    order: { preset, sections: [...orders[preset].sections] },
    people: PEOPLE.usual,
    minutes: MINUTES.usual,
  };
}

/** A suggestion hands over its id; a name that somebody typed in full counts too. */
function chosen<T extends string>(
  field: string,
  value: unknown,
  choices: readonly Choice<T>[],
): T | undefined {
  if (value === undefined || value === '') return undefined;
  const choice = choices.find(({ id, name }) => value === id || value === name);
  if (choice !== undefined) return choice.id;
  const message = fill(notices.badParameter, { field, value: String(value) });
  throw new FailureError({ code: 'bad-message', message, step: 'insert', item: field, detail: '' });
}
