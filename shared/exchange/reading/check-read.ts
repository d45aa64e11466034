// Holds a map that was read from another tool's file to the format, and names problems by the places of that file.
import { type EmpathyMap, empathyMapSchema, type Note } from '../../model/empathy-map';
import { problemsIn } from '../json/check-map';
import { furtherProblems } from '../json/further-problems';
import type { Problem } from '../problem';
import type { ReadFile } from '../types';

/** `sections[2].notes[14]`, `actions[1]`: as far as a place of the map stands for one thing of the file. */
const THING = /^(?:sections\[\d+\]\.notes|unplaced|actions|tensions)\[\d+\]/;

/** `placeOf` says where in the file a thing of the map stands. */
export function checkRead(
  map: EmpathyMap,
  skipped: Problem[],
  placeOf: (thing: string) => string | undefined,
): ReadFile {
  // How many notes there are is told once for the whole file: a list of the map is no place in it.
  const problems = problemsIn(empathyMapSchema, map, '').filter(({ code }) => code !== 'many');
  const places = new Set(problems.map(({ path }) => path));
  const further = furtherProblems(map).filter(({ path }) => !places.has(path));
  const all = [...problems, ...further].map((problem): Problem => {
    const thing = THING.exec(problem.path)?.[0];
    const place = thing === undefined ? undefined : placeOf(thing);
    return place === undefined ? problem : { ...problem, path: place };
  });
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, maps: [map], skipped };
}

/** The note that stands at `sections[2].notes[14]` or `unplaced[3]`. */
export function noteAt(thing: string, { sections, unplaced = [] }: EmpathyMap): Note | undefined {
  const [first = 0, second] = (thing.match(/\d+/g) ?? []).map(Number);
  return second === undefined ? unplaced[first] : sections[first]?.notes[second];
}
