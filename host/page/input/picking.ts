// Which node a person means when they click, sweep or tab; reads the file and the drawn boxes only.
import type { FigmaFile } from '../../document/file';
import type { NodeRecord, NodeType, Rect } from '../../document/types';

const GROUND: readonly NodeType[] = ['SECTION', 'FRAME', 'CONNECTOR', 'LINE'];

function isWhole(record: NodeRecord | undefined): boolean {
  return record?.type === 'GROUP' || record?.type === 'FRAME';
}

/** A click takes the outermost group or frame below the page and its sections; a deep click takes the node itself. */
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

/** What a connector holds to: anything that lies on the ground, not the ground itself; a stamp stands for its note. */
export function attachableUnder(file: FigmaFile, target: EventTarget | null): string | null {
  const record = file.find(nodeUnder(target) ?? '');
  if (record?.stuckTo) return record.stuckTo;
  return record && !GROUND.includes(record.type) ? record.id : null;
}

/** Everything on the page that a person goes through, back to front; stamps go with what they are stuck to. */
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

/** A sweep takes what it touches, but sections only when they lie wholly in it, and nothing that is locked. */
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

/** The node before or after the selected one, row by row as one reads; null at either end, so that focus can move on. */
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
