// Reads stored strings that may be damaged, missing or written by somebody else.

/** The JSON value, or undefined if it is not valid JSON. */
export function parseStored(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller uses its default
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
