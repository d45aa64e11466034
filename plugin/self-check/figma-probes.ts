// Measures `figma` itself: what is missing, fonts, undo and events.
import { FONT_FAMILY } from '../../shared/draw/text-styles';
import { isFigjam } from '../read/board-node';
import type { Bench } from './bench';

/** What the other editor has. */
const absentMember = (): string => (isFigjam() ? 'createComponent' : 'createSticky');

export function measureFigma(bench: Bench, hasRunAgain: boolean): void {
  bench.measure('html-value', () => typeof __html__);
  bench.measure('absent-member', () => typeof Reflect.get(figma, absentMember()));
  // The manifest asks for no such permission, and only the type is looked at.
  bench.measure('missing-permission', () => typeof Reflect.get(figma, 'currentUser'));
  bench.find('second-run', hasRunAgain);
  if (!isFigjam()) return;
  let state = '';
  bench.measure('timer', () => {
    state = (figma.timer as TimerAPI).state;
    return state;
  });
  if (state === 'RUNNING') bench.measure('timer-remaining', () => (figma.timer as TimerAPI).remaining);
}

/** Returns whether the text samples can be written. New nodes may have Inter Regular (docs/platform.md 0). */
export async function measureFonts(bench: Bench): Promise<boolean> {
  const loads = (style: string) =>
    figma.loadFontAsync({ family: FONT_FAMILY, style }).then(
      () => true,
      () => false,
    );
  const [medium, semiBold] = await Promise.all([loads('Medium'), loads('Semi Bold'), loads('Regular')]);
  bench.find('inter', medium);
  bench.find('semi-bold', semiBold);
  return medium;
}

/** Only the rectangle can be undone: what was done before it is committed, and nobody can act in between. */
export function tryUndo(bench: Bench): SceneNode {
  figma.commitUndo();
  const node = bench.place(figma.createRectangle());
  figma.triggerUndo();
  return node;
}
