// Rules for the `figma` object itself: creation, look-ups, fonts, closing. Other areas have their own files.
import { hexPaint, INTER_REGULAR, textRecord } from '../document/defaults';
import { newCells, newTable } from '../document/table-edits';
import type { NodeRecord, NodeType } from '../document/types';
import { group, ungroup } from './children';
import type { Engine, Rule, Rules } from './engine';
import { ApiError, asArray, asNumber, asObject, asString, failed } from './errors';
import { FIGMA_EVENT_RULES } from './events';
import { listFonts, loadFont } from './fonts';
import { IMAGE_HOST_RULES, IMAGE_RULES } from './images';
import { loadAllPages, setCurrentPage } from './pages';
import { Later } from './ref';
import { requireTimer, UNDO_RULES, USER_RULES } from './session';
import { showUI } from './ui';

/** New nodes go to the current page at 0, 0 (docs/platform.md A). */
function create(type: NodeType, patch: (engine: Engine) => Partial<NodeRecord> = () => ({})): Rule {
  return {
    call: (engine) =>
      engine.ref(engine.edit(() => engine.file.create(type, engine.file.currentPageId, patch(engine)).id)),
  };
}

/** A sticky's author is the person who runs the plugin, with the name shown (docs/platform.md C). */
function authoredByRunner(engine: Engine): Partial<NodeRecord> {
  const { id, name } = engine.file.currentUser;
  return { authorId: id, authorName: name };
}

/** All we know is "born very small" (docs/platform.md R13: open). */
function newSection({ file }: Engine): Partial<NodeRecord> {
  if (file.reading('new-section') === 'one-pixel') return {};
  return { name: `Section ${file.ofType('SECTION').size + 1}`, width: 208, height: 208 };
}

/**
 * Each editor has its own initial style; which one is a guess, so load the font named by the node itself
 * (docs/platform.md 0).
 */
function newText(engine: Engine): Partial<NodeRecord> {
  if (engine.file.editor === 'figjam') return {};
  return { text: textRecord('', { fontName: INTER_REGULAR, fontSize: 12, fills: [hexPaint('000000')] }) };
}

const createTable: Rule = {
  call: (engine, _target, args) => {
    const rows = args[0] === undefined ? 2 : asNumber(args[0], 'numRows');
    const columns = args[1] === undefined ? 2 : asNumber(args[1], 'numColumns');
    if (rows < 1 || columns < 1) throw failed('numRows', 'Number must be greater than or equal to 1');
    const patch = { table: newTable(rows, columns, newCells(engine.file)) };
    return engine.ref(engine.edit(() => engine.file.create('TABLE', engine.file.currentPageId, patch).id));
  },
};

/** Synchronous calls that dynamic-page forbids (docs/platform.md E). */
function forbidden(name: string, instead: string): Rule {
  return {
    call: (engine) => {
      if (engine.options.manifest.documentAccess === 'dynamic-page') {
        throw new ApiError(`Cannot call with documentAccess: dynamic-page. Use figma.${instead} instead`);
      }
      throw new ApiError(`not emulated: figma.${name}`, { prefixed: false });
    },
  };
}

const SYNC_CALLS = [
  'getStyleById',
  'getFileThumbnailNode',
  'getLocalPaintStyles',
  'getLocalTextStyles',
  'getLocalEffectStyles',
  'getLocalGridStyles',
  'getLocalCustomAnimationStyles',
];

const getNodeById: Rule = {
  call: (engine, target, args) => {
    if (engine.options.manifest.documentAccess === 'dynamic-page') {
      return forbidden('getNodeById', 'getNodeByIdAsync').call?.(engine, target, args);
    }
    return engine.ref(asString(args[0], 'id'));
  },
};

/** Null for unknown and removed ids (docs/platform.md E). */
const getNodeByIdAsync: Rule = {
  call: (engine, _target, args) => {
    const id = asString(args[0], 'id');
    return new Later(() => engine.ref(id));
  },
};

const currentPage: Rule = {
  get: (engine) => engine.ref(engine.file.currentPageId),
  set: () => {
    throw new ApiError(
      'Cannot call with documentAccess: dynamic-page. Use figma.setCurrentPageAsync instead',
    );
  },
};

function close(engine: Engine, message: string | undefined): void {
  engine.events.emit('figma', 'close');
  if (engine.ui) engine.options.hooks.uiClosed();
  engine.ui = null;
  engine.closed = true;
  engine.file.undoLog.commitPlugin();
  engine.events.dispose();
  engine.options.hooks.closed(message);
}

