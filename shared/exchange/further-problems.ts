// What a schema cannot say: ids that are given twice, names that JavaScript holds for itself, and limits. Pure.
import { MAX_NOTE_LENGTH, MAX_NOTES, MAX_PHOTO_BYTES } from '../model/format';
import { isRecord } from '../model/stored';
import { joinPath, type Problem } from './problem';

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
const LONGEST_ID = 200;
/** A table on the board has no more rows. */
const MAX_ACTIONS = 990;
const PHOTO = 'persona.photo.data';

export function furtherProblems(file: Record<string, unknown>): Problem[] {
  return [...problemsAnywhere(file), ...doubles(file), ...excess(file)];
}

/** No recursion: a file may be nested deeper than any stack. */
function problemsAnywhere(file: unknown): Problem[] {
  const problems: Problem[] = [];
  const open: { value: unknown; path: string; key: string }[] = [{ value: file, path: '', key: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path, key } = next;
    if (typeof value === 'number' && !Number.isFinite(value))
      problems.push({ path, code: 'infinite', values: {} });
    if (typeof value === 'string') problems.push(...problemsInText(value, path, key));
    if (FORBIDDEN.includes(key)) problems.push({ path, code: 'forbidden', values: {} });
    if (typeof value !== 'object' || value === null) continue;
    const inside = Array.isArray(value)
      ? value.map((entry: unknown, at) => ({ value: entry, path: `${path}[${at}]`, key: '' }))
      : Object.entries(value).map(([name, field]) => ({
          value: field,
          path: joinPath(path, name),
          key: name,
        }));
    for (let at = inside.length - 1; at >= 0; at -= 1) open.push(inside[at] as (typeof inside)[number]);
  }
  return problems;
}

function problemsInText(text: string, path: string, key: string): Problem[] {
  if (path === PHOTO) {
    const isLarge = (text.length * 3) / 4 > MAX_PHOTO_BYTES + 2;
    return isLarge ? [{ path, code: 'photo', values: { most: MAX_PHOTO_BYTES / 1_000_000 } }] : [];
  }
  if (key === 'id' && FORBIDDEN.includes(text)) return [{ path, code: 'forbidden', values: {} }];
  const most = key === 'id' ? LONGEST_ID : MAX_NOTE_LENGTH;
  if (text.length <= most) return [];
  const found = [...text].length;
  return found > most ? [{ path, code: 'long', values: { most, found } }] : [];
}

interface Identified {
  id: unknown;
  path: string;
}

const entriesOf = (list: unknown, path: string): Identified[] =>
  Array.isArray(list)
    ? list.map((entry: unknown, at) => ({
        id: isRecord(entry) ? entry.id : undefined,
        path: `${path}[${at}].id`,
      }))
    : [];

function notesOf({ sections, unplaced }: Record<string, unknown>): Identified[] {
  const inSections = (Array.isArray(sections) ? sections : []).map((section: unknown, at) =>
    isRecord(section) ? entriesOf(section.notes, `sections[${at}].notes`) : [],
  );
  return [...inSections.flat(), ...entriesOf(unplaced, 'unplaced')];
}

function doubles(file: Record<string, unknown>): Problem[] {
  const { sections, actions } = file;
  const lists = [entriesOf(sections, 'sections'), notesOf(file), entriesOf(actions, 'actions')];
  return lists.flatMap((list) => {
    const places = new Map<unknown, string>();
    return list.flatMap(({ id, path }): Problem[] => {
      const first = places.get(id);
      if (first === undefined) places.set(id, path);
      return typeof id === 'string' && first !== undefined
        ? [{ path, code: 'duplicate', values: { id, first } }]
        : [];
    });
  });
}

function excess(file: Record<string, unknown>): Problem[] {
  const { actions, tensions } = file;
  const counts = [
    { path: '', found: notesOf(file).length, most: MAX_NOTES },
    { path: 'actions', found: Array.isArray(actions) ? actions.length : 0, most: MAX_ACTIONS },
    { path: 'tensions', found: Array.isArray(tensions) ? tensions.length : 0, most: MAX_NOTES },
  ];
  return counts
    .filter(({ found, most }) => found > most)
    .map(({ path, found, most }) => ({ path, code: 'many', values: { most, found } }));
}
