// Converts sandbox values to wire text and back; knows the wire format, but not `figma`.
import { FIRST_ORDINARY, fromBase64, MARK, mapMembers, type Tag, toBase64 } from './wire';

export const HANDLE = Symbol('handle');
export const MIXED = Symbol('figma.mixed');

interface Links {
  objectFor(handle: number, type: string): object;
  promiseFor(id: number): Promise<unknown>;
}

let links: Links;

export function connectCodec(to: Links): void {
  links = to;
}

function isArray(value: object): value is unknown[] {
  return Array.isArray(value);
}

/** Nodes are sent as their handle; other class instances lose their prototype, as in a structured clone. */
function tag(value: unknown, at: string): unknown {
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'symbol') throw new Error(`${at}Cannot unwrap symbol`);
  if (typeof value === 'function') return { $: 'function' };
  if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', value: String(value) };
  if (typeof value === 'bigint') return { $: 'number', value: 'bigint' };
  if (typeof value !== 'object' || value === null) return value;
  const handle = (value as { [HANDLE]?: number })[HANDLE];
  if (handle !== undefined) return { $: 'node', handle, type: '' };
  if (isArray(value)) return value.map((item) => tag(item, at));
  if (value instanceof Uint8Array) return { $: 'bytes', value: toBase64(value) };
  if (value instanceof Date) return { $: 'date', value: value.getTime() };
  const copy = mapMembers(value, (item) => tag(item, at));
  return '$' in copy ? { $: 'object', value: copy } : copy;
}

export function encode(value: unknown, at: string): string {
  return JSON.stringify(tag(value, at));
}

export function untag(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isArray(value)) return value.map(untag);
  if ('$' in value) return fromTag(value as Tag);
  return mapMembers(value, untag);
}

function fromTag(value: Tag): unknown {
  switch (value.$) {
    case 'node':
      return links.objectFor(value.handle, value.type);
    case 'mixed':
      return MIXED;
    case 'bytes':
      return fromBase64(value.value);
    case 'date':
      return new Date(value.value);
    case 'number':
      return Number(value.value);
    case 'error':
      return makeError(value.name, value.message);
    case 'object':
      return mapMembers(value.value, untag);
    default:
      return undefined;
  }
}

function makeError(name: string, message: string): Error {
  return name === 'TypeError' ? new TypeError(message) : new Error(message);
}

/** Values returned by the API are deeply frozen (docs/platform.md 1.3). */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if ((value as { [HANDLE]?: number })[HANDLE] !== undefined) return value;
  for (const key of Object.keys(value)) deepFreeze((value as Record<string, unknown>)[key]);
  return Object.freeze(value);
}

/** `handle:TYPE` */
function nodeOf(text: string): object {
  const colon = text.indexOf(':');
  return links.objectFor(Number(text.slice(0, colon)), text.slice(colon + 1));
}

export function decode(raw: unknown): unknown {
  if (typeof raw !== 'string' || raw.length === 0 || raw.charCodeAt(0) >= FIRST_ORDINARY) return raw;
  const rest = raw.slice(1);
  switch (raw.charAt(0)) {
    case MARK.plain:
      return deepFreeze(JSON.parse(rest));
    case MARK.tagged:
      return deepFreeze(untag(JSON.parse(rest)));
    case MARK.text:
      return rest;
    case MARK.mixed:
      return MIXED;
    case MARK.node:
      return nodeOf(rest);
    case MARK.nodes:
      return Object.freeze(rest === '' ? [] : rest.split(' ').map(nodeOf));
    case MARK.promise:
      return links.promiseFor(Number(rest));
    default: {
      const { name, message } = JSON.parse(rest) as { name: string; message: string };
      throw makeError(name, message);
    }
  }
}
