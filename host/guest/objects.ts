// Builds the API objects from the member table: accessors for known members, a trap for unknown ones.
import { decode, encode, HANDLE } from './codec';
import { MEMBER_SPACE, type MemberTable } from './wire';

export interface HostBridge {
  /** `handle * MEMBER_SPACE + member` */
  get(place: number): unknown;
  /** `json` is null for a value that crosses unchanged. */
  set(handle: number, member: number, value: unknown, json: string | null): unknown;
  call(handle: number, member: number, json: string): unknown;
  log(level: string, text: string): void;
  boot(): string;
}

export type ApiObject = object & { readonly [HANDLE]: number };
export type Override = PropertyDescriptor;

const prototypes = new Map<string, object>();
const objects: (ApiObject | undefined)[] = [];
const overrides = new Map<string, Record<string, Override>>();
let bridge: HostBridge;
let tables: Record<string, MemberTable>;
let throws: { figma: boolean; others: boolean };

export function connectObjects(options: {
  bridge: HostBridge;
  tables: Record<string, MemberTable>;
  throws: { figma: boolean; others: boolean };
}): void {
  ({ bridge, tables, throws } = options);
}

/** Members that need sandbox functions (callbacks, find predicates) are implemented in the guest. */
export function override(type: string, members: Record<string, Override>): void {
  overrides.set(type, { ...overrides.get(type), ...members });
}

export function invoke(handle: number, member: number, name: string, args: unknown[]): unknown {
  return decode(bridge.call(handle, member, encode(args, `in ${name}: `)));
}

export function memberNumber(type: string, name: string): number {
  const found = tables[type]?.find((entry) => entry[0] === name);
  if (!found) throw new TypeError(`no member ${name} in the table of ${type}`);
  return found[1];
}

export function hasMember(type: string, name: string): boolean {
  return tables[type]?.some((entry) => entry[0] === name) ?? false;
}

/** Engines look these up on any object, so they must be undefined rather than an error, even on nodes. */
const PROBED = ['then', 'toJSON', 'constructor', 'valueOf', 'hasOwnProperty'];

const GLOBAL_LABELS: Record<string, string> = {
  FIGMA: 'figma',
  UI: 'figma.ui',
  TIMER: 'figma.timer',
  VIEWPORT: 'figma.viewport',
  CLIENT_STORAGE: 'figma.clientStorage',
  PARAMETERS: 'figma.parameters',
  UTIL: 'figma.util',
};

function unknownText(type: string, key: string): string {
  const label = GLOBAL_LABELS[type];
  if (type === 'FIGMA') return `figma.${key} no such property '${key}' on the figma global object`;
  if (label) return `${label}.${key}: no such property '${key}' on the ${label} object`;
  return `node.${key}: no such property '${key}' on ${type} node`;
}

/** The end of each prototype chain: only unknown names get here (docs/platform.md 1.1, 1.2). */
function trap(type: string): object {
  const isStrict = type === 'FIGMA' ? throws.figma : throws.others;
  return new Proxy(Object.create(null) as object, {
    has: () => false,
    get(_target, key) {
      if (typeof key === 'symbol' || PROBED.includes(key) || !isStrict) return undefined;
      throw new TypeError(unknownText(type, key));
    },
    set(_target, key) {
      throw new TypeError(`Cannot add property ${String(key)}, object is not extensible`);
    },
  });
}

function accessor(member: number, name: string, writable: boolean): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: ApiObject) {
      return decode(bridge.get(this[HANDLE] * MEMBER_SPACE + member));
    },
    set(this: ApiObject, value: unknown) {
      if (!writable) throw new TypeError('no setter for property');
      const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      const json = simple ? null : encode(value, `in set_${name}: `);
      decode(bridge.set(this[HANDLE], member, simple ? value : '', json));
    },
  };
}

function method(member: number, name: string): PropertyDescriptor {
  return {
    enumerable: true,
    value(this: ApiObject, ...args: unknown[]) {
      return invoke(this[HANDLE], member, name, args);
    },
  };
}

function prototypeFor(type: string): object {
  const known = prototypes.get(type);
  if (known) return known;
  const prototype = Object.create(trap(type)) as object;
  const replaced = { ...overrides.get('*'), ...overrides.get(type) };
  for (const [name, member, kind] of tables[type] ?? []) {
    const own = kind === 'method' ? method(member, name) : accessor(member, name, kind === 'rw');
    Object.defineProperty(prototype, name, replaced[name] ?? own);
  }
  prototypes.set(type, prototype);
  return prototype;
}

/** The same handle always returns the same object. */
export function objectFor(handle: number, type: string): ApiObject {
  const known = objects[handle];
  if (known) return known;
  const created = Object.create(prototypeFor(type), { [HANDLE]: { value: handle } }) as ApiObject;
  objects[handle] = Object.freeze(created);
  return created;
}
