// A request with a wrong value anywhere in it is rejected with the path, and the board stays unchanged.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { BatchEntry, RequestName } from '../../shared/contract';
import { BATCHED } from '../../shared/contract/batch';
import { pictureOf } from '../harness/picture';
import { closeAll, openPlugin } from '../harness/plugin';
import { IS_LONG } from '../harness/runs';
import { SOUND } from '../harness/sound-bodies';

afterEach(closeAll);

const NAMES = Object.keys(SOUND) as RequestName[];

type Step = string | number;

/** A body inside a batch; it is checked with the request that it belongs to. */
const isBody = (path: readonly Step[]): boolean => path.at(-1) === 'body';
const isReference = (value: unknown): boolean => Object.hasOwn(Object(value), 'ref');

/** The path to every value in a body, from the outside in. */
function placesIn(value: unknown, path: readonly Step[] = []): Step[][] {
  if (isBody(path)) return [];
  const isWhole = typeof value !== 'object' || value === null || value instanceof Uint8Array;
  if (isWhole || isReference(value)) return [[...path]];
  const entries: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[...path], ...entries.flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** Paths of the same shape are one kind, such as all headings of all panels. */
const kindOf = (path: readonly Step[]): string =>
  path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

const toText = (path: readonly Step[]): string =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');

function change(value: unknown, [step, ...rest]: readonly Step[], to: unknown): unknown {
  if (step === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<Step, unknown>;
  copy[step] = change(copy[step], rest, to);
  return copy;
}

const nameOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

/** Values of all types that a message can carry, but of no use in any field. */
const WRONG: unknown[] = ['zebra', 0.5, true, ['zebra'], { zebra: 1 }];

/**
 * Values whose type differs from the given one; a node id may stand in for a reference, and an object where there
 * is none.
 */
function wrongFor(value: unknown): unknown[] {
  const fitting = isReference(value) ? ['string'] : value === null ? ['null', 'object'] : [nameOf(value)];
  return WRONG.filter((wrong) => !fitting.includes(nameOf(wrong)));
}

const at = (body: unknown, path: readonly Step[]): unknown =>
  path.reduce((value, step) => (value as Record<Step, unknown>)[step], body);

/** Fields that may be missing, by where they are. */
const OPTIONAL = [
  /(?:^|\.)(?:section|theme|prompt|isTheirs|least|onlyOurs|label|labels|isInvitation|becomes)$/,
  /(?:^|\.)(?:field|inDesign|top|holds)$/,
  /(?:panel|summary|\*)\.notes$/,
  /(?:^|\.)facts\./,
  /(?:^|\.)items\.\*\.(?:ink|room)$/,
  /^plan\.now\.padding$/,
  /^edit\.(?:name|panel|summary|chips|flags|cards|dropped|line)$/,
];
const isOptional = (path: readonly Step[]): boolean => OPTIONAL.some((pattern) => pattern.test(kindOf(path)));

interface Misfit {
  path: Step[];
  detail: string;
  changed: unknown;
}

/** The body with an unknown field in one of its objects, or without one of the fields it must have. */
function misfits(body: unknown): Misfit[] {
  return placesIn(body).flatMap((path) => {
    const value = at(body, path);
    if (nameOf(value) !== 'object' || isReference(value) || value instanceof Uint8Array) return [];
    const fields = value as Record<string, unknown>;
    const place = toText(path);
    const more = {
      path,
      detail: `${place}.zebra: not known`,
      changed: change(body, path, { ...fields, zebra: 1 }),
    };
    const less = Object.keys(fields).map((key): Misfit => {
      const { [key]: _left, ...rest } = fields;
      return {
        path: [...path, key],
        detail: `${place}.${key}: undefined`,
        changed: change(body, path, rest),
      };
    });
    return [more, ...less.filter((misfit) => !isOptional(misfit.path))];
  });
}

const TRIED_KINDS = 6;

/** One kind in six: the kinds differ from request to request. */
const sampled = <T>(kinds: readonly T[]): T[] => kinds.filter((_, at) => at % TRIED_KINDS === 0);

/** A sample of the kinds, or all of them when there is time. */
function chosenMisfits(body: unknown): Misfit[] {
  const all = misfits(body);
  if (IS_LONG) return all;
  const kinds = new Map(all.map((one) => [`${kindOf(one.path)}/${one.detail.endsWith('known')}`, one]));
  return sampled([...kinds.values()]);
}

/** Paths of a sample of the kinds, or every path when there is time for all. */
function chosenPlaces(body: unknown): Step[][] {
  const places = placesIn(body);
  if (IS_LONG) return places;
  const kinds = new Map(places.map((path) => [kindOf(path), path]));
  return sampled([...kinds.values()]);
}

async function refuses(
  name: RequestName,
  body: unknown,
  wrap: (changed: unknown) => [RequestName, unknown],
  root = 'body',
) {
  const plugin = await openPlugin({ engine: 'quickjs' });
  plugin.insert();
  const before = pictureOf(plugin.file);
  const places = chosenPlaces(body);
  for (const path of places) {
    fc.assert(
      fc.property(fc.constantFrom(...wrongFor(at(body, path))), (wrong) => {
        const [sent, changed] = wrap(change(body, path, wrong));
        const answer = plugin.ask(sent, changed as never);
        const detail = `${root}${toText(path)}: ${nameOf(wrong)}`;
        expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-message', item: name, detail } });
      }),
      { numRuns: 1 },
    );
  }
  for (const { detail, changed } of chosenMisfits(body)) {
    const [sent, whole] = wrap(changed);
    const failure = { code: 'bad-message', item: name, detail: `${root}${detail}` };
    expect(plugin.ask(sent, whole as never)).toMatchObject({ ok: false, failure });
  }
  expect(pictureOf(plugin.file)).toEqual(before);
  expect(plugin.run.errors).toEqual([]);
}

describe('a wrong value', { timeout: IS_LONG ? 600_000 : 60_000 }, () => {
  it.each(NAMES)('anywhere in %s is rejected with its path', async (name) => {
    await refuses(name, SOUND[name], (changed) => [name, changed]);
  });

  it.each(BATCHED)('anywhere in a batched %s is rejected with its path', async (name) => {
    await refuses(
      name,
      SOUND[name],
      (body) => ['batch', { requests: [{ name, body }] as BatchEntry[] }],
      'body.requests[0].body',
    );
  });
});
