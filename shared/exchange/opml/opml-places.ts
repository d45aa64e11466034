// Decides which outlines are headings, which are notes, and of what: by their own categories, or else by
// position. Independent of XML.

import { isConclusion, PARTS, type Place, partOf } from '../../recognise/parts';
import { ALL_SECTIONS } from '../../templates';
import { headedText } from '../reading/own-heading';
import { isQuotation, sourceIn } from '../reading/quotations';
import type { Remark } from '../types';
import type { OutlineLine } from './opml-lines';

export interface PlacedLine extends OutlineLine {
  place: Place;
  theme: string;
  /** The words of the heading above it; '' for none. */
  heading: string;
  /** The nearest of these above it. */
  container: OutlineLine | null;
  /** Whose the words are, as a line below them says. */
  source?: string;
}

export interface PlacedOutline {
  headings: PlacedLine[];
  /** Without headings and theme names. */
  lines: PlacedLine[];
  /** Parents of headings: their text does not belong to any note. */
  containers: OutlineLine[];
  conclusions: Conclusion[];
}

interface State {
  place: Place | null;
  isBelowHeading: boolean;
  theme: string;
  heading: string;
  container: OutlineLine | null;
  conclusion: Conclusion | null;
}

const OUTSIDE: State = {
  ...{ place: null, isBelowHeading: true, theme: '', heading: '', container: null, conclusion: null },
};

/** What the team made of the notes, below a line that says so. */
interface Conclusion {
  line: OutlineLine;
  leftOut: string[];
}

const conclusionAt = (line: OutlineLine, { place }: State): Conclusion | null =>
  place === null && line.hasChildren && !isOurNote(line) && isConclusion(line.text)
    ? { line, leftOut: [] }
    : null;

/** In a file of ours, a line that begins with a section and goes on is a note. */
export function placeLines(lines: readonly OutlineLine[], isOwn: boolean): PlacedOutline {
  const placed: PlacedOutline = { headings: [], lines: [], containers: [], conclusions: [] };
  const opening = openingLines(lines, isOwn);
  const leads = leadingToHeadings(lines, opening);
  const states: State[] = [];
  const quotations = new Map<number, PlacedLine>();
  lines.forEach((line, at) => {
    const above = states[line.parent] ?? OUTSIDE;
    const conclusion = isOwn ? null : (above.conclusion ?? conclusionAt(line, above));
    if (conclusion !== null) {
      states.push({ ...OUTSIDE, conclusion });
      if (conclusion.line !== line) conclusion.leftOut.push(line.text);
      else placed.conclusions.push(conclusion);
      return;
    }
    const found = above.place === null ? (opening[at] ?? null) : null;
    // What only begins with a section is of that section, unless whole sections hang on it.
    const opened = leads[at] && found !== null && found.items.length > 0 ? null : found;
    if (opened !== null) {
      const { place, heading, items } = opened;
      const state = { ...OUTSIDE, place, heading, container: above.container };
      states.push(state);
      placed.headings.push({ ...line, ...state, place, text: heading });
      placed.lines.push(...items.map((text) => ({ ...line, ...state, place, text })));
    } else if (above.place === null && leads[at]) {
      states.push({ ...OUTSIDE, container: line });
      placed.containers.push(line);
    } else {
      const place = placeBelow(above.place, line);
      const quotation = quotations.get(line.parent);
      const source = quotation && !line.hasChildren ? sourceIn(line.text, true) : null;
      if (quotation && source !== null && quotation.source === undefined) {
        quotation.source = source;
        states.push(above);
        return;
      }
      const isTheme =
        above.isBelowHeading &&
        line.hasChildren &&
        isForNotes(place) &&
        !isOurNote(line) &&
        (isOwn || !isQuotation(line.text));
      states.push({ ...above, place, isBelowHeading: false, theme: isTheme ? line.text : above.theme });
      const found: PlacedLine = { ...line, ...above, place };
      if (!isTheme) placed.lines.push(found);
      if (!isOwn && isForNotes(place) && isQuotation(line.text)) quotations.set(at, found);
    }
  });
  return placed;
}

/** What is below a heading opens nothing; a line that says more than a heading may turn out to be around some. */
function openingLines(lines: readonly OutlineLine[], isOwn: boolean): (Opened | null)[] {
  const isBelow: boolean[] = [];
  return lines.map((line) => {
    const isInside = isBelow[line.parent] ?? false;
    const opened = isInside ? null : openedBy(line, isOwn);
    isBelow.push(isInside || opened?.items.length === 0);
    return opened;
  });
}

interface Opened {
  place: Place;
  heading: string;
  items: readonly string[];
}

function openedBy(line: OutlineLine, isOwn: boolean): Opened | null {
  const place = headingOf(line);
  if (place !== null) return { place, heading: line.text, items: [] };
  return isOwn || isOurNote(line) ? null : headedText(line.text);
}

export const conclusionRemark = ({ line: { text, path }, leftOut }: Conclusion): Remark => ({
  path,
  code: 'conclusion',
  values: { text, count: leftOut.length },
  leftOut,
});

export const outsideRemark = ({ text, path }: OutlineLine): Remark => ({
  path,
  code: 'outside',
  values: { text },
  leftOut: [text],
});

/** The lines with a heading below them. Runs from the end, so that the deepest lines come first. */
function leadingToHeadings(lines: readonly OutlineLine[], opening: readonly (Opened | null)[]): boolean[] {
  const leads = lines.map(() => false);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as OutlineLine;
    if (line.parent >= 0 && (leads[at] || opening[at] !== null)) leads[line.parent] = true;
  }
  return leads;
}

function headingOf(line: OutlineLine): Place | null {
  if (isOurNote(line)) return null;
  const { categories, text } = line;
  const told = ALL_SECTIONS.find((id) => id === categories.one('section'));
  return (
    told ?? PARTS.find((part) => categories.under(part).some(({ length }) => length === 0)) ?? partOf(text)
  );
}

/** Context and tension lines are meaningful only if they are ours; others are notes in no section. */
function placeBelow(place: Place | null, { categories }: OutlineLine): Place {
  if (place === 'context' && categories.under('context').length === 0) return 'unplaced';
  if (place === 'tensions' && categories.one('from') === undefined) return 'unplaced';
  return place ?? 'unplaced';
}

const isOurNote = ({ categories }: OutlineLine): boolean => categories.one('id') !== undefined;

const isForNotes = (place: Place): boolean => place === 'unplaced' || ALL_SECTIONS.includes(place);
