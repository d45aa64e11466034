// Shows, renames or omits the people in a map before it is written. Independent of formats.
import type { Action, EmpathyMap, Note } from '../../model/empathy-map';
import { notesOfMap } from '../features';
import type { AuthorChoice, ExportWarning } from '../types';

/** A map with names as the user chose, and warnings about names that remain. */
export interface AuthoredMap {
  map: EmpathyMap;
  warnings: ExportWarning[];
}

/**
 * `board` changes nothing. `pseudonyms` calls authors "Participant 1", "Participant 2"… by first appearance,
 * through the sections in template order and then the unplaced notes; `none` omits authors.
 *
 * An action's owner who is also an author is renamed or omitted in the same way (ignoring case and
 * surrounding spaces). Other owners stay, because they may be teams and the facilitator entered them on
 * purpose. Texts are never changed. Both cases are reported.
 */
export function applyAuthorChoice(map: EmpathyMap, choice: AuthorChoice): AuthoredMap {
  if (choice === 'board') return { map, warnings: [] };
  const pseudonyms = numberAuthors(map);
  const shown = (name: string | undefined) =>
    name === undefined || choice === 'none' ? undefined : pseudonyms.get(identity(name));
  const rewrite = (note: Note): Note => withText(note, 'author', shown(note.author));

  const anonymous: EmpathyMap = {
    ...map,
    sections: map.sections.map((section) => ({ ...section, notes: section.notes.map(rewrite) })),
  };
  if (map.unplaced) anonymous.unplaced = map.unplaced.map(rewrite);
  if (map.actions) {
    anonymous.actions = map.actions.map((action) =>
      isAuthor(action, pseudonyms) ? withText(action, 'owner', shown(action.owner)) : action,
    );
  }
  return { map: anonymous, warnings: findWarnings(map, pseudonyms) };
}

function identity(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function numberAuthors(map: EmpathyMap): Map<string, string> {
  const pseudonyms = new Map<string, string>();
  for (const { author } of notesOfMap(map)) {
    if (author === undefined || pseudonyms.has(identity(author))) continue;
    pseudonyms.set(identity(author), `Participant ${pseudonyms.size + 1}`);
  }
  return pseudonyms;
}

function isAuthor({ owner }: Action, pseudonyms: Map<string, string>): boolean {
  return owner !== undefined && pseudonyms.has(identity(owner));
}

/** A copy with the field set, or without the field if there is no text for it. */
function withText<T extends object>(item: T, key: keyof T & string, text: string | undefined): T {
  const copy = { ...item };
  delete copy[key];
  return text === undefined ? copy : { ...copy, [key]: text };
}

function findWarnings(map: EmpathyMap, pseudonyms: Map<string, string>): ExportWarning[] {
  const actions = map.actions ?? [];
  const texts = [
    ...notesOfMap(map).map((note) => note.text),
    ...actions.map((action) => action.text),
    map.problemStatement?.text ?? '',
  ];
  const names = [...pseudonyms.keys()].map(wordsOf).filter((name) => name !== '');
  const naming = texts.map(wordsOf).filter((said) => names.some((name) => ` ${said} `.includes(` ${name} `)));
  const kept = actions.filter((action) => action.owner && !isAuthor(action, pseudonyms)).length;
  return [
    ...(naming.length > 0 ? [{ code: 'names-in-texts' as const, count: naming.length }] : []),
    ...(kept > 0 ? [{ code: 'owners-kept' as const, count: kept }] : []),
  ];
}

/**
 * Compares whole words, so that an author called Al is not found in "already", but "Ana B." is in "ask Ana
 * B!".
 */
function wordsOf(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
