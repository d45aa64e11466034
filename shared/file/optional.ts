// Omits empty optional fields from a file instead of writing null.

/** The field, unless its value is an empty text, list or object, null or undefined. */
export function optional<K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } {
  const isEmpty =
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value as object).length === 0);
  return isEmpty ? {} : ({ [key]: value } as { [P in K]: V });
}
