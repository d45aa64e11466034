// Rules for auto-layout frames and their children. Wrap and grid are not emulated.
import { NO_LAYOUT } from '../document/defaults';
import type { AutoLayout, NodePatch, Sizing } from '../document/types';
import type { Engine, Rule, Rules, Target } from './engine';
import { ApiError, asBoolean, asNumber, asSize, oneOf } from './errors';
import { field, notNegative } from './nodes';

function part<K extends keyof AutoLayout>(
  name: K,
  check: (value: unknown, name: string) => AutoLayout[K],
): Rule {
  return {
    get: (engine, target) => (engine.node(target).layout ?? NO_LAYOUT)[name],
    set: (engine, target, value) => {
      const layout = { ...(engine.node(target).layout ?? NO_LAYOUT), [name]: check(value, name) };
      engine.edit(() => engine.file.patch(target.id, { layout }));
    },
  };
}

function choice<K extends keyof AutoLayout>(name: K, allowed: readonly (AutoLayout[K] & string)[]): Rule {
  return part(name, (value) => oneOf(value, name, allowed));
}

export const FRAME_RULES: Rules = {
  clipsContent: field('clipsContent', asBoolean),
  layoutMode: choice('layoutMode', ['NONE', 'HORIZONTAL', 'VERTICAL']),
  paddingLeft: part('paddingLeft', notNegative),
  paddingRight: part('paddingRight', notNegative),
  paddingTop: part('paddingTop', notNegative),
  paddingBottom: part('paddingBottom', notNegative),
  itemSpacing: part('itemSpacing', asNumber),
  primaryAxisSizingMode: choice('primaryAxisSizingMode', ['FIXED', 'AUTO']),
  counterAxisSizingMode: choice('counterAxisSizingMode', ['FIXED', 'AUTO']),
  primaryAxisAlignItems: choice('primaryAxisAlignItems', ['MIN', 'MAX', 'CENTER', 'SPACE_BETWEEN']),
  counterAxisAlignItems: choice('counterAxisAlignItems', ['MIN', 'MAX', 'CENTER', 'BASELINE']),
  layoutWrap: { get: () => 'NO_WRAP' },
};

type Axis = 'layoutSizingHorizontal' | 'layoutSizingVertical';

function isMain(layout: AutoLayout, axis: Axis): boolean {
  return (layout.layoutMode === 'HORIZONTAL') === (axis === 'layoutSizingHorizontal');
}

function readSizing(engine: Engine, target: Target, axis: Axis): Sizing {
  const record = engine.node(target);
  if (record[axis] === 'FILL') return 'FILL';
  const { layout } = record;
  if (layout && layout.layoutMode !== 'NONE') {
    const mode = isMain(layout, axis) ? layout.primaryAxisSizingMode : layout.counterAxisSizingMode;
    return mode === 'AUTO' ? 'HUG' : 'FIXED';
  }
  const auto = record.textAutoResize;
  const hugs = auto === 'WIDTH_AND_HEIGHT' || (auto === 'HEIGHT' && axis === 'layoutSizingVertical');
  return hugs ? 'HUG' : 'FIXED';
}

/**
 * FILL needs an auto-layout parent, HUG an auto-layout frame or a text; the wording follows Figma's pattern
 * but is not a quote.
 */
function writeSizing(engine: Engine, target: Target, axis: Axis, value: unknown): void {
  const sizing = oneOf(value, axis, ['FIXED', 'HUG', 'FILL']);
  const record = engine.node(target);
  const parent = record.parent ? engine.file.find(record.parent) : undefined;
  if (sizing === 'FILL' && (parent?.layout?.layoutMode ?? 'NONE') === 'NONE') {
    throw new ApiError('FILL can only be set on children of auto-layout frames');
  }
  const own = record.layout && record.layout.layoutMode !== 'NONE' ? record.layout : null;
  if (sizing === 'HUG' && !own && record.type !== 'TEXT') {
    throw new ApiError('HUG can only be set on auto-layout frames or text nodes');
  }
  const patch: NodePatch = { [axis]: sizing };
  if (own && sizing !== 'FILL') {
    const mode = sizing === 'HUG' ? 'AUTO' : 'FIXED';
    patch.layout = isMain(own, axis)
      ? { ...own, primaryAxisSizingMode: mode }
      : { ...own, counterAxisSizingMode: mode };
  }
  engine.edit(() => engine.file.patch(target.id, patch));
}

function sizing(axis: Axis): Rule {
  return {
    get: (engine, target) => readSizing(engine, target, axis),
    set: (engine, target, value) => writeSizing(engine, target, axis, value),
  };
}

/** Only auto-layout frames and their children have minimum sizes; Figma's wording is unknown. */
function leastSize(axis: 'minWidth' | 'minHeight'): Rule {
  return {
    get: (engine, target) => engine.node(target)[axis] ?? null,
    set: (engine, target, value) => {
      const record = engine.node(target);
      const parent = record.parent ? engine.file.find(record.parent) : undefined;
      const flows = [record, parent].some((node) => node?.layout && node.layout.layoutMode !== 'NONE');
      if (!flows)
        throw new ApiError(`${axis} can only be set on auto-layout frames and their direct children`);
      const least = value === null ? null : asSize(value, axis);
      engine.edit(() => engine.file.patch(target.id, { [axis]: least }));
    },
  };
}

export const CHILD_LAYOUT_RULES: Rules = {
  minWidth: leastSize('minWidth'),
  minHeight: leastSize('minHeight'),
  layoutSizingHorizontal: sizing('layoutSizingHorizontal'),
  layoutSizingVertical: sizing('layoutSizingVertical'),
  layoutPositioning: { get: () => 'AUTO' },
};
