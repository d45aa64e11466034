// The way in for browser tests: reads, waits, starts commands. User actions must also work by mouse and keys.
import type { Values } from './chrome/quick-action';
import { type Desk, fitView } from './input/actions';
import type { PluginHost } from './plugin/host';

/**
 * `window.localFigJam`
 * - `ready`: true once the board is drawn; wait for it before anything else.
 * - `file`: the document (`nodes`, `selection`, `viewport`, `serialize()`), live.
 * - `run(command, values)`: starts the plugin as its menu does, without asking for parameters.
 * - `stop()`: closes the plugin.
 * - `idle()`: waits until the plugin has ended or its window has loaded, and then for 150 ms without a
 *   change or message. A plugin that keeps running without a window is never idle.
 * - `screenBox(id)`: a node's position on screen, for real mouse clicks; null if the node is gone.
 * - `fit(ids?)`: shows everything, or some nodes.
 * - `messages()`, `errors()`, `notices()`, `said()`: all messages, errors, notices and announcements so far.
 * - `redraws()`: how many nodes have been redrawn since the page was opened.
 */
export interface TestDoor {
  readonly ready: true;
  readonly file: Desk['file'];
  run(command: string, values?: Values): Promise<void>;
  stop(): void;
  idle(): Promise<void>;
  screenBox(id: string): { x: number; y: number; width: number; height: number } | null;
  fit(ids?: string[]): void;
  messages(): PluginHost['messages'];
  errors(): string[];
  notices(): string[];
  said(): string;
  redraws(): number;
}

declare global {
  interface Window {
    localFigJam?: TestDoor;
  }
}

const QUIET_MS = 150;

export function openTestDoor(desk: Desk, host: PluginHost): void {
  const { file, ui, canvas } = desk;
  let lastChange = performance.now();
  const touch = () => {
    lastChange = performance.now();
  };
  file.subscribe(touch);
  file.onMeta(touch);
  ui.subscribe(touch);
  let crossed = 0;

  const idle = async (): Promise<void> => {
    for (;;) {
      if (host.isStarting || host.messages.length !== crossed) touch();
      crossed = host.messages.length;
      if (performance.now() - lastChange >= QUIET_MS) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };

  window.localFigJam = {
    ready: true,
    file,
    run: (command, values) => host.start(command, values),
    stop: () => host.stop(),
    idle,
    screenBox: (id) => {
      canvas.flush();
      return canvas.boxOnScreen([id]);
    },
    fit: (ids) => fitView(desk, ids),
    messages: () => host.messages,
    errors: () => [...host.errors],
    notices: () => ui.get().notices.map(({ message }) => message),
    said: () => ui.get().said,
    redraws: () => canvas.scene.redraws,
  };
}
