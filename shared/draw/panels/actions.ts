// The panel with the table of actions and their owners. Pure.
import { ACTION_COLUMNS, type BoardTexts } from '../../locales/locale';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { sectionFills } from '../palette';
import { sidePanel } from './side-panel';

/** Rows below the headings; the last one is always free. */
const ROWS = 8;
/** Shares of a table's width: Action, Owner, Due, Status, Measure. A date and each heading fit on one line. */
const COLUMN_SHARES = [0.24, 0.13, 0.23, 0.13, 0.27];

export const actionsPanel = ({ map, actions }: BoardSpec, texts: BoardTexts): Panel =>
  sidePanel(map, 'actions', texts.actions.heading, sectionFills.gray, (tag, inner) => [
    {
      kind: 'table',
      tag: tag('actions-table'),
      head: 'row',
      columnWidths: COLUMN_SHARES.map((share) => Math.round(inner * share)),
      rows: [
        ACTION_COLUMNS.map((column) => texts.actions.columns[column]),
        ...actions,
        ...Array.from({ length: Math.max(1, ROWS - actions.length) }, () => ACTION_COLUMNS.map(() => '')),
      ],
    },
  ]);
