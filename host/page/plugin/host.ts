// The running plugin: starts and stops it, and passes messages between it, its window and the page.
import type { EditorType } from '../../document/types';
import type { Notice } from '../../emulator/options';
import { type PluginRun, runPluginInPage, type SandboxError } from '../../run/page';
import type { Suggestion, Values } from '../chrome/quick-action';
import { actingUser, type Desk, say } from '../input/actions';
import { log, nextKey, showNotice } from '../state/ui-state';
import type { PluginFiles } from './manifest';

const PATIENCE_MS = 1500;

interface UiLook {
  readonly width: number;
  readonly height: number;
  readonly visible: boolean;
  readonly title: string;
  readonly themeColors: boolean;
  readonly html: string;
}

export class PluginHost {
  /** All messages since the page was opened, for tests. */
  readonly messages: { readonly to: 'window' | 'plugin'; readonly message: unknown }[] = [];
  readonly errors: string[] = [];
  private run: PluginRun | null = null;
  private asking = false;
  private post: ((message: unknown) => void) | null = null;
  private onSuggestions: ((found: readonly Suggestion[]) => void) | null = null;
  private readonly closers = new WeakMap<Notice, () => void>();
  constructor(
    private readonly desk: Desk,
    private readonly files: PluginFiles,
    /** As on one machine: what the plugin stores stays until the page is closed. */
    private readonly clientStorage: Map<string, unknown>,
  ) {}

  /** From the plugin's start until it ends or its window has loaded. */
  get isStarting(): boolean {
    const { pluginWindow, running } = this.desk.ui.get();
    if (this.asking || running === null) return false;
    return pluginWindow === null || (pluginWindow.visible && this.post === null);
  }

  async start(command: string, values: Values = {}): Promise<void> {
    if (this.run && this.asking) {
      this.asking = false;
      this.run.finishQuery({ ...values });
      return;
    }
    if (this.run?.takesOver(command, { ...values })) return;
    await this.begin(command, { parameters: { ...values } });
  }

  stop(): void {
    const { run } = this;
    if (!run) return;
    run.close();
    this.ended(run);
  }

  /** The person stopped entering parameters. */
  stopAsking(): void {
    if (this.asking) this.stop();
  }

  /** The other editor opens the same page; a running plugin does not survive that. */
  changeEditor(editor: EditorType): void {
    const { file, ui } = this.desk;
    if (file.editor === editor) return;
    this.stop();
    file.editor = editor;
    file.selection = [];
    ui.set({ tool: 'select' });
    file.viewport = { ...file.viewport };
    showNotice(ui, editor === 'figma' ? 'Figma Design: no stickies, tables or timer here' : 'FigJam');
  }

  readonly fromWindow = (message: unknown): void => {
    this.messages.push({ to: 'plugin', message });
    this.run?.post(message);
  };

  readonly windowReady = (post: (message: unknown) => void): void => {
    this.post = post;
    this.run?.windowLoaded();
  };

  async suggest(command: string, key: string, query: string, values: Values): Promise<readonly Suggestion[]> {
    if (!this.asking) await this.begin(command, { asksParameters: true });
    const { run } = this;
    if (!run) return [];
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve([]), PATIENCE_MS);
      this.onSuggestions = (found) => {
        clearTimeout(late);
        resolve(found);
      };
      run.query(key, query, { ...values });
    });
  }

  private async begin(
    command: string,
    how: { asksParameters: true } | { parameters: Record<string, unknown> },
  ): Promise<void> {
    this.stop();
    const { file, ui } = this.desk;
    this.asking = 'asksParameters' in how;
    ui.set({ running: command });
    // The chosen person becomes the plugin's runner, and stays the runner while others act.
    file.currentUserId = actingUser(this.desk).id;
    let run: PluginRun | null = null;
    const current = (work: () => void) => () => {
      if (run === null || run === this.run) work();
    };
    run = await runPluginInPage({
      ...this.files,
      ...how,
      file,
      command,
      clientStorage: this.clientStorage,
      on: {
        showUI: (look) => this.openWindow(look),
        uiChanged: (look) => this.changeWindow(look),
        uiClosed: () => ui.set({ pluginWindow: null }),
        postMessage: (message) => this.toWindow(message),
        notify: (notice) => this.notify(notice),
        noticeClosed: (notice) => this.closers.get(notice)?.(),
        suggestions: ({ items }) => this.onSuggestions?.(items.map(toSuggestion)),
        closed: (message) => {
          if (message) showNotice(ui, message);
          // When the script closes itself, it is still on the stack.
          setTimeout(current(() => run && this.ended(run)));
        },
        error: (error) => this.failed(error),
        log: (level, text) => log(ui, level === 'error' || level === 'warn' ? level : 'info', text),
        openExternal: (url) => showNotice(ui, `The plugin opens ${url}`),
      },
    });
    this.run = run;
    if (run.closed) this.ended(run);
  }

  private ended(run: PluginRun): void {
    if (this.run === run) {
      this.run = null;
      this.post = null;
      this.asking = false;
      this.desk.ui.set({ pluginWindow: null, running: null });
    }
    run.dispose();
  }

  private openWindow(look: UiLook): void {
    this.post = null;
    const { width, height, visible, title, themeColors, html } = look;
    const pluginWindow = { key: nextKey(), width, height, visible, title, themed: themeColors, html };
    this.desk.ui.set({ pluginWindow });
    say(this.desk, `${title} opened`);
  }

  private changeWindow({ width, height, visible, title }: UiLook): void {
    const { pluginWindow } = this.desk.ui.get();
    if (pluginWindow) this.desk.ui.set({ pluginWindow: { ...pluginWindow, width, height, visible, title } });
  }

  private toWindow(message: unknown): void {
    this.messages.push({ to: 'window', message });
    this.post?.(message);
  }

  private notify(notice: Notice): void {
    const { run } = this;
    const action = notice.button && run ? { text: notice.button, run: () => press(run, notice.id) } : null;
    const close = showNotice(this.desk.ui, notice.message, {
      error: notice.error,
      timeout: Number.POSITIVE_INFINITY,
      action,
      onGone: () => run?.closed === false && run.dismissNotice(notice.id),
    });
    this.closers.set(notice, close);
    // A plugin that has ended can no longer close its notices.
    if (Number.isFinite(notice.timeout)) setTimeout(close, notice.timeout);
  }

  private failed({ name, message }: SandboxError): void {
    const text = `${name}: ${message}`;
    const { ui } = this.desk;
    this.errors.push(text);
    log(ui, 'error', text);
    const showConsole = () => {
      ui.set({ logOpen: true });
      return true;
    };
    showNotice(ui, `Plugin error. ${text}`, {
      error: true,
      timeout: 12_000,
      action: { text: 'Console', run: showConsole },
    });
  }
}

/** The plugin decides whether the notice stays, so the page never closes it by itself. */
function press(run: PluginRun, id: number): boolean {
  run.pressNotice(id);
  return false;
}

function toSuggestion(item: unknown): Suggestion {
  if (typeof item === 'object' && item !== null && 'name' in item) {
    return { name: String(item.name), data: 'data' in item ? item.data : item.name };
  }
  return { name: String(item), data: item };
}
