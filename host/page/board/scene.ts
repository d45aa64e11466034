// Keeps the current page's SVG in sync with the file: one element per node id, redrawn only on change.
import { boxOfEnds } from '../../document/connectors';
import type { FigmaFile } from '../../document/file';
import {
  absoluteBoundingBox,
  absoluteTransform,
  containerOf,
  endsOf,
  IDENTITY,
} from '../../document/geometry';
import type { NodeRecord, Point, Rect } from '../../document/types';
import { connectorPath, drawConnector } from './draw-connector';
import { drawNode } from './draw-node';
import { svg } from './svg';
import { overlaps, type View, visibleRect } from './viewport';

interface Entry {
  record: NodeRecord;
  readonly element: SVGGElement;
  readonly own: SVGGElement;
  /** Null for node types without children. */
  readonly inside: SVGGElement | null;
  box: Rect;
  stale: boolean;
  shown: boolean;
  path: string;
}

const HOLDERS: ReadonlySet<NodeRecord['type']> = new Set(['SECTION', 'FRAME', 'GROUP', 'INSTANCE']);

/** Shadows and outlines extend slightly beyond a node's box. */
const MARGIN = 80;
/** Below this zoom, small text, shadows and stamps are only a blur, so they are not painted. */
const READABLE = 0.09;
/** With this many nodes on screen, text must be larger to be worth painting. */
const CROWD = 700;
const READABLE_IN_CROWD = 0.25;

export class Scene {
  readonly world = svg('g', { class: 'world' });
  private readonly entries = new Map<string, Entry>();
  private view: View | null = null;

  constructor(private readonly file: FigmaFile) {}

  /** The number of redrawn nodes so far, for tests. */
  redraws = 0;

  sync(): void {
    this.sweep((id) => this.file.find(id) !== undefined);
    const alive = new Set<string>();
    this.patchChildren(this.file.get(this.file.currentPageId), this.world, alive, false);
    this.sweep((id) => alive.has(id));
    this.cull();
  }

  private sweep(keep: (id: string) => boolean): void {
    for (const [id, entry] of this.entries) {
      if (keep(id)) continue;
      entry.element.remove();
      this.entries.delete(id);
    }
  }

  show(view: View): void {
    const { center, zoom, width, height } = view;
    const x = width / 2 - center.x * zoom;
    const y = height / 2 - center.y * zoom;
    this.world.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
    this.view = view;
    this.cull();
  }

  boxOf(id: string): Rect | null {
    return this.entries.get(id)?.box ?? null;
  }

  get boxes(): Rect[] {
    return [...this.entries.values()].filter((entry) => entry.record.visible).map((entry) => entry.box);
  }

  /** Shows nodes at an offset while they are dragged; null puts them back. */
  lift(ids: readonly string[], by: Point | null): void {
    for (const id of ids) {
      const entry = this.entries.get(id);
      if (!entry) continue;
      entry.element.classList.toggle('lifted', by !== null);
      entry.element.style.translate = by ? `${by.x}px ${by.y}px` : '';
    }
  }

  /** While a node is being typed into, its text appears in the text field instead. */
  hideWords(id: string | null): void {
    for (const typed of this.world.querySelectorAll('.typing')) typed.classList.remove('typing');
    if (id) this.entries.get(id)?.own.classList.add('typing');
  }

  private patchChildren(parent: NodeRecord, into: SVGGElement, alive: Set<string>, moved: boolean): void {
    // Update grandchildren first, because that may remove elements from this level.
    const elements = parent.children.map((id) => this.patchNode(this.file.get(id), alive, moved).element);
    let before: Element | null = into.firstElementChild;
    for (const element of elements) {
      if (element === before) before = before.nextElementSibling;
      else into.insertBefore(element, before);
    }
  }

  private patchNode(record: NodeRecord, alive: Set<string>, parentMoved: boolean): Entry {
    alive.add(record.id);
    const entry = this.entries.get(record.id) ?? this.addEntry(record);
    const before = entry.record;
    const moved = parentMoved || !samePlace(before, record);
    if (before !== record) {
      entry.record = record;
      entry.stale = true;
      this.placeEntry(entry);
    }
    if (moved || record.type === 'GROUP') entry.box = absoluteBoundingBox(this.file, record.id);
    if (record.type === 'CONNECTOR') this.patchConnector(entry);
    if (entry.inside) this.patchChildren(record, entry.inside, alive, moved);
    return entry;
  }

  private addEntry(record: NodeRecord): Entry {
    const own = svg('g', { class: 'own' });
    const inside = HOLDERS.has(record.type) ? svg('g') : null;
    const element = svg(
      'g',
      { 'data-id': record.id, 'data-type': record.type },
      inside ? [own, inside] : [own],
    );
    const box = absoluteBoundingBox(this.file, record.id);
    const entry: Entry = { record, element, own, inside, box, stale: true, shown: true, path: '' };
    this.entries.set(record.id, entry);
    this.placeEntry(entry);
    return entry;
  }

  private placeEntry({ record, element, inside }: Entry): void {
    const { type, x, y, rotation, opacity } = record;
    const still = type === 'GROUP' || type === 'CONNECTOR';
    const turn = rotation === 0 ? '' : ` rotate(${-rotation})`;
    if (!still) element.setAttribute('transform', `translate(${x} ${y})${turn}`);
    element.setAttribute('display', record.visible ? '' : 'none');
    if (opacity < 1) element.setAttribute('opacity', String(opacity));
    else element.removeAttribute('opacity');
    if (!inside) return;
    inside.setAttribute('display', record.sectionContentsHidden ? 'none' : '');
    const clips = type === 'FRAME' && record.clipsContent;
    inside.style.clipPath = clips ? `path('M0 0H${record.width}V${record.height}H0Z')` : '';
  }

  /** Draws a connector between the current positions of its ends, in page coordinates. */
  private patchConnector(entry: Entry): void {
    const { connector } = entry.record;
    if (!connector) return;
    const ends = endsOf(this.file, connector);
    const path = connectorPath(ends, connector.lineType);
    if (path === entry.path && !entry.stale) return;
    entry.path = path;
    entry.stale = false;
    entry.box = boxOfEnds(ends);
    const container = containerOf(this.file, entry.record);
    const origin = container ? absoluteTransform(this.file, container.id) : IDENTITY;
    entry.element.setAttribute('transform', `translate(${-origin[0][2]} ${-origin[1][2]})`);
    this.redraws += 1;
    entry.own.replaceChildren(...drawConnector(this.file, entry.record, ends));
  }

  private cull(): void {
    if (!this.view) return;
    const visible = visibleRect(this.view, MARGIN);
    let count = 0;
    for (const entry of this.entries.values()) {
      if (entry.record.type === 'CONNECTOR') continue;
      const shown = overlaps(entry.box, visible);
      if (shown) count += 1;
      if (shown && entry.stale) this.draw(entry);
      if (shown === entry.shown) continue;
      entry.shown = shown;
      // Hiding the outermost element saves the browser from laying it out on each step of a zoom.
      const hidden = entry.inside ? entry.own : entry.element;
      hidden.style.display = shown ? '' : 'none';
    }
    const { zoom } = this.view;
    this.world.classList.toggle('far', zoom < READABLE || (count > CROWD && zoom < READABLE_IN_CROWD));
  }

  private draw(entry: Entry): void {
    entry.stale = false;
    this.redraws += 1;
    entry.own.replaceChildren(...drawNode(entry.record, this.file.images, this.file));
  }
}

function samePlace(a: NodeRecord, b: NodeRecord): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.rotation === b.rotation &&
    a.parent === b.parent
  );
}
