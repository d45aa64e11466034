// Optional fields of a file are left out when they are empty, never null.

/** The field, unless its value is an empty text, list or object, or null. */
export function optional<K extends string, V>(key: K, value: V | null): { [P in K]?: V } {
  const isEmpty =
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value as object).length === 0);
  return isEmpty ? {} : ({ [key]: value } as { [P in K]: V });
}
