// Members of `figma` and of nodes that take functions or live entirely in the sandbox. No host rules.
import { encode, HANDLE, MIXED } from './codec';
import { decorate, onMessage, register, rememberNotice, unregister } from './events';
import {
  type ApiObject,
  hasMember,
  invoke,
  memberNumber,
  type Override,
  objectFor,
  override,
} from './objects';
import { fromBase64, toBase64 } from './wire';

type Callback = (...args: unknown[]) => unknown;

/** Fixed handles, shared with the host (run/wire-codec.ts). */
const GLOBALS = {
  FIGMA: 1,
  HOST: 2,
  UI: 3,
  VIEWPORT: 4,
  TIMER: 5,
  CLIENT_STORAGE: 6,
  PARAMETERS: 7,
  UTIL: 8,
} as const;

export function callHost(name: string, ...args: unknown[]): unknown {
  return invoke(GLOBALS.HOST, memberNumber('HOST', name), name, args);
}

function constant(value: unknown): Override {
  return { enumerable: true, value };
}

function getter(get: (this: ApiObject) => unknown): Override {
  return {
    enumerable: true,
    get,
    set() {
      throw new TypeError('no setter for property');
    },
  };
}

/** on, once and off: the host checks the event's name, while the function stays here. */
function emitter(type: string, targetOf: (self: ApiObject) => string): Record<string, Override> {
  const add = (name: 'on' | 'once') =>
    function (this: ApiObject, event: string, handler: Callback): void {
      invoke(this[HANDLE], memberNumber(type, name), name, [event]);
      if (typeof handler !== 'function') throw new TypeError('not a function');
      register(targetOf(this), event, handler, name === 'once');
    };
  return {
    on: constant(add('on')),
    once: constant(add('once')),
    off: constant(function (this: ApiObject, event: string, handler: Callback): void {
      unregister(targetOf(this), event, handler);
    }),
  };
}

/** The host lists the candidates in one crossing; the predicate is the plugin's function, so it runs here. */
function finder(
  name: string,
  finish: (nodes: object[], accept: (node: object) => boolean) => unknown,
): Override {
  return constant(function (this: ApiObject & { type: string }, accept?: Callback): unknown {
    const nodes = invoke(this[HANDLE], memberNumber(this.type, name), name, []) as object[];
    return finish(nodes, accept ? (node) => Boolean(accept(node)) : () => true);
  });
}

const FINDERS: Record<string, Override> = {
  findAll: finder('findAll', (nodes, accept) => nodes.filter(accept)),
  findOne: finder('findOne', (nodes, accept) => nodes.find(accept) ?? null),
  findChildren: finder('findChildren', (nodes, accept) => nodes.filter(accept)),
  findChild: finder('findChild', (nodes, accept) => nodes.find(accept) ?? null),
};

interface NotifyOptions {
  timeout?: number;
  error?: boolean;
  onDequeue?: Callback;
  button?: { text: string; action: Callback };
}

function notify(this: ApiObject, message: unknown, options: NotifyOptions = {}): { cancel: () => void } {
  const { onDequeue, button, ...rest } = options;
  const plain = { ...rest, ...(button ? { button: button.text } : {}) };
  const id = invoke(this[HANDLE], memberNumber('FIGMA', 'notify'), 'notify', [message, plain]) as number;
  rememberNotice(id, { ...(button ? { action: button.action } : {}), ...(onDequeue ? { onDequeue } : {}) });
  return { cancel: () => void callHost('closeNotice', id) };
}

function createImage(this: ApiObject, bytes: unknown): object {
  const hash = invoke(this[HANDLE], memberNumber('FIGMA', 'createImage'), 'createImage', [bytes]);
  return imageOf(hash as string);
}

function imageOf(hash: string): object {
  return Object.freeze({
    hash,
    getBytesAsync: () => callHost('imageBytes', hash),
    getSizeAsync: () => callHost('imageSize', hash),
  });
}

function getImageByHash(this: ApiObject, hash: unknown): object | null {
  const known = invoke(this[HANDLE], memberNumber('FIGMA', 'getImageByHash'), 'getImageByHash', [hash]);
  return known ? imageOf(hash as string) : null;
}

function part(name: keyof typeof GLOBALS): Override {
  return getter(() => objectFor(GLOBALS[name], name));
}

/** The getter asks the host first, which may forbid the object. */
function guardedPart(name: 'TIMER', member: string): Override {
  return getter(function (this: ApiObject) {
    invoke(GLOBALS.HOST, memberNumber('HOST', 'touch'), member, [member]);
    return objectFor(GLOBALS[name], name);
  });
}

function decorateInput(event: string, payload: unknown): unknown {
  if (event !== 'input' || typeof payload !== 'object' || payload === null) return payload;
  const result = Object.freeze({
    setSuggestions: (list: unknown) => void callHost('setSuggestions', list),
    setError: (text: unknown) => void callHost('setError', text),
    setLoadingMessage: (text: unknown) => void callHost('setLoadingMessage', text),
  });
  return { ...payload, result };
}

export function defineFigma(): object {
  decorate.payload = decorateInput;
  override('*', FINDERS);
  override('PAGE', { ...FINDERS, ...emitter('PAGE', (page) => `page:${page[HANDLE]}`) });
  override(
    'PARAMETERS',
    emitter('PARAMETERS', () => 'parameters'),
  );
  override('UI', {
    ...emitter('UI', () => 'ui'),
    onmessage: {
      enumerable: true,
      get: () => onMessage.handler,
      set: (handler: Callback | undefined) => {
        onMessage.handler = handler;
      },
    },
  });
  override('FIGMA', {
    ...emitter('FIGMA', () => 'figma'),
    mixed: getter(() => MIXED),
    ui: part('UI'),
    viewport: part('VIEWPORT'),
    clientStorage: part('CLIENT_STORAGE'),
    parameters: part('PARAMETERS'),
    util: part('UTIL'),
    ...(hasMember('FIGMA', 'timer') ? { timer: guardedPart('TIMER', 'timer') } : {}),
    notify: constant(notify),
    createImage: constant(createImage),
    getImageByHash: constant(getImageByHash),
    base64Encode: constant((bytes: Uint8Array) => toBase64(bytes)),
    base64Decode: constant((text: string) => fromBase64(text)),
  });
  return objectFor(GLOBALS.FIGMA, 'FIGMA');
}

export function describe(error: unknown): string {
  return encode(
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { name: 'Error', message: String(error), stack: '' },
    '',
  );
}
