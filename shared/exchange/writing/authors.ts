// Shows, renames or omits the people in a map before it is written. Independent of formats.
import type { Action, EmpathyMap, Note } from '../../model/empathy-map';
import { notesOfMap } from '../features';
import type { ExportOptions, ExportWarning } from '../types';
import { type NamedInTexts, namesInTexts, patternOf, replaceNames, textsOf } from './names-in-texts';

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
 * purpose. Texts are changed only where pseudonyms replace names that the user chose. Both cases are reported.
 */
export function applyAuthorChoice(
  map: EmpathyMap,
  { authors: choice, renamed }: Pick<ExportOptions, 'authors' | 'renamed'>,
): AuthoredMap {
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
  const written = choice === 'pseudonyms' ? replaceNames(anonymous, renamed, shownNames(map)) : anonymous;
  return { map: written, warnings: findWarnings(map, written, pseudonyms) };
}

/** What pseudonyms would replace in texts, if the user asks for it. */
export const authorsInTexts = (map: EmpathyMap): NamedInTexts[] => namesInTexts(map, shownNames(map));

/** Pseudonyms by the author's name as the board shows it first. */
function shownNames(map: EmpathyMap): Map<string, string> {
  const pseudonyms = numberAuthors(map);
  const shown = new Map<string, string>();
  const known = new Set<string>();
  for (const { author } of notesOfMap(map)) {
    const id = author === undefined ? '' : identity(author);
    const pseudonym = pseudonyms.get(id);
    if (author === undefined || pseudonym === undefined || known.has(id)) continue;
    known.add(id);
    shown.set(author, pseudonym);
  }
  return shown;
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

/** Of the map as it was, and of the texts as they will be. */
function findWarnings(
  map: EmpathyMap,
  written: EmpathyMap,
  pseudonyms: Map<string, string>,
): ExportWarning[] {
  const names = [...pseudonyms.keys()].map(patternOf).filter((pattern) => pattern !== null);
  const texts = textsOf(written).map((text) => text.normalize('NFC'));
  const naming = texts.filter((text) => names.some((name) => text.search(name) >= 0));
  const kept = (map.actions ?? []).filter((action) => action.owner && !isAuthor(action, pseudonyms)).length;
  return [
    ...(naming.length > 0 ? [{ code: 'names-in-texts' as const, count: naming.length }] : []),
    ...(kept > 0 ? [{ code: 'owners-kept' as const, count: kept }] : []),
  ];
}
