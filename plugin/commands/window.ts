// The commands with a window: shows it, answers it, and tells it what happens on the canvas.
import type { Command } from '../../shared/protocol/messages';
import { watchPage } from '../board/watch-page';
import { serve } from '../serve';
import { Session, selectedMap } from '../session';
import { loadWindowSize } from '../storage/window-size';

const TITLE = 'Empathy Map';

let session: Session | null = null;

export const isWindowOpen = (): boolean => session !== null;

/** Run again while the window is open, the command goes to the window that is there. */
export async function openWindow(command: Command): Promise<void> {
  if (session !== null) {
    session.emit('command', { command, node: selectedMap()?.id ?? null });
    return;
  }
  const opened = new Session(command);
  session = opened;
  const size = await loadWindowSize();
  figma.showUI(__html__, { ...size, title: TITLE, themeColors: true });
  figma.ui.onmessage = (message: unknown) => void serve(message, opened);
  figma.on('selectionchange', () => opened.attempt('selection', () => opened.tellSelection()));
  watchPage(() => opened.attempt('maps', () => opened.tellMaps()));
  if (figma.editorType === 'figjam') followTimer(opened);
}

function followTimer(opened: Session): void {
  const tell = () => opened.attempt('timer', () => opened.tellTimer());
  figma.on('timerstart', tell);
  figma.on('timerpause', tell);
  figma.on('timerresume', tell);
  figma.on('timerstop', tell);
  figma.on('timerdone', tell);
  figma.on('timeradjust', tell);
}
