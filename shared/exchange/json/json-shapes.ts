// What an object of another program's JSON is, by its keys: a note, a map, a board, a list of people's notes. Pure.
import { MAX_DEPTH } from '../../model/format';
import { isRecord } from '../../model/stored';
import { PARTS, type Place } from '../../recognise/parts';
import { nameIn } from '../../recognise/people';
import { entriesKeyOf, meaningOf, placeKeyOf, placeOf, spokenKey, textKeyOf } from './json-words';

export type Plain = Record<string, unknown>;

/** What is pinned to a card. */
export const LABELS = /^(?:labels|tags)$/i;

export const labelsIn = (entry: Plain): [key: string, label: string][] =>
  Object.entries(entry).flatMap(([key, value]) => {
    const labels = LABELS.test(key) && Array.isArray(value) ? value : [];
    const names = labels.map((one) => wordsOf(isRecord(one) ? (one.name ?? one.text ?? one.title) : one));
    return names.filter((name) => name !== '').map((name): [string, string] => [key, name]);
  });

export const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
};

export const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => !isRecord(one) && !Array.isArray(one));

const isFull = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || wordsOf(value) !== '';

export const isPart = (place: Place): boolean => PARTS.some((part) => part === place);

/** What lists of notes are called that nobody is: those of boards, not of people. */
export const isHolder = (value: Plain, entriesKey: string, nameKey: string): boolean =>
  !Object.keys(value).some((key) => key !== nameKey && placeOf(key) !== null) &&
  /^(?:cards|children|elements|items|stickies)$/i.test(entriesKey) &&
  /^(?:name|title|label)$/i.test(nameKey);

export const isBoard = (value: Plain): boolean =>
  Object.keys(value).some(
    (key) => /^(?:lists|cards|frames|pages|children)$/i.test(key) && Array.isArray(value[key]),
  );

/** Whether an entry, or one within it, says which section it is. */
export const holdsPlaces = (value: unknown, depth: number): boolean =>
  depth < MAX_DEPTH &&
  Array.isArray(value) &&
  value.some((one) => {
    if (!isRecord(one)) return false;
    const entries = entriesKeyOf(one);
    return placeKeyOf(one) !== null || (entries !== null && holdsPlaces(one[entries], depth + 1));
  });

/** The key under which each note of a list says whose it is, if it says its section, too. */
export function personKeyOf(list: readonly unknown[]): string | null {
  const [first, ...others] = list;
  if (
    !isRecord(first) ||
    others.length === 0 ||
    !list.every((one) => isRecord(one) && placeKeyOf(one) !== null)
  )
    return null;
  const isOfPeople = (key: string) =>
    meaningOf(key).kind === 'persona' || /^(?:user|customer|client|interviewee|stakeholder|role)$/i.test(key);
  const key = Object.keys(first).find(isOfPeople);
  return key !== undefined && list.every((one) => isRecord(one) && typeof one[key] === 'string') ? key : null;
}

/** It has a section of its own, or a list of sections. */
export const isMap = (value: Plain): boolean =>
  Object.entries(value).some(([key, inner]) => {
    const place = isFull(inner) && typeof inner === 'object' ? placeOf(key) : null;
    const isSection = place !== null && !isPart(place);
    const isOfMap = isRecord(inner) && meaningOf(key).kind === 'map';
    return isSection || isOfMap || (/^(?:sections|quadrants)$/i.test(key) && typeof inner === 'object');
  }) || Object.values(value).some((inner) => isRecord(inner) && !isNote(inner) && isMapShallow(inner));

const isMapShallow = (value: Plain): boolean =>
  Object.entries(value).filter(([key, inner]) => Array.isArray(inner) && placeOf(key) !== null).length > 1;

/** Short of anything that holds more than words. */
export const isNote = (value: Plain): boolean =>
  textKeyOf(value) !== null &&
  Object.values(value).every((one) => typeof one !== 'object' || one === null || isListOfTexts(one));

/** The keys that are names of people: each has a map, and none is a section. */
export function peopleIn(value: Plain): string[] {
  const keys = Object.keys(value).filter((key) => {
    const inner = value[key];
    return isRecord(inner) && placeOf(key) === null && nameIn(spokenKey(key)) !== '' && isMap(inner);
  });
  return keys.length > 1 ? keys : [];
}
