// Converts the persona's details to and from one text on the board, with a labelled line per field. People
// edit it there.
import type { BoardTexts } from '../catalogue/types';
import {
  PERSONA_FIELDS,
  type Persona,
  type PersonaField,
  SEGMENT_KINDS,
  type SegmentKind,
} from '../model/persona';
import { isSameLabel, splitLabel } from './labelled-lines';

/** The placeholder lines on the board until somebody writes a detail. */
const INVITING: readonly PersonaField[] = ['role', 'situation', 'goal'];

export function detailsText(persona: Persona, texts: BoardTexts): string {
  const lines = persona.own.filter(({ label }) => label === '').map(({ value }) => value);
  if (persona.segment !== null)
    lines.push(`${texts.persona.segment}: ${segmentText(persona.segment, texts)}`);
  for (const field of PERSONA_FIELDS) {
    const value = persona.details[field] ?? '';
    if (value !== '') lines.push(`${texts.persona.fields[field]}: ${value}`);
  }
  for (const { label, value } of persona.own) if (label !== '') lines.push(`${label}: ${value}`);
  if (lines.length === 0) lines.push(...INVITING.map((field) => `${texts.persona.fields[field]}: `));
  return lines.join('\n');
}

export function segmentText(
  { kind, label }: { kind: SegmentKind; label: string },
  texts: BoardTexts,
): string {
  return label === '' ? texts.segments[kind] : `${texts.segments[kind]} (${label})`;
}

/**
 * Parses the details. A line `label: value` with a known label fills that field; with another label, or a
 * known one for the second time, it becomes a custom field; a line without a label continues the line before
 * it.
 */
export function parseDetails(text: string, texts: BoardTexts): Omit<Persona, 'name'> {
  const persona: Omit<Persona, 'name'> = { segment: null, details: {}, own: [] };
  for (const { label, value } of labelledLines(text)) {
    if (value === '') continue;
    const field = PERSONA_FIELDS.find((candidate) => isSameLabel(texts.persona.fields[candidate], label));
    if (field !== undefined && persona.details[field] === undefined) persona.details[field] = value;
    else if (isSameLabel(texts.persona.segment, label) && persona.segment === null) {
      persona.segment = parseSegment(value, texts);
    } else persona.own.push({ label, value });
  }
  return persona;
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
