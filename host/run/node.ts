// Runs a plugin in Node for tests: a fresh QuickJS module per run, time that the test moves. It knows no page.
import { newQuickJSWASMModule } from 'quickjs-emscripten';
import { VirtualClock } from './clock';
import { PluginRun, type RunOptions } from './plugin-run';

/** How far `settle` lets time run on: long enough for pauses and debounces, too short for a timebox. */
const SETTLE_MS = 2000;
const WAIT_MS = 30_000;

export class TestRun extends PluginRun {
  constructor(
    module: ConstructorParameters<typeof PluginRun>[0],
    options: RunOptions,
    readonly clock: VirtualClock,
  ) {
    super(module, options);
  }

  /** Lets everything happen that is due within a while: jobs, timers, events, answers. */
  settle(ms = SETTLE_MS): void {
    const end = this.clock.now() + ms;
    while (this.clock.step(end));
  }

  /** Moves time, with all that falls due meanwhile. */
  advance(ms: number): void {
    const end = this.clock.now() + ms;
    while (this.clock.step(end));
    this.clock.moveTo(end);
  }

  /** Moves time until something holds; throws when it does not come about. */
  waitFor<T>(find: () => T | undefined | null | false, ms = WAIT_MS): T {
    const end = this.clock.now() + ms;
    for (;;) {
      const found = find();
      if (found) return found;
      if (!this.clock.step(end)) throw new Error(this.waitedInVain());
    }
  }

  /** Sends a message from the window and gives the messages that it brought about. */
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

export type TestRunOptions = Omit<RunOptions, 'clock'> & { clock?: VirtualClock };

export async function runPlugin(options: TestRunOptions): Promise<TestRun> {
  const module = await newQuickJSWASMModule();
  const clock = options.clock ?? new VirtualClock();
  const holder: { run?: TestRun } = {};
  const showUI: NonNullable<RunOptions['on']>['showUI'] = (ui) => {
    options.on?.showUI?.(ui);
    // No window is drawn here: it counts as loaded one turn later.
    clock.after(0, () => holder.run?.windowLoaded());
  };
  const run = new TestRun(module, { ...options, clock, on: { ...options.on, showUI } }, clock);
  holder.run = run;
  run.start();
  run.settle();
  return run;
}
