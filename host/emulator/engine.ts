// Answers the plugin's accesses one by one: counts them, injects faults, applies the rule. No QuickJS.
import type { FigmaFile } from '../document/file';
import type { NodeRecord } from '../document/types';
import type { Delivery, MemberKind } from '../guest/wire';
import { Adoption } from './adoption';
import type { EngineOptions } from './engine-options';
import { ApiError } from './errors';
import { EventHub } from './event-hub';
import { type MemberIndex, memberIndex } from './members';
import type { UiState } from './options';
import { Later, PromiseId, Ref } from './ref';

export interface Target {
  /** Node id, `id#text`, `id#cell:row:column`, `id#cell:row:column#text`, or the name of a global object. */
  key: string;
  type: string;
  /** The node it belongs to; '' for global objects. */
  id: string;
  cell: { row: number; column: number } | null;
}

export interface Rule {
  get?: (engine: Engine, target: Target) => unknown;
  set?: (engine: Engine, target: Target, value: unknown) => void;
  call?: (engine: Engine, target: Target, args: readonly unknown[]) => unknown;
}

export type Rules = Record<string, Rule>;
export type Operation = 'get' | 'set' | 'call';

/** What the engine knows about one member of one type. */
interface Plan {
  member: string;
  label: string;
  kind: MemberKind | undefined;
  rule: Rule | undefined;
  readableWhenGone: boolean;
  counts: Record<Operation, number>;
}

const LABELS: Record<string, string> = {
  FIGMA: 'figma',
  UI: 'figma.ui',
  VIEWPORT: 'figma.viewport',
  TIMER: 'figma.timer',
  CLIENT_STORAGE: 'figma.clientStorage',
  PARAMETERS: 'figma.parameters',
  UTIL: 'figma.util',
};

/** What stays readable on a removed node (docs/platform.md M). */
const READABLE_WHEN_GONE = ['id', 'removed', 'type', 'toString'];

export class Engine {
  readonly members: MemberIndex;
  total = 0;
  readonly fonts = new Set<string>();
  readonly loadedPages = new Set<string>();
  readonly events: EventHub;
  readonly adoption: Adoption;
  ui: UiState | null = null;
  closed = false;
  /** While the plugin asks for parameters, the document cannot be edited (docs/platform.md K). */
  querying = false;
  readonly clientStorage: Map<string, unknown>;
  private readonly targets = new Map<string, Target>();
  private readonly plans: Record<string, Record<string, Plan>> = {};
  private nextPromise = 1;
  private readonly startedAt: number;

  constructor(
    readonly file: FigmaFile,
    readonly options: EngineOptions,
    /** The rules for each type (`registry.ts`). */
    private readonly rules: Record<string, Rules>,
  ) {
    this.members = memberIndex(file.editor);
    this.startedAt = options.clock.now();
    this.clientStorage = options.clientStorage;
    this.loadedPages.add(file.currentPageId);
    this.events = new EventHub(this);
    this.adoption = new Adoption(this);
  }

