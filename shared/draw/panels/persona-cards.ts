// The cards on the persona's panel: a coloured box with a label and a text of the persona's that people edit in place.
// Pure.
import type { BoardTexts } from '../../locales/locale';
import { isOwnField, knownField, SEGMENT_FIELD } from '../../map/persona-fields';
import type { Tag } from '../../map/tag';
import { tagger, text } from '../blocks';
import type { ColumnBlock, TextBlock } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { CARD, GOAL_CARD } from '../palette';
import { CARD_PADDING, SIZES } from '../sizes';
import type { TextStyleName } from '../text-styles';

/** A text about the persona; an empty one asks for it. */
export interface Said {
  field: string;
  label: string;
  value: string;
}

const CARD_CORNER = 24;
const CHIP_CORNER = 16;
const LABEL_GAP = 8;

/** Between chips, and between the rows of them. */
export const CHIP_GAP = 24;

/** The map that a card is for. */
export type CardMap = Pick<BoardSpec, 'map' | 'size'>;

/** How many chips stand side by side. */
export const chipsBeside = ({ size }: CardMap, width: number): number =>
  Math.max(1, Math.floor((width + CHIP_GAP) / (SIZES[size].fact.width + CHIP_GAP)));

export const goalCard = (map: CardMap, said: Said, texts: BoardTexts, width: number): ColumnBlock => {
  const { styles, cards } = SIZES[map.size];
  const look = { width, height: cards.height, fill: GOAL_CARD, corner: CARD_CORNER, style: styles.goal };
  return card(map, said, texts, look);
};

export const situationCard = (map: CardMap, said: Said, texts: BoardTexts, width: number): ColumnBlock => {
  const { styles, cards } = SIZES[map.size];
  const look = { width, height: cards.height, fill: CARD, corner: CARD_CORNER, style: styles.situation };
  return card(map, said, texts, look);
};

/** A small card for one fact. */
export const chip = (map: CardMap, said: Said, texts: BoardTexts): ColumnBlock =>
  card(map, said, texts, { ...SIZES[map.size].fact, fill: CARD, corner: CHIP_CORNER, style: 'fact' });

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

function card({ map, size }: CardMap, said: Said, texts: BoardTexts, look: Look): ColumnBlock {
  const { width, height, fill, corner, style } = look;
  const tag = tagger(map);
  const { field, label } = said;
  const inner = width - 2 * CARD_PADDING;
  const labels =
    label === '' ? [] : [text({ ...tag('persona-label'), field }, SIZES[size].styles.label, label, inner)];
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
