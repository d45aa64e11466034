// Gives the window another size and remembers it on this machine.
import { saveWindowSize } from '../storage/window-size';
import type { Handler } from './handler';

export const resizeWindow: Handler<'window.resize'> = async ({ width, height }) => {
  figma.ui.resize(width, height);
  await saveWindowSize({ width, height });
  return {};
};
