// Draws what goes over the board in screen pixels: section titles, selection, marquee. Changes nothing.
import type { FigmaFile } from '../../document/file';
import { isShown } from '../../document/geometry';
import type { NodeRecord, Point, Rect } from '../../document/types';
import { svg } from './svg';
import { overlaps, rectToScreen, union, type View } from './viewport';

export interface OverlayState {
  readonly hover: string | null;
  /** Where a dragged node would be dropped. */
  readonly target: string | null;
  readonly marquee: Rect | null;
  /** The connector being drawn. */
  readonly link: { readonly from: Point; readonly to: Point } | null;
  /** While dragging, the selection is shown with this offset. */
  readonly lift: { readonly x: number; readonly y: number } | null;
}

export const CALM: OverlayState = { hover: null, target: null, marquee: null, link: null, lift: null };

const HANDLE = 9;
const TITLE_HEIGHT = 24;
const TITLE_FONT = 12.5;
/** Narrower sections show no title: it would cover their neighbours. Nested ones have their own headings. */
const NARROWEST_TITLE = 96;
const NESTED_TITLES_FROM = 0.3;
const MANY = 150;

let measure: CanvasRenderingContext2D | null = null;

function widthOf(text: string): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (!measure) return text.length * 7;
  measure.font = `500 ${TITLE_FONT}px Inter`;
  return measure.measureText(text).width;
}

