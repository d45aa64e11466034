// Copies that people made of our texts and labels. A copy with the same words is ignored; one with other words is a note.
import { isRepeated } from '../../shared/map/map-texts';
import { KEYS } from '../../shared/map/tag';
import type { PluginOwned } from './list';
import { isBlank, type NodeType, type NoteNode, noteText } from './note';
import { findOwnNode, isAtHome, type OwnNode } from './own-nodes';

const WITH_WORDS: readonly NodeType[] = ['TEXT', 'SHAPE_WITH_TEXT', 'FRAME'];
/** Our frames and shapes that contain words. */
const LABELS: readonly PluginOwned['tag']['role'][] = ['badge', 'photo'];

/** These may be anywhere; they remember what we wrote. */
const ANYWHERE: readonly PluginOwned['tag']['role'][] = ['evidence', 'tension-label'];

/** Whether somebody rewrote a copy. `pieces` are all our nodes on the map. */
export function isReworded({ node, type, tag }: PluginOwned, pieces: readonly OwnNode[]): boolean {
  if (!WITH_WORDS.includes(type) || (type !== 'TEXT' && !LABELS.includes(tag.role))) return false;
  const original = originalOf(tag, pieces);
  if (original?.id === node.id) return false;
  const words = noteText(node as NoteNode, type);
  if (original !== undefined) return !isBlank(words) && words !== wordsOf(original);
  const ours = [KEYS.written, KEYS.placeholder].map((key) => node.getPluginData(key));
  const isAnywhere = ANYWHERE.includes(tag.role) || !isAtHome({ node, tag });
  return isAnywhere && !isBlank(words) && !ours.includes(words);
}

/** A map has several nodes of a repeated kind: only the id tells which one was copied. */
function originalOf(tag: PluginOwned['tag'], pieces: readonly OwnNode[]): SceneNode | undefined {
  if (!isRepeated(tag)) return findOwnNode(pieces, tag);
  return pieces.find(({ node, tag: { role } }) => node.id === tag.node && role === tag.role)?.node;
}

const wordsOf = (node: SceneNode): string =>
  WITH_WORDS.includes(node.type) ? noteText(node as NoteNode, node.type) : '';
