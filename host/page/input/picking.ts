// Which node a click, a marquee or the Tab key selects; reads only the file and the drawn boxes.
import type { FigmaFile } from '../../document/file';
import type { NodeRecord, NodeType, Rect } from '../../document/types';

const GROUND: readonly NodeType[] = ['SECTION', 'FRAME', 'CONNECTOR', 'LINE'];

function isWhole(record: NodeRecord | undefined): boolean {
  return record?.type === 'GROUP' || record?.type === 'FRAME';
}

/** A click selects the outermost group or frame within the page or section; a deep click, the node itself. */
export function pick(file: FigmaFile, id: string, deep: boolean): string {
  if (deep) return id;
  let picked = id;
  let parent = file.find(file.find(id)?.parent ?? '');
  while (parent && isWhole(parent)) {
    picked = parent.id;
    parent = file.find(parent.parent ?? '');
  }
  return picked;
}

export function nodeUnder(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[data-id]') : null;
  return element?.getAttribute('data-id') ?? null;
}

/** A connector attaches to any node but sections, frames, connectors and lines; a stamp means its note. */
export function attachableUnder(file: FigmaFile, target: EventTarget | null): string | null {
  const record = file.find(nodeUnder(target) ?? '');
  if (record?.stuckTo) return record.stuckTo;
  return record && !GROUND.includes(record.type) ? record.id : null;
}

/** Everything on the page in tab order, back to front; stamps belong to the node they are stuck to. */
export function pickable(file: FigmaFile, under: string = file.currentPageId): NodeRecord[] {
  return file.get(under).children.flatMap((id) => {
    const record = file.get(id);
    if (!record.visible || record.stuckTo) return [];
    const inside = record.type === 'SECTION' && !record.sectionContentsHidden ? pickable(file, id) : [];
    return [record, ...inside];
  });
}

function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A marquee selects what it touches, but sections only if it covers them, and nothing locked. */
export function sweep(file: FigmaFile, area: Rect, boxOf: (id: string) => Rect | null): string[] {
  const taken = pickable(file).filter((record) => {
    const box = boxOf(record.id);
    if (!box || record.locked) return false;
    return record.type === 'SECTION' ? within(box, area) : touches(box, area);
  });
  const ids = new Set(taken.map((record) => record.id));
  return taken.filter((record) => !hasAncestorIn(file, record, ids)).map((record) => record.id);
}

function hasAncestorIn(file: FigmaFile, record: NodeRecord, ids: ReadonlySet<string>): boolean {
  if (!record.parent) return false;
  const parent = file.find(record.parent);
  return parent !== undefined && (ids.has(parent.id) || hasAncestorIn(file, parent, ids));
}

/** The node before or after the selected one, in reading order; null at either end, to let focus move on. */
export function neighbour(file: FigmaFile, boxOf: (id: string) => Rect | null, step: 1 | -1): string | null {
  const row = (box: Rect) => Math.round(box.y / 120);
  const list = pickable(file)
    .flatMap((record) => {
      const box = boxOf(record.id);
      return box ? [{ id: record.id, box }] : [];
    })
    .sort((a, b) => row(a.box) - row(b.box) || a.box.x - b.box.x);
  const selected = list.findIndex(({ id }) => id === file.selection[0]);
  if (selected === -1) return list.at(step === 1 ? 0 : -1)?.id ?? null;
  return list[selected + step]?.id ?? null;
}
