// The panel for the problem statement: a table of three lines, and the sentence that they make. Pure.
import { type BoardTexts, PROBLEM_ROWS } from '../../catalogue/types';
import { text } from '../blocks';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { sectionFills } from '../palette';
import { sidePanel } from './side-panel';

/** The share of the table's width that the labels take. */
const LABEL_SHARE = 0.28;

export const problemPanel = ({ map, problem }: BoardSpec, texts: BoardTexts): Panel =>
  sidePanel(map, 'problem', texts.problem.heading, sectionFills.pink, (tag, inner) => {
    const labels = Math.round(inner * LABEL_SHARE);
    return [
      text(tag('problem-hint'), 'hint', texts.problem.hint, inner),
      {
        kind: 'table',
        tag: tag('problem-table'),
        head: 'column',
        columnWidths: [labels, inner - labels],
        rows: PROBLEM_ROWS.map((row) => [texts.problem.rows[row], '']),
      },
      {
        ...text(tag('problem-text'), 'statement', problem || texts.problem.placeholder, inner),
        isPlaceholder: problem === '',
      },
    ];
  });
