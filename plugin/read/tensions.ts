// Finds the lines between two notes of a map, no matter who drew them. Lines that end elsewhere are not tensions.

import { contains, inflate, type Point } from '../../shared/geometry/rect';
import type { RawNote, RawTension } from '../../shared/map/snapshot';
import { countOther, type Line, type Listing } from './list';
import { type NoteNode, noteText } from './note';
import { isCopy } from './tags';

/** How close to a note a line may end: people do not always hit it. */
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

/** The notes a line is attached to. In Design we know only what we stored on the line. */
function endsOf({ node, tag }: Line): (string | undefined)[] {
  return node.type === 'LINE' ? tag?.ends || [undefined] : fastenedTo(node);
}

export const fastenedTo = ({ connectorStart, connectorEnd }: ConnectorNode): (string | undefined)[] =>
  [connectorStart, connectorEnd].map((end) => ('endpointNodeId' in end ? end.endpointNodeId : undefined));

/** A line runs along its own x axis. If notes overlap at one end, the topmost counts. */
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
  const labels = ours.filter(({ tag }) => tag.role === 'tension-label' && tag.of === id);
  const label = (labels.find((one) => !isCopy(one.node, one.tag)) || labels[0])?.node;
  return label === undefined || label.removed ? '' : noteText(label as NoteNode, label.type);
}
