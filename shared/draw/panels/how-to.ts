// The panel about writing notes: a good and a weak one side by side, the hashtags, the rules, how to vote. Pure.
import { type BoardTexts, type ExampleNote, HASHTAGS_SHOWN } from '../../locales/locale';
import { type Tagger, text } from '../blocks';
import type { ColumnBlock, Panel } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { PAPER, stickyFills } from '../palette';
import type { TextStyleName } from '../text-styles';
import { sidePanel } from './side-panel';

/** As wide as a sticky with a little more text. */
const NOTE_WIDTH = 320;
const NOTE_PADDING = 24;
const NOTE_CORNER = 4;
const GAP = 32;
const HASHTAG_WIDTH = 280;

export const howToPanel = (spec: BoardSpec, texts: BoardTexts, panelWidth: number): Panel =>
  sidePanel(
    spec,
    'how-to',
    { heading: texts.howTo.heading, fill: PAPER, width: panelWidth },
    (tag, inner) => {
      const { good, weak, rules, vote } = texts.howTo;
      const hashtagsWidth = inner - 2 * (NOTE_WIDTH + GAP);
      return [
        {
          kind: 'row',
          gap: GAP,
          centred: false,
          items: [
            exampleNote(tag, good, stickyFills.yellow),
            exampleNote(tag, weak, stickyFills.gray),
            ...hashtagColumns(tag, texts, hashtagsWidth),
          ],
        },
        ...rules.map((rule) => text(tag('rule'), 'rule', rule, inner)),
        { ...text(tag('rule'), 'rule', vote.figjam, inner), inDesign: vote.design },
      ];
    },
  );

/** A box, no sticky: it is never to be counted as somebody's note. */
function exampleNote(tag: Tagger, { text: words, verdict }: ExampleNote, fill: string): ColumnBlock {
  const width = NOTE_WIDTH - 2 * NOTE_PADDING;
  return {
    kind: 'column',
    width: NOTE_WIDTH,
    height: NOTE_WIDTH,
    padding: NOTE_PADDING,
    gap: 24,
    box: { kind: 'box', tag: tag('card'), fill, corner: NOTE_CORNER },
    items: [text(tag('rule'), 'fact', words, width), text(tag('rule'), 'label', verdict, width)],
  };
}

/** Hashtags in one column, their meanings in another. */
function hashtagColumns(tag: Tagger, texts: BoardTexts, width: number): ColumnBlock[] {
  const names = HASHTAGS_SHOWN.map((kind) => `#${texts.hashtags[kind][0] ?? ''}`);
  const meanings = HASHTAGS_SHOWN.map((kind) => texts.howTo.hashtags[kind]);
  const column = (words: readonly string[], style: TextStyleName, inner: number): ColumnBlock => {
    const items = words.map((word) => text(tag('rule'), style, word, inner));
    return { kind: 'column', width: inner, height: 0, padding: 0, gap: 20, box: null, items };
  };
  return [column(names, 'term', HASHTAG_WIDTH), column(meanings, 'rule', width - HASHTAG_WIDTH - GAP)];
}
