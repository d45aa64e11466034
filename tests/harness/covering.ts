// Which combinations of several choices a run tries: all in the long run, else a few in which each pair of values occurs.
import { IS_LONG } from './runs';

type Axes = Record<string, readonly unknown[]>;
export type Combination<A extends Axes> = { [K in keyof A]: A[K][number] };

/** Every combination in the long run, a covering selection otherwise. */
export const combinationsOf = <const A extends Axes>(axes: A): Combination<A>[] =>
  IS_LONG ? everyOf(axes) : covering(axes);

export function everyOf<const A extends Axes>(axes: A): Combination<A>[] {
  let found: Record<string, unknown>[] = [{}];
  for (const [name, values] of Object.entries(axes))
    found = found.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  return found as Combination<A>[];
}

/** As few as a greedy search finds: again and again the combination with the most pairs that none before it has. */
export function covering<const A extends Axes>(axes: A): Combination<A>[] {
  const every = everyOf(axes).map((one) => ({ one, pairs: pairsIn(axes, one) }));
  const missing = new Set(every.flatMap(({ pairs }) => pairs));
  const chosen: Combination<A>[] = [];
  while (missing.size > 0) {
    let best = { gain: 0, at: 0 };
    every.forEach(({ pairs }, at) => {
      const gain = pairs.filter((pair) => missing.has(pair)).length;
      if (gain > best.gain) best = { gain, at };
    });
    const next = every[best.at];
    if (next === undefined) break;
    for (const pair of next.pairs) missing.delete(pair);
    chosen.push(next.one);
  }
  return chosen;
}

/** Each two values of a combination, as text. */
export function pairsIn<A extends Axes>(axes: A, one: Combination<A>): string[] {
  const names = Object.keys(axes);
  const placeOf = (name: string) => `${name} ${axes[name]?.indexOf(one[name])}`;
  return names.flatMap((name, at) =>
    names.slice(at + 1).map((other) => `${placeOf(name)}, ${placeOf(other)}`),
  );
}
