// Draws a section within a section for notes that belong together. Its name is the theme.
import { PAPER } from '../../shared/draw/palette';
import { CLUSTER_HEAD } from '../../shared/geometry/cluster';
import type { Rect } from '../../shared/geometry/rect';
import { TAG_VERSION } from '../../shared/map/tag';
import type { BoardNode, Container } from '../read/board-node';
import { writeTag } from '../read/tags';
import { drawLetters } from './draw-text';
import { appendAt } from './move';
import { currentRenderer } from './renderers';
import type { Transaction } from './transaction';

const NAME_TEXT = 28;
const NAME_INSET = 32;

/** `box` is relative to `parent`. The caller must have loaded the board fonts. */
export function drawTheme(
  transaction: Transaction,
  parent: Container,
  { map, name, box }: { map: string; name: string; box: Rect },
): BoardNode {
  const theme = currentRenderer().root(transaction, name, PAPER);
  theme.resizeWithoutConstraints(box.width, box.height);
  writeTag(theme, { v: TAG_VERSION, map, role: 'theme' });
  appendAt(parent, theme, box);
  if (theme.type === 'FRAME') drawName(transaction, theme, map);
  return theme;
}

/** Sections show their name on the canvas; frames within a frame do not. */
function drawName(transaction: Transaction, theme: FrameNode, map: string): void {
  const width = theme.width - 2 * NAME_INSET;
  const letters = { characters: theme.name, width, fontSize: NAME_TEXT, fontStyle: 'Bold' };
  const text = drawLetters(transaction, letters);
  writeTag(text, { v: TAG_VERSION, map, role: 'heading' });
  appendAt(theme, text, { x: NAME_INSET, y: Math.max(0, (CLUSTER_HEAD - text.height) / 2) });
}
