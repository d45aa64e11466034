// The only place that says `parent`: carries messages between the window and the sandbox. Knows no message.
import type { RequestMessage } from '../shared/protocol/messages';

export function sendToSandbox(message: RequestMessage): void {
  parent.postMessage({ pluginMessage: message }, '*');
}

/**
 * Figma, extensions and developer tools post here too: only a frame around this one is heard, and only with
 * Figma's envelope. How many frames Figma nests is not documented (platform.md H, Origin).
 */
export function listenToSandbox(receive: (message: unknown) => void): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== parent && event.source !== top) return;
    const { data } = event;
    if (typeof data === 'object' && data !== null && 'pluginMessage' in data) receive(data.pluginMessage);
  });
}
