// What drawing a map asks of an editor. FigJam and Design each answer in their own way, so that neither calls
// a member that it lacks (docs/platform.md A).
import type { BadgeBlock, DiscBlock, TableBlock } from '../../shared/draw/board-plan';
import type { Size } from '../../shared/geometry/rect';
import type { BoardNode } from '../read/board-node';
import type { Transaction } from './transaction';

export interface NoteSpec {
  map: string;
  text: string;
  fill: string;
  /** Smaller than a sticky it cannot be in FigJam. */
  size: Size;
  /** A sticky of the wide kind; FigJam only. */
  wide: boolean;
  /** Somebody else wrote it. */
  isImported: boolean;
}

/**
 * Each mark is made on the current page, tracked by the transaction; fonts of the board are loaded. Who draws a block
 * tags it.
 */
export interface Renderer {
  /** Holds the whole map; without a size yet. */
  root(transaction: Transaction, name: string, fill: string): BoardNode;
  /** A section or a panel of the map; without a size yet. */
  panel(transaction: Transaction, name: string, fill: string): BoardNode;
  badge(transaction: Transaction, block: BadgeBlock): SceneNode;
  disc(transaction: Transaction, block: DiscBlock): SceneNode;
  table(transaction: Transaction, block: TableBlock): TableNode | FrameNode;
  note(transaction: Transaction, note: NoteSpec): StickyNode | FrameNode;
}
