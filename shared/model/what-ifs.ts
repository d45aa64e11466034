// Situations that a group can think through as steps of the session: those of the catalogue, and its own.
import { isRecord } from './stored';

export const WHAT_IF_IDS = ['sold-out', 'site-down', 'billed-twice', 'price-cut', 'moved-house'] as const;
export type WhatIfId = (typeof WHAT_IF_IDS)[number];

export interface WhatIf {
  /** Of the catalogue, or `own.1`. */
  id: string;
  /** What people wrote; the catalogue's has none. */
  text?: string;
}

const OWN = 'own.';
/** An hour has no time for more. */
export const MOST_WHAT_IFS = 12;
export const LONGEST_WHAT_IF = 200;

export const isWhatIfId = (id: unknown): id is WhatIfId => WHAT_IF_IDS.some((known) => known === id);

/** Anything else that is stored or in a file is left out. */
export function restoreWhatIfs(value: unknown): WhatIf[] {
  const found = new Map<string, WhatIf>();
  for (const entry of Array.isArray(value) ? value : []) {
    if (!isRecord(entry) || typeof entry.id !== 'string' || found.has(entry.id)) continue;
    const text = typeof entry.text === 'string' ? entry.text.trim().slice(0, LONGEST_WHAT_IF) : '';
    if (text !== '') found.set(entry.id, { id: entry.id, text });
    else if (isWhatIfId(entry.id)) found.set(entry.id, { id: entry.id });
  }
  return [...found.values()].slice(0, MOST_WHAT_IFS);
}

/** As an order of work holds them: no list for none. */
export const withWhatIfs = (whatIfs: readonly WhatIf[] = []): { whatIfs?: WhatIf[] } =>
  whatIfs.length === 0 ? {} : { whatIfs: [...whatIfs] };

/** One of the catalogue is added or taken away; those of the catalogue come first, in its order. */
export function toggleWhatIf(whatIfs: readonly WhatIf[], id: string): WhatIf[] {
  const others = whatIfs.filter((one) => one.id !== id);
  if (others.length < whatIfs.length) return others;
  const known = WHAT_IF_IDS.filter((one) => one === id || others.some((other) => other.id === one));
  const listed = known.map((one) => others.find((other) => other.id === one) ?? { id: one });
  return [...listed, ...others.filter((other) => !isWhatIfId(other.id))];
}

export function addWhatIf(whatIfs: readonly WhatIf[], text: string): WhatIf[] {
  const numbers = whatIfs.map(({ id }) => (id.startsWith(OWN) ? Number(id.slice(OWN.length)) || 0 : 0));
  return restoreWhatIfs([...whatIfs, { id: `${OWN}${Math.max(0, ...numbers) + 1}`, text }]);
}
