// The card that tells everybody what to do now, to the right of the header: dark, so that it is seen first. Pure.
import type { NowTexts } from '../../locales/locale';
import { tagger, text } from '../blocks';
import type { Panel, TextBlock } from '../board-plan';
import { INK, PAPER, QUIET_PAPER, SIGNAL } from '../palette';
import { NOW_PADDING, SIDE_WIDTH } from '../sizes';
import type { TextStyleName } from '../text-styles';

const CORNER = 24;
const GAP = 12;
/** For two lines: what every step of ours says. People's own words may need more, and the card grows. */
const TASK_ROOM = 152;

/** Its texts are rewritten with each step; `words` are the first ones. */
export function nowPanel(map: string, { label, name, task, next }: NowTexts, layer: string): Panel {
  const tag = tagger(map);
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
          line('now-step', 'term', label, SIGNAL),
          line('now-name', 'step', name, PAPER),
          { ...line('now-task', 'statement', task, PAPER), room: TASK_ROOM },
          line('now-next', 'line', next, QUIET_PAPER),
        ],
      },
    ],
  };
}
