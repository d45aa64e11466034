// Fills {name} placeholders of catalogue texts. Knows no texts.

/** Replaces each `{key}` by its value; unknown keys stay as they stand. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    return value === undefined ? whole : String(value);
  });
}
