// The panel with the table of what to ask customers. Pure.
import { type BoardTexts, CHECK_COLUMNS } from '../../locales/locale';
import type { MapSize } from '../../model/map-size';
import type { Panel } from '../board-plan';
import { panelFills } from '../palette';
import { SIDE_WIDTH } from '../sizes';
import { sidePanel } from './side-panel';
import { tableBlock } from './table-block';

/** Shares of the table's width: Question, Section, Who asks whom, By when, Answer. */
const COLUMN_SHARES = [0.42, 0.13, 0.15, 0.12, 0.18];
/** Questions are long. */
const WIDTH = SIDE_WIDTH * 1.5;

/** `rows` in the order of the columns. */
export function checkPanel(
  { id: map, size }: { id: string; size: MapSize },
  rows: readonly string[][],
  { check }: BoardTexts,
): Panel {
  const look = { heading: check.heading, fill: panelFills.gray, width: WIDTH };
  return sidePanel({ map, size }, 'check', look, (tag, inner) => [
    tableBlock(
      tag('check-table'),
      CHECK_COLUMNS.map((column) => check.columns[column]),
      rows,
      {
        shares: COLUMN_SHARES,
        width: inner,
        size,
      },
    ),
  ]);
}
