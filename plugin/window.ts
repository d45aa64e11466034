// Shows the window, answers its requests, and tells it what happens on the canvas.

import type { Command, InsertParameters } from '../shared/contract/command';
import { firstWords } from '../shared/locales/choices';
import { tolerate } from './failures';
import { isFigjam } from './read/board-node';
import { watchPage } from './read/watch-page';
import { serve } from './serve';
import { announce, attemptFor } from './session/announce';
import { selectedMap } from './session/map-list';
import { Session } from './session/session';
import { endAfterSilence } from './session/silence';
import { loadLanguage } from './stored-choice';
import { loadWindowSize } from './window-size';

export class PluginWindow {
  private session: Session | null = null;

  /** If the window is already open, the command goes to it. */
  async run(command: Command, parameters: InsertParameters | null = null): Promise<void> {
    if (this.session !== null) return runAgain(this.session, command, parameters);
    const session = new Session(command, parameters);
    this.session = session;
    const [size, language] = await Promise.all([loadWindowSize(), loadLanguage()]);
    session.words = firstWords[language ?? 'en'];
    // Inserting shows no window: an invisible one has the texts, requests the map and reports the result.
    const visible = !session.isWindowHidden;
    figma.showUI(__html__, { ...size, visible, title: session.words.windowTitle, themeColors: true });
    const hear = endAfterSilence(session);
    figma.ui.onmessage = (message: unknown) => {
      hear();
      serve(message, session);
    };
    figma.on('close', () => session.turns.close());
    followCanvas(session);
  }
}

/**
 * Figma does not say whether a second run comes here or to a new plugin (docs/platform.md S7); if it comes
 * here, the window must be visible. Before there is a window, its `hello` asks for the command.
 */
function runAgain(session: Session, command: Command, parameters: InsertParameters | null): void {
  session.runAgain(command);
  if (!session.isWindowHidden) tolerate('showing the window', () => figma.ui.show());
  const node = selectedMap()?.id || null;
  tolerate('the command', () => announce('command', { command, parameters, node }));
}

/**
 * Canvas events queue behind requests: a long request may still be rolled back, and the window needs only the
 * result.
 */
function followCanvas({ turns, maps, open }: Session): void {
  const inTurn = (step: string, tell: () => void | Promise<void>) => () =>
    turns.inTurn(() => attemptFor(step, tell));
  figma.on(
    'selectionchange',
    inTurn('selection', () => maps.tellSelection()),
  );
  watchPage(
    inTurn('changed', () => open.tellChange()),
    inTurn('maps', () => {
      open.unfollowRemoved();
      return maps.tell();
    }),
  );
  if (!isFigjam()) return;
  const tellTimer = inTurn('timer', () => open.tellTimer());
  for (const change of ['start', 'pause', 'resume', 'stop', 'done', 'adjust']) {
    tolerate('timer events', () => figma.on(`timer${change}` as 'timerstart', tellTimer));
  }
}
