// Reading strings that were stored somewhere and may be damaged, missing or somebody else's.

/** The JSON value; undefined for what is none. */
export function parseStored(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller's default stands in
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
