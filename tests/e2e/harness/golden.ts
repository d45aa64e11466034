// Makes an exported file comparable: ids and timestamps differ from run to run, nothing else may.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type EmpathyMap, empathyMapSchema, type Note } from '../../../shared/model/empathy-map';

const folder = fileURLToPath(new URL('../golden/', import.meta.url));
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Rounds the bounds: their fractions depend on the zoom at which the mouse was clicked. */
function normalNote(note: Note, id: string): Note {
  const rounded = Object.entries(note.bounds ?? {}).map(([key, value]) => [key, Math.round(Number(value))]);
  return { ...note, id, bounds: Object.fromEntries(rounded) };
}

export function normalise(map: EmpathyMap): EmpathyMap {
  const names = new Map<string, string>();
  const nameOf = (id: string) => names.get(id) ?? id;
  const number = (note: Note) => {
    names.set(note.id, `note ${names.size + 1}`);
    return normalNote(note, nameOf(note.id));
  };
  expect([map.createdAt, map.exportedAt]).toEqual([
    expect.stringMatching(MOMENT),
    expect.stringMatching(MOMENT),
  ]);
  const sections = map.sections.map((section) => ({ ...section, notes: section.notes.map(number) }));
  const unplaced = map.unplaced?.map(number);
  const { problemStatement, actions, tensions, series } = map;
  return {
    ...map,
    id: 'map',
    createdAt: 'created',
    exportedAt: 'exported',
    sections,
    ...(problemStatement ? { problemStatement: withNames(problemStatement, nameOf) } : {}),
    ...(actions
      ? { actions: actions.map((action, at) => ({ ...withNames(action, nameOf), id: `action ${at + 1}` })) }
      : {}),
    ...(tensions
      ? {
          tensions: tensions.map(({ from, to, ...rest }) => ({
            from: nameOf(from),
            to: nameOf(to),
            ...rest,
          })),
        }
      : {}),
    ...(unplaced ? { unplaced } : {}),
    ...(series?.previous === map.id ? { series: { ...series, previous: 'map' } } : {}),
  };
}

function withNames<T extends { notes?: string[] | undefined }>(item: T, nameOf: (id: string) => string): T {
  return item.notes ? { ...item, notes: item.notes.map(nameOf) } : item;
}

/** Parses an exported file, which must be valid. */
export function readExport(text: string): EmpathyMap {
  return empathyMapSchema.parse(JSON.parse(text));
}

/** UPDATE_GOLDEN=1 rewrites the golden file; look at the diff before you commit it. */
export function expectGolden(map: EmpathyMap, name: string): void {
  expectGoldenText(`${JSON.stringify(normalise(map), null, 2)}\n`, `${name}.json`);
}

export function expectGoldenText(text: string, file: string): void {
  const path = `${folder}${file}`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
