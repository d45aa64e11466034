// The panel with the rules of writing notes. Pure.
import type { BoardTexts } from '../../catalogue/types';
import { text } from '../blocks';
import type { Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { PAPER } from '../palette';
import { sidePanel } from './side-panel';

export const howToPanel = ({ map }: BoardSpec, texts: BoardTexts): Panel =>
  sidePanel(map, 'how-to', texts.howTo.heading, PAPER, (tag, inner) =>
    texts.howTo.rules.map((rule) => text(tag('rule'), 'rule', rule, inner)),
  );
