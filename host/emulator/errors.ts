// The errors thrown by the API, and validation of incoming values. Independent of nodes and engine.
import type { Paint } from '../document/types';

export class ApiError extends Error {
  /** False for texts that Figma shows without the prefix `in <member>: `. */
  readonly prefixed: boolean;

  constructor(message: string, options: { name?: 'Error' | 'TypeError'; prefixed?: boolean } = {}) {
    super(message);
    this.name = options.name ?? 'Error';
    this.prefixed = options.prefixed ?? true;
  }
}

/** `figma.mixed` on the host side of the bridge. */
export const MIXED = Symbol('mixed');
/** Stands for a function passed where only data can cross. */
export const FUNCTION = Symbol('function');

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value === FUNCTION) return 'function';
  if (typeof value === 'number' && Number.isNaN(value)) return 'nan';
  return typeof value;
}

function expected(name: string, type: string, value: unknown): ApiError {
  return new ApiError(`Expected "${name}" to have type ${type} but got ${typeName(value)} instead`);
}

/** Texts: docs/platform.md I "Error texts". */
export function asNumber(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw expected(name, 'number', value);
  return value;
}

export function asSize(value: unknown, name: string): number {
  const size = asNumber(value, name);
  if (size < 0.01) throw failed(name, 'Number must be greater than or equal to 0.01');
  return size;
}

export function asString(value: unknown, name: string): string {
  if (typeof value !== 'string') throw expected(name, 'string', value);
  return value;
}

export function asBoolean(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw expected(name, 'boolean', value);
  return value;
}

export function asArray(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw failed(name, `Expected array, received ${typeName(value)}`);
  return value;
}

export function asObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw failed(name, `Expected object, received ${typeName(value)}`);
  }
  return value as Record<string, unknown>;
}

export function failed(name: string, why: string): ApiError {
  return new ApiError(`Property "${name}" failed validation: ${why}`);
}

export function oneOf<T extends string>(value: unknown, name: string, allowed: readonly T[]): T {
  if (typeof value === 'string' && (allowed as readonly string[]).includes(value)) return value as T;
  const list = allowed.map((item) => `'${item}'`).join(' | ');
  const received = typeof value === 'string' ? `'${value}'` : typeName(value);
  throw failed(name, `Invalid enum value. Expected ${list}, received ${received}`);
}

export function asPoint(value: unknown, name: string): { x: number; y: number } {
  const point = asObject(value, name);
  return { x: asNumber(point.x, `${name}.x`), y: asNumber(point.y, `${name}.y`) };
}

/** Channels are 0..1, and a paint's colour has no alpha (docs/platform.md 1.14). */
function checkColor(value: unknown, name: string, at: string): void {
  const color = asObject(value, name);
  requireKnownKeys(color, ['r', 'g', 'b'], name, at);
  for (const channel of ['r', 'g', 'b']) {
    const amount = color[channel];
    if (typeof amount !== 'number' || Number.isNaN(amount)) {
      throw failed(name, `Expected number, received ${typeName(amount)} at ${at}.${channel}`);
    }
    if (amount < 0) throw failed(name, `Number must be greater than or equal to 0 at ${at}.${channel}`);
    if (amount > 1) throw failed(name, `Number must be less than or equal to 1 at ${at}.${channel}`);
  }
}

const PAINT_TYPES = [
  'SOLID',
  'GRADIENT_LINEAR',
  'GRADIENT_RADIAL',
  'GRADIENT_ANGULAR',
  'GRADIENT_DIAMOND',
  'IMAGE',
] as const;
const PAINT_DEFAULTS = { visible: true, opacity: 1, blendMode: 'NORMAL' };
const COMMON_KEYS = ['type', 'visible', 'opacity', 'blendMode'];
const SOLID_KEYS = [...COMMON_KEYS, 'color', 'boundVariables'];
const IMAGE_KEYS = [
  ...COMMON_KEYS,
  'scaleMode',
  'imageHash',
  'imageTransform',
  'scalingFactor',
  'rotation',
  'filters',
];
const SCALE_MODES = ['FILL', 'FIT', 'CROP', 'TILE'] as const;

export function requireKnownKeys(value: object, known: readonly string[], name: string, at: string): void {
  const extra = Object.keys(value).filter((key) => !known.includes(key));
  if (extra.length === 0) return;
  throw failed(name, `Unrecognized key(s) in object: ${extra.map((key) => `'${key}'`).join(', ')} at ${at}`);
}

function checkImage(paint: Record<string, unknown>, name: string, at: string): void {
  oneOf(paint.scaleMode, name, SCALE_MODES);
  if (paint.imageHash !== null) asString(paint.imageHash, `${at}.imageHash`);
  requireKnownKeys(paint, IMAGE_KEYS, name, at);
}

export function asPaints(value: unknown, name: string): Paint[] {
  return asArray(value, name).map((item, index) => {
    const paint = asObject(item, name);
    const type = oneOf(paint.type, name, PAINT_TYPES);
    if (type === 'SOLID') {
      checkColor(paint.color, name, `[${index}].color`);
      requireKnownKeys(paint, SOLID_KEYS, name, `[${index}]`);
    }
    if (type === 'IMAGE') checkImage(paint, name, `[${index}]`);
    if (paint.opacity !== undefined) {
      const opacity = asNumber(paint.opacity, name);
      if (opacity < 0 || opacity > 1)
        throw failed(name, `Number must be between 0 and 1 at [${index}].opacity`);
    }
    return { ...PAINT_DEFAULTS, ...paint } as Paint;
  });
}
