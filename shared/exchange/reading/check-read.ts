// Validates a map read from another tool's file, and reports problems by their place in that file.
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { furtherProblems } from '../json/further-problems';
import { mapProblems } from '../json/map-problems';
import type { Problem } from '../problem';
import type { ReadFile, Remark } from '../types';

/** `sections[2].notes[14]`, `actions[1]`: the part of a map path that stands for one item in the file. */
const THING = /^(?:sections\[\d+\]\.notes|unplaced|actions|tensions)\[\d+\]/;

/** `placeOf` says where in the file an item of the map is. */
export function checkRead(
  map: EmpathyMap,
  remarks: Remark[],
  placeOf: (thing: string) => string | undefined,
): ReadFile {
  // The number of notes is reported once for the whole file: a list of the map has no place in it.
  const problems = mapProblems(map).filter(({ code }) => code !== 'many');
  const places = new Set(problems.map(({ path }) => path));
  const further = furtherProblems(map).filter(({ path }) => !places.has(path));
  const all = [...problems, ...further].map((problem): Problem => {
    const thing = THING.exec(problem.path)?.[0];
    const place = thing === undefined ? undefined : placeOf(thing);
    return place === undefined ? problem : { ...problem, path: place };
  });
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, maps: [map], remarks };
}

/** The note at `sections[2].notes[14]` or `unplaced[3]`. */
export function noteAt(thing: string, { sections, unplaced = [] }: EmpathyMap): Note | undefined {
  const [first = 0, second] = (thing.match(/\d+/g) ?? []).map(Number);
  return second === undefined ? unplaced[first] : sections[first]?.notes[second];
}

/** Several maps of one file; none if one of them cannot be read. */
export function allRead(read: readonly ReadFile[]): ReadFile {
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const done = read.flatMap((one) => (one.ok ? [one] : []));
  return {
    ok: true,
    maps: done.flatMap(({ maps }) => maps),
    remarks: done.flatMap(({ remarks }) => remarks),
  };
}
