// The size that this person gave the window, on this machine (clientStorage, docs/platform.md G).
// A storage that is full or blocked costs the memory of the size and nothing else.

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

/** Anything that is not a usable size becomes the usual one. */
const restoreSize = (value: unknown): Size =>
  problemIn(windowResize.request(), value, '') === null ? (value as Size) : WINDOW.default;
