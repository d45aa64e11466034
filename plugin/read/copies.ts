// Copies that people made of our texts and labels. One that says the same as its original is nothing; one that says
// something else is a note of whoever wrote it.
import { isRepeated } from '../../shared/map/map-texts';
import { KEYS } from '../../shared/map/tag';
import type { PluginOwned } from './list';
import { isBlank, type NodeType, type NoteNode, noteText } from './note';
import { findOwnNode, isAtHome, type OwnNode } from './own-nodes';

const WITH_WORDS: readonly NodeType[] = ['TEXT', 'SHAPE_WITH_TEXT', 'FRAME'];
/** Frames and shapes of ours that bear words. */
const LABELS: readonly PluginOwned['tag']['role'][] = ['badge', 'photo'];

/** These have no place of their own, and keep what we wrote. */
const ANYWHERE: readonly PluginOwned['tag']['role'][] = ['evidence', 'tension-label'];

/** Whether somebody wrote something else into a copy; `pieces` are all nodes of ours on the map. */
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

/** Of kinds that a map has several of, only the node itself tells which one was copied. */
function originalOf(tag: PluginOwned['tag'], pieces: readonly OwnNode[]): SceneNode | undefined {
  if (!isRepeated(tag)) return findOwnNode(pieces, tag);
  return pieces.find(({ node, tag: { role } }) => node.id === tag.node && role === tag.role)?.node;
}

const wordsOf = (node: SceneNode): string =>
  WITH_WORDS.includes(node.type) ? noteText(node as NoteNode, node.type) : '';
