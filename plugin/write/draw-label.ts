// Draws words on something behind them: numbers on discs, the order of work on pills. The words are a text of their own,
// because a small shape has no room for any (docs/platform.md S5). The caller must have loaded the fonts.
import type { BadgeBlock, ChipBlock } from '../../shared/draw/board-plan';
import { PAPER } from '../../shared/draw/palette';
import { CHIP } from '../../shared/draw/sizes';
import { textStyles } from '../../shared/draw/text-styles';
import type { Point, Size } from '../../shared/geometry/rect';
import { KEYS, type Role, type Tag } from '../../shared/map/tag';
import { solid } from '../read/paint';
import { drawLetters } from './draw-text';
import type { Transaction } from './transaction';

/** A node of a label, and where it stands in it. */
export interface LabelPart {
  node: SceneNode;
  tag: Tag;
  offset: Point;
}

export interface Label {
  size: Size;
  /** The bottom one first. */
  parts: LabelPart[];
}

export function drawBadge(transaction: Transaction, { tag, style, characters, size }: BadgeBlock): Label {
  const disc = transaction.track(figma.createEllipse());
  disc.resize(size, size);
  disc.fills = [solid(PAPER)];
  const text = drawLetters(transaction, {
    ...textStyles[style],
    characters,
    width: size,
    align: 'CENTER',
  });
  text.setPluginData(KEYS.written, characters);
  return {
    size: { width: size, height: size },
    parts: [
      { node: disc, tag: as(tag, 'badge-disc'), offset: { x: 0, y: 0 } },
      { node: text, tag, offset: { x: 0, y: (size - text.height) / 2 } },
    ],
  };
}

/** The role of a pill's words by that of the pill. */
const WORDS_ON: { [R in Role]?: Role } = { 'order-chip': 'order-chip-text', flag: 'flag-text' };

export function drawChip(transaction: Transaction, { tag, characters, fill, ink }: ChipBlock): Label {
  const text = transaction.track(figma.createText());
  const { fontSize, fontStyle } = textStyles.chip;
  text.fontName = transaction.fonts.inStyle(fontStyle);
  text.fontSize = fontSize;
  text.characters = characters;
  text.fills = [solid(ink)];
  text.setPluginData(KEYS.written, characters);
  const size = chipSize(text);
  const pill = drawPill(transaction, size, fill);
  return {
    size,
    parts: [
      { node: pill, tag, offset: { x: 0, y: 0 } },
      { node: text, tag: as(tag, WORDS_ON[tag.role] as Role), offset: chipOffset(text) },
    ],
  };
}

export function drawPill(transaction: Transaction, { width, height }: Size, fill: string): RectangleNode {
  const pill = transaction.track(figma.createRectangle());
  pill.resize(width, height);
  pill.cornerRadius = height / 2;
  pill.fills = [solid(fill)];
  return pill;
}

/** Of a pill around its words. */
export const chipSize = ({ width }: TextNode): Size => ({
  width: Math.ceil(width) + 2 * CHIP.inset,
  height: CHIP.height,
});

export const chipOffset = ({ height }: TextNode): Point => ({
  x: CHIP.inset,
  y: (CHIP.height - height) / 2,
});

const as = (tag: Tag, role: Role): Tag => ({ ...tag, role });
