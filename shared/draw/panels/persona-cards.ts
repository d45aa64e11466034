// The cards on the persona's panel: a coloured box with a label and a text of the persona's that people edit in place.
// Pure.
import type { BoardTexts } from '../../locales/locale';
import { isOwnField, knownField, SEGMENT_FIELD } from '../../map/persona-fields';
import type { Tag } from '../../map/tag';
import { tagger, text } from '../blocks';
import type { ColumnBlock, TextBlock } from '../board-plan';
import { CARD, GOAL_CARD } from '../palette';
import { CARD_PADDING } from '../sizes';
import type { TextStyleName } from '../text-styles';

/** A text about the persona; an empty one asks for it. */
export interface Said {
  field: string;
  label: string;
  value: string;
}

const CARD_CORNER = 24;
const CHIP_CORNER = 16;
const CHIP_WIDTH = 376;
const CHIP_HEIGHT = 148;
const LABEL_GAP = 8;

/** Between chips, and between the rows of them. */
export const CHIP_GAP = 24;

/** How many chips stand side by side. */
export const chipsBeside = (width: number): number =>
  Math.max(1, Math.floor((width + CHIP_GAP) / (CHIP_WIDTH + CHIP_GAP)));

export const goalCard = (map: string, said: Said, texts: BoardTexts, width: number): ColumnBlock =>
  card(map, said, texts, { width, height: 0, fill: GOAL_CARD, corner: CARD_CORNER, style: 'value' });

export const situationCard = (map: string, said: Said, texts: BoardTexts, width: number): ColumnBlock =>
  card(map, said, texts, { width, height: 0, fill: CARD, corner: CARD_CORNER, style: 'role' });

/** A small card for one fact. */
export const chip = (map: string, said: Said, texts: BoardTexts): ColumnBlock =>
  card(map, said, texts, {
    width: CHIP_WIDTH,
    height: CHIP_HEIGHT,
    fill: CARD,
    corner: CHIP_CORNER,
    style: 'fact',
  });

/** What a text asks while it is empty. Facts of people's own ask nothing: they are drawn for what they say. */
export function askFor(field: string, { persona: { asks } }: BoardTexts): string {
  const known = knownField(field);
  if (known !== undefined) return asks[known];
  return field === SEGMENT_FIELD ? asks.segment : '';
}

/** A text that stands for a field. */
export function fieldText(
  map: string,
  { field, value }: Omit<Said, 'label'>,
  texts: BoardTexts,
  style: TextStyleName,
  width: number,
): TextBlock {
  const isEmpty = value.trim() === '' && !isOwnField(field);
  const tag: Tag = { ...tagger(map)('persona-field'), field };
  return { ...text(tag, style, isEmpty ? askFor(field, texts) : value, width), isPlaceholder: isEmpty };
}

interface Look {
  width: number;
  height: number;
  fill: string;
  corner: number;
  style: TextStyleName;
}

function card(map: string, said: Said, texts: BoardTexts, look: Look): ColumnBlock {
  const { width, height, fill, corner, style } = look;
  const tag = tagger(map);
  const { field, label } = said;
  const inner = width - 2 * CARD_PADDING;
  const labels = label === '' ? [] : [text({ ...tag('persona-label'), field }, 'label', label, inner)];
  return {
    kind: 'column',
    width,
    height,
    padding: CARD_PADDING,
    gap: LABEL_GAP,
    box: { kind: 'box', tag: { ...tag('card'), field }, fill, corner },
    items: [...labels, fieldText(map, said, texts, style, inner)],
  };
}
