// The panel with the table of actions and their owners. Pure.
import { ACTION_COLUMNS, type BoardTexts } from '../../catalogue/types';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { sectionFills } from '../palette';
import { sidePanel } from './side-panel';

const EMPTY_ACTIONS = 5;
/** Shares of a table's width: Action, Owner, Due, Status, Measure. */
const COLUMN_SHARES = [0.39, 0.17, 0.14, 0.12, 0.18];

export const actionsPanel = ({ map, actions }: BoardSpec, texts: BoardTexts): Panel =>
  sidePanel(map, 'actions', texts.actions.heading, sectionFills.gray, (tag, inner) => [
    {
      kind: 'table',
      tag: tag('actions-table'),
      columnWidths: COLUMN_SHARES.map((share) => Math.round(inner * share)),
      rows: [
        ACTION_COLUMNS.map((column) => texts.actions.columns[column]),
        ...actions,
        ...Array.from({ length: Math.max(1, EMPTY_ACTIONS - actions.length) }, () =>
          ACTION_COLUMNS.map(() => ''),
        ),
      ],
    },
  ]);
