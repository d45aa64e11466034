// The panel with the table of actions and their owners. Pure.
import { ACTION_COLUMNS, type BoardTexts } from '../../locales/locale';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { columnWidths } from '../column-widths';
import { estimateWidth } from '../estimate-width';
import { sectionFills } from '../palette';
import { sidePanel } from './side-panel';

/** Rows below the headings; the last one is always free. */
const ROWS = 8;
/** Shares of a table's width: Action, Owner, Due, Status, Measure. A date fits on one line. */
const COLUMN_SHARES = [0.24, 0.13, 0.23, 0.13, 0.27];
/** In both editors, beside the text of a cell, which is at most so large. */
const CELL_ROOM = 24;
const CELL_TEXT = 36;

export const actionsPanel = ({ map, actions }: BoardSpec, texts: BoardTexts): Panel =>
  sidePanel(map, 'actions', texts.actions.heading, sectionFills.gray, (tag, inner) => {
    const headings = ACTION_COLUMNS.map((column) => texts.actions.columns[column]);
    const needs = headings.map((heading) => estimateWidth(heading, CELL_TEXT) + CELL_ROOM);
    const emptyRows = Array.from({ length: Math.max(1, ROWS - actions.length) }, () =>
      headings.map(() => ''),
    );
    return [
      {
        kind: 'table',
        tag: tag('actions-table'),
        head: 'row',
        columnWidths: columnWidths(COLUMN_SHARES, needs, inner),
        rows: [headings, ...actions, ...emptyRows],
      },
    ];
  });
