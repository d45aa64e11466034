// The board on screen: combines file, view and pointer state, and repaints at most once per frame.
import type { FigmaFile, MetaEvent } from '../../document/file';
import type { Point, Rect } from '../../document/types';
import { CALM, definitions, Overlay, type OverlayState } from './overlay';
import { Scene } from './scene';
import { Stage } from './stage';
import { setAttributes, svg } from './svg';
import { fitTo, type Insets, overlaps, panBy, toBoard, union, visibleRect, zoomAt } from './viewport';

/** The space covered by the floating bars. */
const BARS: Insets = { top: 92, right: 40, bottom: 104, left: 40 };
const DOT_GAP = 24;

type Part = 'scene' | 'view' | 'overlay';

/** What to repaint when something other than the nodes changes. */
const REPAINTS: Record<MetaEvent, Part> = {
  page: 'scene',
  viewport: 'view',
  selection: 'overlay',
  timer: 'overlay',
};

export class Canvas {
  readonly element = document.createElement('div');
  readonly scene: Scene;
  private readonly ground = svg('rect', { class: 'dots', width: '100%', height: '100%', fill: 'url(#dots)' });
  private readonly defs = definitions();
  private readonly overlay: Overlay;
  private readonly stage: Stage;
  private state: OverlayState = CALM;
  private stale: Record<Part, boolean> = { scene: true, view: true, overlay: true };
  private frame = 0;
  private readonly onFrame = new Set<() => void>();

  constructor(private readonly file: FigmaFile) {
    this.scene = new Scene(file);
    this.overlay = new Overlay(file, (id) => this.scene.boxOf(id));
    this.stage = new Stage(this.scene);
    setAttributes(this.element, {
      class: 'board',
      tabindex: 0,
      role: 'application',
      'aria-label': 'Board',
      'aria-describedby': 'board-help',
    });
    const under = svg('svg', { class: 'layer' }, [this.defs, this.ground]);
    const over = svg('svg', { class: 'layer over' }, [this.overlay.element]);
    this.element.append(under, this.stage.element, over);
    new ResizeObserver(() => this.measure()).observe(this.element);
    file.subscribe(() => this.repaint('scene'));
    file.onMeta((event) => this.repaint(REPAINTS[event]));
    this.repaint('scene');
  }

  /** Called after each repaint, for anything that floats over the board. */
  afterPaint(listener: () => void): () => void {
    this.onFrame.add(listener);
    return () => this.onFrame.delete(listener);
  }

  get overlayState(): OverlayState {
    return this.state;
  }

  setOverlay(patch: Partial<OverlayState>): void {
    this.state = { ...this.state, ...patch };
    this.repaint('overlay');
  }

  /** Converts window pixels to board units. */
  pointAt(event: { clientX: number; clientY: number }): Point {
    return toBoard(this.file.viewport, this.screenPoint(event));
  }

  pan(dx: number, dy: number): void {
    this.file.viewport = panBy(this.file.viewport, dx, dy);
  }

  zoom(factor: number, at?: { clientX: number; clientY: number }): void {
    const { width, height } = this.file.viewport;
    const point = at ? this.screenPoint(at) : { x: width / 2, y: height / 2 };
    this.file.viewport = zoomAt(this.file.viewport, point, factor);
  }

  /** Shows everything, or some nodes, in the space not covered by the bars and the plugin window. */
  fit(ids?: readonly string[], extra: Partial<Insets> = {}): void {
    this.flush();
    const boxes = ids ? ids.flatMap((id) => this.scene.boxOf(id) ?? []) : this.scene.boxes;
    const rect = union(boxes);
    const free = { ...BARS, ...extra };
    this.file.viewport = rect
      ? fitTo(this.file.viewport, rect, free)
      : { ...this.file.viewport, zoom: 1, center: { x: 0, y: 0 } };
  }

  /** Pans only if the node is not fully on screen. */
  reveal(id: string): void {
    this.flush();
    const box = this.scene.boxOf(id);
    const view = this.file.viewport;
    const screen = visibleRect(view, -60 / view.zoom);
    if (!box || overlaps(screen, box)) return;
    this.file.viewport = { ...view, center: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
  }

  boxOnScreen(ids: readonly string[]): Rect | null {
    const rect = union(ids.flatMap((id) => this.scene.boxOf(id) ?? []));
    if (!rect) return null;
    const { center, zoom, width, height } = this.file.viewport;
    return {
      x: (rect.x - center.x) * zoom + width / 2,
      y: (rect.y - center.y) * zoom + height / 2,
      width: rect.width * zoom,
      height: rect.height * zoom,
    };
  }

  /** Runs pending repaints right away instead of in the next frame. */
  flush(): void {
    if (!this.stale.scene && !this.stale.view && !this.stale.overlay) return;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.paint();
  }

  private repaint(part: Part): void {
    this.stale[part] = true;
    this.frame ||= requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    this.frame = 0;
    const { scene, view } = this.stale;
    this.stale = { scene: false, view: false, overlay: false };
    if (scene) this.scene.sync();
    if (view) this.paintView();
    this.overlay.draw(this.file.viewport, this.state);
    this.element.classList.toggle('has-selection', this.file.selection.length > 0);
    for (const listener of this.onFrame) listener();
  }

  private paintView(): void {
    const { center, zoom, width, height } = this.file.viewport;
    this.stage.show(this.file.viewport);
    let gap = DOT_GAP * zoom;
    while (gap < 14) gap *= 2;
    while (gap > 40) gap /= 2;
    setAttributes(this.defs.querySelector('#dots') ?? this.defs, {
      x: width / 2 - center.x * zoom,
      y: height / 2 - center.y * zoom,
      width: gap,
      height: gap,
    });
  }

  /** Resolves once the board has a size on screen. */
  measured(): Promise<void> {
    this.measure();
    return document.fonts.ready.then(() => undefined);
  }

  private measure(): void {
    const { width, height } = this.element.getBoundingClientRect();
    this.file.viewport = { ...this.file.viewport, width, height };
  }

  private screenPoint(event: { clientX: number; clientY: number }): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }
}
