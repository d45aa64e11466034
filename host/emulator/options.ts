// The inputs of a plugin run, and what it reports to the host. Types only.
import type { FigmaFile } from '../document/file';
import type { Point } from '../document/types';
import type { Delivery } from '../guest/wire';

interface ParameterSpec {
  key: string;
  name: string;
  description?: string;
  allowFreeform?: boolean;
  optional?: boolean;
}

export interface Manifest {
  name: string;
  /** The bundle's path, relative to the manifest. */
  main: string;
  id?: string;
  documentAccess?: 'dynamic-page';
  permissions?: readonly string[];
  parameters?: readonly ParameterSpec[];
  menu?: readonly {
    name?: string;
    command?: string;
    parameters?: readonly ParameterSpec[];
    separator?: boolean;
  }[];
  relaunchButtons?: readonly { command: string; name: string; multipleSelection?: boolean }[];
}

export interface Clock {
  now(): number;
  after(ms: number, run: () => void): number;
  cancel(id: number): void;
}

export interface UiOptions {
  width: number;
  height: number;
  visible: boolean;
  title: string;
  themeColors: boolean;
  position: Point | null;
}

export interface UiState extends UiOptions {
  html: string;
  /** Messages wait until the window has loaded (docs/platform.md H). */
  queue: unknown[] | null;
}

export interface Notice {
  id: number;
  message: string;
  /** In milliseconds; Infinity means until it is closed. */
  timeout: number;
  error: boolean;
  button: string | null;
  open: boolean;
}

export interface Suggestions {
  items: unknown[];
  error: string | null;
  loading: string | null;
}

export interface Hooks {
  deliver(delivery: Delivery): void;
  showUI(ui: UiState): void;
  uiChanged(ui: UiState): void;
  uiClosed(): void;
  postMessage(message: unknown): void;
  notify(notice: Notice): void;
  noticeClosed(notice: Notice): void;
  suggestions(suggestions: Suggestions): void;
  openExternal(url: string): void;
  versionSaved(title: string, description: string): void;
  closed(message: string | undefined): void;
}

export interface Faults {
  /** Counted from 1 over all accesses, or over one member: `figma.createSticky:call`, `STICKY.fills:set`. */
  throwAt?: { call: number; member?: string; message?: string }[];
  /** Members that throw at every access, as `figma.timer:get`. */
  refused?: string[];
  /** Collects the accesses in order, each as the member and the operation. */
  trace?: string[];
  /** Fonts that fail to load, as "Inter Medium". */
  badFonts?: string[];
  /** Another user removes a node at this access. */
  vanish?: { node: string | ((file: FigmaFile) => string | null); atCall: number }[];
}

/** Schedules something for a later turn of the plugin. */
export interface Turns {
  readonly options: { readonly clock: Clock; readonly hooks: Hooks };
  deliver(delivery: Delivery): void;
  after(ms: number, reason: string, run: () => void): number;
}
