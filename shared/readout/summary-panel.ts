// The panels that sum maps up, beside a map on the board: cards with lines of text, row by row. Pure.
import { type Tagger, text } from '../draw/blocks';
import type { ColumnBlock, DiscBlock, Panel, RowBlock, TextBlock } from '../draw/board-plan';
import { PAPER, sectionFills } from '../draw/palette';
import { sidePanel } from '../draw/panels/side-panel';
import { CARD_PADDING, SIDE_WIDTH } from '../draw/sizes';
import type { TextStyleName } from '../draw/text-styles';
import { DEFAULT_SIZE, type MapSize } from '../model/map-size';
import type { Tint } from '../templates/template';

const GAP = 32;
const CORNER = 16;
const LINE_GAP = 12;
const DISC = 240;

export type Line = Pick<TextBlock, 'style' | 'characters' | 'link'>;

export interface Card {
  fill: string;
  lines: Line[];
  /** What stands in the persona's circle before it, until it has the photo. */
  initials?: string;
}

export interface SummaryLook {
  /** The id by which the board's nodes name the map. */
  id: string;
  size: MapSize | undefined;
  /** Which of the panels it is. */
  field: string;
  heading: string;
}

/** Cards beside each other, row by row; what has no line is left out. */
export function summaryPanel({ id, size, field, heading }: SummaryLook, rows: readonly Card[][]): Panel {
  const look = { heading, fill: PAPER, width: SIDE_WIDTH };
  const panel = sidePanel({ map: id, size: size ?? DEFAULT_SIZE }, 'summary', look, (tag, inner) =>
    rows
      .map((cards) => cards.filter(({ lines }) => lines.length > 0))
      .filter((cards) => cards.length > 0)
      .map((cards) => rowOf(tag, cards, inner)),
  );
  return { ...panel, tag: { ...panel.tag, field } };
}

export const line = (style: TextStyleName, characters: string): Line => ({ style, characters });

export const card = (tint: Tint, ...lines: (Line | Line[])[]): Card => ({
  fill: sectionFills[tint],
  lines: lines.flat().filter(({ characters }) => characters !== ''),
});

/** Two beside each other; an odd last one has the row for itself. */
export function inRows(cards: readonly Card[]): Card[][] {
  const rows: Card[][] = [];
  for (let at = 0; at < cards.length; at += 2) rows.push(cards.slice(at, at + 2));
  return rows;
}

function rowOf(tag: Tagger, cards: readonly Card[], inner: number): RowBlock {
  const discs = cards.filter(({ initials }) => initials !== undefined).length;
  const width = (inner - (cards.length - 1) * GAP - discs * (DISC + GAP)) / cards.length;
  const items = cards.flatMap((one): (DiscBlock | ColumnBlock)[] => {
    const disc = { kind: 'disc', tag: tag('badge'), label: one.initials ?? '', size: DISC } as const;
    return [...(one.initials === undefined ? [] : [disc]), columnOf(tag, one, width)];
  });
  return { kind: 'row', gap: GAP, centred: discs > 0, items };
}

/** On the panel's own white, a card is only its words. */
function columnOf(tag: Tagger, { fill, lines }: Card, width: number): ColumnBlock {
  const isPlain = fill === PAPER;
  const padding = isPlain ? 0 : CARD_PADDING;
  return {
    kind: 'column',
    width,
    height: 0,
    padding,
    gap: LINE_GAP,
    box: isPlain ? null : { kind: 'box', tag: tag('card'), fill, corner: CORNER },
    items: lines.map(({ style, characters, link }) => ({
      ...text(tag('rule'), style, characters, width - 2 * padding),
      ...(link === undefined ? {} : { link }),
    })),
  };
}
