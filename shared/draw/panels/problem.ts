// The panel for the problem statement: a table of three lines, and the sentence that they make. Pure.
import { type BoardTexts, PROBLEM_ROWS } from '../../locales/locale';
import { text } from '../blocks';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { PAPER, panelFills } from '../palette';
import { CARD_PADDING } from '../sizes';
import { sidePanel } from './side-panel';

/** The share of the table's width that the labels take. */
const LABEL_SHARE = 0.28;
/** For a sentence of four lines: people write it without our making room. */
const SENTENCE_HEIGHT = 300;

export const problemPanel = ({ map, problem }: BoardSpec, texts: BoardTexts): Panel =>
  sidePanel(map, 'problem', texts.problem.heading, panelFills.pink, (tag, inner) => {
    const labels = Math.round(inner * LABEL_SHARE);
    const words = problem || texts.problem.placeholder;
    const width = inner - 2 * CARD_PADDING;
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
        kind: 'column',
        width: inner,
        height: SENTENCE_HEIGHT,
        padding: CARD_PADDING,
        gap: 0,
        box: { kind: 'box', tag: tag('card'), fill: PAPER, corner: 16 },
        items: [{ ...text(tag('problem-text'), 'statement', words, width), isPlaceholder: problem === '' }],
      },
    ];
  });
