// The command "Insert empathy map": a map from quick-action parameters, and its single notice. No DOM access.

import { fill } from '../../shared/catalogue/fill';
import { templateName } from '../../shared/catalogue/template-words';
import type { RequestOf } from '../../shared/contract';
import type { Client } from '../../shared/contract/client';
import type { InsertParameters } from '../../shared/contract/command';
import type { Failure } from '../../shared/contract/failure';
import type { MapSpec } from '../../shared/draw/new-map';
import { MINUTES, PEOPLE } from '../../shared/model/limits';
import { DEFAULT_SIZE, MAP_SIZES } from '../../shared/model/map-size';
import { DEFAULT_ORDER } from '../../shared/model/orders';
import { DEFAULT_TEMPLATE, TEMPLATE_IDS } from '../../shared/templates';
import { PRESET_IDS } from '../../shared/templates/presets';
import type { Locale } from '../locale';
import { presetOrder } from './order';
import { sentenceOf } from './report';

/** Longer notices are cut (docs/platform.md K, notify). */
const LONGEST_NOTICE = 100;

export type Chosen = { ok: true; spec: MapSpec } | { ok: false; said: string };

/** A suggestion passes an id; typed names work, too, and an empty value means the default. */
export function specFor({ persona, template, size, order }: InsertParameters, locale: Locale): Chosen {
  const { board, texts } = locale;
  const words = texts.insertCommand;
  const chosenTemplate = choose(template, TEMPLATE_IDS, (id) => templateName(id, board), DEFAULT_TEMPLATE);
  if (chosenTemplate === null) return { ok: false, said: unknownChoice(template, words.template, locale) };
  const chosenSize = choose(size, MAP_SIZES, (id) => board.sizes[id], DEFAULT_SIZE);
  if (chosenSize === null) return { ok: false, said: unknownChoice(size, words.size, locale) };
  const preset = choose(order, PRESET_IDS, (id) => board.orders[id], DEFAULT_ORDER);
  if (preset === null) return { ok: false, said: unknownChoice(order, words.order, locale) };
  const spec: MapSpec = {
    title: board.title,
    persona: persona.trim(),
    template: chosenTemplate,
    size: chosenSize,
    language: board.language,
    order: presetOrder(preset, chosenTemplate),
    people: PEOPLE.default,
    minutes: MINUTES.default,
  };
  return { ok: true, spec };
}

function choose<T extends string>(
  typed: string,
  ids: readonly T[],
  nameOf: (id: T) => string,
  usual: T,
): T | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return usual;
  return ids.find((id) => id === wanted || nameOf(id).toLowerCase() === wanted) ?? null;
}

const unknownChoice = (value: string, field: string, { texts }: Locale): string =>
  fillNotice(texts.insertCommand.unknownChoice, 'value', { value: value.trim(), field });

export function insertedNotice(
  { title, order, people }: Pick<MapSpec, 'title' | 'order' | 'people'>,
  { texts }: Locale,
): string {
  const words = texts.insertCommand;
  return fillNotice(words.inserted, 'title', { title, sections: order.sections.length, people });
}

export function failedNotice(failure: Failure, locale: Locale): string {
  const { texts } = locale;
  const words = texts.insertCommand;
  const sentence = sentenceOf(failure, locale);
  return sentence.length <= LONGEST_NOTICE ? sentence : words.failed;
}

/** Fills in a notice, shortening the value of `elastic` so that the rest of the sentence survives. */
function fillNotice(
  template: string,
  elastic: string,
  { [elastic]: long = '', ...values }: Record<string, string | number>,
): string {
  const rest = fill(template, { ...values, [elastic]: '' }).length;
  return fill(template, { ...values, [elastic]: shorten(String(long), LONGEST_NOTICE - rest) });
}

/** Never splits a surrogate pair. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

export interface InsertCommandOptions {
  client: Client;
  planMap: (spec: MapSpec) => RequestOf<'map.insert'>;
}

/** Without a window: inserts a map, then ends the plugin with a notice. */
export async function runInsertCommand(
  parameters: InsertParameters,
  options: InsertCommandOptions,
  locale: Locale,
): Promise<void> {
  await options.client.request('command.end', await insertFor(parameters, options, locale));
}

async function insertFor(
  parameters: InsertParameters,
  { client, planMap }: InsertCommandOptions,
  locale: Locale,
): Promise<RequestOf<'command.end'>> {
  const chosen = specFor(parameters, locale);
  if (!chosen.ok) return { message: chosen.said, error: true };
  const result = await client.request('map.insert', planMap(chosen.spec));
  return result.ok
    ? { message: insertedNotice(chosen.spec, locale), error: false }
    : { message: failedNotice(result.failure, locale), error: true };
}
