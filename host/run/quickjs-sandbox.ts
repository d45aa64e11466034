// Runs the plugin in QuickJS, the kind of engine that Figma uses. No rules of the API.
import guestSource from 'guest:client';
import type {
  QuickJSContext,
  QuickJSHandle,
  QuickJSRuntime,
  QuickJSWASMModule,
} from 'quickjs-emscripten-core';
import type { BootData, Delivery } from '../guest/wire';
import { Bridge, type CreateSandbox, type Sandbox } from './sandbox';
import type { Primitive } from './wire-codec';

const MEMORY_LIMIT = 256 * 1024 * 1024;
/** Well below the stack that the browser and Node give the engine itself. */
const STACK_LIMIT = 256 * 1024;

export const inQuickJs =
  (module: QuickJSWASMModule): CreateSandbox =>
  (engine, hooks, turnLimitMs) =>
    new QuickJsSandbox(module, new Bridge(engine, hooks), turnLimitMs);

class QuickJsSandbox implements Sandbox {
  private readonly runtime: QuickJSRuntime;
  private readonly context: QuickJSContext;
  private deliverHandle: QuickJSHandle | null = null;
  private depth = 0;
  private deadline = Number.POSITIVE_INFINITY;
  private gone = false;

  constructor(
    module: QuickJSWASMModule,
    private readonly bridge: Bridge,
    private readonly turnLimitMs: number,
  ) {
    this.runtime = module.newRuntime();
    this.runtime.setMemoryLimit(MEMORY_LIMIT);
    this.runtime.setMaxStackSize(STACK_LIMIT);
    this.runtime.setInterruptHandler(() => Date.now() > this.deadline);
    this.context = this.runtime.newContext();
    // quickjs-emscripten looks up a job's context through a view of the heap. If the heap grew during the
    // job, the view is detached; it then creates a context that nobody frees, and releasing the runtime
    // aborts. There is only one context, so return that.
    this.runtime.newContext = () => this.context;
  }

  boot(data: BootData): void {
    this.installBridge(JSON.stringify(data));
    this.evaluate(guestSource, 'guest.js');
    this.deliverHandle = this.context.getProp(this.context.global, '__deliver');
    this.context.unwrapResult(this.context.evalCode('delete globalThis.__deliver; undefined')).dispose();
  }

  evaluate(source: string, name: string): void {
    this.turn(() => {
      const result = this.context.evalCode(source, name, { type: 'global' });
      if (result.error) this.report(result.error);
      else result.value.dispose();
    });
  }

  deliver(delivery: Delivery): void {
    const { deliverHandle } = this;
    if (this.gone || !deliverHandle) return;
    const json = this.bridge.translate(delivery);
    this.turn(() => {
      const text = this.context.newString(json);
      const result = this.context.callFunction(deliverHandle, this.context.undefined, text);
      text.dispose();
      if (result.error) this.report(result.error);
      else result.value.dispose();
    });
  }

  /** Works right after an error, too; a fresh module per runtime confines a failed release to its own run. */
  dispose(): void {
    if (this.gone) return;
    this.gone = true;
    this.deliverHandle?.dispose();
    this.context.dispose();
    this.runtime.dispose();
  }

  /** Runs code and then the jobs it queued; a nested turn leaves its jobs to the outer one. */
  private turn(work: () => void): void {
    if (this.depth === 0) this.deadline = Date.now() + this.turnLimitMs;
    this.depth += 1;
    try {
      work();
      if (this.depth === 1) this.runJobs();
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.deadline = Number.POSITIVE_INFINITY;
    }
  }

  private runJobs(): void {
    while (this.runtime.hasPendingJob()) {
      const result = this.runtime.executePendingJobs();
      if (!result.error) continue;
      this.report(result.error);
      if (Date.now() > this.deadline) return;
    }
  }

  private report(handle: QuickJSHandle): void {
    const dumped: unknown = this.context.dump(handle);
    handle.dispose();
    this.bridge.report('uncaught', dumped);
  }

  private installBridge(boot: string): void {
    const { context, bridge } = this;
    const number = (handle: QuickJSHandle): number => context.getNumber(handle);
    const text = (handle: QuickJSHandle): string => context.getString(handle);
    const target = context.newObject();
    const define = (name: string, run: (...args: QuickJSHandle[]) => Primitive): void => {
      const answer = (...args: QuickJSHandle[]) => this.toHandle(run(...args));
      context.newFunction(name, answer).consume((fn) => context.setProp(target, name, fn));
    };
    define('get', (packed) => bridge.get(number(packed)));
    define('set', (object, member, value, json) =>
      bridge.set(number(object), number(member), context.dump(value), context.dump(json)),
    );
    define('call', (object, member, json) => bridge.call(number(object), number(member), text(json)));
    define('log', (level, line) => void bridge.log(text(level), text(line)));
    define('boot', () => boot);
    context.setProp(context.global, '__bridge', target);
    target.dispose();
  }

  private toHandle(value: Primitive): QuickJSHandle {
    const { context } = this;
    if (typeof value === 'string') return context.newString(value);
    if (typeof value === 'number') return context.newNumber(value);
    if (value === null) return context.null;
    if (value === undefined) return context.undefined;
    return value ? context.true : context.false;
  }
}
