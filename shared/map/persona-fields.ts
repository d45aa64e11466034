// The names by which the board knows the persona's texts: one for each field, and one for each fact of people's
// own. Pure.
import { PERSONA_FIELDS, type PersonaField } from '../model/persona';

export const SEGMENT_FIELD = 'segment';
/** Longer labels are cut in names. */
const LONGEST_LABEL = 60;
const OWN = 'own/';

export const isOwnField = (field: string): boolean => field.startsWith(OWN);

export const knownField = (field: string): PersonaField | undefined =>
  PERSONA_FIELDS.find((known) => known === field);

/** A name for a fact under a label of people's own that none of `taken` has. */
export function ownField(label: string, taken: readonly string[]): string {
  const name = `${OWN}${label.slice(0, LONGEST_LABEL)}`;
  let free = name;
  for (let count = 2; taken.includes(free); count += 1) free = `${name}/${count}`;
  return free;
}
