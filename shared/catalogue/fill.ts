// Fills {name} placeholders in catalogue texts.

/** Replaces each `{key}` with its value; leaves unknown keys alone. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    return value === undefined ? whole : String(value);
  });
}
