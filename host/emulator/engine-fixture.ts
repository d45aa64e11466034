// Builds engines for the emulator's tests: accesses as the guest makes them, answers as values. Tests only.
import { FigmaFile } from '../document/file';
import type { Delivery } from '../guest/wire';
import { VirtualClock } from '../run/clock';
import { Engine } from './engine';
import type { EngineOptions } from './engine-options';
import { Notices } from './notices';
import type { Manifest, Notice } from './options';
import { PromiseId, Ref } from './ref';
import { RULES } from './registry';
import { Timers } from './timers';

export const MANIFEST: Manifest = {
  name: 'Sample',
  main: 'main.js',
  id: '42',
  documentAccess: 'dynamic-page',
};

export class Bench {
  readonly clock = new VirtualClock();
  readonly deliveries: Delivery[] = [];
  readonly posted: unknown[] = [];
  readonly notices: Notice[] = [];
  readonly engine: Engine;
  readonly file: FigmaFile;

  constructor(options: { file?: FigmaFile } & Partial<Omit<EngineOptions, 'clock' | 'hooks'>> = {}) {
    this.file = options.file ?? FigmaFile.create();
    const nothing = (): void => undefined;
    this.engine = new Engine(
      this.file,
      {
        manifest: MANIFEST,
        command: undefined,
        html: '',
        faults: {},
        clientStorage: new Map(),
        notices: new Notices(),
        timers: new Timers(),
        ...options,
        clock: this.clock,
        hooks: {
          deliver: (delivery) => void this.deliveries.push(delivery),
          showUI: nothing,
          uiChanged: nothing,
          uiClosed: nothing,
          postMessage: (message) => void this.posted.push(message),
          notify: (notice) => void this.notices.push(notice),
          noticeClosed: nothing,
          suggestions: nothing,
          openExternal: nothing,
          versionSaved: nothing,
          closed: nothing,
        },
      },
      RULES,
    );
  }

  get(target: string | Ref, member: string): unknown {
    return this.engine.invoke('get', keyOf(target), member);
  }

  set(target: string | Ref, member: string, value: unknown): void {
    this.engine.invoke('set', keyOf(target), member, [value]);
  }

  /** Waits for a promised answer and throws a rejection. */
  call(target: string | Ref, member: string, ...args: unknown[]): unknown {
    const answer = this.engine.invoke('call', keyOf(target), member, args);
    return answer instanceof PromiseId ? this.settled(answer.id) : answer;
  }

  node(target: string | Ref, member: string, ...args: unknown[]): Ref {
    const ref =
      args.length > 0 || member.startsWith('create')
        ? this.call(target, member, ...args)
        : this.get(target, member);
    if (!(ref instanceof Ref)) throw new Error(`${member} gave no node`);
    return ref;
  }

  create(type: string): Ref {
    return this.node('FIGMA', `create${type}`);
  }

  loadFont(style = 'Medium', family = 'Inter'): void {
    this.call('FIGMA', 'loadFontAsync', { family, style });
  }

  settle(ms = 1000): void {
    const end = this.clock.now() + ms;
    while (this.clock.step(end));
    this.clock.moveTo(end);
  }

  /** The payloads of an event so far. */
  events(name: string): unknown[] {
    this.settle();
    return this.deliveries.flatMap((item) =>
      item.kind === 'event' && item.event === name ? [item.payload] : [],
    );
  }

  private settled(id: number): unknown {
    this.settle();
    const answer = this.deliveries.find((item) => 'promise' in item && item.promise === id);
    if (answer?.kind === 'reject') throw answer.value;
    if (answer?.kind !== 'resolve') throw new Error('no answer');
    return answer.value;
  }
}

function keyOf(target: string | Ref): string {
  return target instanceof Ref ? target.key : target;
}

/** `name: message` of the error that the work throws. */
export function thrown(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  return 'nothing thrown';
}

export const RED = { type: 'SOLID', color: { r: 1, g: 0, b: 0 } } as const;
