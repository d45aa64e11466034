// Arranges a map for a document that people read: sections in the order of work, numbered notes, persona and
// context line by line. Independent of formats.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { CONTEXT_TEXTS } from '../../model/context';
import type { EmpathyMap } from '../../model/empathy-map';
import { PERSONA_FIELDS } from '../../model/persona';
import { UNPLACED } from '../note-place';

export type Section = EmpathyMap['sections'][number];
type Research = NonNullable<NonNullable<EmpathyMap['context']>['research']>[number];

/** First those in the order of work, then the others in map order. */
export function inOrderOfWork({ order, sections }: EmpathyMap): Section[] {
  const rank = (section: Section) => {
    const at = order.sections.indexOf(section.id);
    return at < 0 ? order.sections.length : at;
  };
  return [...sections].sort((a, b) => rank(a) - rank(b));
}

/** `Hear 2` for each note: its section as named by `nameOf` (null: in none), and its number there. */
export function numberNotes(
  map: EmpathyMap,
  nameOf: (section: Section | null) => string,
): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const section of [...map.sections, null]) {
    const notes = section === null ? (map.unplaced ?? []) : section.notes;
    for (const [at, note] of notes.entries()) numbers.set(note.id, `${nameOf(section)} ${at + 1}`);
  }
  return numbers;
}

/** What each note is called in references, by its id. */
export const noteTitles = (map: EmpathyMap): Map<string, string> =>
  numberNotes(map, (section) => section?.title ?? fileTexts[map.language].unplaced);

/** Where each note stands on the page, by its id. */
export function anchorsOf(map: EmpathyMap): Map<string, string> {
  const anchors = numberNotes(map, (section) => section?.id ?? UNPLACED);
  return new Map([...anchors].map(([id, anchor]) => [id, anchor.replace(' ', '-')]));
}

export interface LabelledText {
  label: string;
  text: string;
}

/** The persona's details besides the name, with the board's labels. */
export function personaFields({ persona, language }: EmpathyMap): LabelledText[] {
  const { persona: words, segments } = boardTexts[language];
  const { segment } = persona;
  const known = PERSONA_FIELDS.map((field) => ({ label: words.fields[field], text: persona[field] ?? '' }));
  const called = segment && joined(segments[segment.kind], segment.label, boardTexts[language]);
  return [{ label: words.segment, text: called ?? '' }, ...known].filter(({ text }) => text !== '');
}

/** `Lost customer: night shift` */
export const joined = (name: string, more: string | undefined, { colon }: { colon: string }): string =>
  more === undefined || more === '' ? name : `${name}${colon}${more}`;

/** The context fields that hold a single text. */
export function contextFields({ context = {}, language }: EmpathyMap): LabelledText[] {
  const { fields, frames } = boardTexts[language].context;
  const texts = CONTEXT_TEXTS.map((field) => ({
    label: fields[field],
    text: context[field] ?? '',
  }));
  const frame = context.frame === undefined ? '' : frames[context.frame];
  return [...texts, { label: fields.frame, text: frame }].filter(({ text }) => text !== '');
}

export function consentText({ consent }: Research, { language }: EmpathyMap): string {
  const { yes, no } = boardTexts[language].context.consent;
  return consent === undefined ? '' : consent ? yes : no;
}

/** The whole context, a line for each research. */
export function contextLines(map: EmpathyMap): LabelledText[] {
  const texts = boardTexts[map.language];
  const { fields, research: kinds } = texts.context;
  const { touchpoints = [], research = [] } = map.context ?? {};
  return [
    ...contextFields(map),
    ...(touchpoints.length === 0 ? [] : [{ label: fields.touchpoints, text: touchpoints.join(', ') }]),
    ...research.map((entry) => {
      const facts = [entry.count?.toString(), consentText(entry, map)].filter(Boolean).join(', ');
      const name = joined(kinds[entry.kind], entry.title, texts);
      return { label: fields.research, text: facts === '' ? name : `${name} (${facts})` };
    }),
  ];
}
