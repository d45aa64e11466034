// Quick-action parameters of the command *Insert empathy map*: the suggestions, and the values the user
// entered.

import type { InsertParameters } from '../shared/contract/command';
import { choices } from '../shared/locales/en/choices';

const CHOICES: Record<string, Record<string, string>> = {
  template: choices.templates,
  order: choices.orders,
};
/** A custom order makes no sense before there is a map. */
const UNOFFERED = 'custom';

/** Suggests matches from the catalogue while the user types; a persona is whatever they type. */
export function suggest({ key, query, result }: ParameterInputEvent): void {
  const known = CHOICES[key];
  if (known === undefined) {
    result.setSuggestions(query === '' ? [] : [query]);
    return;
  }
  const wanted = query.toLowerCase();
  const fitting = Object.entries(known).filter(
    ([id, name]) => id !== UNOFFERED && name.toLowerCase().includes(wanted),
  );
  result.setSuggestions(fitting.map(([data, name]) => ({ name, data })));
}

export function toParameters(values: ParameterValues | undefined): InsertParameters {
  const textOf = (key: string) => {
    const value: unknown = values?.[key];
    return typeof value === 'string' ? value : '';
  };
  return { persona: textOf('persona'), template: textOf('template'), order: textOf('order') };
}
