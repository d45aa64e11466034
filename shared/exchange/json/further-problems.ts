// Checks that a schema cannot express: duplicate ids, names reserved by JavaScript, unpaired surrogates, and
// limits. Pure.
import {
  MAX_ACTIONS,
  MAX_DEPTH,
  MAX_ID_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_NOTES,
  MAX_PHOTO_BYTES,
} from '../../model/format';
import { isRecord } from '../../model/stored';
import { joinPath, type Problem } from '../problem';
import { isEndless } from './check-map';

export const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const PHOTO = 'persona.photo.data';

/**
 * An unpaired surrogate is not a character and cannot be written as UTF-8. NUL ends the text in many
 * programs, including the sandbox's engine.
 */
export const NO_LETTERS = /[\p{Surrogate}\0]/gu;

/**
 * `written` is the file before migration to this version; problems in texts are reported by their place in
 * it.
 */
export function furtherProblems(file: Record<string, unknown>, written: unknown = file): Problem[] {
  return [...problemsAnywhere(written), ...doubles(file), ...excess(file)];
}

interface Inner {
  value: unknown;
  path: string;
  key: string;
  depth: number;
}

/** Uses neither recursion nor spread arguments: a file may be deeper and longer than any stack. */
function problemsAnywhere(file: unknown): Problem[] {
  const problems: Problem[] = [];
  const open: Inner[] = [{ value: file, path: '', key: '', depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path, key, depth } = next;
    if (isEndless(value)) problems.push({ path, code: 'infinite', values: {} });
    if (typeof value === 'string') problems.push(...problemsInText(value, path, key));
    if (key.search(NO_LETTERS) >= 0) problems.push(noLetter(key, path));
    if (FORBIDDEN.includes(key)) problems.push({ path, code: 'forbidden', values: {} });
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) problems.push(tooDeep(path));
    else for (const inner of inside(next).reverse()) open.push(inner);
  }
  return problems;
}

function inside({ value, path, depth }: Inner): Inner[] {
  return Array.isArray(value)
    ? value.map((entry: unknown, at) => ({ value: entry, path: `${path}[${at}]`, key: '', depth: depth + 1 }))
    : Object.entries(value as object).map(([key, field]) => ({
        value: field,
        path: joinPath(path, key),
        key,
        depth: depth + 1,
      }));
}

/** The full path would fill a page. */
const tooDeep = (path: string): Problem => ({
  path: /^[^.[]*/.exec(path)?.[0] ?? '',
  code: 'deep',
  values: { most: MAX_DEPTH },
});

function problemsInText(text: string, path: string, key: string): Problem[] {
  if (path === PHOTO) {
    const isLarge = (text.length * 3) / 4 > MAX_PHOTO_BYTES + 2;
    return isLarge ? [{ path, code: 'photo', values: { most: MAX_PHOTO_BYTES / 1_000_000 } }] : [];
  }
  if (key === 'id' && FORBIDDEN.includes(text)) return [{ path, code: 'forbidden', values: {} }];
  if (text.search(NO_LETTERS) >= 0) return [noLetter(text, path)];
  const most = key === 'id' ? MAX_ID_LENGTH : MAX_NOTE_LENGTH;
  if (text.length <= most) return [];
  const found = [...text].length;
  return found > most ? [{ path, code: 'long', values: { most, found } }] : [];
}

const noLetter = (text: string, path: string): Problem => ({
  path,
  code: text.includes('\0') ? 'nul' : 'half',
  values: {},
});

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
