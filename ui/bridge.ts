// The only file that uses `parent`: passes messages between the window and the sandbox, whatever they say.
import type { RequestMessage } from '../shared/contract/messages';

export function sendToSandbox(message: RequestMessage): void {
  parent.postMessage({ pluginMessage: message }, '*');
}

/** Figma, extensions and developer context post here too; accept only outer frames, in Figma's envelope. */
export function listenToSandbox(receive: (message: unknown) => void): void {
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (!isAround(source, window)) return;
    if (typeof data === 'object' && data !== null && 'pluginMessage' in data) receive(data.pluginMessage);
  });
}

export interface Frame {
  readonly parent: Frame;
}

/**
 * True when `source` is a frame around `inner`: its parent, or any frame further out up to the top one, which
 * is its own parent. Which of them posts is not documented (docs/platform.md H, Origin).
 */
export function isAround(source: unknown, inner: Frame): boolean {
  let frame = inner.parent;
  while (source !== frame && frame !== frame.parent) frame = frame.parent;
  return source === frame;
}
