// What an editor must be able to draw. FigJam and Design each do it their own way, so that neither calls a
// member that it lacks (docs/platform.md A).
import type { DiscBlock, PadBlock, TableBlock } from '../../shared/draw/board-plan';
import type { Size } from '../../shared/geometry/rect';
import type { BoardNode } from '../read/board-node';
import type { Transaction } from './transaction';

export interface NoteSpec {
  map: string;
  text: string;
  fill: string;
  /** In FigJam, never smaller than a sticky. */
  size: Size;
  /** A wide sticky; FigJam only. */
  wide: boolean;
  /** Written by somebody other than the user. */
  isImported: boolean;
}

/**
 * Each node is created on the current page and tracked by the transaction. The board fonts must be loaded.
 * The caller tags blocks.
 */
export interface Renderer {
  /** Contains the whole map; not sized yet. */
  root(transaction: Transaction, name: string, fill: string): BoardNode;
  /** A section or panel of the map; not sized yet. */
  panel(transaction: Transaction, name: string, fill: string): BoardNode;
  disc(transaction: Transaction, block: DiscBlock): SceneNode;
  /** Null where there are no stamps. */
  pad(transaction: Transaction, block: PadBlock): SceneNode | null;
  table(transaction: Transaction, block: TableBlock): TableNode | FrameNode;
  note(transaction: Transaction, note: NoteSpec): StickyNode | FrameNode;
}
