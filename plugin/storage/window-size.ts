// The size that this person gave the window, on this machine (clientStorage, platform.md G).
// A storage that is full or blocked costs the memory of the size and nothing else.
import type { Size } from '../../shared/geometry/rect';
import { WINDOW } from '../../shared/model/limits';
import { warn } from '../failures';

const KEY = 'window-size';

export async function loadWindowSize(): Promise<Size> {
  try {
    return restoreSize(await figma.clientStorage.getAsync(KEY));
  } catch (error) {
    warn("the window's size could not be read", error);
    return WINDOW.usual;
  }
}

export async function saveWindowSize(size: Size): Promise<void> {
  try {
    await figma.clientStorage.setAsync(KEY, size);
  } catch (error) {
    warn("the window's size could not be kept", error);
  }
}

/** Anything that is not a usable size becomes the usual one. */
function restoreSize(value: unknown): Size {
  const { width, height } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return isLength(width, WINDOW.leastWidth) && isLength(height, WINDOW.leastHeight)
    ? { width, height }
    : WINDOW.usual;
}

const isLength = (value: unknown, least: number): value is number =>
  typeof value === 'number' && value >= least && value <= WINDOW.most;
