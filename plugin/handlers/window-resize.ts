// Resizes the window and remembers its size on this machine.
import { saveWindowSize } from '../window-size';
import type { Handler } from './handler';

export const windowResize: Handler<'window.resize'> = async ({ width, height }) => {
  figma.ui.resize(width, height);
  await saveWindowSize({ width, height });
  return {};
};
