// The panel with the table of actions and their owners. Pure.
import { ACTION_COLUMNS, type BoardTexts } from '../../locales/locale';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { columnWidths } from '../column-widths';
import { estimateWidth } from '../estimate-width';
import { sectionFills } from '../palette';
import { SIZES } from '../sizes';
import { sidePanel } from './side-panel';

/** Shares of a table's width: Action, Owner, Due, Status, Measure. A date fits on one line. */
const COLUMN_SHARES = [0.24, 0.13, 0.23, 0.13, 0.27];
/** In both editors, beside the text of a cell, which is at most so large. */
const CELL_ROOM = 24;
const CELL_TEXT = 36;

export function actionsPanel(spec: BoardSpec, texts: BoardTexts, width: number): Panel {
  const { actions } = spec;
  const { actions: least, row } = SIZES[spec.size];
  const look = { heading: texts.actions.heading, fill: sectionFills.gray, width };
  return sidePanel(spec, 'actions', look, (tag, inner) => {
    const headings = ACTION_COLUMNS.map((column) => texts.actions.columns[column]);
    const needs = headings.map((heading) => estimateWidth(heading, CELL_TEXT) + CELL_ROOM);
    // The last row below the headings is always free.
    const empty = Array.from({ length: Math.max(1, least - actions.length) }, () => headings.map(() => ''));
    return [
      {
        kind: 'table',
        tag: tag('actions-table'),
        head: 'row',
        columnWidths: columnWidths(COLUMN_SHARES, needs, inner),
        rows: [headings, ...actions, ...empty],
        ...(row === null ? {} : { rowHeight: row }),
      },
    ];
  });
}
