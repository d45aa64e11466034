// What any engine that runs the plugin must do, and the bridge between it and the emulator. Knows no engine.
import type { Engine } from '../emulator/engine';
import { type BootData, type Delivery, MEMBER_SPACE } from '../guest/wire';
import { Handles, type Primitive, WireCodec } from './wire-codec';

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

/** A language engine with the guest inside. */
export interface Sandbox {
  boot(data: BootData): void;
  evaluate(source: string, name: string): void;
  deliver(delivery: Delivery): void;
  dispose(): void;
}

/** `turnLimitMs` ends a turn that does not end by itself. */
export type CreateSandbox = (engine: Engine, hooks: SandboxHooks, turnLimitMs: number) => Sandbox;

/** The emulator as the guest sees it: every access crosses as numbers and texts. */
export class Bridge {
  private readonly handles = new Handles();
  private readonly codec = new WireCodec(this.handles);

  constructor(
    private readonly engine: Engine,
    private readonly hooks: SandboxHooks,
  ) {}

  /** One number for both, because with QuickJS each argument costs about as much as the answer. */
  get(packed: number): Primitive {
    const { engine, handles } = this;
    return this.answer(() =>
      engine.invoke(
        'get',
        handles.key(Math.floor(packed / MEMBER_SPACE)),
        this.member(packed % MEMBER_SPACE),
      ),
    );
  }

  set(object: number, member: number, value: unknown, json: unknown): Primitive {
    return this.answer(() => {
      const given: unknown = typeof json === 'string' ? this.codec.decode(json) : value;
      this.engine.invoke('set', this.handles.key(object), this.member(member), [given]);
      return undefined;
    });
  }

  call(object: number, member: number, json: string): Primitive {
    return this.answer(() => {
      const args = this.codec.decode(json) as unknown[];
      return this.engine.invoke('call', this.handles.key(object), this.member(member), args);
    });
  }

  log(level: string, text: string): void {
    if (level === 'uncaught' || level === 'rejection') this.report(level, JSON.parse(text));
    else this.hooks.log(level, text);
  }

  report(kind: SandboxError['kind'], error: unknown): void {
    this.hooks.error({ kind, ...asErrorParts(error) });
  }

  /** A delivery as the guest takes it. */
  translate(delivery: Delivery): string {
    return JSON.stringify(this.translated(delivery));
  }

  private translated(delivery: Delivery): unknown {
    if (delivery.kind === 'event') {
      const page = delivery.target.startsWith('page:') ? delivery.target.slice('page:'.length) : null;
      const target = page ? `page:${this.handles.number(page)}` : delivery.target;
      return { ...delivery, target, payload: this.codec.toTags(delivery.payload) };
    }
    return 'value' in delivery ? { ...delivery, value: this.codec.toTags(delivery.value) } : delivery;
  }

  private member(number: number): string {
    return this.engine.members.names[number] ?? '';
  }

  private answer(work: () => unknown): Primitive {
    try {
      return this.codec.encode(work());
    } catch (error) {
      return this.codec.error(error);
    }
  }
}

function asErrorParts(value: unknown): Omit<SandboxError, 'kind'> {
  if (typeof value !== 'object' || value === null)
    return { name: 'Error', message: String(value), stack: '' };
  const { name, message, stack } = value as Record<string, unknown>;
  return { name: String(name ?? 'Error'), message: String(message ?? ''), stack: String(stack ?? '') };
}
