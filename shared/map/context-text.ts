// Converts a map's context to and from one text on the board, with a labelled line per field. People edit it
// there.
import { presentLabel } from '../catalogue/labels';
import { type BoardTexts, CONTEXT_FIELDS, type ContextField } from '../locales/locale';
import { type Context, EMPTY_CONTEXT, FRAMES, RESEARCH_KINDS, type Research } from '../model/context';
import { isSameLabel, splitLabel } from './labelled-lines';

/** Smaller numbers are counts; from here on a bare number may be a year in a title. */
const LEAST_YEAR = 1000;
const COUNT = /^(?:\d{1,3}|n ?= ?\d+)$/i;

export interface ContextLine {
  field: ContextField;
  label: string;
  /** Lists have one line per entry. */
  value: string;
}

export function contextText(context: Context, texts: BoardTexts): string {
  return contextLines(context, texts)
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label}${texts.colon}${value}`)
    .join('\n');
}

export function contextLines(context: Context, texts: BoardTexts): ContextLine[] {
  const { frames, fields } = texts.context;
  const values: Record<ContextField, string> = {
    ...context,
    frame: context.frame === null ? '' : frames[context.frame],
    touchpoints: context.touchpoints.join('\n'),
    research: context.research.map((entry) => researchText(entry, texts)).join('\n'),
  };
  return CONTEXT_FIELDS.map((field) => ({ field, label: fields[field], value: values[field] }));
}

/**
 * `Interviews: Spring round (5, consent given)`; a number that could be a year is marked as a count: `(n =
 * 1200)`.
 */
function researchText({ kind, title, count, consent }: Research, texts: BoardTexts): string {
  const words = texts.context;
  const facts = [
    ...(count === null ? [] : [count < LEAST_YEAR ? String(count) : `n = ${count}`]),
    ...(consent === null ? [] : [consent ? words.consent.yes : words.consent.no]),
  ];
  const name = title === '' ? words.research[kind] : `${words.research[kind]}${texts.colon}${title}`;
  return facts.length === 0 ? name : `${name} (${facts.join(', ')})`;
}

/**
 * Parses the panel's text. A line with a known label starts a field; any other line, labelled or not,
 * continues the current field. Text before the first label is the goal.
 */
export function parseContext(text: string, texts: BoardTexts): Context {
  const lines: Partial<Record<ContextField, string[]>> = {};
  let field: ContextField = 'goal';
  for (const line of text.split('\n')) {
    const labelled = splitLabel(line);
    const label = presentLabel(labelled?.label ?? '', texts);
    const known = CONTEXT_FIELDS.find((id) => isSameLabel(texts.context.fields[id], label));
    if (known !== undefined) field = known;
    const value = known === undefined ? line.trim() : (labelled?.value ?? '');
    if (value !== '') lines[field] = [...(lines[field] ?? []), value];
  }
  const textOf = (id: ContextField) => (lines[id] ?? []).join('\n');
  const frame = textOf('frame');
  return {
    ...EMPTY_CONTEXT,
    goal: textOf('goal'),
    decision: textOf('decision'),
    deadline: textOf('deadline'),
    product: textOf('product'),
    frame: FRAMES.find((id) => isSameLabel(texts.context.frames[id], frame)) ?? null,
    touchpoints: lines.touchpoints ?? [],
    research: (lines.research ?? []).map((line) => parseResearch(line, texts)),
  };
}

function parseResearch(line: string, texts: BoardTexts): Research {
  const { consent: consentWords, research } = texts.context;
  const [, name = line, facts = ''] = /^(.*?)\s*\(([^()]*)\)$/s.exec(line) ?? [];
  const known = facts.split(',').map((fact) => fact.trim());
  const isKnown = (fact: string) =>
    COUNT.test(fact) || isSameLabel(fact, consentWords.yes) || isSameLabel(fact, consentWords.no);
  const whole = facts !== '' && known.every(isKnown) ? name : line;
  const counted = whole === line ? [] : known;
  const labelled = splitLabel(whole) ?? { label: whole, value: '' };
  const kind = RESEARCH_KINDS.find((id) => isSameLabel(research[id], labelled.label));
  const count = counted.find((fact) => COUNT.test(fact));
  const consent = counted.find((fact) => !COUNT.test(fact));
  return {
    kind: kind ?? 'other',
    title: kind === undefined ? whole : labelled.value,
    count: count === undefined ? null : Number(count.replace(/\D/g, '')),
    consent: consent === undefined ? null : isSameLabel(consent, consentWords.yes),
  };
}
