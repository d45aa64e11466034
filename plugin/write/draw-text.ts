// Draws texts that wrap at a fixed width. The caller must have loaded their fonts.

import type { TextBlock } from '../../shared/draw/board-plan';
import { INK } from '../../shared/draw/palette';
import { textStyles } from '../../shared/draw/text-styles';
import { KEYS, type Role } from '../../shared/map/tag';
import { tolerate } from '../failures';
import { isFigjam } from '../read/board-node';
import { solid } from '../read/paint';
import type { Transaction } from './transaction';

/** Texts that keep following people's changes until somebody rewrites them. */
const FOLLOWING: readonly Role[] = ['persona-line', 'prompt', 'now-step', 'now-name', 'now-task', 'now-next'];

interface Lettering {
  characters: string;
  width: number;
  fontSize: number;
  fontStyle: string;
  /** Left unless it says so. */
  align?: 'CENTER' | 'RIGHT';
  color?: string;
}

/**
 * New text does not wrap on its own. Resizing may end a resize mode or keep it, so the mode comes last
 * (docs/platform.md 1.16, S4).
 */
export function drawLetters(transaction: Transaction, letters: Lettering): TextNode {
  const text = transaction.track(figma.createText());
  text.fontName = transaction.fonts.inStyle(letters.fontStyle);
  text.fontSize = letters.fontSize;
  text.characters = letters.characters;
  if (letters.align !== undefined) text.textAlignHorizontal = letters.align;
  text.resize(letters.width, letters.fontSize);
  text.textAutoResize = 'HEIGHT';
  text.fills = [solid(letters.color || INK)];
  return text;
}

export function drawText(transaction: Transaction, block: TextBlock): TextNode {
  const { width, centred, inDesign } = block;
  const characters = inDesign === undefined || isFigjam() ? block.characters : inDesign;
  const align = centred ? { align: 'CENTER' as const } : {};
  const color = block.ink === undefined ? {} : { color: block.ink };
  const text = drawLetters(transaction, {
    ...textStyles[block.style],
    characters,
    width,
    ...align,
    ...color,
  });
  const { link } = block;
  if (link !== undefined) tolerate('a link', () => (text.hyperlink = { type: 'NODE', value: link }));
  if (block.isPlaceholder) text.setPluginData(KEYS.placeholder, characters);
  if (FOLLOWING.includes(block.tag.role) && block.isTheirs !== true)
    text.setPluginData(KEYS.written, characters);
  return text;
}
