// The panel for the problem statement: a table of three lines, and the sentence that they make. Pure.
import { type BoardTexts, PROBLEM_ROWS } from '../../locales/locale';
import { text } from '../blocks';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { PAPER, panelFills } from '../palette';
import { CARD_PADDING, SIZES } from '../sizes';
import { sidePanel } from './side-panel';

/** The share of the table's width that the labels take. */
const LABEL_SHARE = 0.28;

export function problemPanel(spec: BoardSpec, texts: BoardTexts, panelWidth: number): Panel {
  const { problem } = spec;
  const { styles, extras, row, sentence } = SIZES[spec.size];
  const look = { heading: texts.problem.heading, fill: panelFills.pink, width: panelWidth };
  return sidePanel(spec, 'problem', look, (tag, inner) => {
    const labels = Math.round(inner * LABEL_SHARE);
    const words = problem || texts.problem.placeholder;
    const width = inner - 2 * CARD_PADDING;
    return [
      ...(extras.includes('problem-hint')
        ? [text(tag('problem-hint'), 'hint', texts.problem.hint, inner)]
        : []),
      {
        kind: 'table',
        tag: tag('problem-table'),
        head: 'column',
        columnWidths: [labels, inner - labels],
        rows: PROBLEM_ROWS.map((line) => [texts.problem.rows[line], '']),
        ...(row === null ? {} : { rowHeight: row }),
      },
      {
        kind: 'column',
        width: inner,
        height: sentence,
        padding: CARD_PADDING,
        gap: 0,
        box: { kind: 'box', tag: tag('card'), fill: PAPER, corner: 16 },
        items: [
          { ...text(tag('problem-text'), styles.sentence, words, width), isPlaceholder: problem === '' },
        ],
      },
    ];
  });
}
