// Who has the board open, and which of them have not written in a section. No DOM access.
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

export interface Silence {
  names: string[];
  /** Everyone present except the facilitator. */
  all: number;
  /** No note here has a known author, so fewer people may be silent. */
  isAtMost: boolean;
}

/** Null if Figma does not say who is present, and while nobody else is. */
export function silenceIn(
  active: string[] | null,
  count: { notes: number; names: string[] } | undefined,
): Silence | null {
  if (active === null || active.length === 0) return null;
  const { notes, names: writers } = count ?? { notes: 0, names: [] };
  const names = active.filter((name) => !writers.includes(name));
  return { names, all: active.length, isAtMost: notes > 0 && writers.length === 0 };
}
