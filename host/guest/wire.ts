// What both halves of the emulator share: how values cross between QuickJS and the host.

/** The first character of a string that stands for something else; any other string is just text. */
export const MARK = {
  plain: '\u0001',
  tagged: '\u0002',
  error: '\u0003',
  text: '\u0004',
  mixed: '\u0005',
  promise: '\u0006',
  node: '\u0007',
  nodes: '\u0008',
} as const;

/** A handle and a member number cross as `handle * MEMBER_SPACE + member`. */
export const MEMBER_SPACE = 4096;

/** Character codes below this one, at the start of a string, are marks. */
export const FIRST_ORDINARY = 9;

/** In tagged JSON, an object with the key `$` stands for a value that JSON lacks. */
export type Tag =
  | { $: 'node'; handle: number; type: string }
  | { $: 'mixed' }
  | { $: 'undefined' }
  | { $: 'function' }
  | { $: 'bytes'; value: string }
  | { $: 'date'; value: number }
  | { $: 'number'; value: string }
  | { $: 'error'; name: string; message: string }
  | { $: 'object'; value: Record<string, unknown> };

/** The only key of the object that stands for `__html__`. */
export const HTML_KEY = 'html of the window';

export type MemberKind = 'method' | 'readonly' | 'rw';

/** [name, number, kind] of each member. */
export type MemberTable = [string, number, MemberKind][];

export interface BootData {
  /** Whether reading an unknown member throws, of `figma` and of everything else. */
  throws: { figma: boolean; others: boolean };
  html: string;
  /** In some readings, `__html__` is an object that stands for the text (docs/platform.md S3). */
  htmlIsObject: boolean;
  types: Record<string, MemberTable>;
}

/** What the host sends into the sandbox. */
export type Delivery =
  | { kind: 'resolve'; promise: number; value: unknown }
  | { kind: 'reject'; promise: number; value: unknown }
  | { kind: 'timer'; id: number }
  | { kind: 'message'; value: unknown }
  | { kind: 'event'; target: string; event: string; payload: unknown }
  | { kind: 'notice'; id: number; part: 'action' | 'dequeue'; reason?: string };

/** `fromEntries` keeps an own `__proto__` as a key, like a structured clone; assigning sets the prototype. */
export function mapMembers(value: object, map: (item: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item)]));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Two letters per twelve bits: a picture has a million of them, and QuickJS is slow. */
const PAIRS = Array.from({ length: 4096 }, (_, bits) => DIGITS.charAt(bits >> 6) + DIGITS.charAt(bits & 63));

const VALUES = Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
);

export function toBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  let text = '';
  for (let i = 0; i < whole; i += 3) {
    const chunk = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += (PAIRS[chunk >> 12] ?? '') + (PAIRS[chunk & 4095] ?? '');
  }
  const left = bytes.length - whole;
  if (left === 0) return text;
  const chunk = ((bytes[whole] ?? 0) << 16) | ((bytes[whole + 1] ?? 0) << 8);
  return `${text}${PAIRS[chunk >> 12]}${left === 2 ? DIGITS.charAt((chunk >> 6) & 63) : '='}=`;
}

export function fromBase64(text: string): Uint8Array {
  const { length } = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  const value = (at: number): number => VALUES[text.charCodeAt(at)] ?? 0;
  for (let from = 0, to = 0; from < length; from += 4, to += 3) {
    const chunk = (value(from) << 18) | (value(from + 1) << 12) | (value(from + 2) << 6) | value(from + 3);
    bytes[to] = chunk >> 16;
    bytes[to + 1] = chunk >> 8;
    bytes[to + 2] = chunk;
  }
  return bytes;
}
