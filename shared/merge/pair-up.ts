// Which thing of one list is which of another: by the first key that fits, whatever the order of either list. Pure.

export interface Paired<Thing> {
  pairs: [before: Thing, after: Thing][];
  gone: Thing[];
  fresh: Thing[];
}

type KeyOf<Thing> = (thing: Thing) => string;

/** What has the same key several times is told apart by everything else it says. All lists come back in a fixed order. */
export function pairUp<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keys: readonly KeyOf<Thing>[],
): Paired<Thing> {
  let [gone, fresh] = [inFixedOrder(before), inFixedOrder(after)];
  const pairs: [Thing, Thing][] = [];
  for (const keyOf of keys) {
    const waiting = new Map<string, Thing[]>();
    for (const thing of fresh) waiting.set(keyOf(thing), [...(waiting.get(keyOf(thing)) ?? []), thing]);
    const taken = new Set<Thing>();
    gone = gone.filter((thing) => {
      const match = waiting.get(keyOf(thing))?.shift();
      if (match === undefined) return true;
      pairs.push([thing, match]);
      taken.add(match);
      return false;
    });
    fresh = fresh.filter((thing) => !taken.has(thing));
  }
  const byFirst = new Map(inFixedOrder(pairs.map(([first]) => first)).map((first, at) => [first, at]));
  pairs.sort((a, b) => (byFirst.get(a[0]) ?? 0) - (byFirst.get(b[0]) ?? 0));
  return { pairs, gone, fresh };
}

function inFixedOrder<Thing>(things: readonly Thing[]): Thing[] {
  const named = things.map((thing) => ({ thing, name: JSON.stringify(sorted(thing)) }));
  return named.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name))).map(({ thing }) => thing);
}

/** The same value with the names of its fields in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
