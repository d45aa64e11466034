// Who has the board open, and how many of them have written in a section. No DOM access.
import type { Client } from '../../shared/contract/client';
import type { Change } from './reduce';
import type { State } from './state';
import type { Store } from './store';

/** Changes come in bursts, but people come and go slowly. */
const MIN_BETWEEN_MS = 5000;

export interface PeopleActions {
  /** Reads the active users, unless that happened a moment ago. */
  readPeople: () => Promise<void>;
}

export function createPeopleActions(
  store: Store<State, Change>,
  client: Client,
  now: () => number,
): PeopleActions {
  let asked = Number.NEGATIVE_INFINITY;
  return {
    async readPeople() {
      if (now() - asked < MIN_BETWEEN_MS) return;
      asked = now();
      const reply = await client.request('people.read', {});
      // The user did not ask for this number; if it is not available, leave it out.
      store.dispatch({ type: 'people', people: reply.ok ? reply.value : { active: null } });
    },
  };
}

/** Who of the participants has written in a section: everyone present except the facilitator. */
export interface Voices {
  written: number;
  all: number;
  /** Those who have not. */
  quiet: string[];
}

/** Null while nobody else is present, and if Figma does not say who is, or who wrote the notes. */
export function voicesIn(
  active: string[] | null,
  count: { notes: number; names: string[] } | undefined,
): Voices | null {
  if (active === null || active.length === 0) return null;
  const { notes, names: writers } = count ?? { notes: 0, names: [] };
  if (notes > 0 && writers.length === 0) return null;
  const quiet = active.filter((name) => !writers.includes(name));
  return { written: active.length - quiet.length, all: active.length, quiet };
}
