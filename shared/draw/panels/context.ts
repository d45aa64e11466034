// The context of the map: product, touchpoints and the like. A line or two in the header, or a panel. Pure.
import type { BoardTexts } from '../../locales/locale';
import { contextText } from '../../map/context-text';
import type { Context } from '../../model/context';
import { tagger, text } from '../blocks';
import type { Panel, TextBlock } from '../board-plan';
import { PAPER } from '../palette';
import { CONTEXT_WIDTH } from '../sizes';
import { sidePanel } from './side-panel';

/** More lines than these get a panel. */
const MOST_LINES = 3;

/** Where the context is drawn, once there is any. */
export type ContextBlock = { line: TextBlock } | { panel: Panel } | null;

export function contextBlock(map: string, context: Context, texts: BoardTexts): ContextBlock {
  const words = contextText(context, texts);
  if (words === '') return null;
  const tag = tagger(map)('context-text');
  if (words.split('\n').length <= MOST_LINES) return { line: text(tag, 'line', words, CONTEXT_WIDTH) };
  const heading = texts.context.heading;
  return {
    panel: sidePanel(map, 'context', heading, PAPER, (_tag, inner) => [text(tag, 'detail', words, inner)]),
  };
}
