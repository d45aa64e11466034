// What holds nodes that are about to be removed together.
import { type BoardNode, isFigjam } from '../read/board-node';
import type { Transaction } from './transaction';

/** In FigJam, sections cannot be inside frames. */
export const newBin = (transaction: Transaction): BoardNode =>
  transaction.track(isFigjam() ? figma.createSection() : figma.createFrame());
