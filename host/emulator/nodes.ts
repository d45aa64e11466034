// Rules shared by most nodes: identity, position, size, appearance, removal, copies.
import { copyTree } from '../document/copies';
import {
  absoluteBoundingBox,
  absoluteTransform,
  containerOf,
  isShown,
  relativeTransform,
} from '../document/geometry';
import type { NodePatch, NodeRecord } from '../document/types';
import type { Engine, Rule, Rules, Target } from './engine';
import { ApiError, asArray, asBoolean, asNumber, asPaints, asSize, asString, failed, oneOf } from './errors';

type Check = (value: unknown, name: string) => unknown;

/** A property that is stored unchanged. */
export function field(name: keyof NodePatch, check: Check): Rule {
  return {
    get: (engine, target) => engine.node(target)[name],
    set: (engine, target, value) => {
      const patch: NodePatch = { [name]: check(value, name) };
      engine.edit(() => engine.file.patch(target.id, patch));
    },
  };
}

function readonlyField(name: keyof NodeRecord): Rule {
  return { get: (engine, target) => engine.node(target)[name] };
}

function fraction(value: unknown, name: string): number {
  const number = asNumber(value, name);
  if (number < 0 || number > 1) throw failed(name, 'Number must be between 0 and 1');
  return number;
}

export function notNegative(value: unknown, name: string): number {
  const number = asNumber(value, name);
  if (number < 0) throw failed(name, 'Number must be greater than or equal to 0');
  return number;
}

/** In an auto-layout parent, writing x or y has no effect (docs/platform.md B). */
function inAutoLayout(engine: Engine, record: NodeRecord): boolean {
  const container = containerOf(engine.file, record);
  return container?.layout !== undefined && container.layout.layoutMode !== 'NONE';
}

function position(name: 'x' | 'y'): Rule {
  return {
    get: (engine, target) => engine.node(target)[name],
    set: (engine, target, value) => {
      const place = asNumber(value, name);
      if (!inAutoLayout(engine, engine.node(target))) {
        engine.edit(() => engine.file.patch(target.id, { [name]: place }));
        engine.adoption.placed(target.id);
      }
    },
  };
}

/** A line has no height (typings); the wording is unknown. */
function asZero(value: unknown, name: string): 0 {
  if (asNumber(value, name) !== 0) throw failed(name, 'The height of a line must be exactly 0');
  return 0;
}

/** Resizing neither moves nor scales the children (docs/platform.md B). */
function resize(engine: Engine, target: Target, args: readonly unknown[]): void {
  const { type } = engine.node(target);
  if (type === 'GROUP') throw new ApiError('not emulated: GROUP.resize', { prefixed: false });
  const width = asSize(args[0], 'width');
  const height = type === 'LINE' ? asZero(args[1], 'height') : asSize(args[1], 'height');
  // A text with a set size no longer takes its width from its characters (docs/platform.md D); whether it still
  // takes its height from them is open (S4).
  const auto = engine.node(target).textAutoResize;
  const endsAuto =
    auto === 'WIDTH_AND_HEIGHT' || (auto === 'HEIGHT' && engine.file.reading('text-resize') === 'sets-none');
  const patch: NodePatch = endsAuto ? { textAutoResize: 'NONE' } : {};
  const frame = engine.node(target).layout;
  if (frame && frame.layoutMode !== 'NONE') {
    patch.layout = { ...frame, primaryAxisSizingMode: 'FIXED', counterAxisSizingMode: 'FIXED' };
  }
  engine.edit(() => engine.file.patch(target.id, { ...patch, width, height }));
}

function removeNode(engine: Engine, target: Target): void {
  const { type, parent } = engine.node(target);
  if (type === 'DOCUMENT') throw new ApiError('Removing this node is not allowed');
  if (type === 'PAGE' && (target.id === engine.file.currentPageId || !parent)) {
    throw new ApiError('Cannot remove the current page');
  }
  engine.edit(() => engine.file.remove(target.id));
}

/** Copies go to the current page, not beside the original, and include pluginData (docs/platform.md B, G). */
function clone(engine: Engine, target: Target): unknown {
  engine.node(target);
  return engine.ref(engine.edit(() => copyTree(engine.file, target.id, engine.file.currentPageId)));
}

function corner(): Rule {
  return field('cornerRadius', notNegative);
}

const BLEND_MODES = ['PASS_THROUGH', 'NORMAL', 'DARKEN', 'MULTIPLY', 'LIGHTEN', 'SCREEN', 'OVERLAY'] as const;

export const IDENTITY_RULES: Rules = {
  id: { get: (_engine, target) => target.id },
  type: { get: (_engine, target) => target.type },
  removed: { get: (engine, target) => engine.file.find(target.id) === undefined },
  name: field('name', asString),
  parent: { get: (engine, target) => engine.ref(engine.node(target).parent) },
  toString: { call: (_engine, target) => target.id },
  remove: { call: removeNode },
  isAsset: { get: () => false },
};

