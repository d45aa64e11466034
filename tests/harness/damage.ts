// Damages a JSON value in random places, as hand edits, buggy programs and bad luck do. For property tests.
import fc from 'fast-check';

type Way = (string | number)[];
type Plain = Record<string | number, unknown>;

/** Values of every type, wrong almost anywhere. */
const WRONG = [
  null,
  true,
  7,
  -1,
  2.5,
  1e16,
  '',
  'x',
  '7',
  '\ud83d',
  [],
  ['x'],
  [5],
  {},
  { id: 5 },
  { text: 'found' },
];

/** The paths to a value and to everything inside it. */
function waysIn(value: unknown, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  const keys = Array.isArray(value) ? value.map((_entry, at) => at) : Object.keys(value);
  return [way, ...keys.flatMap((key) => waysIn((value as Plain)[key], [...way, key]))];
}

interface Damage {
  at: number;
  how: 'replace' | 'take' | 'double' | 'rename';
  wrong: unknown;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'take', 'double', 'rename'),
  wrong: fc.constantFrom<unknown>(...WRONG),
});
export const someDamage = fc.array(damage, { minLength: 1, maxLength: 6 });

/** A copy of `value` with the damages applied one after the other, each to the result of the last. */
export function damaged(value: object, damages: readonly Damage[]): unknown {
  const holder = { value: JSON.parse(JSON.stringify(value)) as unknown };
  for (const one of damages) {
    const ways = waysIn(holder.value);
    const wrong = JSON.parse(JSON.stringify(one.wrong));
    damageOne(holder, ['value', ...(ways[one.at % ways.length] as Way)], { ...one, wrong });
  }
  return JSON.parse(JSON.stringify(holder.value));
}

function damageOne(whole: object, way: Way, { how, wrong }: Damage): void {
  let holder = whole as Plain;
  for (const key of way.slice(0, -1)) holder = holder[key] as Plain;
  const key = way[way.length - 1] as string | number;
  if (how === 'replace' || way.length === 1) holder[key] = wrong;
  else if (Array.isArray(holder))
    holder.splice(Number(key), how === 'take' ? 1 : 0, ...(how === 'take' ? [] : [holder[Number(key)]]));
  else {
    const { [key]: taken } = holder;
    delete holder[key];
    if (how !== 'take') holder[`${key}s`] = taken;
  }
}
