// A QuickJS runtime with the guest inside: evaluates the bundle, and connects it to the engine both ways.
import guestSource from 'guest:client';
import type {
  QuickJSContext,
  QuickJSHandle,
  QuickJSRuntime,
  QuickJSWASMModule,
} from 'quickjs-emscripten-core';
import type { Engine } from '../emulator/engine';
import { type BootData, type Delivery, MEMBER_SPACE } from '../guest/wire';
import { Handles, type Primitive, WireCodec } from './wire-codec';

const MEMORY_LIMIT = 256 * 1024 * 1024;
/** Well below the stack that the browser and Node give the engine itself. */
const STACK_LIMIT = 256 * 1024;

export interface SandboxError {
  kind: 'syntax' | 'uncaught' | 'rejection';
  name: string;
  message: string;
  stack: string;
}

export interface SandboxHooks {
  error(error: SandboxError): void;
  log(level: string, text: string): void;
}

export class Sandbox {
  private readonly runtime: QuickJSRuntime;
  private readonly context: QuickJSContext;
  private readonly handles = new Handles();
  private readonly codec = new WireCodec(this.handles);
  private deliverHandle: QuickJSHandle | null = null;
  private depth = 0;
  private deadline = Number.POSITIVE_INFINITY;
  private gone = false;

  constructor(
    module: QuickJSWASMModule,
    private readonly engine: Engine,
    private readonly hooks: SandboxHooks,
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
    const json = JSON.stringify(this.translate(delivery));
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

  private translate(delivery: Delivery): unknown {
    if (delivery.kind === 'event') {
      const page = delivery.target.startsWith('page:') ? delivery.target.slice('page:'.length) : null;
      const target = page ? `page:${this.handles.number(page)}` : delivery.target;
      return { ...delivery, target, payload: this.codec.toTags(delivery.payload) };
    }
    return 'value' in delivery ? { ...delivery, value: this.codec.toTags(delivery.value) } : delivery;
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
    const { name, message, stack } = asErrorParts(dumped);
    this.hooks.error({ kind: 'uncaught', name, message, stack });
  }

  private guestReport(kind: 'uncaught' | 'rejection', json: string): void {
    const { name, message, stack } = asErrorParts(JSON.parse(json));
    this.hooks.error({ kind, name, message, stack });
  }

  private installBridge(boot: string): void {
    const { context, engine, handles, codec } = this;
    const { names } = engine.members;
    const answer = (work: () => unknown): QuickJSHandle => {
      try {
        return this.toHandle(codec.encode(work()));
      } catch (error) {
        return context.newString(codec.error(error));
      }
    };
    const number = (handle: QuickJSHandle): number => context.getNumber(handle);
    const member = (handle: QuickJSHandle): string => names[number(handle)] ?? '';
    const bridge = context.newObject();
    const define = (name: string, run: (...args: QuickJSHandle[]) => QuickJSHandle): void => {
      context.newFunction(name, run).consume((fn) => context.setProp(bridge, name, fn));
    };
    // One number for both, because each argument costs about as much as the answer.
    define('get', (place) =>
      answer(() => {
        const packed = number(place);
        const name = names[packed % MEMBER_SPACE] ?? '';
        return engine.invoke('get', handles.key(Math.floor(packed / MEMBER_SPACE)), name);
      }),
    );
    define('set', (object, name, value, json) =>
      answer(() => {
        const text: unknown = context.dump(json);
        const given: unknown = typeof text === 'string' ? codec.decode(text) : context.dump(value);
        engine.invoke('set', handles.key(number(object)), member(name), [given]);
        return undefined;
      }),
    );
    define('call', (object, name, json) =>
      answer(() => {
        const args = codec.decode(context.getString(json)) as unknown[];
        return engine.invoke('call', handles.key(number(object)), member(name), args);
      }),
    );
    define('log', (level, text) => {
      this.log(context.getString(level), context.getString(text));
      return context.undefined;
    });
    define('boot', () => context.newString(boot));
    context.setProp(context.global, '__bridge', bridge);
    bridge.dispose();
  }

  private log(level: string, text: string): void {
    if (level === 'uncaught' || level === 'rejection') this.guestReport(level, text);
    else this.hooks.log(level, text);
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

function asErrorParts(value: unknown): { name: string; message: string; stack: string } {
  if (typeof value !== 'object' || value === null)
    return { name: 'Error', message: String(value), stack: '' };
  const { name, message, stack } = value as Record<string, unknown>;
  return { name: String(name ?? 'Error'), message: String(message ?? ''), stack: String(stack ?? '') };
}
