// Runs a plugin in Node for tests: a fresh engine per run, and time that the test moves. No page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { newQuickJSWASMModuleFromVariant, newVariant, RELEASE_SYNC } from 'quickjs-emscripten';
import { VirtualClock } from './clock';
import { inNode } from './node-sandbox';
import { PluginRun, type RunOptions } from './plugin-run';
import { inQuickJs } from './quickjs-sandbox';
import type { CreateSandbox } from './sandbox';

/** How far `settle` advances time: long enough for pauses and debounces, too short for a timebox. */
const SETTLE_MS = 2000;
const WAIT_MS = 30_000;

/** The types of Node 20 do not say so. */
declare const WebAssembly: { Module: new (bytes: Uint8Array) => object };

/** Compiled once, because a test file starts hundreds of runs. */
const quickJs = newVariant(RELEASE_SYNC, {
  wasmModule: new WebAssembly.Module(
    readFileSync(createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm')),
  ),
});

export class TestRun extends PluginRun {
  constructor(
    createSandbox: CreateSandbox,
    options: RunOptions,
    readonly clock: VirtualClock,
  ) {
    super(createSandbox, options);
  }

  /** Runs everything due within a short time: jobs, timers, events, answers. */
  settle(ms = SETTLE_MS): void {
    const end = this.clock.now() + ms;
    while (this.clock.step(end));
  }

  /** Advances time and runs everything that becomes due. */
  advance(ms: number): void {
    const end = this.clock.now() + ms;
    while (this.clock.step(end));
    this.clock.moveTo(end);
  }

  /** Advances time until something is true; throws if that never happens. */
  waitFor<T>(find: () => T | undefined | null | false, ms = WAIT_MS): T {
    const end = this.clock.now() + ms;
    for (;;) {
      const found = find();
      if (found) return found;
      if (!this.clock.step(end)) throw new Error(this.waitedInVain());
    }
  }

  /** Sends a message from the window and returns the resulting messages. */
  ask(message: unknown): unknown[] {
    const before = this.messages.length;
    this.post(message);
    this.settle();
    return this.messages.slice(before);
  }

  private waitedInVain(): string {
    const errors = this.errors.map((error) => `${error.name}: ${error.message}`).join('; ');
    return `waited in vain; plugin errors: ${errors || 'none'}`;
  }
}

export interface TestRunOptions extends Omit<RunOptions, 'clock'> {
  clock?: VirtualClock;
  /** QuickJS by default, as in Figma; Node's own is several times as fast. */
  engine?: 'quickjs' | 'node';
}

/** The person chooses a command while the plugin is open; gives the run that has it. */
export async function runAgain(
  run: TestRun,
  chosen: Pick<RunOptions, 'command' | 'parameters'>,
): Promise<TestRun> {
  if (run.takesOver(chosen.command, chosen.parameters)) {
    run.settle();
    return run;
  }
  run.close();
  return runPlugin({ ...run.options, clock: run.clock, ...chosen });
}

export async function runPlugin(options: TestRunOptions): Promise<TestRun> {
  const createSandbox =
    options.engine === 'node' ? inNode : inQuickJs(await newQuickJSWASMModuleFromVariant(quickJs));
  const clock = options.clock ?? new VirtualClock();
  const holder: { run?: TestRun } = {};
  const showUI: NonNullable<RunOptions['on']>['showUI'] = (ui) => {
    options.on?.showUI?.(ui);
    // No window is drawn here, so it counts as loaded one turn later.
    clock.after(0, () => holder.run?.windowLoaded());
  };
  const run = new TestRun(createSandbox, { ...options, clock, on: { ...options.on, showUI } }, clock);
  holder.run = run;
  run.start();
  run.settle();
  return run;
}
