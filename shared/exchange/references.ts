// What refers to notes: the problem statement, actions and contradictions. Pure.
import type { EmpathyMap } from '../model/empathy-map';
import { notesOfMap } from './features';

/** Without references to notes that the map does not have. */
export function withoutDangling(map: EmpathyMap): EmpathyMap {
  const ids = new Set(notesOfMap(map).map(({ id }) => id));
  const keep = <T extends { notes?: string[] | undefined }>(holder: T): T =>
    holder.notes ? { ...holder, notes: holder.notes.filter((id) => ids.has(id)) } : holder;
  const { problemStatement, actions, tensions } = map;
  return {
    ...map,
    ...(problemStatement && { problemStatement: keep(problemStatement) }),
    ...(actions && { actions: actions.map(keep) }),
    ...(tensions && { tensions: tensions.filter(({ from, to }) => ids.has(from) && ids.has(to)) }),
  };
}
