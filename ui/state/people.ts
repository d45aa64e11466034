// Who has the board open, and how many of them have written in a section. No DOM access.
import type { Client } from '../../shared/contract/client';
import { isRunning } from '../../shared/model/session';
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

/** Ids of the stamps on the open map's pad for those who are done. */
export const stampsOnPad = ({ current, done }: State): string[] =>
  done !== null && done.node === current?.node ? (done.stamps ?? []).map(({ id }) => id) : [];

/** How many have put a stamp on the pad since the step began, of how many; null without a running session or a pad. */
export function doneIn({
  current: map,
  done,
  people: { active },
}: State): { count: number; all: number } | null {
  if (map === null || !isRunning(map.record) || done?.node !== map.node || done.stamps === null) return null;
  const { stampsBefore = [] } = map.record;
  const fresh = done.stamps.filter(({ id }) => !stampsBefore.includes(id));
  const named = new Set(fresh.map(({ by }) => by).filter((by) => by !== ''));
  const count = named.size + fresh.filter(({ by }) => by === '').length;
  return { count, all: Math.max(count, active?.length || map.people) };
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