function shorten(text: string, room: number): string {
  let short = text;
  while (short.length > 1 && widthOf(`${short}…`) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

function titleChip(record: NodeRecord, box: Rect, selected: boolean): SVGGElement {
  const room = box.width - 16;
  const name = widthOf(record.name) > room ? shorten(record.name, room) : record.name;
  const chip = svg('g', {
    class: selected ? 'title-chip selected' : 'title-chip',
    'data-id': record.id,
    transform: `translate(${Math.round(box.x)} ${Math.round(box.y - TITLE_HEIGHT - 4)})`,
  });
  chip.append(
    svg('rect', { width: widthOf(name) + 16, height: TITLE_HEIGHT, rx: 6 }),
    svg('text', { x: 8, y: 16.5, 'font-size': TITLE_FONT, 'font-weight': 500 }, [name]),
  );
  return chip;
}

function outline(box: Rect, className: string): SVGRectElement {
  const { x, y, width, height } = box;
  return svg('rect', { class: className, x, y, width, height });
}

function handles(box: Rect, id: string | null): SVGRectElement[] {
  const corners = [
    ['nw', box.x, box.y],
    ['ne', box.x + box.width, box.y],
    ['sw', box.x, box.y + box.height],
    ['se', box.x + box.width, box.y + box.height],
  ] as const;
  return corners.map(([corner, x, y]) =>
    svg('rect', {
      class: id ? `handle ${corner} live` : 'handle',
      'data-handle': id && corner === 'se' ? id : null,
      x: x - HANDLE / 2,
      y: y - HANDLE / 2,
      width: HANDLE,
      height: HANDLE,
      rx: 2,
    }),
  );
}

function linkLine(view: View, { from, to }: NonNullable<OverlayState['link']>): SVGPathElement {
  const a = rectToScreen(view, { ...from, width: 0, height: 0 });
  const b = rectToScreen(view, { ...to, width: 0, height: 0 });
  return svg('path', { class: 'link', d: `M${a.x} ${a.y}L${b.x} ${b.y}` });
}

export class Overlay {
  readonly element = svg('g', { class: 'overlay' });

  constructor(
    private readonly file: FigmaFile,
    private readonly boxOf: (id: string) => Rect | null,
  ) {}

  draw(view: View, state: OverlayState): void {
    const onScreen = (id: string) => {
      const box = this.boxOf(id);
      return box && rectToScreen(view, box);
    };
    const parts: Node[] = this.titles(view, state.hover, onScreen);
    if (state.target) parts.push(...this.frameOf(onScreen(state.target), 'target'));
    const hovered = state.hover && !this.file.selection.includes(state.hover) ? onScreen(state.hover) : null;
    if (hovered) parts.push(outline(hovered, 'hover'));
    parts.push(...this.selection(onScreen, state.lift, view.zoom));
    if (state.marquee) parts.push(outline(rectToScreen(view, state.marquee), 'marquee'));
    if (state.link) parts.push(linkLine(view, state.link));
    this.element.replaceChildren(...parts);
  }

  private titles(view: View, hover: string | null, onScreen: (id: string) => Rect | null): Node[] {
    const screen = { x: 0, y: 0, width: view.width, height: view.height };
    const chips: Node[] = [];
    for (const record of this.file.nodes.values()) {
      if (record.type === 'FRAME' && this.file.editor === 'figma')
        chips.push(...this.frameName(record, onScreen));
      if (record.type !== 'SECTION' || record.name === '') continue;
      const box = onScreen(record.id);
      if (!box || box.width < NARROWEST_TITLE || !overlaps(box, screen) || !isShown(this.file, record.id))
        continue;
      const selected = this.file.selection.includes(record.id);
      const nested = record.parent !== this.file.currentPageId;
      if (nested && !selected && hover !== record.id && view.zoom < NESTED_TITLES_FROM) continue;
      chips.push(titleChip(record, box, selected));
    }
    return chips;
  }

  /** In Design, frames directly on the page show their names. */
  private frameName(record: NodeRecord, onScreen: (id: string) => Rect | null): Node[] {
    const box = record.parent === this.file.currentPageId && record.visible ? onScreen(record.id) : null;
    if (!box || box.width < NARROWEST_TITLE) return [];
    const name = widthOf(record.name) > box.width ? shorten(record.name, box.width) : record.name;
    const look = { class: 'frame-name', 'data-id': record.id, 'font-size': 11.5, 'font-weight': 500 };
    return [svg('text', { ...look, x: box.x, y: box.y - 8 }, [name])];
  }

  private frameOf(box: Rect | null, className: string): Node[] {
    return box ? [outline(box, className)] : [];
  }

  private selection(onScreen: (id: string) => Rect | null, lift: OverlayState['lift'], zoom: number): Node[] {
    const boxes = this.file.selection.flatMap((id) => {
      const box = onScreen(id);
      return box ? [{ ...box, x: box.x + (lift?.x ?? 0) * zoom, y: box.y + (lift?.y ?? 0) * zoom }] : [];
    });
    const whole = union(boxes);
    if (!whole) return [];
    const each =
      boxes.length > 1 && boxes.length < MANY ? boxes.map((box) => outline(box, 'chosen thin')) : [];
    const only = this.file.selection.length === 1 ? this.file.find(this.file.selection[0] ?? '') : undefined;
    const resizable = only?.type === 'SECTION' && !only.locked ? only.id : null;
    return [...each, outline(whole, 'chosen'), ...handles(whole, resizable)];
  }
}

/** The arrow head of connectors, which their paths refer to. */
export function definitions(): SVGDefsElement {
  const head = svg('path', {
    d: 'M1 1L9 5L1 9',
    fill: 'none',
    stroke: 'context-stroke',
    'stroke-width': 1.6,
    'stroke-linecap': 'round',
  });
  const marker = {
    id: 'arrow',
    viewBox: '0 0 10 10',
    refX: 8.5,
    refY: 5,
    markerWidth: 5,
    markerHeight: 5,
    orient: 'auto-start-reverse',
  };
  const dot = svg('circle', { cx: 1, cy: 1, r: 1, fill: '#D3D3D3' });
  const dots = svg('pattern', { id: 'dots', width: 24, height: 24, patternUnits: 'userSpaceOnUse' }, [dot]);
  return svg('defs', {}, [svg('marker', marker, [head]), dots]);
}
