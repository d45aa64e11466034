// Copies that people made of our texts and labels. A copy with the same words is ignored; one with other words is a note.
import { isRepeated } from '../../shared/map/map-texts';
import { KEYS, type Role, type Tag } from '../../shared/map/tag';
import { isTableCell } from './actions';
import { isBlank, type NodeType, type NoteNode, noteText } from './note';
import { isAtHome, type OwnNode } from './own-nodes';
import { isCopy } from './tags';

const WITH_WORDS: readonly NodeType[] = ['TEXT', 'SHAPE_WITH_TEXT', 'FRAME'];
/** Our frames and shapes that contain words. */
const BOXES: readonly Role[] = ['badge', 'photo', 'tension-label'];
/** These have no fixed parent; they remember what we wrote. */
const ANYWHERE: readonly Role[] = ['evidence', 'tension-label'];

/** Our originals, to compare copies with. Built once per reading, because every id crosses a bridge. */
export class Originals {
  private readonly byId = new Map<string, OwnNode>();
  private readonly byKind = new Map<string, OwnNode>();

  constructor(pieces: readonly OwnNode[]) {
    for (const piece of pieces) {
      this.byId.set(piece.node.id, piece);
      if (!isCopy(piece.node, piece.tag)) this.add(piece);
    }
    for (const piece of pieces) if (!this.byKind.has(kindOf(piece.tag)) && isAtHome(piece)) this.add(piece);
  }

  /** A map has several nodes of a repeated kind: only the id tells which one was copied. */
  of(tag: Tag): SceneNode | undefined {
    if (!isRepeated(tag)) return this.byKind.get(kindOf(tag))?.node;
    const named = this.byId.get(tag.node || '');
    return named?.tag.role === tag.role ? named.node : undefined;
  }

  private add(piece: OwnNode): void {
    const kind = kindOf(piece.tag);
    if (!this.byKind.has(kind)) this.byKind.set(kind, piece);
  }
}

const kindOf = ({ role, section, prompt }: Tag): string => [role, section, prompt].join('/');

/** Whether somebody rewrote a copy. */
export function isReworded({ node, tag }: OwnNode, type: NodeType, originals: () => Originals): boolean {
  if (!isCopy(node, tag) || !WITH_WORDS.includes(type)) return false;
  if ((type !== 'TEXT' && !BOXES.includes(tag.role)) || isTableCell({ node, tag })) return false;
  const words = noteText(node as NoteNode, type);
  if (isBlank(words) || isOurs(node, words)) return false;
  const isHome = !ANYWHERE.includes(tag.role) && isAtHome({ node, tag });
  // The heading of a copied panel or theme is its name.
  if (isHome && tag.role === 'heading') return false;
  const original = originals().of(tag);
  if (original === undefined) return !isHome;
  return original.id !== node.id && words !== wordsOf(original);
}

const wordsOf = (node: SceneNode): string =>
  WITH_WORDS.includes(node.type) ? noteText(node as NoteNode, node.type) : '';

/** Whether a node still says what we wrote on it last; some do not remember. */
const isOurs = (node: SceneNode, words: string): boolean =>
  [KEYS.written, KEYS.placeholder].some((key) => node.getPluginData(key) === words);
