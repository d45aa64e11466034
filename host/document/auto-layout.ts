// Horizontal and vertical auto-layout of one frame: padding, spacing, hug, fixed, fill. No wrap, no grid.
import type { AutoLayout, NodeRecord, NodeStore } from './types';

interface Axis {
  size: 'width' | 'height';
  least: 'minWidth' | 'minHeight';
  place: 'x' | 'y';
  sizing: 'layoutSizingHorizontal' | 'layoutSizingVertical';
  before: 'paddingLeft' | 'paddingTop';
  after: 'paddingRight' | 'paddingBottom';
}

const ACROSS: Axis = {
  size: 'width',
  least: 'minWidth',
  place: 'x',
  sizing: 'layoutSizingHorizontal',
  before: 'paddingLeft',
  after: 'paddingRight',
};
const DOWN: Axis = {
  size: 'height',
  least: 'minHeight',
  place: 'y',
  sizing: 'layoutSizingVertical',
  before: 'paddingTop',
  after: 'paddingBottom',
};

/** Positions a frame's visible children, and sizes the frame if it hugs them. */
export function flow(file: NodeStore, id: string, layout: AutoLayout): void {
  const [main, cross] = layout.layoutMode === 'HORIZONTAL' ? [ACROSS, DOWN] : [DOWN, ACROSS];
  const gaps = Math.max(0, shownKids(file, id).length - 1) * layout.itemSpacing;
  const hugsMain = hugs(file, id, layout.primaryAxisSizingMode, main);
  const hugsCross = hugs(file, id, layout.counterAxisSizingMode, cross);

  setSize(file, id, layout, cross, hugsCross ? widest(file, id, cross, true) : null);
  fillAcross(file, id, layout, cross);
  if (!hugsMain) fillAlong(file, id, layout, main, gaps);
  // Filling the width may have changed heights, so compute both hugged sizes again.
  setSize(file, id, layout, main, hugsMain ? total(file, id, main) + gaps : null);
  setSize(file, id, layout, cross, hugsCross ? widest(file, id, cross, false) : null);
  const free = file.get(id)[main.size] - padding(layout, main) - gaps - total(file, id, main);
  arrange(file, id, layout, main, cross, free);
}

function shownKids(file: NodeStore, id: string): NodeRecord[] {
  const kids = file.get(id).children.map((child) => file.get(child));
  return kids.filter((kid) => kid.visible);
}

function padding(layout: AutoLayout, axis: Axis): number {
  return layout[axis.before] + layout[axis.after];
}

function total(file: NodeStore, id: string, axis: Axis): number {
  return shownKids(file, id).reduce((sum, kid) => sum + kid[axis.size], 0);
}

function widest(file: NodeStore, id: string, axis: Axis, fixedOnly: boolean): number {
  const kids = shownKids(file, id).filter((kid) => !fixedOnly || kid[axis.sizing] !== 'FILL');
  return Math.max(0, ...kids.map((kid) => kid[axis.size]));
}

function hugs(file: NodeStore, id: string, mode: 'FIXED' | 'AUTO', axis: Axis): boolean {
  return mode === 'AUTO' && file.get(id)[axis.sizing] !== 'FILL';
}

/** `content` is null if the side has a fixed size; the minimum applies either way. */
function setSize(file: NodeStore, id: string, layout: AutoLayout, axis: Axis, content: number | null): void {
  const frame = file.get(id);
  const wanted = content === null ? frame[axis.size] : content + padding(layout, axis);
  file.place(id, { [axis.size]: Math.max(wanted, frame[axis.least] ?? 0) });
}

function fillAcross(file: NodeStore, id: string, layout: AutoLayout, axis: Axis): void {
  const room = file.get(id)[axis.size] - padding(layout, axis);
  for (const kid of shownKids(file, id)) if (kid[axis.sizing] === 'FILL') stretch(file, kid, axis, room);
}

function fillAlong(file: NodeStore, id: string, layout: AutoLayout, axis: Axis, gaps: number): void {
  const kids = shownKids(file, id);
  const fills = kids.filter((kid) => kid[axis.sizing] === 'FILL');
  const taken = kids.reduce((sum, kid) => sum + (kid[axis.sizing] === 'FILL' ? 0 : kid[axis.size]), 0);
  const share = (file.get(id)[axis.size] - padding(layout, axis) - gaps - taken) / fills.length;
  for (const kid of fills) stretch(file, kid, axis, share);
}

function arrange(
  file: NodeStore,
  id: string,
  layout: AutoLayout,
  main: Axis,
  cross: Axis,
  free: number,
): void {
  const frame = file.get(id);
  const kids = shownKids(file, id);
  const spread = layout.primaryAxisAlignItems === 'SPACE_BETWEEN' && kids.length > 1;
  const shift = { MIN: 0, CENTER: free / 2, MAX: free, SPACE_BETWEEN: 0 }[layout.primaryAxisAlignItems];
  const gap = layout.itemSpacing + (spread ? free / (kids.length - 1) : 0);
  let at = layout[main.before] + shift;
  for (const kid of kids) {
    const left = frame[cross.size] - layout[cross.before] - layout[cross.after] - kid[cross.size];
    const aside = { MIN: 0, BASELINE: 0, CENTER: left / 2, MAX: left }[layout.counterAxisAlignItems];
    file.place(kid.id, { [main.place]: at, [cross.place]: layout[cross.before] + aside });
    at += kid[main.size] + gap;
  }
}

function stretch(file: NodeStore, kid: NodeRecord, axis: Axis, wanted: number): void {
  // A text that sizes itself in both directions collapses when set to fill (docs/platform.md D).
  const collapses = kid.type === 'TEXT' && kid.textAutoResize === 'WIDTH_AND_HEIGHT' && axis.size === 'width';
  if (collapses) file.place(kid.id, { width: 0 });
  else file.patch(kid.id, { [axis.size]: Math.max(0.01, wanted, kid[axis.least] ?? 0) });
}
