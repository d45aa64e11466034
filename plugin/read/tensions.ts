// Finds the lines between two notes of a map, whoever drew them. A line that ends elsewhere is none of ours.

import { contains, inflate, type Point } from '../../shared/geometry/rect';
import type { RawNote, RawTension } from '../../shared/map/snapshot';
import { countOther, type Line, type Listing } from './list';
import { type NoteNode, noteText } from './note';

/** People let a line end close to a note. */
const REACH = 8;

export function readTensions(listing: Listing, notes: readonly RawNote[]): RawTension[] {
  const ids = new Set<string | undefined>(notes.map(({ node }) => node));
  const tensions: RawTension[] = [];
  for (const line of listing.lines) {
    const { node, type, tag, where } = line;
    if (node.removed) continue;
    const marked = endsOf(line);
    const ends = marked.every((id) => ids.has(id)) ? marked : nearEnds(node, notes);
    const [from, to] = ends;
    if (from !== undefined && to !== undefined && from !== to) {
      tensions.push({ from, to, label: labelOf(node, listing) });
    } else if (tag === null && where.parentSection !== null) countOther(listing, type);
  }
  return tensions;
}

/** The notes that a line is fastened to; a line of Design only knows what we remember on it. */
function endsOf({ node, tag }: Line): (string | undefined)[] {
  return node.type === 'LINE' ? tag?.ends || [undefined] : fastenedTo(node);
}

export const fastenedTo = ({ connectorStart, connectorEnd }: ConnectorNode): (string | undefined)[] =>
  [connectorStart, connectorEnd].map((end) => ('endpointNodeId' in end ? end.endpointNodeId : undefined));

/** A line lies along its own x axis. Of notes that overlap at an end the uppermost counts. */
function nearEnds(node: Line['node'], notes: readonly RawNote[]): (string | undefined)[] {
  if (node.type === 'CONNECTOR') return [];
  const [[along, , x], [down, , y]] = node.absoluteTransform;
  const { width } = node;
  const noteAt = (point: Point) =>
    notes.filter(({ box }) => contains(inflate(box, REACH), point)).pop()?.node;
  return [noteAt({ x, y }), noteAt({ x: x + along * width, y: y + down * width })];
}

function labelOf(node: Line['node'], { pluginOwned: ours }: Listing): string {
  if (node.type === 'CONNECTOR') return node.text.characters;
  const { id } = node;
  const label = ours.find(({ tag }) => tag.role === 'tension-label' && tag.of === id)?.node;
  return label === undefined || label.removed ? '' : noteText(label as NoteNode, label.type);
}
