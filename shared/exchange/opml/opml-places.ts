// Decides which outlines are headings, which are notes, and of what: by their own categories, or else by
// position. Independent of XML.

import { PARTS, type Place, partOf } from '../../recognise/parts';
import { ALL_SECTIONS } from '../../templates';
import type { Remark } from '../types';
import type { OutlineLine } from './opml-lines';

export interface PlacedLine extends OutlineLine {
  place: Place;
  theme: string;
}

export interface PlacedOutline {
  headings: PlacedLine[];
  /** Without headings and theme names. */
  lines: PlacedLine[];
  /** Parents of headings: their text does not belong to any note. */
  containers: OutlineLine[];
}

interface State {
  place: Place | null;
  isBelowHeading: boolean;
  theme: string;
}

const OUTSIDE: State = { place: null, isBelowHeading: true, theme: '' };

export function placeLines(lines: readonly OutlineLine[]): PlacedOutline {
  const placed: PlacedOutline = { headings: [], lines: [], containers: [] };
  const leads = leadingToHeadings(lines);
  const states: State[] = [];
  lines.forEach((line, at) => {
    const above = states[line.parent] ?? OUTSIDE;
    const heading = above.place === null ? headingOf(line) : null;
    if (heading !== null) {
      states.push({ place: heading, isBelowHeading: true, theme: '' });
      placed.headings.push({ ...line, place: heading, theme: '' });
    } else if (above.place === null && leads[at]) {
      states.push(OUTSIDE);
      placed.containers.push(line);
    } else {
      const place = placeBelow(above.place, line);
      const isTheme = above.isBelowHeading && line.hasChildren && isForNotes(place) && !isOurNote(line);
      states.push({ place, isBelowHeading: false, theme: isTheme ? line.text : above.theme });
      if (!isTheme) placed.lines.push({ ...line, place, theme: above.theme });
    }
  });
  return placed;
}

export const outsideRemark = ({ text, path }: OutlineLine): Remark => ({
  path,
  code: 'outside',
  values: { text },
  leftOut: [text],
});

/** The lines with a heading below them. Runs from the end, so that the deepest lines come first. */
function leadingToHeadings(lines: readonly OutlineLine[]): boolean[] {
  const leads = lines.map(() => false);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as OutlineLine;
    if (line.parent >= 0 && (leads[at] || headingOf(line) !== null)) leads[line.parent] = true;
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
