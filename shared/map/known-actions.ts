// Recognises rows of the actions table after people reordered, inserted, reworded or reassigned them. Pure.
import type { Action } from '../model/empathy-map';

/** An action as last read: its id in the file, the text and owner that identify it, and what its row has no cell for. */
export interface KnownAction {
  id: string;
  text: string;
  owner: string;
  trigger?: string;
}

type Words = Pick<KnownAction, 'text' | 'owner'>;

export const toKnown = ({ id, text, owner = '', trigger = '' }: Action): KnownAction => ({
  id,
  text,
  owner,
  ...(trigger === '' ? {} : { trigger }),
});

/** Reworded texts share at least half of the shorter text's letter pairs (overlap coefficient). */
const ALIKE = 0.5;

/**
 * The former id of each row, or null for new rows. Matches rows with the same text and owner first, then with
 * the same text, then the nearest row with a similar text. Each id is used once.
 */
export function findKnown(known: readonly KnownAction[], rows: readonly Words[]): (string | null)[] {
  const ids: (string | null)[] = rows.map(() => null);
  const left = new Map(known.map((action, at) => [action.id, { action, at }]));
  const give = (row: number, id: string) => {
    ids[row] = id;
    left.delete(id);
  };
  for (const isSame of [sameTextAndOwner, sameText]) {
    rows.forEach((row, at) => {
      if (ids[at] !== null) return;
      const found = [...left.values()].find(({ action }) => isSame(action, row));
      if (found !== undefined) give(at, found.action.id);
    });
  }
  for (const { row, id } of nearestAlike([...left.values()], rows, ids)) {
    if (ids[row] === null && left.has(id)) give(row, id);
  }
  return ids;
}

const sameText = (a: Words, b: Words): boolean => a.text.trim() === b.text.trim();
const sameTextAndOwner = (a: Words, b: Words): boolean => sameText(a, b) && a.owner.trim() === b.owner.trim();

/** Candidate pairs of rows and known actions, nearest first. */
function nearestAlike(
  left: readonly { action: KnownAction; at: number }[],
  rows: readonly Words[],
  ids: readonly (string | null)[],
): { row: number; id: string; distance: number }[] {
  const pairs: { row: number; id: string; distance: number }[] = [];
  rows.forEach(({ text }, row) => {
    if (ids[row] !== null) return;
    for (const { action, at } of left) {
      if (isAlike(text, action.text)) pairs.push({ row, id: action.id, distance: Math.abs(row - at) });
    }
  });
  return pairs.sort((a, b) => a.distance - b.distance || a.row - b.row);
}

/**
 * An empty text is similar to any other: it is about to be written, or somebody filled in the owner first.
 */
function isAlike(a: string, b: string): boolean {
  const [fewer, more] = [pairsOf(a), pairsOf(b)].sort((one, other) => one.size - other.size) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...fewer].filter((pair) => more.has(pair)).length;
  return shared >= ALIKE * fewer.size;
}

/** Includes the white space around the text, so that even a single letter forms pairs. */
function pairsOf(text: string): Set<string> {
  const words = text.trim().toLowerCase();
  const letters = words === '' ? [] : [' ', ...words, ' '];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}
