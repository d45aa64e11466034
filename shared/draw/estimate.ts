// Estimates how large the texts of a plan will be, before the canvas measures them. Pure.
import type { Size } from '../geometry/rect';
import type { Leaf, Panel } from './board-plan';
import { leavesOf } from './groups';
import type { Measured } from './layout';
import { CHIP } from './sizes';
import { textStyles } from './text-styles';

/** Width per letter relative to the font size: Inter's letters are about half as wide as tall. */
export const NARROW = 0.46;
export const USUAL = 0.54;
export const BROAD = 0.62;
const LINE = 1.21;
/** Scripts from here on have letters as wide as tall. */
const SQUARE_SCRIPTS = 0x2e80;
const ROW_HEIGHT = 100;

/** `share` is the width of a letter. */
export function estimate(blocks: readonly Leaf[], share: number): Measured {
  return new Map(blocks.map((block) => [block, sizeOf(block, share)]));
}

export const estimatePanel = (panel: Panel, share: number): Measured =>
  estimate(([] as Leaf[]).concat(...panel.blocks.map(leavesOf)), share);

function sizeOf(block: Leaf, share: number): Size {
  if (block.kind === 'text') {
    const { fontSize } = textStyles[block.style];
    const lines = linesOf(block.characters, block.width / fontSize, share);
    return { width: block.width, height: lines * Math.round(fontSize * LINE) };
  }
  if (block.kind === 'chip') {
    const width = lengthOf(block.characters, share) * textStyles.chip.fontSize + 2 * CHIP.inset;
    return { width, height: CHIP.height };
  }
  if (block.kind === 'table') {
    const width = block.columnWidths.reduce((sum, column) => sum + column, 0);
    return { width, height: block.rows.length * (block.rowHeight ?? ROW_HEIGHT) };
  }
  // Everything else has a fixed size.
  return { width: 0, height: 0 };
}

/** `width` is in units of the font size. */
function linesOf(text: string, width: number, share: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(lengthOf(line, share) / width)), 0);
}

function lengthOf(line: string, share: number): number {
  let length = 0;
  for (const letter of line) length += letter.charCodeAt(0) < SQUARE_SCRIPTS ? share : 1;
  return length;
}
