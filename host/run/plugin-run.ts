// One run of a plugin: ties engine, sandbox and window together, on any clock. Independent of page and tests.
import type { FigmaFile } from '../document/file';
import { Engine } from '../emulator/engine';
import { Notices } from '../emulator/notices';
import type { Clock, Faults, Hooks, Manifest, Notice, Suggestions, UiState } from '../emulator/options';
import { RULES } from '../emulator/registry';
import { Timers } from '../emulator/timers';
import { windowLoaded } from '../emulator/ui';
import { languageProblem } from './gate';
import type { CreateSandbox, Sandbox, SandboxError } from './sandbox';

export interface RunOptions {
  file: FigmaFile;
  /** The text of the built main bundle. */
  main: string;
  /** The file named as `ui` in the manifest, passed to the plugin as `__html__`. */
  html?: string;
  manifest: Manifest;
  command?: string;
  /** Values of quick-action parameters; they arrive with the run event. */
  parameters?: Record<string, unknown>;
  faults?: Faults;
  clock: Clock;
  /** Shared between runs, as on one machine (docs/platform.md G). */
  clientStorage?: Map<string, unknown>;
  onAwait?: (turn: { reason: string; file: FigmaFile }) => void;
  /** The longest stretch of work without a pause, in real milliseconds. */
  turnLimitMs?: number;
  /** Parameters are still being entered: nothing can be edited, and `run` waits for `finishQuery`. */
  asksParameters?: boolean;
  on?: Partial<Omit<Hooks, 'deliver'>> & {
    error?: (error: SandboxError) => void;
    log?: (level: string, text: string) => void;
  };
}

export interface LogLine {
  level: string;
  text: string;
}

const TURN_LIMIT_MS = 10_000;

export class PluginRun {
  readonly engine: Engine;
  readonly file: FigmaFile;
  readonly notices: Notice[] = [];
  readonly messages: unknown[] = [];
  readonly errors: SandboxError[] = [];
  readonly console: LogLine[] = [];
  readonly links: string[] = [];
  readonly versions: { title: string; description: string }[] = [];
  suggestions: Suggestions | null = null;
  closeMessage: string | undefined;
  private readonly sandbox: Sandbox;
  readonly options: RunOptions;

  constructor(createSandbox: CreateSandbox, options: RunOptions) {
    this.options = options;
    this.file = options.file;
    this.engine = new Engine(
      options.file,
      {
        manifest: options.manifest,
        command: options.command,
        html: options.html ?? '',
        clock: options.clock,
        faults: options.faults ?? {},
        hooks: this.hooks(),
        clientStorage: options.clientStorage ?? new Map(),
        notices: new Notices(),
        timers: new Timers(),
        onAwait: options.onAwait,
      },
      RULES,
    );
    this.sandbox = createSandbox(this.engine, this, options.turnLimitMs ?? TURN_LIMIT_MS);
  }

  get closed(): boolean {
    return this.engine.closed;
  }

  get ui(): UiState | null {
    return this.engine.ui;
  }

  get counts(): ReadonlyMap<string, number> {
    return this.engine.counts;
  }

  get total(): number {
    return this.engine.total;
  }

  start(): void {
    const problem = languageProblem(this.options.main);
    if (problem) {
      this.error({ kind: 'syntax', name: 'SyntaxError', message: problem, stack: '' });
      return;
    }
    this.engine.querying = this.options.asksParameters ?? false;
    this.sandbox.boot({
      throws: {
        figma: this.file.reading('absent-member') === 'throws',
        others: this.file.reading('unknown-read') === 'throws',
      },
      html: this.options.html ?? '',
      htmlIsObject: this.file.reading('html-value') === 'object',
      types: this.engine.members.tables,
    });
    this.sandbox.evaluate(this.options.main, 'main.js');
    if (!this.engine.querying) this.announceRun(this.options.command, this.options.parameters);
  }

  /** A command chosen during a run: false if this Figma starts a new run for it (docs/platform.md S7: open). */
  takesOver(command: string | undefined, parameters?: Record<string, unknown>): boolean {
    if (this.closed || this.file.reading('second-run') === 'new-run') return false;
    this.announceRun(command, parameters);
    return true;
  }

  /** Asks the plugin for suggestions, as the quick actions bar does on each key press. */
  query(key: string, query: string, parameters: Record<string, unknown> = {}): void {
    this.engine.after(0, 'input', () =>
      this.engine.events.emit('parameters', 'input', { key, query, parameters }),
    );
  }

  finishQuery(parameters: Record<string, unknown>): void {
    this.engine.querying = false;
    this.announceRun(this.options.command, parameters);
  }

  /** Delivers a message from the window. */
  post(value: unknown): void {
    this.engine.after(0, 'message', () => {
      if (this.engine.ui) this.engine.deliver({ kind: 'message', value });
    });
  }

  windowLoaded(): void {
    windowLoaded(this.engine);
  }

  pressNotice(id: number): void {
    this.engine.options.notices.press(this.engine, id);
  }

  dismissNotice(id: number): void {
    this.engine.options.notices.close(this.engine, id, 'dismiss');
  }

  /** The person closes the window, which ends the plugin (docs/platform.md H). */
  close(): void {
    if (!this.closed) this.engine.invoke('call', 'FIGMA', 'closePlugin', []);
  }

  dispose(): void {
    this.engine.closed = true;
    this.file.undoLog.commitPlugin();
    this.engine.events.dispose();
    this.engine.options.timers.stopAll(this.engine);
    this.sandbox.dispose();
  }

  error(error: SandboxError): void {
    this.errors.push(error);
    this.options.on?.error?.(error);
  }

  log(level: string, text: string): void {
    this.console.push({ level, text });
    this.options.on?.log?.(level, text);
  }

  private announceRun(command: string | undefined, parameters: Record<string, unknown> | undefined): void {
    this.engine.after(0, 'run', () => this.engine.events.emit('figma', 'run', { command, parameters }));
  }

  private hooks(): Hooks {
    const { on = {} } = this.options;
    return {
      deliver: (delivery) => this.sandbox.deliver(delivery),
      showUI: (ui) => on.showUI?.(ui),
      uiChanged: (ui) => on.uiChanged?.(ui),
      uiClosed: () => on.uiClosed?.(),
      postMessage: (message) => {
        this.messages.push(message);
        on.postMessage?.(message);
      },
      notify: (notice) => {
        this.notices.push(notice);
        on.notify?.(notice);
      },
      noticeClosed: (notice) => on.noticeClosed?.(notice),
      suggestions: (suggestions) => {
        this.suggestions = suggestions;
        on.suggestions?.(suggestions);
      },
      openExternal: (url) => {
        this.links.push(url);
        on.openExternal?.(url);
      },
      versionSaved: (title, description) => {
        this.versions.push({ title, description });
        on.versionSaved?.(title, description);
      },
      closed: (message) => {
        this.closeMessage = message;
        this.engine.options.timers.stopAll(this.engine);
        on.closed?.(message);
      },
    };
  }
}
