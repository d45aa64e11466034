// Rules for data that plugins store on nodes (docs/platform.md G).
import type { NodeRecord } from '../document/types';
import type { Engine, Rules, Target } from './engine';
import { ApiError, asObject, asString, failed } from './errors';

const ENTRY_LIMIT = 100_000;
const RELAUNCH_LIMIT = 1000;

/** Figma does not say what kB counts (docs/platform.md G). */
function lengthOf(engine: Engine, text: string): number {
  return engine.file.reading('plugin-data-size') === 'utf-8' ? utf8Length(text) : text.length;
}

export function utf8Length(text: string): number {
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

function requireId(engine: Engine): string {
  const { id } = engine.options.manifest;
  if (id) return id;
  throw new ApiError(
    'Cannot set private plugin data in a plugin without an ID. Make sure your plugin manifest has a valid "id" field.',
  );
}

type Store = 'pluginData' | 'sharedPluginData';

function write(engine: Engine, target: Target, store: Store, key: string, value: string): void {
  const data: NodeRecord[Store] = engine.node(target)[store];
  const { [key]: _old, ...rest } = data;
  // An empty string removes the entry (docs/platform.md G).
  const next = value === '' ? rest : { ...data, [key]: value };
  engine.edit(() => engine.file.patch(target.id, { [store]: next }));
}

function setPluginData(engine: Engine, target: Target, args: readonly unknown[]): void {
  const id = requireId(engine);
  const key = asString(args[0], 'key');
  const value = asString(args[1], 'value');
  if (lengthOf(engine, id + key + value) > ENTRY_LIMIT) {
    throw new ApiError('This pluginData entry exceeds 100 kB per entry limit.');
  }
  write(engine, target, 'pluginData', key, value);
}

/** At least three letters or digits; the wording of the error is unknown (docs/platform.md G, R6). */
function sharedKey(args: readonly unknown[]): string {
  const namespace = asString(args[0], 'namespace');
  if (!/^[A-Za-z0-9_.]{3,}$/.test(namespace))
    throw failed('namespace', 'Expected at least 3 alphanumeric characters');
  return `${namespace}/${asString(args[1], 'key')}`;
}

function setRelaunchData(engine: Engine, target: Target, args: readonly unknown[]): void {
  const { type } = engine.node(target);
  const data = asObject(args[0], 'data');
  for (const [command, text] of Object.entries(data)) {
    if (asString(text, command).length > RELAUNCH_LIMIT) {
      throw failed('data', `String must contain at most ${RELAUNCH_LIMIT} character(s) at ${command}`);
    }
  }
  // Not supported on the pages and document of a FigJam file, where it has no effect (docs/platform.md A).
  if (engine.file.editor === 'figjam' && (type === 'PAGE' || type === 'DOCUMENT')) return;
  engine.edit(() => engine.file.patch(target.id, { relaunchData: data as Record<string, string> }));
}

export const PLUGIN_DATA_RULES: Rules = {
  getPluginData: {
    call: (engine, target, args) => engine.node(target).pluginData[asString(args[0], 'key')] ?? '',
  },
  setPluginData: { call: setPluginData },
  getPluginDataKeys: { call: (engine, target) => Object.keys(engine.node(target).pluginData) },
  getSharedPluginData: {
    call: (engine, target, args) => engine.node(target).sharedPluginData[sharedKey(args)] ?? '',
  },
  setSharedPluginData: {
    call: (engine, target, args) =>
      write(engine, target, 'sharedPluginData', sharedKey(args), asString(args[2], 'value')),
  },
  getSharedPluginDataKeys: {
    call: (engine, target, args) => {
      const prefix = `${asString(args[0], 'namespace')}/`;
      const keys = Object.keys(engine.node(target).sharedPluginData);
      return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    },
  },
  setRelaunchData: { call: setRelaunchData },
  getRelaunchData: { call: (engine, target) => engine.node(target).relaunchData },
};
