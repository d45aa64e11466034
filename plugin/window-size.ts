// Remembers the window size the user chose, on this machine (clientStorage, docs/platform.md G). If storage
// is full or blocked, only the size is lost.

import { problemIn } from '../shared/contract/check-message';
import { windowResize } from '../shared/contract/window-resize';
import type { Size } from '../shared/geometry/rect';
import { WINDOW } from '../shared/model/limits';
import { warn } from './failures';

const KEY = 'window-size';

export async function loadWindowSize(): Promise<Size> {
  try {
    return restoreSize(await figma.clientStorage.getAsync(KEY));
  } catch (error) {
    warn("the window's size", error);
    return WINDOW.default;
  }
}

export async function saveWindowSize(size: Size): Promise<void> {
  try {
    await figma.clientStorage.setAsync(KEY, size);
  } catch (error) {
    warn("the window's size", error);
  }
}

/** Falls back to the default for anything that is not a usable size. */
const restoreSize = (value: unknown): Size =>
  problemIn(windowResize.request(), value, '') === null ? (value as Size) : WINDOW.default;
