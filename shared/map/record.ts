// What a map stores about itself, on its root and on the nodes that carry its changing facts: its version, its
// migrations, what counts when it is read, and what to write. Pure; `shared/map/carriers.ts` says what is where.
import { type Place, placesFor } from './carriers';
import {
  type ChangingFacts,
  fromOrigin,
  joinFacts,
  type Parts,
  ROOT_FACTS,
  type RootFacts,
  splitFacts,
} from './parts';
import {
  cut,
  type Entries,
  fromEntries,
  isMoreOf,
  isNewer,
  partIn,
  type Stamped,
  toEntries,
  uncut,
} from './stamped';
import { type Facts, KEYS } from './tag';

/** One node that can store facts. */
export interface Carrier {
  place: Place;
  entries: Entries;
}

export interface StoredRecord {
  /** As the root's tag says. */
  version: number;
  /** The root and everything that stands on the map, originals before their copies. */
  carriers: readonly Carrier[];
}

/** By part: the newest values that somebody knows. */
export type Known = ReadonlyMap<string, Stamped>;

interface Migration {
  /** The version it starts from. */
  from: number;
  run: (record: StoredRecord) => StoredRecord;
}

/** In order, by name. Each one gives the same when it is done twice. */
export const MIGRATIONS: Record<string, Migration> = {
  'facts leave the root': { from: 1, run: moveFactsOffTheRoot },
};

export function migrate(record: StoredRecord): StoredRecord {
  let migrated = record;
  for (const name of Object.keys(MIGRATIONS)) {
    const { from, run } = MIGRATIONS[name] as Migration;
    if (record.version <= from) migrated = { ...run(migrated), version: from + 1 };
  }
  return migrated;
}

/** The first version kept every fact on the root. They say no moment, so whatever does is newer. */
function moveFactsOffTheRoot(record: StoredRecord): StoredRecord {
  const root = rootOf(record);
  const facts = {} as Record<keyof ChangingFacts, string>;
  for (const key of LEFT_THE_ROOT) facts[key] = root[key] ?? '';
  const parts = new Map([...splitFacts(facts), [KEYS.timer, root.timer ?? '']]);
  const rest: Record<string, string> = { ...root };
  for (const key of [...LEFT_THE_ROOT, KEYS.timer]) delete rest[key];
  let migrated = withEntries(record, rootIndex(record), rest);
  const known = newestIn(record);
  parts.forEach((value, part) => {
    if (value !== '' && !known.has(part)) migrated = put(migrated, part, { value, at: 0, by: '' });
  });
  return migrated;
}

const LEFT_THE_ROOT = [
  'order',
  'people',
  'minutes',
  'step',
  'plan',
  'record',
  'prompts',
  'words',
  'votes',
  'coach',
  'actions',
] as const satisfies readonly (keyof ChangingFacts)[];

/** The newest value of each part, wherever it is stored. Damaged ones are as good as missing; never throws. */
export const restore = (record: StoredRecord): Known => newestIn(migrate(record));

function newestIn({ carriers }: StoredRecord): Map<string, Stamped> {
  const known = new Map<string, Stamped>();
  for (const { entries } of carriers) {
    for (const key of Object.keys(entries)) {
      const part = partIn(key);
      const stamped = part === null ? null : fromEntries(part, entries);
      if (part !== null && stamped !== null && isNewer(stamped, known.get(part))) known.set(part, stamped);
    }
  }
  return known;
}

/** What a map was drawn with is on the root; what it was given later is a part of its own. */
export function toFacts(record: StoredRecord, known: Known): Facts {
  const facts = { ...rootFactsOf(record, known), ...joinFacts(textsOf(known)) };
  for (const key of GIVEN_LATER) facts[key] = known.get(key)?.value || facts[key];
  return facts;
}

/** A map may be given another language and another template, whose sections stand elsewhere. */
const GIVEN_LATER = ['language', 'template', 'places'] as const satisfies readonly (keyof RootFacts)[];

export function textsOf(known: Known): Parts {
  return new Map([...known].map(([part, { value }]) => [part, value]));
}

/** What the root has lost is taken from where it is repeated. */
function rootFactsOf(record: StoredRecord, known: Known): RootFacts {
  const root = rootOf(record);
  const facts = fromOrigin(known.get('origin')?.value ?? '');
  for (const key of ROOT_FACTS) facts[key] = uncut(key, root) || facts[key];
  return facts;
}

const rootIndex = ({ carriers }: StoredRecord): number => carriers.findIndex(({ place }) => place === 'map');
const rootOf = (record: StoredRecord): Entries => record.carriers[rootIndex(record)]?.entries ?? {};