export const FIGMA_RULES: Rules = {
  ...FIGMA_EVENT_RULES,
  ...UNDO_RULES,
  ...USER_RULES,
  ...IMAGE_RULES,
  ...Object.fromEntries(SYNC_CALLS.map((name) => [name, forbidden(name, `${name}Async`)])),
  apiVersion: { get: () => '1.0.0' },
  command: { get: (engine) => engine.options.command },
  editorType: { get: (engine) => engine.file.editor },
  mode: { get: () => 'default' },
  pluginId: { get: (engine) => engine.options.manifest.id },
  fileKey: { get: () => undefined },
  hasMissingFont: { get: () => false },
  skipInvisibleInstanceChildren: { get: () => false, set: () => undefined },
  root: { get: (engine) => engine.ref('0:0') },
  currentPage,
  setCurrentPageAsync: { call: (engine, _target, args) => setCurrentPage(engine, args) },
  loadAllPagesAsync: { call: (engine) => loadAllPages(engine) },
  getNodeById,
  getNodeByIdAsync,
  createSticky: create('STICKY', authoredByRunner),
  createShapeWithText: create('SHAPE_WITH_TEXT'),
  createConnector: create('CONNECTOR'),
  createCodeBlock: create('CODE_BLOCK'),
  createSection: create('SECTION', newSection),
  createFrame: create('FRAME'),
  createText: create('TEXT', newText),
  createRectangle: create('RECTANGLE'),
  createEllipse: create('ELLIPSE'),
  createLine: create('LINE'),
  createTable,
  group: { call: (engine, _target, args) => group(engine, args) },
  ungroup: { call: (engine, _target, args) => ungroup(engine, args) },
  loadFontAsync: { call: (engine, _target, args) => loadFont(engine, args) },
  listAvailableFontsAsync: { call: (engine) => listFonts(engine) },
  showUI: { call: (engine, _target, args) => showUI(engine, args) },
  notify: { call: (engine, _target, args) => engine.options.notices.show(engine, args) },
  openExternal: {
    call: (engine, _target, args) => engine.options.hooks.openExternal(asString(args[0], 'url')),
  },
  closePlugin: {
    call: (engine, _target, args) =>
      close(engine, args[0] === undefined ? undefined : asString(args[0], 'message')),
  },
};

export const UTIL_RULES: Rules = {
  rgb: { call: (_engine, _target, args) => colorOf(args[0]) },
  rgba: { call: (_engine, _target, args) => ({ ...colorOf(args[0]), a: 1 }) },
  solidPaint: { call: (_engine, _target, args) => ({ type: 'SOLID', color: colorOf(args[0]) }) },
};

function colorOf(value: unknown): object {
  if (typeof value !== 'string') {
    const { r, g, b } = asObject(value, 'color');
    return { r: asNumber(r, 'r'), g: asNumber(g, 'g'), b: asNumber(b, 'b') };
  }
  const paint = /^#?[0-9a-f]{6}$/i.test(value) ? hexPaint(value) : null;
  if (paint?.type !== 'SOLID') throw failed('color', 'Only hex colours of six digits are emulated');
  return paint.color;
}

/** The guest's own channel; not part of the API. */
export const HOST_RULES: Rules = {
  startTimer: {
    call: (engine, _target, args) => {
      const repeats = args[1] === true;
      return engine.options.timers.start(
        engine,
        Math.max(repeats ? 1 : 0, asNumber(args[0], 'timeout')),
        repeats,
      );
    },
  },
  stopTimer: { call: (engine, _target, args) => engine.options.timers.stop(engine, asNumber(args[0], 'id')) },
  closeNotice: {
    call: (engine, _target, args) => engine.options.notices.close(engine, asNumber(args[0], 'id'), 'dismiss'),
  },
  touch: {
    call: (engine, _target, args) => {
      if (engine.closed)
        throw new ApiError('Cannot use the figma API: the plugin is closed', { prefixed: false });
      if (args[0] === 'timer') requireTimer(engine);
    },
  },
  now: { call: (engine) => engine.options.clock.now() },
  ...IMAGE_HOST_RULES,
  setSuggestions: {
    call: (engine, _target, args) =>
      engine.options.hooks.suggestions({
        items: asArray(args[0], 'suggestions'),
        error: null,
        loading: null,
      }),
  },
  setError: {
    call: (engine, _target, args) =>
      engine.options.hooks.suggestions({ items: [], error: asString(args[0], 'message'), loading: null }),
  },
  setLoadingMessage: {
    call: (engine, _target, args) =>
      engine.options.hooks.suggestions({ items: [], error: null, loading: asString(args[0], 'message') }),
  },
};
