// Quick-action parameters of the command *Insert empathy map*: the suggestions, and the values the user
// entered.

import type { InsertParameters } from '../shared/contract/command';
import { firstWords } from '../shared/locales/choices';
import type { Language } from '../shared/model/sections';
import { loadLanguage } from './stored-choice';

/** By the parameter that they are for. */
function choicesIn(language: Language): Record<string, Record<string, string>> {
  const { templates, sizes, orders } = firstWords[language].choices;
  return { template: templates, size: sizes, order: orders };
}
/** A custom order makes no sense before there is a map. */
const UNOFFERED = 'custom';

/** Suggests matches while the user types, by the names in their language or in English; a persona is whatever they type. */
export async function suggest({ key, query, result }: ParameterInputEvent): Promise<void> {
  const known = choicesIn((await loadLanguage()) ?? 'en')[key];
  if (known === undefined) {
    result.setSuggestions(query === '' ? [] : [query]);
    return;
  }
  const wanted = query.toLowerCase();
  const english = choicesIn('en')[key] ?? {};
  const isWanted = (name = '') => name.toLowerCase().includes(wanted);
  const fitting = Object.entries(known).filter(
    ([id, name]) => id !== UNOFFERED && (isWanted(name) || isWanted(english[id])),
  );
  result.setSuggestions(fitting.map(([data, name]) => ({ name, data })));
}

export function toParameters(values: ParameterValues | undefined): InsertParameters {
  const textOf = (key: string) => {
    const value: unknown = values?.[key];
    return typeof value === 'string' ? value : '';
  };
  return {
    persona: textOf('persona'),
    template: textOf('template'),
    size: textOf('size'),
    order: textOf('order'),
  };
}
