// The host's half of the wire: encodes the engine's answers for QuickJS and decodes arguments. No rules.

import { FUNCTION, MIXED } from '../emulator/errors';
import { PromiseId, Ref } from '../emulator/ref';
import { FIRST_ORDINARY, fromBase64, MARK, mapMembers, type Tag, toBase64 } from '../guest/wire';

export type Primitive = string | number | boolean | null | undefined;

/** Fixed handles, shared with the guest (guest/figma.ts). */
const FIXED = ['', 'FIGMA', 'HOST', 'UI', 'VIEWPORT', 'TIMER', 'CLIENT_STORAGE', 'PARAMETERS', 'UTIL'];

/** Numbers for API objects: the same key always gets the same number. */
export class Handles {
  private readonly keys = [...FIXED];
  private readonly numbers = new Map(FIXED.map((key, index) => [key, index]));

  key(handle: number): string {
    return this.keys[handle] ?? '';
  }

  number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const created = this.keys.push(key) - 1;
    this.numbers.set(key, created);
    return created;
  }
}

export class WireCodec {
  constructor(private readonly handles: Handles) {}

  encode(value: unknown): Primitive {
    if (value === undefined || value === null || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : this.tagged(value);
    if (typeof value === 'string') {
      return value !== '' && value.charCodeAt(0) < FIRST_ORDINARY ? MARK.text + value : value;
    }
    if (value === MIXED) return MARK.mixed;
    if (value instanceof PromiseId) return MARK.promise + value.id;
    if (value instanceof Ref) return MARK.node + this.reference(value);
    if (Array.isArray(value) && value.length > 0 && value.every((item) => item instanceof Ref)) {
      return MARK.nodes + value.map((ref) => this.reference(ref)).join(' ');
    }
    return this.tagged(value);
  }

  private reference(ref: Ref): string {
    return `${this.handles.number(ref.key)}:${ref.type}`;
  }

  error(error: unknown): string {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return MARK.error + JSON.stringify({ name, message });
  }

  toTags(value: unknown): unknown {
    if (value === undefined || value === FUNCTION) return { $: 'undefined' };
    if (value === MIXED) return { $: 'mixed' };
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', value: String(value) };
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Ref) return { $: 'node', handle: this.handles.number(value.key), type: value.type };
    if (value instanceof Uint8Array) return { $: 'bytes', value: toBase64(value) };
    if (value instanceof Date) return { $: 'date', value: value.getTime() };
    if (value instanceof Error) return { $: 'error', name: value.name, message: value.message };
    if (Array.isArray(value)) return value.map((item) => this.toTags(item));
    const copy = mapMembers(value, (item) => this.toTags(item));
    return '$' in copy ? { $: 'object', value: copy } : copy;
  }

  decode(json: string): unknown {
    return this.fromTags(JSON.parse(json));
  }

  private tagged(value: unknown): string {
    return MARK.tagged + JSON.stringify(this.toTags(value));
  }

  private fromTags(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.fromTags(item));
    if ('$' in value) return this.fromTag(value as Tag);
    return this.members(value);
  }

  private members(value: object): Record<string, unknown> {
    return mapMembers(value, (item) => this.fromTags(item));
  }

  private fromTag(tag: Tag): unknown {
    switch (tag.$) {
      case 'node':
        return new Ref(this.handles.key(tag.handle), tag.type);
      case 'function':
        return FUNCTION;
      case 'mixed':
        return MIXED;
      case 'bytes':
        return fromBase64(tag.value);
      case 'date':
        return new Date(tag.value);
      case 'number':
        return Number(tag.value);
      case 'object':
        return this.members(tag.value);
      default:
        return undefined;
    }
  }
}