  /** Accesses so far, e.g. `STICKY.characters:get` → 12, `figma.createSticky:call` → 3. */
  get counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const plan of Object.values(this.plans).flatMap((ofType) => Object.values(ofType))) {
      for (const operation of ['get', 'set', 'call'] as const) {
        if (plan.counts[operation] > 0) counts.set(`${plan.label}:${operation}`, plan.counts[operation]);
      }
    }
    return counts;
  }

  invoke(operation: Operation, key: string, member: string, args: readonly unknown[] = []): unknown {
    const target = this.target(key);
    const plan = this.plan(target.type, member);
    if (target.type !== 'HOST') this.count(plan, operation);
    if (this.closed && target.type !== 'HOST') {
      throw new ApiError(`Cannot use the figma API: the plugin is closed (${member})`, { prefixed: false });
    }
    try {
      const answer = this.answer(operation, target, plan, args);
      return answer instanceof Later ? this.promise(answer, member) : answer;
    } catch (error) {
      throw prefixed(error, operation, member);
    }
  }

  ref(id: string | null | undefined): Ref | null {
    const record = id ? this.file.find(id) : undefined;
    return record ? new Ref(record.id, record.type) : null;
  }

  refs(ids: readonly string[]): Ref[] {
    return ids.map((id) => new Ref(id, this.file.get(id).type));
  }

  node(target: Target): NodeRecord {
    const record = this.file.find(target.id) ?? this.ghost(target.id);
    if (record && (!target.cell || record.table?.cells[target.cell.row]?.[target.cell.column])) return record;
    const what = target.key === target.id ? 'node' : 'node (instance sublayer or table cell)';
    throw new ApiError(`The ${what} with id "${target.id}" does not exist`);
  }

  /** What a removed node was last like, if that can be read (docs/platform.md M: open). */
  private ghost(id: string): NodeRecord | undefined {
    const gone = this.file.reading('removed-read') === 'last-values' ? this.file.gone.get(id) : undefined;
    return gone && { ...gone, parent: null, children: [] };
  }

  /** The plugin's edits collect in one undo step (docs/platform.md F). */
  edit<T>(work: () => T): T {
    if (this.querying) throw new ApiError('Cannot edit the document while the plugin is in query mode');
    return this.file.transact({ origin: 'LOCAL', byPlugin: true }, work);
  }

  deliver(delivery: Delivery): void {
    if (this.closed) return;
    this.options.hooks.deliver(delivery);
  }

  /** Runs something in a later turn; another user may act just before it. */
  after(ms: number, reason: string, run: () => void): number {
    return this.options.clock.after(ms, () => {
      if (this.closed) return;
      this.options.onAwait?.({ reason, file: this.file });
      run();
    });
  }

  /** How long the plugin has been running, in milliseconds. */
  get age(): number {
    return this.options.clock.now() - this.startedAt;
  }

  private answer(operation: Operation, target: Target, plan: Plan, args: readonly unknown[]): unknown {
    const { rule } = plan;
    if (!plan.kind || operation === 'set') this.requireMember(plan, target, operation);
    if (target.id && !plan.readableWhenGone) this.node(target);
    if (operation === 'get' && rule?.get) return rule.get(this, target);
    if (operation === 'set' && rule?.set) return rule.set(this, target, args[0]);
    if (operation === 'call' && rule?.call) return rule.call(this, target, args);
    throw new ApiError(`not emulated: ${plan.label}`, { prefixed: false });
  }

  private requireMember({ kind, member }: Plan, target: Target, operation: Operation): void {
    const plain = { name: 'TypeError', prefixed: false } as const;
    if (!kind) {
      if (operation === 'set')
        throw new ApiError(`Cannot add property ${member}, object is not extensible`, plain);
      if (target.type === 'FIGMA') {
        throw new ApiError(`figma.${member} no such property '${member}' on the figma global object`, plain);
      }
      throw new ApiError(`node.${member}: no such property '${member}' on ${target.type} node`, plain);
    }
    if (operation === 'set' && kind === 'readonly') throw new ApiError('no setter for property', plain);
  }

  private promise(later: Later, member: string): PromiseId {
    const promise = this.nextPromise;
    this.nextPromise += 1;
    this.after(later.ms, 'promise', () => {
      try {
        this.deliver({ kind: 'resolve', promise, value: later.run() });
      } catch (error) {
        this.deliver({ kind: 'reject', promise, value: prefixed(error, 'call', member) });
      }
    });
    return new PromiseId(promise);
  }

  private count(plan: Plan, operation: Operation): void {
    this.total += 1;
    plan.counts[operation] += 1;
    const { vanish, throwAt, refused, trace } = this.options.faults;
    for (const fault of vanish ?? []) if (fault.atCall === this.total) this.vanish(fault.node);
    const key = throwAt || refused || trace ? `${plan.label}:${operation}` : '';
    trace?.push(key);
    if (refused?.includes(key)) throw new ApiError(`${key} is refused`, { prefixed: false });
    for (const fault of throwAt ?? []) {
      const counted = fault.member ? (fault.member === key ? plan.counts[operation] : 0) : this.total;
      if (counted === fault.call)
        throw new ApiError(fault.message ?? `injected fault at ${key}`, { prefixed: false });
    }
  }

  private plan(type: string, member: string): Plan {
    const ofType = this.plans[type] ?? {};
    this.plans[type] = ofType;
    const known = ofType[member];
    if (known) return known;
    const plan: Plan = {
      member,
      label: `${LABELS[type] ?? type}.${member}`,
      kind: this.members.kinds.get(`${type}.${member}`),
      rule: this.rules[type]?.[member],
      readableWhenGone: READABLE_WHEN_GONE.includes(member),
      counts: { get: 0, set: 0, call: 0 },
    };
    ofType[member] = plan;
    return plan;
  }

  /** Another user removes a node while the plugin is working (docs/platform.md M). */
  private vanish(node: string | ((file: FigmaFile) => string | null)): void {
    const id = typeof node === 'string' ? node : node(this.file);
    if (id) this.file.transact({ origin: 'REMOTE', byPlugin: false }, () => this.file.remove(id));
  }

  private target(key: string): Target {
    const known = this.targets.get(key);
    if (known) return known;
    const target = this.parse(key);
    this.targets.set(key, target);
    return target;
  }

  private parse(key: string): Target {
    if (this.members.tables[key] && !this.file.find(key)) return { key, type: key, id: '', cell: null };
    const [id = '', ...parts] = key.split('#');
    const place = parts[0]?.startsWith('cell:') ? parts[0].split(':') : null;
    const cell = place ? { row: Number(place[1]), column: Number(place[2]) } : null;
    const part = parts.at(-1);
    if (part === 'text') return { key, type: 'TEXT_SUBLAYER', id, cell };
    if (cell) return { key, type: 'TABLE_CELL', id, cell };
    return { key, type: this.file.find(id)?.type ?? this.events.goneTypes.get(id) ?? 'VECTOR', id, cell };
  }
}

function prefixed(error: unknown, operation: Operation, member: string): unknown {
  if (!(error instanceof ApiError) || !error.prefixed) return error;
  const place = operation === 'call' ? member : `${operation}_${member}`;
  return new ApiError(`in ${place}: ${error.message}`, { prefixed: false });
}
