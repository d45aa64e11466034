// The persona as it stands on the board, where people edit it: a text for each field, or, on maps of before, one
// text with a labelled line per field. Pure.
import { presentLabel } from '../catalogue/labels';
import type { BoardTexts } from '../locales/locale';
import {
  PERSONA_FIELDS,
  type Persona,
  type PersonaField,
  SEGMENT_KINDS,
  type SegmentKind,
} from '../model/persona';
import { isSameLabel, splitLabel } from './labelled-lines';
import { isOwnField, knownField, SEGMENT_FIELD } from './persona-fields';
import type { MapView } from './snapshot';

export function segmentText(
  { kind, label }: { kind: SegmentKind; label: string },
  texts: BoardTexts,
): string {
  return label === '' ? texts.segments[kind] : `${texts.segments[kind]} (${label})`;
}

type Said = Omit<Persona, 'name'>;

/** The details as one text with a line for each, as files for other tools have them. */
export function detailsText(persona: Persona, texts: BoardTexts): string {
  const lines = persona.own.filter(({ label }) => label === '').map(({ value }) => value);
  if (persona.segment !== null)
    lines.push(`${texts.persona.segment}${texts.colon}${segmentText(persona.segment, texts)}`);
  for (const field of PERSONA_FIELDS) {
    const value = persona.details[field] ?? '';
    if (value !== '') lines.push(`${texts.persona.fields[field]}${texts.colon}${value}`);
  }
  for (const { label, value } of persona.own) if (label !== '') lines.push(`${label}${texts.colon}${value}`);
  return lines.join('\n');
}

export const parseDetails = (text: string, texts: BoardTexts): Said =>
  readPersona({ personaDetails: text, personaFields: [] }, texts);

/** What a map says about its persona. If two texts stand for one field, the second becomes a fact of its own. */
export function readPersona(
  { personaDetails, personaFields }: Pick<MapView, 'personaDetails' | 'personaFields'>,
  texts: BoardTexts,
): Said {
  const persona: Said = { segment: null, details: {}, own: [] };
  for (const { field, label, text } of personaFields) {
    if (text.trim() !== '') add(persona, isOwnField(field) ? { label } : namedBy(field, texts), text, texts);
  }
  addDetails(persona, personaDetails ?? '', texts);
  return persona;
}

/** A field that only a later version knows keeps its name. */
const namedBy = (field: string, { persona: { segment, fields } }: BoardTexts): Named => {
  const known = knownField(field);
  if (known !== undefined) return { field: known, label: fields[known] };
  return field === SEGMENT_FIELD ? { field, label: segment } : { label: field };
};

interface Named {
  /** None for people's own. */
  field?: PersonaField | typeof SEGMENT_FIELD;
  label: string;
}

function add(persona: Said, { field, label }: Named, value: string, texts: BoardTexts): void {
  if (field === SEGMENT_FIELD && persona.segment === null) persona.segment = parseSegment(value, texts);
  else if (field !== undefined && field !== SEGMENT_FIELD && persona.details[field] === undefined)
    persona.details[field] = value;
  else persona.own.push({ label, value });
}

/**
 * Adds what a text of labelled lines says. A line `label: value` with a known label fills that field; with another
 * label it becomes a fact of its own; a line without a label continues the line before it.
 */
function addDetails(persona: Said, text: string, texts: BoardTexts): void {
  const { segment, fields } = texts.persona;
  for (const { label, value } of labelledLines(text)) {
    if (value === '') continue;
    const known = PERSONA_FIELDS.find((field) => isSameLabel(fields[field], presentLabel(label, texts)));
    const field = known ?? (isSameLabel(segment, label) ? SEGMENT_FIELD : undefined);
    add(persona, { label, ...(field === undefined ? {} : { field }) }, value, texts);
  }
}

/** A line without a label continues the line before it, unless that is blank. */
function labelledLines(text: string): { label: string; value: string }[] {
  const lines: { label: string; value: string }[] = [];
  let isOpen = false;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const labelled = splitLabel(line);
    const last = lines[lines.length - 1];
    if (labelled !== null) lines.push(labelled);
    else if (line !== '' && isOpen && last !== undefined) {
      last.value = last.value === '' ? line : `${last.value}\n${line}`;
    } else if (line !== '') lines.push({ label: '', value: line });
    isOpen = line !== '';
  }
  return lines;
}

function parseSegment(value: string, texts: BoardTexts): { kind: SegmentKind; label: string } {
  for (const kind of SEGMENT_KINDS) {
    const name = texts.segments[kind];
    if (isSameLabel(name, value)) return { kind, label: '' };
    const start = `${name.toLowerCase()} (`;
    if (value.toLowerCase().startsWith(start) && value.endsWith(')')) {
      return { kind, label: value.slice(start.length, -1) };
    }
  }
  return { kind: 'other', label: value };
}
