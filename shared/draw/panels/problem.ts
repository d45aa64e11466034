// The panel for the problem statement. Pure.
import type { BoardTexts } from '../../catalogue/types';
import { text } from '../blocks';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { sectionFills } from '../palette';
import { sidePanel } from './side-panel';

export const problemPanel = ({ map, problem }: BoardSpec, texts: BoardTexts): Panel =>
  sidePanel(map, 'problem', texts.problem.heading, sectionFills.pink, (tag, inner) => [
    text(tag('problem-hint'), 'hint', texts.problem.hint, inner),
    {
      ...text(tag('problem-text'), 'statement', problem || texts.problem.placeholder, inner),
      isPlaceholder: problem === '',
    },
  ]);
