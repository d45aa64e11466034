// The panel with the table of actions and their owners. Pure.
import { ACTION_COLUMNS, type BoardTexts } from '../../locales/locale';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { sectionFills } from '../palette';
import { SIZES } from '../sizes';
import { sidePanel } from './side-panel';
import { tableBlock } from './table-block';

/** Shares of a table's width: Action, Owner, Due, Status, Measure. A date fits on one line. */
const COLUMN_SHARES = [0.24, 0.13, 0.23, 0.13, 0.27];

export function actionsPanel(spec: BoardSpec, texts: BoardTexts, width: number): Panel {
  const { actions, size } = spec;
  const look = { heading: texts.actions.heading, fill: sectionFills.gray, width };
  return sidePanel(spec, 'actions', look, (tag, inner) => {
    const headings = ACTION_COLUMNS.map((column) => texts.actions.columns[column]);
    // The last row below the headings is always free.
    const count = Math.max(1, SIZES[size].actions - actions.length);
    const empty = Array.from({ length: count }, () => headings.map(() => ''));
    return [
      tableBlock(tag('actions-table'), headings, [...actions, ...empty], {
        shares: COLUMN_SHARES,
        width: inner,
        size,
      }),
    ];
  });
}
