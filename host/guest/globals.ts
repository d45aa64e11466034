// The global names available to a plugin besides the language itself (docs/platform.md I), and no others.
import { forgetTimer, rememberTimer } from './events';
import { callHost } from './figma';
import { type BootData, HTML_KEY } from './wire';

const LEVELS = ['log', 'error', 'assert', 'info', 'warn', 'clear'] as const;

/** Present in the engine, but not promised to plugins. */
const UNPROMISED = [
  'queueMicrotask',
  'performance',
  'navigator',
  'scriptArgs',
  'print',
  'Iterator',
  'Float16Array',
  'gc',
];

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value === 'symbol' || typeof value === 'function') return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function consoleFor(log: (level: string, text: string) => void): object {
  const methods: Record<string, (...args: unknown[]) => void> = {};
  for (const level of LEVELS) {
    methods[level] = (...args: unknown[]) => {
      if (level === 'assert' && args.shift()) return;
      log(level, args.map(textOf).join(' '));
    };
  }
  return methods;
}

function starter(
  repeats: boolean,
): (run: (...args: unknown[]) => unknown, ms?: number, ...args: unknown[]) => number {
  return (run, ms, ...args) => {
    if (typeof run !== 'function') throw new TypeError('not a function');
    const id = callHost('startTimer', typeof ms === 'number' ? ms : 0, repeats) as number;
    rememberTimer(id, () => run(...args), repeats);
    return id;
  };
}

function stopTimer(id: unknown): void {
  if (typeof id !== 'number') return;
  forgetTimer(id);
  callHost('stopTimer', id);
}

/** Uses the host's time, which stands still until a test moves it. */
function dateOnHostTime(): DateConstructor {
  const now = (): number => callHost('now') as number;
  class HostDate extends Date {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(now());
      else super(...(args as [number]));
    }

    static override now(): number {
      return now();
    }
  }
  Object.defineProperty(HostDate, 'name', { value: 'Date' });
  return HostDate as DateConstructor;
}

/** With allowedDomains ["none"], every request is refused (docs/platform.md H). */
function fetchNothing(url: unknown): Promise<never> {
  const text = `Refused to connect to '${String(url)}' because it violates the following Content Security Policy directive: "default-src data:"`;
  return Promise.reject(new TypeError(text));
}

export function defineGlobals(
  boot: BootData,
  figma: object,
  log: (level: string, text: string) => void,
): void {
  for (const name of UNPROMISED) Reflect.deleteProperty(globalThis, name);
  const globals: Record<string, unknown> = {
    figma,
    __html__: boot.htmlIsObject ? Object.freeze({ [HTML_KEY]: true }) : boot.html,
    console: consoleFor(log),
    setTimeout: starter(false),
    setInterval: starter(true),
    clearTimeout: stopTimer,
    clearInterval: stopTimer,
    fetch: fetchNothing,
    Date: dateOnHostTime(),
  };
  for (const name of Object.keys(globals)) {
    Object.defineProperty(globalThis, name, { value: globals[name], enumerable: true });
  }
}
