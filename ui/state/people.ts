// Who has the board open, and who of them has not written in a section. Knows no DOM.
import type { Client } from '../../shared/contract/client';
import type { Change } from './reduce';
import type { State } from './state';
import type { Store } from './store';

/** Changes come in bursts; people come and go slowly. */
const MIN_BETWEEN_MS = 5000;

export interface PeopleActions {
  /** Asks who is there, unless that was asked a moment ago. */
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
      // Nobody asked for this number: where it cannot be had, it is left out.
      store.dispatch({ type: 'people', people: reply.ok ? reply.value : { active: null } });
    },
  };
}

export interface Silence {
  names: string[];
  /** Everybody who is there but for the facilitator. */
  all: number;
  /** No note here has a known author, so fewer people may be silent. */
  isAtMost: boolean;
}

/** Null where Figma does not tell who is there, and while nobody else is. */
export function silenceIn(
  active: string[] | null,
  count: { notes: number; names: string[] } | undefined,
): Silence | null {
  if (active === null || active.length === 0) return null;
  const { notes, names: writers } = count ?? { notes: 0, names: [] };
  const names = active.filter((name) => !writers.includes(name));
  return { names, all: active.length, isAtMost: notes > 0 && writers.length === 0 };
}
