// The window: shows it, answers it, and tells it what happens on the canvas.
import { noWindow, windowTitle } from '../../shared/catalogue/locales/en/choices';
import type { Command, InsertParameters } from '../../shared/contract/messages';
import { isFigjam } from '../read/board-node';
import { watchPage } from '../read/watch-page';
import { serve } from '../serve';
import { Session, selectedMap } from '../session';
import { loadWindowSize } from '../storage/window-size';

let session: Session | null = null;

/** An invisible window that never speaks up would leave the person without an answer. */
const LONGEST_WAIT_MS = 15_000;

/** Run again while the window is open, the command goes to the window that is there. */
export async function openWindow(
  command: Command,
  parameters: InsertParameters | null = null,
): Promise<void> {
  if (session !== null) {
    session.emit('command', { command, parameters, node: selectedMap()?.id || null });
    return;
  }
  const opened = new Session(command, parameters);
  session = opened;
  const size = await loadWindowSize();
  // Inserting shows no window; one that nobody sees knows the texts, asks for the map and says what it did.
  const visible = command !== 'insert';
  figma.showUI(__html__, { ...size, visible, title: windowTitle, themeColors: true });
  const silence = visible ? null : setTimeout(() => opened.end(noWindow, true), LONGEST_WAIT_MS);
  figma.ui.onmessage = (message: unknown) => {
    if (silence !== null) clearTimeout(silence);
    serve(message, opened);
  };
  // What a request does at length may all be taken back; the window hears how it ended.
  const inTurn = (step: string, tell: () => void) => () =>
    opened.inTurn(async () => opened.attempt(step, tell));
  figma.on(
    'selectionchange',
    inTurn('selection', () => opened.tellSelection()),
  );
  watchPage(
    inTurn('changed', () => opened.tellChange()),
    inTurn('maps', () => opened.tellMaps()),
  );
  if (!isFigjam()) return;
  const tellTimer = inTurn('timer', () => opened.tellTimer());
  for (const change of ['start', 'pause', 'resume', 'stop', 'done', 'adjust']) {
    figma.on(`timer${change}` as 'timerstart', tellTimer);
  }
}
