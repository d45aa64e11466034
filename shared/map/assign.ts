// Decides which section each note belongs to. Pure: the node tree decides first, geometry only for loose
// notes.
import { inReadingOrder } from '../geometry/reading-order';
import { centre, contains, type Rect } from '../geometry/rect';
import type { SectionId } from '../templates/template';
import type { PlacedSection, RawNote } from './snapshot';

export interface Assignment {
  /** Notes in reading order, for each section on the board. */
  sections: Map<SectionId, RawNote[]>;
  unplaced: RawNote[];
}

export function assign(sections: readonly PlacedSection[], notes: readonly RawNote[]): Assignment {
  const placed = new Map<SectionId, RawNote[]>(sections.map((section) => [section.id, []]));
  const unplaced: RawNote[] = [];
  const sectionOf = sectionFinder(sections);
  for (const note of notes) {
    const section = sectionOf(note);
    const list = section === undefined ? unplaced : placed.get(section) || unplaced;
    list.push(note);
  }
  for (const [section, list] of placed) placed.set(section, inReadingOrder(list, boxOf));
  return { sections: placed, unplaced: inReadingOrder(unplaced, boxOf) };
}

/** Returns a function that finds a note's section: the one that contains it, or else the one it lies on. */
export function sectionFinder(
  sections: readonly PlacedSection[],
): (note: Pick<RawNote, 'parentSection' | 'box'>) => SectionId | undefined {
  const ofNode = new Map(sections.map((section) => [section.node, section.id]));
  return (note) => ofNode.get(note.parentSection || '') || sectionAt(sections, note);
}

/** The section around the note's centre, or whose area for notes is; if several are, the smallest. */
export function sectionAt(
  sections: readonly PlacedSection[],
  note: Pick<RawNote, 'box'>,
): SectionId | undefined {
  const point = centre(note.box);
  let best: PlacedSection | undefined;
  for (const section of sections) {
    if (
      boxesOf(section).some((box) => contains(box, point)) &&
      (best === undefined || sizeOf(section) < sizeOf(best))
    )
      best = section;
  }
  return best?.id;
}

/** Somebody may have dragged the area for notes out of the section. */
export const boxesOf = ({ box, area }: PlacedSection): Rect[] =>
  area === undefined ? [box] : [box, area.box];

const boxOf = (note: RawNote) => note.box;
const sizeOf = ({ box }: PlacedSection) => box.width * box.height;
