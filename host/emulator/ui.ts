// Rules for the plugin's window and its messages (docs/platform.md H, K).
import { HTML_KEY } from '../guest/wire';
import type { Engine, Rules } from './engine';
import { ApiError, asBoolean, asNumber, asObject, asPoint, asString, FUNCTION, MIXED } from './errors';
import { UI_EVENT_RULES } from './events';
import type { UiOptions, UiState } from './options';
import { Ref } from './ref';

const MIN_WIDTH = 70;

function optionsOf(engine: Engine, value: unknown): UiOptions {
  const given = value === undefined ? {} : asObject(value, 'options');
  return {
    width: given.width === undefined ? 300 : Math.max(MIN_WIDTH, asNumber(given.width, 'width')),
    height: given.height === undefined ? 200 : Math.max(0, asNumber(given.height, 'height')),
    visible: given.visible === undefined ? true : asBoolean(given.visible, 'visible'),
    title: given.title === undefined ? engine.options.manifest.name : asString(given.title, 'title'),
    themeColors: given.themeColors === undefined ? false : asBoolean(given.themeColors, 'themeColors'),
    position: given.position === undefined ? null : asPoint(given.position, 'position'),
  };
}

/** `__html__` may be an object (docs/platform.md S3: open). */
function htmlOf(engine: Engine, value: unknown): string {
  const isHtml = typeof value === 'object' && value !== null && HTML_KEY in value;
  return isHtml ? engine.options.html : asString(value, 'html');
}

/** A second call closes the first window (docs/platform.md H). */
export function showUI(engine: Engine, args: readonly unknown[]): void {
  const html = htmlOf(engine, args[0]);
  if (engine.ui) engine.options.hooks.uiClosed();
  engine.ui = { html, ...optionsOf(engine, args[1]), queue: [] };
  engine.options.hooks.showUI(engine.ui);
}

/** Messages sent before the window has loaded are queued until then (docs/platform.md H). */
export function windowLoaded(engine: Engine): void {
  const waiting = engine.ui?.queue ?? [];
  if (engine.ui) engine.ui.queue = null;
  for (const message of waiting) engine.options.hooks.postMessage(message);
}

/**
 * Objects, arrays, numbers, strings, booleans, null, undefined, Date, Uint8Array: nothing else is allowed
 * (docs/platform.md H).
 */
function requireCloneable(value: unknown): void {
  if (value === FUNCTION) throw new ApiError('Cannot unwrap function');
  if (value === MIXED) throw new ApiError('Cannot unwrap symbol');
  if (value instanceof Ref) throw new ApiError('Cannot unwrap node');
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array)
    return;
  for (const item of Object.values(value)) requireCloneable(item);
}

function openUi(engine: Engine): UiState {
  // That it throws is inferred; the wording is unknown (docs/platform.md H).
  if (!engine.ui) throw new ApiError('No UI to communicate with. Did you forget to call figma.showUI?');
  return engine.ui;
}

function postMessage(engine: Engine, args: readonly unknown[]): void {
  const ui = openUi(engine);
  requireCloneable(args[0]);
  const message = args[0];
  if (ui.queue) ui.queue.push(message);
  else engine.after(0, 'postMessage', () => engine.options.hooks.postMessage(message));
}

function change(engine: Engine, patch: Partial<UiOptions>): void {
  const ui = Object.assign(openUi(engine), patch);
  engine.options.hooks.uiChanged(ui);
}

export const UI_RULES: Rules = {
  ...UI_EVENT_RULES,
  postMessage: { call: (engine, _target, args) => postMessage(engine, args) },
  resize: {
    call: (engine, _target, args) =>
      change(engine, {
        width: Math.max(MIN_WIDTH, asNumber(args[0], 'width')),
        height: Math.max(0, asNumber(args[1], 'height')),
      }),
  },
  reposition: {
    call: (engine, _target, args) =>
      change(engine, { position: { x: asNumber(args[0], 'x'), y: asNumber(args[1], 'y') } }),
  },
  getPosition: {
    call: (engine) => {
      const place = openUi(engine).position ?? { x: 0, y: 0 };
      return { windowSpace: place, canvasSpace: place };
    },
  },
  show: { call: (engine) => change(engine, { visible: true }) },
  hide: { call: (engine) => change(engine, { visible: false }) },
  close: {
    call: (engine) => {
      if (!engine.ui) return;
      engine.ui = null;
      engine.options.hooks.uiClosed();
    },
  },
};
