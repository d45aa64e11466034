// The context of the map: product, touchpoints and the like. A line or two in the header, or a panel. Pure.
import type { BoardTexts } from '../../locales/locale';
import { contextText } from '../../map/context-text';
import { tagger, text } from '../blocks';
import type { Panel, TextBlock } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { PAPER } from '../palette';
import { CONTEXT_WIDTH, SIDE_WIDTH, SIZES } from '../sizes';
import { sidePanel } from './side-panel';

/** More lines than these get a panel, which would not fit on a page. */
const MOST_LINES = 3;

/** Where the context is drawn, once there is any. */
export type ContextBlock = { line: TextBlock } | { panel: Panel } | null;

export function contextBlock(
  { map, context, size }: Pick<BoardSpec, 'map' | 'context' | 'size'>,
  texts: BoardTexts,
): ContextBlock {
  const { page, styles } = SIZES[size];
  const words = contextText(context, texts);
  if (words === '') return null;
  const tag = tagger(map)('context-text');
  const isShort = words.split('\n').length <= MOST_LINES;
  if (isShort || page !== null) return { line: text(tag, styles.line, words, CONTEXT_WIDTH) };
  const look = { heading: texts.context.heading, fill: PAPER, width: SIDE_WIDTH };
  return {
    panel: sidePanel({ map, size }, 'context', look, (_tag, inner) => [text(tag, 'detail', words, inner)]),
  };
}
