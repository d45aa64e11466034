// Which area holds the notes of each section. Maps of the first layout have none: there the notes lie on the section.
import type { Rect } from '../../shared/geometry/rect';
import { type BoardNode, type Container, hidesContents } from './board-node';
import type { OwnNode } from './page-tags';
import { containerAround, holdsItsNotes, sectionBox } from './regions';

export interface SectionParts<P extends OwnNode = OwnNode> {
  section: P;
  area: P | null;
}

/** The area inside a section, or else one that somebody dragged out of it. */
export function sectionParts<P extends OwnNode>(pieces: readonly P[]): SectionParts<P>[] {
  const having = (role: string) =>
    pieces.filter(({ tag, node }) => tag.role === role && tag.section !== undefined && !node.removed);
  const areas = new Set(having('note-area'));
  const take = (section: P, isMeant: (area: P) => boolean): P | null => {
    for (const area of areas) {
      if (area.tag.section !== section.tag.section || !isMeant(area)) continue;
      areas.delete(area);
      return area;
    }
    return null;
  };
  const inside = having('section').map((section) => ({
    section,
    area: take(section, ({ node }) => liesIn(node, section.id)),
  }));
  return inside.map(({ section, area }) => ({ section, area: area ?? take(section, () => true) }));
}

function liesIn(node: BaseNode, id: string): boolean {
  for (let at = node.parent; at !== null && at.type !== 'PAGE'; at = at.parent) if (at.id === id) return true;
  return false;
}

/** Where the notes of a section lie. */
export interface NotePlace {
  container: Container;
  /** On the page. */
  box: Rect;
  /** On a board of people's own: the region shares its container with other things. */
  isShared: boolean;
}

export function notePlaceOf({ section, area }: SectionParts): NotePlace {
  const parent = area ?? section;
  const { node } = parent;
  const holds = area !== null || holdsItsNotes(section);
  const container = holds ? (node as BoardNode) : containerAround(node);
  return { container, box: sectionBox(parent), isShared: !holds };
}

/** What can be told to hide the notes of a section; null for a region, whose notes lie among others. */
export function hidingNodeOf(parts: SectionParts): BoardNode | null {
  const { container, isShared } = notePlaceOf(parts);
  return isShared || container.type === 'PAGE' ? null : container;
}

/** Whether a section hides its notes from people; on maps of the first layout it hides its prompts with them. */
export const hidesNotes = ({ section, area }: SectionParts): boolean =>
  hidesContents(section.node) || (area !== null && hidesContents(area.node));
