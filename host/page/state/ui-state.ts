// The page's own state besides the file: tool, person, open menus, notices. No DOM.
import { PEOPLE, type PersonId } from '../../samples/people';
import type { Theme } from './address';
import { createStore, type Store } from './store';

export type Tool =
  | 'select'
  | 'hand'
  | 'sticky'
  | 'text'
  | 'shape'
  | 'section'
  | 'table'
  | 'connector'
  | 'stamp';

export interface Typing {
  readonly id: string;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

export interface Notice {
  readonly key: number;
  readonly message: string;
  readonly error: boolean;
  readonly action: { readonly text: string; readonly run: () => boolean } | null;
  readonly close: () => void;
}

export interface LogLine {
  readonly key: number;
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface PluginWindow {
  readonly key: number;
  readonly title: string;
  readonly html: string;
  /** The plugin requested the theme (`themeColors`). */
  readonly themed: boolean;
  readonly width: number;
  readonly height: number;
  readonly visible: boolean;
}

interface UiState {
  readonly tool: Tool;
  readonly color: string;
  readonly stamp: string;
  readonly person: PersonId;
  readonly theme: Theme;
  readonly typing: Typing | null;
  /** The open pop-up: one at a time. */
  readonly popup: string | null;
  /** The command whose quick-action parameters are being entered. */
  readonly quickAction: string | null;
  readonly notices: readonly Notice[];
  readonly log: readonly LogLine[];
  readonly logOpen: boolean;
  readonly pluginWindow: PluginWindow | null;
  /** The running command, if any. */
  readonly running: string | null;
  /** Read out by screen readers. */
  readonly said: string;
  readonly dragging: boolean;
}

export type Ui = Store<UiState>;

export function createUi(theme: Theme): Ui {
  return createStore<UiState>({
    tool: 'select',
    color: 'FFE299',
    stamp: '👍',
    person: PEOPLE[0].id,
    theme,
    typing: null,
    popup: null,
    quickAction: null,
    notices: [],
    log: [],
    logOpen: false,
    pluginWindow: null,
    running: null,
    said: '',
    dragging: false,
  });
}

let lastKey = 0;

export function nextKey(): number {
  lastKey += 1;
  return lastKey;
}

export function log(ui: Ui, level: LogLine['level'], text: string): void {
  ui.set({ log: [...ui.get().log.slice(-499), { key: nextKey(), level, text }] });
}

const SHORTEST_SHOWN = 3000;

/** Shows a toast, for three seconds by default. Returns a function that removes it. */
export function showNotice(
  ui: Ui,
  message: string,
  options: {
    error?: boolean;
    timeout?: number;
    action?: Notice['action'];
    onGone?: (by: string) => void;
  } = {},
): () => void {
  const key = nextKey();
  const gone = (by: string) => {
    const { notices } = ui.get();
    if (!notices.some((notice) => notice.key === key)) return;
    ui.set({ notices: notices.filter((notice) => notice.key !== key) });
    options.onGone?.(by);
  };
  const notice = { key, message, error: options.error ?? false, action: options.action ?? null };
  ui.set({ notices: [...ui.get().notices, { ...notice, close: () => gone('dismiss') }] });
  const timeout = options.timeout ?? SHORTEST_SHOWN;
  if (Number.isFinite(timeout)) setTimeout(() => gone('timeout'), timeout);
  return () => gone('dismiss');
}
