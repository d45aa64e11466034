// Reads one note from the canvas, each property once: every read crosses a bridge (docs/platform.md L). The
// caller has already read the node's type and passes it on, hence the casts below.

import type { Rect } from '../../shared/geometry/rect';
import type { RawNote } from '../../shared/map/snapshot';
import { KEYS, type Tag } from '../../shared/map/tag';
import type { NodeType } from './board-node';
import { hexOf } from './paint';
import type { Place } from './places';
import { roleOf } from './tags';

export type NoteNode = StickyNode | ShapeWithTextNode | TextNode | FrameNode;

/** What people make has no tag, or is a note that the plugin made for them. */
export const isUserOwned = (tag: Tag | null): boolean => tag === null || tag.role === 'note';

/**
 * Stickies are always notes; texts and shapes with text are unless they are ours; frames only if tagged as
 * notes.
 */
export function isNote(type: NodeType, tag: Tag | null): boolean {
  if (type === 'STICKY') return true;
  if (type === 'TEXT' || type === 'SHAPE_WITH_TEXT') return isUserOwned(tag);
  return type === 'FRAME' && tag?.role === 'note';
}

/** The writable text of a note, a badge or the photo; undefined if people took it out of its frame. */
export function textOf(node: SceneNode): TextNode | TextSublayerNode | undefined {
  if (node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT') return node.text;
  const texts = 'children' in node ? node.children : [node];
  return texts.find((text): text is TextNode => text.type === 'TEXT');
}

/** A note's text as it stands; several texts in one note frame become its lines. */
export function noteText(node: NoteNode, type: NodeType): string {
  if (type === 'TEXT') return (node as TextNode).characters;
  if (type === 'FRAME') return linesIn((node as FrameNode).children).join('\n');
  return (node as StickyNode | ShapeWithTextNode).text.characters;
}

/** A note that somebody put into this one is a note of its own. */
function linesIn(nodes: readonly SceneNode[]): string[] {
  const lines: string[] = [];
  for (const node of nodes) {
    if (node.type === 'TEXT') lines.push(node.characters);
    else if ('children' in node && roleOf(node) !== 'note') lines.push(...linesIn(node.children));
  }
  return lines;
}

/** The words on one of our own nodes; '' if it has none. */
export const labelText = (node: SceneNode): string => textOf(node)?.characters ?? '';

export const isBlank = (text: string): boolean => text.trim() === '';

/** The author as shown on the board; '' if hidden, or if this kind of note has none. */
export function noteAuthor(node: NoteNode, type: NodeType): string {
  if (type !== 'STICKY') return '';
  const sticky = node as StickyNode;
  return sticky.authorVisible ? sticky.authorName : '';
}

export interface Found {
  node: NoteNode;
  id: string;
  type: NodeType;
  place: Place;
  box: Rect;
}

export function readNote(
  { node, id, type, place, box }: Found,
  text: string,
  stamps: Record<string, number>,
): RawNote {
  return {
    node: id,
    text,
    box,
    parentSection: place.parentSection,
    theme: place.theme,
    ancestors: [...place.path],
    author: noteAuthor(node, type),
    fill: type === 'TEXT' ? '' : hexOf(node.fills),
    stamps,
    hidden: place.isHidden || !node.visible,
    data: node.getPluginData(KEYS.note),
  };
}

/**
 * Figma may give no box for a node it does not draw. Position and size are used instead, which is exact
 * unless something is rotated.
 */
export function boxOf(node: SceneNode): Rect {
  const box = node.absoluteBoundingBox;
  if (box !== null) return { x: box.x, y: box.y, width: box.width, height: box.height };
  const [[, , x], [, , y]] = node.absoluteTransform;
  return { x, y, width: node.width, height: node.height };
}
