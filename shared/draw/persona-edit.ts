// What a change to the persona does to the board: texts to rewrite, cards to add or to drop. Pure.
import { namesOf } from '../catalogue/labels';
import type { BoardTexts } from '../locales/locale';
import { isSameLabel } from '../map/labelled-lines';
import type { OpenMap } from '../map/open-map';
import { isOwnField, ownField, SEGMENT_FIELD } from '../map/persona-fields';
import { segmentText } from '../map/persona-text';
import { PERSONA_FIELDS, type Persona, type PersonaField } from '../model/persona';
import type { TextEdit } from './board-edit';
import type { ColumnBlock } from './board-plan';
import { askFor, chip, type Said } from './panels/persona-cards';

export interface PersonaChange {
  texts: TextEdit[];
  cards: ColumnBlock[];
  /** Fields whose cards go. */
  dropped: string[];
}

export interface PersonaChanges {
  name?: string;
  segment?: Persona['segment'];
  details?: Partial<Record<PersonaField, string>>;
  /** A fact under a label of people's own; an empty value removes it. */
  own?: { label: string; value: string };
}

export function personaChange(
  map: OpenMap,
  { name, segment, details = {}, own }: PersonaChanges,
  texts: BoardTexts,
): PersonaChange {
  const change: PersonaChange = { texts: [], cards: [], dropped: [] };
  const { fields, segment: label, unnamed } = texts.persona;
  if (name !== undefined)
    change.texts.push({ role: 'persona-name', to: name || unnamed, isInvitation: name === '' });
  if (segment !== undefined) {
    const value = segment === null ? '' : segmentText(segment, texts);
    say(map, { field: SEGMENT_FIELD, label, value }, texts, change);
  }
  for (const field of PERSONA_FIELDS) {
    const value = details[field];
    if (value !== undefined) say(map, { field, label: fields[field], value }, texts, change);
  }
  if (own !== undefined) sayOwn(map, own, texts, change);
  return change;
}

/** For an edit of the line with this label. */
export function earlierNames(label: string, texts: BoardTexts): Pick<TextEdit, 'earlier'> {
  const [, ...earlier] = namesOf(label, texts);
  return earlier.length === 0 ? {} : { earlier };
}

/** In its text; in the line with its label, as maps of before have them; or on a new card. */
function say(map: OpenMap, said: Said, texts: BoardTexts, change: PersonaChange): void {
  const { field, label, value } = said;
  if (map.personaFields.some((text) => text.field === field)) {
    const isInvitation = value === '';
    const to = isInvitation ? askFor(field, texts) : value;
    change.texts.push({ role: 'persona-field', field, to, isInvitation });
  } else if (map.hasDetails) {
    change.texts.push({
      role: 'persona-details',
      label,
      colon: texts.colon,
      ...earlierNames(label, texts),
      to: value,
    });
  } else if (value !== '') change.cards.push(chip({ map: map.id, size: map.size }, said, texts));
}

function sayOwn(
  map: OpenMap,
  { label, value }: { label: string; value: string },
  texts: BoardTexts,
  change: PersonaChange,
): void {
  const own = map.personaFields.find((text) => isOwnField(text.field) && isSameLabel(text.label, label));
  const taken = map.personaFields.map(({ field }) => field);
  if (own !== undefined && value === '') {
    change.texts.push({ role: 'persona-field', field: own.field, to: '' });
    change.dropped.push(own.field);
  } else say(map, { field: own?.field ?? ownField(label, taken), label, value }, texts, change);
}