export const NODE_RULES: Rules = {
  ...IDENTITY_RULES,
  clone: { call: clone },
  visible: field('visible', asBoolean),
  locked: field('locked', asBoolean),
  expanded: { get: () => true, set: () => undefined },
  x: position('x'),
  y: position('y'),
  width: readonlyField('width'),
  height: readonlyField('height'),
  rotation: field('rotation', asNumber),
  resize: { call: resize },
  resizeWithoutConstraints: { call: resize },
  relativeTransform: { get: (engine, target) => relativeTransform(engine.node(target)) },
  absoluteTransform: { get: (engine, target) => absoluteTransform(engine.file, engine.node(target).id) },
  absoluteBoundingBox: { get: boxOf },
  absoluteRenderBounds: { get: boxOf },
  opacity: field('opacity', fraction),
  blendMode: field('blendMode', (value, name) => oneOf(value, name, BLEND_MODES)),
  fills: field('fills', asPaints),
  strokes: field('strokes', asPaints),
  strokeWeight: field('strokeWeight', notNegative),
  strokeAlign: field('strokeAlign', (value, name) => oneOf(value, name, ['INSIDE', 'OUTSIDE', 'CENTER'])),
  dashPattern: field('dashPattern', (value, name) =>
    asArray(value, name).map((dash) => notNegative(dash, name)),
  ),
  cornerRadius: corner(),
  topLeftRadius: corner(),
  topRightRadius: corner(),
  bottomLeftRadius: corner(),
  bottomRightRadius: corner(),
  stuckNodes: { get: stuckNodes },
  stuckTo: { get: (engine, target) => engine.ref(engine.node(target).stuckTo) },
  attachedConnectors: { get: attachedConnectors },
  getTopLevelFrame: { call: topLevelFrame },
  exportSettings: { get: () => [] },
};

/** FigJam only; in Design, open (docs/platform.md A, R21, S11). */
function stuckNodes(engine: Engine, target: Target): unknown {
  const { type } = engine.node(target);
  const stamps = engine.refs(engine.file.stampsOn(target.id));
  if (engine.file.editor === 'figjam') return stamps;
  const reading = engine.file.reading('stamps-in-design');
  if (reading === 'throws') {
    const text = `node.stuckNodes: no such property 'stuckNodes' on ${type} node`;
    throw new ApiError(text, { name: 'TypeError', prefixed: false });
  }
  return reading === 'stamps' ? stamps : [];
}

/** Whether hidden nodes have a box is open (docs/platform.md B). */
function boxOf(engine: Engine, target: Target): unknown {
  const { id } = engine.node(target);
  if (engine.file.reading('hidden-box') === 'null' && !isShown(engine.file, id)) return null;
  return absoluteBoundingBox(engine.file, id);
}

function attachedConnectors(engine: Engine, target: Target): unknown {
  return engine.refs(engine.file.connectorsAt(engine.node(target).id));
}

function topLevelFrame(engine: Engine, target: Target): unknown {
  if (engine.file.editor === 'figjam') throw new ApiError('This method is not supported in FigJam');
  let found: string | null = null;
  let record: NodeRecord | undefined = engine.node(target);
  while (record && record.type !== 'PAGE') {
    if (record.type === 'FRAME') found = record.id;
    record = record.parent ? engine.file.find(record.parent) : undefined;
  }
  return engine.ref(found);
}

const SHAPE_TYPES =
  'SQUARE ELLIPSE ROUNDED_RECTANGLE DIAMOND TRIANGLE_UP TRIANGLE_DOWN PARALLELOGRAM_RIGHT PARALLELOGRAM_LEFT ENG_DATABASE ENG_QUEUE ENG_FILE ENG_FOLDER TRAPEZOID PREDEFINED_PROCESS SHIELD DOCUMENT_SINGLE DOCUMENT_MULTIPLE MANUAL_INPUT HEXAGON CHEVRON PENTAGON OCTAGON STAR PLUS ARROW_LEFT ARROW_RIGHT SUMMING_JUNCTION OR SPEECH_BUBBLE INTERNAL_STORAGE'.split(
    ' ',
  );

export const SHAPE_RULES: Rules = {
  shapeType: field('shapeType', (value, name) => oneOf(value, name, SHAPE_TYPES)),
  // Read-only on shapes with text (docs/platform.md D).
  cornerRadius: { get: (engine, target) => engine.node(target).cornerRadius },
};

/** The author is set on creation and can be hidden; a written name is stored as is (docs/platform.md C). */
export const STICKY_RULES: Rules = {
  authorVisible: field('authorVisible', asBoolean),
  authorName: field('authorName', asString),
  isWideWidth: field('isWideWidth', asBoolean),
};

export const SECTION_RULES: Rules = {
  sectionContentsHidden: field('sectionContentsHidden', asBoolean),
};

const LINE_CAPS = [
  'NONE',
  'ROUND',
  'SQUARE',
  'ARROW_LINES',
  'ARROW_EQUILATERAL',
  'DIAMOND_FILLED',
  'TRIANGLE_FILLED',
  'CIRCLE_FILLED',
] as const;

export const LINE_RULES: Rules = {
  strokeCap: field('strokeCap', (value, name) => oneOf(value, name, LINE_CAPS)),
};

export const CODE_RULES: Rules = {
  code: field('code', asString),
  codeLanguage: field('codeLanguage', asString),
};
