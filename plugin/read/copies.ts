// Copies that people made of our texts and labels. A copy with the same words is ignored; one with other words is
// a note.
import { isRepeated } from '../../shared/map/map-texts';
import { KEYS, type Role, type Tag } from '../../shared/map/tag';
import { isTableCell } from './actions';
import type { NodeType } from './board-node';
import { isBlank, labelText } from './note';
import { isAtHome } from './own-nodes';
import type { OwnNode, PageTags } from './page-tags';
import { isCopy } from './tags';

const WITH_WORDS: readonly NodeType[] = ['TEXT', 'SHAPE_WITH_TEXT', 'FRAME'];
/** Our frames and shapes that contain words. */
const BOXES: readonly Role[] = ['badge', 'photo', 'tension-label'];
/** These have no fixed parent; they remember what we wrote. */
const ANYWHERE: readonly Role[] = ['evidence', 'tension-label'];

/** Tells which of our nodes people have turned into notes, by comparing copies with their originals. */
export class Copies {
  private readonly byKind = new Map<string, OwnNode>();
  private hasLooked = false;

  /** `root` is the map that copies count for whose own map is not on the page. */
  constructor(
    private readonly tags: PageTags,
    private readonly root: string,
  ) {}

  /** Whether somebody made this node of ours a note. */
  isNote(piece: OwnNode, type: NodeType): boolean {
    return isCopy(piece, piece.tag) ? this.isReworded(piece, type) : this.isSecond(piece, type);
  }

  private isReworded(piece: OwnNode, type: NodeType): boolean {
    const { node, tag } = piece;
    if (!WITH_WORDS.includes(type) || isTableCell(piece)) return false;
    if (type !== 'TEXT' && !BOXES.includes(tag.role)) return false;
    const words = labelText(node);
    if (isBlank(words) || isAsWritten(node, words)) return false;
    const isHome = !ANYWHERE.includes(tag.role) && isAtHome(piece);
    // The heading of a copied panel or theme is its name.
    if (isHome && tag.role === 'heading' && this.isInCopy(node)) return false;
    const original = this.originalOf(piece);
    if (original === undefined) return !isHome;
    return original.id !== piece.id && words !== labelText(original.node);
  }

  private isInCopy({ parent }: SceneNode): boolean {
    const around = parent === null ? undefined : this.tags.get(parent.id);
    return around !== undefined && isCopy(around, around.tag);
  }

  /** Tags from earlier versions do not tell copies from originals: the first of a kind counts. */
  private isSecond(piece: OwnNode, type: NodeType): boolean {
    const { node, tag } = piece;
    if (tag.node !== undefined || type !== 'TEXT' || isRepeated(tag)) return false;
    const first = this.originalOf(piece);
    return first !== undefined && first.id !== piece.id && labelText(first.node) !== labelText(node);
  }

  /** A map has several nodes of a repeated kind: only the id tells which one was copied. */
  private originalOf(piece: OwnNode): OwnNode | undefined {
    const { tag } = piece;
    if (!isRepeated(tag)) return this.firstOf(this.kindOf(piece));
    const named = this.tags.get(tag.node || '');
    return named?.tag.role === tag.role ? named : undefined;
  }

  private firstOf(kind: string): OwnNode | undefined {
    if (!this.hasLooked) this.lookUp();
    return this.byKind.get(kind);
  }

  /** Only when it is needed: most maps have no copies. */
  private lookUp(): void {
    this.hasLooked = true;
    const { all } = this.tags;
    for (const piece of all) if (!isCopy(piece, piece.tag)) this.add(piece);
    for (const piece of all) if (!this.byKind.has(this.kindOf(piece)) && isAtHome(piece)) this.add(piece);
  }

  private add(piece: OwnNode): void {
    const kind = this.kindOf(piece);
    if (!this.byKind.has(kind)) this.byKind.set(kind, piece);
  }

  private kindOf({ id, tag }: OwnNode): string {
    return [this.tags.ownerOf(id) || this.root, kindIn(tag)].join('/');
  }
}

const kindIn = ({ role, section, prompt, field }: Tag): string => [role, section, prompt, field].join('/');

/** Whether a node still says what we wrote on it last; some do not remember. */
const isAsWritten = (node: SceneNode, words: string): boolean =>
  [KEYS.written, KEYS.placeholder].some((key) => node.getPluginData(key) === words);
