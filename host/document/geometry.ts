// Where nodes are on the page: transforms, boxes, hit tests. Reads the file and never changes it.
import { boxOfEnds, connectorEnds, type Ends } from './connectors';
import type { ConnectorRecord, NodeRecord, NodeSource, Point, Rect } from './types';

export type Transform = [[number, number, number], [number, number, number]];

export const IDENTITY: Transform = [
  [1, 0, 0],
  [0, 1, 0],
];

function multiply(a: Transform, b: Transform): Transform {
  const row = (r: readonly [number, number, number]): [number, number, number] => [
    r[0] * b[0][0] + r[1] * b[1][0],
    r[0] * b[0][1] + r[1] * b[1][1],
    r[0] * b[0][2] + r[1] * b[1][2] + r[2],
  ];
  return [row(a[0]), row(a[1])];
}

function apply(t: Transform, point: Point): Point {
  return {
    x: t[0][0] * point.x + t[0][1] * point.y + t[0][2],
    y: t[1][0] * point.x + t[1][1] * point.y + t[1][2],
  };
}

function invert(t: Transform): Transform {
  const [[a, b, x], [c, d, y]] = t;
  const det = a * d - b * c;
  return [
    [d / det, -b / det, (b * y - d * x) / det],
    [-c / det, a / det, (c * x - a * y) / det],
  ];
}

/** Rotation is counter-clockwise about the top left corner (docs/platform.md D). */
export function relativeTransform(record: NodeRecord): Transform {
  if (record.rotation === 0) {
    return [
      [1, 0, record.x],
      [0, 1, record.y],
    ];
  }
  const angle = (record.rotation * Math.PI) / 180;
  return [
    [Math.cos(angle), Math.sin(angle), record.x],
    [-Math.sin(angle), Math.cos(angle), record.y],
  ];
}

/** The node whose coordinates apply: the nearest ancestor that is not a group (docs/platform.md B). */
export function containerOf(file: NodeSource, record: NodeRecord): NodeRecord | null {
  let parent = record.parent ? file.find(record.parent) : undefined;
  while (parent && parent.type === 'GROUP') parent = parent.parent ? file.find(parent.parent) : undefined;
  return parent ?? null;
}

export function absoluteTransform(file: NodeSource, id: string): Transform {
  const record = file.get(id);
  if (record.type === 'PAGE' || record.type === 'DOCUMENT') return IDENTITY;
  const container = containerOf(file, record);
  const own = relativeTransform(record);
  return container && container.type !== 'PAGE' ? multiply(absoluteTransform(file, container.id), own) : own;
}

function boxOf(t: Transform, width: number, height: number): Rect {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: 0, y: height },
    { x: width, y: height },
  ].map((corner) => apply(t, corner));
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The box in the container's coordinates. */
export function relativeBox(record: NodeRecord): Rect {
  if (record.rotation === 0) return { x: record.x, y: record.y, width: record.width, height: record.height };
  return boxOf(relativeTransform(record), record.width, record.height);
}

/** A connector's position follows from the nodes it is attached to. */
export function endsOf(file: NodeSource, connector: ConnectorRecord): Ends {
  return connectorEnds(connector, (id) => (file.find(id) ? absoluteBoundingBox(file, id) : null));
}

export function absoluteBoundingBox(file: NodeSource, id: string): Rect {
  const record = file.get(id);
  if (record.connector) return boxOfEnds(endsOf(file, record.connector));
  return boxOf(absoluteTransform(file, id), record.width, record.height);
}

export function union(boxes: readonly Rect[]): Rect | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** Converts a page point to a container's coordinates. */
export function toLocal(file: NodeSource, containerId: string, point: Point): Point {
  return apply(invert(absoluteTransform(file, containerId)), point);
}

function contains(file: NodeSource, id: string, point: Point): boolean {
  const record = file.get(id);
  const local = toLocal(file, id, point);
  return local.x >= 0 && local.y >= 0 && local.x <= record.width && local.y <= record.height;
}

function childrenShown(record: NodeRecord): boolean {
  return record.visible && !record.sectionContentsHidden;
}

/** Whether people can see a node: it and its ancestors are visible, and no section above hides it. */
export function isShown(file: NodeSource, id: string): boolean {
  const { visible, parent } = file.get(id);
  if (!visible || !parent) return visible;
  return !file.get(parent).sectionContentsHidden && isShown(file, parent);
}

/** The topmost node under a page point; groups and pages are never hit. */
export function hitTest(
  file: NodeSource,
  point: Point,
  accept: (record: NodeRecord) => boolean = () => true,
  under: string = file.currentPageId,
): string | null {
  for (const id of [...file.get(under).children].reverse()) {
    const record = file.get(id);
    if (!record.visible) continue;
    if (childrenShown(record)) {
      const inner = hitTest(file, point, accept, id);
      if (inner) return inner;
    }
    if (record.type !== 'GROUP' && accept(record) && contains(file, id, point)) return id;
  }
  return null;
}

/** Sections adopt what people drop on them; in Design, frames do, too, except those with auto-layout here. */
function adopters(file: NodeSource): NodeRecord[] {
  const sections = [...file.ofType('SECTION')].map((id) => file.get(id));
  if (file.editor === 'figjam') return sections;
  const frames = [...file.ofType('FRAME')].map((id) => file.get(id));
  return [...sections, ...frames.filter(({ layout }) => (layout?.layoutMode ?? 'NONE') === 'NONE')];
}

/**
 * The innermost visible section (in Design, or frame) that adopts a drop at a page point. Skips the nodes in
 * `without` and their descendants.
 */
export function sectionAt(
  file: NodeSource,
  point: Point,
  without: ReadonlySet<string> = new Set(),
): string | null {
  const candidates = adopters(file);
  const search = (parentId: string): string | null => {
    const hits = candidates.filter(
      ({ id, parent, visible }) =>
        parent === parentId && visible && !without.has(id) && contains(file, id, point),
    );
    if (hits.length === 0) return null;
    const { children } = file.get(parentId);
    const top = hits.reduce((a, b) => (children.indexOf(b.id) > children.indexOf(a.id) ? b : a));
    return (top.sectionContentsHidden ? null : search(top.id)) ?? top.id;
  };
  return search(file.currentPageId);
}
