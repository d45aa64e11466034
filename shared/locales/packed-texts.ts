// The texts of all languages with the names of their fields written once, which is a fifth of what the window's page would hold.

/** A text; a list; or an object: the number of its shape, then its values in that order. */
export type Packed = string | readonly (number | Packed)[];

/** The names of an object's fields. */
export type Shape = readonly string[];

export interface PackedTexts {
  shapes: Shape[];
  /** By language. */
  texts: Record<string, Packed>;
}

/** Throws if the texts hold anything but texts, lists and objects. */
export function packTexts(languages: Readonly<Record<string, unknown>>): PackedTexts {
  const numbers = new Map<string, number>();
  const shapes: Shape[] = [];
  const numberOf = (names: Shape): number => {
    const key = JSON.stringify(names);
    const number = numbers.get(key) ?? shapes.push(names) - 1;
    numbers.set(key, number);
    return number;
  };
  const pack = (value: unknown): Packed => {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(pack);
    if (typeof value !== 'object' || value === null) throw new Error(`Not a text: ${String(value)}`);
    return [numberOf(Object.keys(value)), ...Object.values(value).map(pack)];
  };
  const texts = Object.fromEntries(Object.entries(languages).map(([code, value]) => [code, pack(value)]));
  return { shapes, texts };
}

export function unpackTexts(packed: Packed, shapes: readonly Shape[]): unknown {
  if (typeof packed === 'string') return packed;
  const [first, ...values] = packed;
  const unpack = (value: number | Packed | undefined) => unpackTexts(value as Packed, shapes);
  if (typeof first !== 'number') return packed.map(unpack);
  return Object.fromEntries((shapes[first] ?? []).map((name, at) => [name, unpack(values[at])]));
}
