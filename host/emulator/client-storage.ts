// Rules for figma.clientStorage: asynchronous, plain data, 5 MB in total (docs/platform.md G).
import type { Engine, Rules } from './engine';
import { ApiError, asString, FUNCTION } from './errors';
import { utf8Length } from './plugin-data';
import { Later } from './ref';

const LIMIT = 5_000_000;

function sizeOf(value: unknown): number {
  if (value instanceof Uint8Array) return value.length;
  return utf8Length(JSON.stringify(value) ?? '');
}

function requirePlain(value: unknown): void {
  if (value === FUNCTION) throw new ApiError('Cannot unwrap function');
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  for (const item of Object.values(value)) requirePlain(item);
}

function store(engine: Engine, args: readonly unknown[]): Later {
  const key = asString(args[0], 'key');
  const value = args[1];
  requirePlain(value);
  return new Later(() => {
    let total = utf8Length(key) + sizeOf(value);
    for (const [other, kept] of engine.clientStorage)
      if (other !== key) total += utf8Length(other) + sizeOf(kept);
    // The wording is unknown; that it rejects is documented (docs/platform.md G).
    if (total > LIMIT) throw new ApiError('The client storage quota of 5 MB is exceeded');
    engine.clientStorage.set(key, value);
  });
}

export const CLIENT_STORAGE_RULES: Rules = {
  getAsync: {
    call: (engine, _target, args) => {
      const key = asString(args[0], 'key');
      return new Later(() => engine.clientStorage.get(key));
    },
  },
  setAsync: { call: (engine, _target, args) => store(engine, args) },
  deleteAsync: {
    call: (engine, _target, args) => {
      const key = asString(args[0], 'key');
      return new Later(() => void engine.clientStorage.delete(key));
    },
  },
  keysAsync: { call: (engine) => new Later(() => [...engine.clientStorage.keys()]) },
};
