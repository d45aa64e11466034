// The options of a run's engine. Types only.
import type { FigmaFile } from '../document/file';
import type { Notices } from './notices';
import type { Clock, Faults, Hooks, Manifest } from './options';
import type { Timers } from './timers';

export interface EngineOptions {
  manifest: Manifest;
  command: string | undefined;
  html: string;
  clock: Clock;
  faults: Faults;
  hooks: Hooks;
  clientStorage: Map<string, unknown>;
  notices: Notices;
  timers: Timers;
  /** Called just before each later turn of the plugin, e.g. to act as another user. */
  onAwait?: ((turn: { reason: string; file: FigmaFile }) => void) | undefined;
}
