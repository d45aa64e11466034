// Estimates how tall the heading and prompts of each section will be, before the canvas measures them. Lower
// and upper bounds. Pure.
import type { SectionId } from '../model/sections';
import type { BoardPlan, Panel } from './board-plan';
import { BLOCK_GAP, notesTop } from './layout';
import { BADGE_SIZE, PADDING } from './sizes';
import { textStyles } from './text-styles';

/** Width per letter relative to the font size: Inter's letters are about half as wide as tall. */
const NARROW = 0.46;
const BROAD = 0.62;
const LINE = 1.21;
/** Scripts from here on have letters as wide as tall. */
const SQUARE_SCRIPTS = 0x2e80;

export interface Head {
  /** A note starting above this covers the heading or prompts. */
  least: number;
  /** A note starting here covers neither. */
  most: number;
}

export function estimateHeaders(plan: BoardPlan): Partial<Record<SectionId, Head>> {
  const heads: Partial<Record<SectionId, Head>> = {};
  for (const panel of ([] as Panel[]).concat(...plan.rows)) {
    const { section } = panel.tag;
    if (section !== undefined) {
      heads[section] = { least: headOf(panel, NARROW), most: notesTop(headOf(panel, BROAD)) };
    }
  }
  return heads;
}

function headOf({ blocks }: Panel, share: number): number {
  let y = PADDING - BLOCK_GAP;
  for (const block of blocks) {
    if (block.kind !== 'text') continue;
    const { fontSize } = textStyles[block.style];
    const height = linesOf(block.characters, block.width / fontSize, share) * Math.round(fontSize * LINE);
    y += BLOCK_GAP + (block.tag.role === 'heading' ? Math.max(BADGE_SIZE, height) : height);
  }
  return y;
}

/** `width` is in units of the font size. */
function linesOf(text: string, width: number, share: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    let length = 0;
    for (const letter of line) length += letter.charCodeAt(0) < SQUARE_SCRIPTS ? share : 1;
    lines += Math.max(1, Math.ceil(length / width));
  }
  return lines;
}
