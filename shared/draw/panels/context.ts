// The panel with the context of the map: product, touchpoints and the like. Pure.
import type { BoardTexts } from '../../catalogue/types';
import { contextText } from '../../map/context-text';
import type { Context } from '../../model/context';
import { text } from '../blocks';
import type { Panel } from '../board-plan';
import { PAPER } from '../palette';
import { sidePanel } from './side-panel';

/** Drawn once there is any context. */
export function contextPanel(map: string, context: Context, texts: BoardTexts): Panel {
  return sidePanel(map, 'context', texts.context.heading, PAPER, (tag, inner) => [
    text(tag('context-text'), 'detail', contextText(context, texts), inner),
  ]);
}

export const isEmptyContext = (context: Context, texts: BoardTexts): boolean =>
  contextText(context, texts) === '';