/** The facts after some were changed, by part. */
export function changedParts(
  known: Known,
  { language, template, places, ...facts }: Partial<ChangingFacts & RootFacts>,
): Map<string, string> {
  const joined = joinFacts(textsOf(known));
  const before = splitFacts(joined);
  const after = splitFacts({ ...joined, ...facts });
  // What is there no more is written as empty, or an older value would count again.
  for (const part of before.keys()) if (!after.has(part)) after.set(part, '');
  const changed = new Map([...after].filter(([part, value]) => value !== (before.get(part) ?? '')));
  const given = { language, template, places };
  for (const key of GIVEN_LATER) {
    const value = given[key];
    if (value !== undefined && value !== (known.get(key)?.value ?? '')) changed.set(key, value);
  }
  return changed;
}

/** Gives changed parts a moment that is later than any known one, whatever the clocks say. */
export function stamp(known: Known, parts: Parts, now: number, by: string): Known {
  const newest = Math.max(-1, ...[...known.values()].map(({ at }) => at));
  const at = Math.max(now, newest + 1);
  return new Map([...known, ...[...parts].map(([part, value]) => [part, { value, at, by }] as const)]);
}

/**
 * What is known after the board was looked at: the newest of both. A part for which `isUndone` holds was set
 * back by the person here: that is a change like any other, so it becomes the newest.
 */
export function learn(
  known: Known,
  board: Known,
  { by, isUndone }: { by: string; isUndone: (part: string) => boolean },
): Known {
  const learned = new Map(known);
  board.forEach((stamped, part) => {
    const before = learned.get(part);
    // Values of the first version say no moment: the board is right.
    const isUndated = stamped.at === 0 && before?.at === 0;
    if (isUndated || isNewer(stamped, before)) learned.set(part, stamped);
  });
  known.forEach(({ value: before, at }, part) => {
    const value = board.get(part)?.value ?? '';
    const isOlder = learned.get(part)?.at === at && board.get(part)?.at !== at;
    if (isOlder && value !== before && isUndone(part)) learned.set(part, { value, at: at + 1, by });
  });
  return learned;
}

/** Whether something newer is known than the board says. */
export const isBehind = (board: Known, known: Known): boolean =>
  [...known].some(([part, stamped]) => isNewer(stamped, board.get(part)));

/** The record with everything that is known, in the current version. */
export function withKnown(record: StoredRecord, known: Known): StoredRecord {
  let next = migrate(record);
  const stored = newestIn(next);
  known.forEach((stamped, part) => {
    if (isNewer(stamped, stored.get(part))) next = put(next, part, stamped);
  });
  return next;
}

export function withRootFacts(record: StoredRecord, facts: Partial<RootFacts>): StoredRecord {
  let root: Entries = rootOf(record);
  for (const key of ROOT_FACTS) root = { ...root, ...cut(key, facts[key] ?? '') };
  return withEntries(record, rootIndex(record), root);
}

function put(record: StoredRecord, part: string, stamped: Stamped): StoredRecord {
  const at = carrierOf(record, part);
  const before = record.carriers[at]?.entries ?? {};
  const after = toEntries(part, stamped);
  const [key = ''] = Object.keys(after);
  const entries: Record<string, string> = { ...after };
  for (const other of Object.keys(before)) {
    if (other !== key && !isMoreOf(key, other)) entries[other] = before[other] ?? '';
  }
  return withEntries(record, at, entries);
}

/** The index of the node that stores a part. */
export function carrierOf({ carriers }: StoredRecord, part: string): number {
  const known = carriers.map(({ place }) => place);
  const ranks = placesFor(part, known).map((place) => known.indexOf(place));
  return ranks.find((at) => at >= 0) ?? -1;
}

const withEntries = (record: StoredRecord, at: number, entries: Entries): StoredRecord => ({
  ...record,
  carriers: record.carriers.map((carrier, index) => (index === at ? { ...carrier, entries } : carrier)),
});

export interface RecordWrite {
  /** The index of its carrier. */
  carrier: number;
  key: string;
  /** Empty if it goes away. */
  value: string;
}

export function writesBetween(before: StoredRecord, after: StoredRecord): RecordWrite[] {
  const writes: RecordWrite[] = [];
  after.carriers.forEach(({ entries }, carrier) => {
    const was = before.carriers[carrier]?.entries ?? {};
    for (const key of new Set([...Object.keys(was), ...Object.keys(entries)])) {
      const value = entries[key] ?? '';
      if (value !== (was[key] ?? '')) writes.push({ carrier, key, value });
    }
  });
  return writes;
}
