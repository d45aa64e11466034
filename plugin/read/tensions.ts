// Finds the lines between two notes of a map, no matter who drew them. Lines that end elsewhere are not tensions.

import { contains, inflate, type Point } from '../../shared/geometry/rect';
import type { RawNote, RawTension } from '../../shared/map/snapshot';
import type { Tag } from '../../shared/map/tag';
import type { NodeType } from './board-node';
import { labelText } from './note';
import type { OwnNode } from './page-tags';
import type { Place } from './places';
import { isCopy } from './tags';

export interface Line {
  node: ConnectorNode | LineNode;
  type: NodeType;
  tag: Tag | null;
  place: Place;
}

/** How close to a note a line may end: people do not always hit it. */
const REACH = 8;

/** Also returns people's own lines in sections that are not tensions. */
export function readTensions(
  lines: readonly Line[],
  notes: readonly RawNote[],
  pieces: readonly OwnNode[],
): { tensions: RawTension[]; others: Line[] } {
  const ids = new Set<string | undefined>(notes.map(({ node }) => node));
  const tensions: RawTension[] = [];
  const others: Line[] = [];
  for (const line of lines) {
    const { node, tag, place } = line;
    if (node.removed) continue;
    const stored = endsOf(line);
    const ends = stored.every((id) => ids.has(id)) ? stored : nearEnds(node, notes);
    const [from, to] = ends;
    if (from !== undefined && to !== undefined && from !== to) {
      tensions.push({ from, to, label: labelOf(node, pieces) });
    } else if (tag === null && place.parentSection !== null) others.push(line);
  }
  return { tensions, others };
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

function labelOf(node: Line['node'], pieces: readonly OwnNode[]): string {
  if (node.type === 'CONNECTOR') return node.text.characters;
  const { id } = node;
  const labels = pieces.filter(({ tag }) => tag.role === 'tension-label' && tag.of === id);
  const label = (labels.find((one) => !isCopy(one, one.tag)) || labels[0])?.node;
  return label === undefined || label.removed ? '' : labelText(label);
}
