// The card that tells everybody what to do now, to the right of the header: dark, so that it is seen first. Pure.
import type { NowTexts } from '../../locales/locale';
import { tagger, text } from '../blocks';
import type { Panel, TextBlock } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { INK, PAPER, QUIET_PAPER, SIGNAL } from '../palette';
import { NOW_PADDING, SIDE_WIDTH, SIZES } from '../sizes';
import { type TextStyleName, textStyles } from '../text-styles';

const CORNER = 24;
const GAP = 12;
/** What every step of ours says. People's own words may need more, and the card grows. */
const TASK_LINES = 2;
/** With what letters may take more than they are computed. */
const LINE_HEIGHT = 1.58;

/** Its texts are rewritten with each step; `words` are the first ones. */
export function nowPanel(
  { map, size }: Pick<BoardSpec, 'map' | 'size'>,
  { label, name, task, next }: NowTexts,
  layer: string,
): Panel {
  const tag = tagger(map);
  const { styles, extras } = SIZES[size];
  const taskRoom = TASK_LINES * Math.ceil(textStyles[styles.nowTask].fontSize * LINE_HEIGHT);
  const line = (
    role: 'now-step' | 'now-name' | 'now-task' | 'now-next',
    style: TextStyleName,
    words: string,
    ink: string,
  ): TextBlock => ({ ...text(tag(role), style, words, SIDE_WIDTH - 2 * NOW_PADDING), ink });
  return {
    tag: tag('now'),
    name: layer,
    fill: PAPER,
    width: SIDE_WIDTH,
    centred: false,
    padding: 0,
    blocks: [
      {
        kind: 'column',
        width: SIDE_WIDTH,
        height: 0,
        padding: NOW_PADDING,
        gap: GAP,
        box: { kind: 'box', tag: tag('now-card'), fill: INK, corner: CORNER },
        items: [
          line('now-step', styles.nowStep, label, SIGNAL),
          line('now-name', styles.nowName, name, PAPER),
          { ...line('now-task', styles.nowTask, task, PAPER), room: taskRoom },
          ...(extras.includes('now-next') ? [line('now-next', styles.line, next, QUIET_PAPER)] : []),
        ],
      },
    ],
  };
}
