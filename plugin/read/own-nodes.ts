// Finds a map's own nodes by their tags, wherever people moved them.
import type { FailureCode } from '../../shared/contract/failure';
import type { Role, Tag } from '../../shared/map/tag';
import type { SectionId } from '../../shared/templates/template';
import { failure } from '../failures';
import { Pace } from '../pause';
import { type NotePlace, notePlaceOf, type SectionParts, sectionParts } from './areas';
import { isBoardNode, type MapRoot } from './board-node';
import { pageOf } from './maps';
import { type OwnNode, readContainerTags, readPageTags } from './page-tags';
import { isCopy, readTag } from './tags';

/**
 * All of a map's own nodes in layer order, anywhere on its page, without its root. Who goes on to long work in the
 * same turn passes its pace.
 */
export async function ownNodesOf(root: MapRoot, pace = new Pace()): Promise<readonly OwnNode[]> {
  return (await readPageTags(pageOf(root), pace)).of(root.id);
}

export interface OwnNodeKind {
  role: Role;
  section?: SectionId;
  prompt?: string;
  field?: string;
}

export const isKind = (tag: Tag, { role, section, prompt, field }: OwnNodeKind): boolean =>
  tag.role === role && tag.section === section && tag.prompt === prompt && tag.field === field;

/** The node of a kind that we drew. If it was deleted, its first copy in the same kind of place. */
export function findOwnNode(pieces: readonly OwnNode[], kind: OwnNodeKind): SceneNode | undefined {
  const same = pieces.filter(({ tag }) => isKind(tag, kind));
  const original = same.find((piece) => !isCopy(piece, piece.tag));
  return (original || same.find(isAtHome))?.node;
}

/** The parents of our texts and labels, by role; roles that are not listed may be anywhere. */
const HOMES: { [R in Role]?: readonly Role[] } = {
  title: ['map'],
  'persona-line': ['map'],
  'order-line': ['map'],
  'order-rest': ['map'],
  'order-chip-text': ['map'],
  heading: ['section', 'kept', 'problem', 'actions', 'how-to', 'context', 'theme', 'check', 'summary'],
  badge: ['section'],
  icon: ['section'],
  prompt: ['section'],
  'flag-text': ['section'],
  'done-pad': ['map'],
  'now-step': ['now'],
  'now-name': ['now'],
  'now-task': ['now'],
  'now-next': ['now'],
  photo: ['persona'],
  'persona-name': ['persona'],
  'persona-details': ['persona'],
  'persona-heading': ['persona'],
  'persona-label': ['persona'],
  'persona-field': ['persona'],
  card: ['persona', 'problem', 'how-to', 'summary'],
  'problem-hint': ['problem'],
  'problem-text': ['problem'],
  'problem-table': ['problem'],
  'actions-table': ['actions'],
  'check-table': ['check'],
  'actions-cell': ['actions-row'],
  rule: ['how-to', 'summary'],
  'context-text': ['context', 'map'],
};

/** Only here may a copy replace its deleted original; anywhere else it is somebody's own. */
export function isAtHome({ node, tag }: OwnNode): boolean {
  const homes = HOMES[tag.role];
  if (homes === undefined) return true;
  const { parent } = node;
  const around = parent !== null && isBoardNode(parent) ? readTag(parent) : null;
  return around !== null && homes.includes(around.role) && around.section === tag.section;
}

/** The node of a kind that we drew; throws if it is gone. */
export async function requireOwnNode(root: MapRoot, kind: OwnNodeKind): Promise<SceneNode> {
  return standingPiece(await ownNodesOf(root), kind);
}

/** A section, and where its notes lie. What stands for one on a board of people's own may be no section or frame. */
export async function requireNotePlace(
  root: MapRoot,
  section: SectionId,
): Promise<NotePlace & { piece: OwnNode }> {
  const kind = { role: 'section', section } as const;
  const containers = (await readContainerTags(pageOf(root), new Pace())).of(root.id);
  const pieces = findOwnNode(containers, kind) === undefined ? await ownNodesOf(root) : containers;
  const { id } = standingPiece(pieces, kind);
  const parts = sectionParts(pieces).find((one) => one.section.id === id) as SectionParts;
  return { ...notePlaceOf(parts), piece: parts.section };
}

function standingPiece(pieces: readonly OwnNode[], kind: OwnNodeKind): SceneNode {
  const node = findOwnNode(pieces, kind);
  if (node !== undefined && !node.removed) return node;
  throw failure(codeOf(kind), 'find the piece', kind.section || kind.role);
}

/** What to report when a node of a kind is gone. */
export const codeOf = ({ role }: OwnNodeKind): FailureCode => (role === 'section' ? 'no-section' : 'no-text');
