// Splits the facts about a map into the parts that are stored on nodes of their own, and joins them again. What the
// values mean is not looked at here, only which step, section or action each belongs to. Pure.
import { isRecord, parseStored } from '../model/stored';
import { type Kind, partOf } from './carriers';
import type { Facts } from './tag';

/** The text of each part; a missing part is as good as an empty one. */
export type Parts = ReadonlyMap<string, string>;

/** Written once, when the map is drawn, and kept on the root. */
export const ROOT_FACTS = ['template', 'size', 'language', 'created', 'places', 'kept'] as const;
export type RootFacts = Pick<Facts, (typeof ROOT_FACTS)[number]>;
export type ChangingFacts = Omit<Facts, keyof RootFacts>;

/** What is written once as one part: the root may lose it. Empty if there is nothing. */
export function originOf(facts: Partial<RootFacts>): string {
  const origin: Partial<RootFacts> = {};
  for (const key of ROOT_FACTS) if (facts[key]) origin[key] = facts[key];
  return toText(origin);
}

/** What a part written by `originOf` says; damaged ones say nothing. */
export function fromOrigin(text: string): RootFacts {
  const origin = toRecord(text);
  const facts = {} as Record<keyof RootFacts, string>;
  for (const key of ROOT_FACTS) facts[key] = typeof origin[key] === 'string' ? origin[key] : '';
  return facts;
}

/** Facts that are one part each, stored as they are. */
const WHOLE = ['order', 'people', 'minutes', 'votes', 'coach', 'review', 'series', 'baseline'] as const;

/** Damaged facts have no parts. */
export function splitFacts(facts: ChangingFacts): Map<string, string> {
  const parts = new Map<string, string>();
  for (const key of WHOLE) parts.set(key, facts[key] || '');
  const {
    started = 0,
    ended = 0,
    entered = 0,
    notesBefore = 0,
    stampsBefore,
    ...lists
  } = toRecord(facts.record);
  const { step } = facts;
  parts.set(
    'step',
    step === '' && !entered ? '' : JSON.stringify({ step, entered, notesBefore, stampsBefore }),
  );
  parts.set('session', !started && !ended ? '' : JSON.stringify({ started, ended }));
  const add = (kind: Kind, values: unknown) => {
    if (!isRecord(values)) return;
    for (const of of Object.keys(values)) parts.set(partOf(kind, of), JSON.stringify(values[of]));
  };
  add('plan', toRecord(facts.plan));
  add('spent', lists.steps);
  add('shown', lists.prompts);
  add('prompts', toRecord(facts.prompts));
  add('words', toRecord(facts.words));
  add('action', actionsById(parseStored(facts.actions)));
  return parts;
}

/** Their places in the list are kept, because rows that are alike are told apart by them. */
function actionsById(value: unknown): Record<string, unknown> {
  const actions: Record<string, unknown> = {};
  (Array.isArray(value) ? value : []).forEach((action: unknown, row) => {
    if (!isRecord(action) || typeof action.id !== 'string') return;
    actions[action.id] = { row, text: action.text, owner: action.owner, trigger: action.trigger };
  });
  return actions;
}

/** Never throws: a damaged part is as good as missing. */
export function joinFacts(parts: Parts): ChangingFacts {
  const textOf = (part: string) => parts.get(part) || '';
  const { step, entered = 0, notesBefore = 0, stampsBefore } = toRecord(textOf('step'));
  const { started = 0, ended = 0 } = toRecord(textOf('session'));
  const steps = valuesOf(parts, 'spent');
  const prompts = valuesOf(parts, 'shown');
  const isBlank = !started && !ended && !entered && isEmpty(steps) && isEmpty(prompts);
  const record = { started, ended, entered, notesBefore, stampsBefore, steps, prompts };
  return {
    order: textOf('order'),
    people: textOf('people'),
    minutes: textOf('minutes'),
    votes: textOf('votes'),
    coach: textOf('coach'),
    review: textOf('review'),
    series: textOf('series'),
    baseline: textOf('baseline'),
    step: typeof step === 'string' ? step : '',
    record: isBlank ? '' : JSON.stringify(record),
    plan: toText(valuesOf(parts, 'plan')),
    prompts: toText(valuesOf(parts, 'prompts')),
    words: toText(valuesOf(parts, 'words')),
    actions: toText(actionsIn(valuesOf(parts, 'action'))),
  };
}

function toRecord(text: string): Record<string, unknown> {
  const value = text === '' ? undefined : parseStored(text);
  return isRecord(value) ? value : {};
}

/** In the order of their names, so that the same parts always give the same text. */
function valuesOf(parts: Parts, kind: Kind): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const start = partOf(kind, '');
  for (const part of [...parts.keys()].sort()) {
    const value = part.startsWith(start) ? parseStored(parts.get(part) || '') : undefined;
    if (value !== undefined) values[part.slice(start.length)] = value;
  }
  return values;
}

const isEmpty = (values: object): boolean => Object.keys(values).length === 0;
const toText = (values: object): string => (isEmpty(values) ? '' : JSON.stringify(values));

function actionsIn(values: Record<string, unknown>): object[] {
  const actions = Object.keys(values).map((id) => {
    const { row, text, owner, trigger } = Object(values[id]) as Record<string, unknown>;
    return { row: Number(row) || 0, action: { id, text, owner, trigger } };
  });
  return actions.sort((a, b) => a.row - b.row).map(({ action }) => action);
}
