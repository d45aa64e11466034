// Validates the form for a new map. Pure; returns the invalid fields, not the messages.
import type { MapSpec } from '../../shared/draw/new-map';
import { MINUTES, PEOPLE } from '../../shared/model/limits';
import type { Draft } from './state';

export const LIMITS = { people: PEOPLE, minutes: MINUTES };
export type NumberField = keyof typeof LIMITS;

/** The whole number in the field, or null if it is not a number or out of range. */
export function parseNumber(field: NumberField, typed: string): number | null {
  const text = typed.trim();
  if (!/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= LIMITS[field].min && value <= LIMITS[field].max ? value : null;
}

export type CheckedDraft = { ok: true; spec: MapSpec } | { ok: false; wrong: NumberField[] };

export function checkDraft(draft: Draft): CheckedDraft {
  const people = parseNumber('people', draft.people);
  const minutes = parseNumber('minutes', draft.minutes);
  if (people === null || minutes === null) {
    const wrong: NumberField[] = [];
    if (people === null) wrong.push('people');
    if (minutes === null) wrong.push('minutes');
    return { ok: false, wrong };
  }
  const { title, persona, template, size, language, order } = draft;
  return {
    ok: true,
    spec: { title: title.trim(), persona: persona.trim(), template, size, language, order, people, minutes },
  };
}
