// Applies a plan to the canvas in two passes: create and measure everything, then position it.

import type { BoardPlan, ColumnBlock, Leaf, NoteArea, Panel } from '../../shared/draw/board-plan';
import { groupSize, leavesOf, placesIn } from '../../shared/draw/groups';
import { layoutBoard, layoutPanel, type PanelLayout, panelHeight } from '../../shared/draw/layout';
import { blocksOf } from '../../shared/draw/plan-texts';
import { findFreePlace } from '../../shared/geometry/free-place';
import type { Point, Rect, Size } from '../../shared/geometry/rect';
import { isOwnLabel } from '../../shared/map/map-texts';
import type { PlacedSection } from '../../shared/map/snapshot';
import { KEYS, type Role, type Tag } from '../../shared/map/tag';
import type { SectionId } from '../../shared/templates/template';
import { attempt, failure } from '../failures';
import type { Pace } from '../pause';
import type { BoardNode, Container } from '../read/board-node';
import type { OwnNode } from '../read/page-tags';
import { writeTag } from '../read/tags';
import { drawBox } from './draw-box';
import { drawBadge, drawChip, type Label } from './draw-label';
import { drawText } from './draw-text';
import { appendAt } from './move';
import { currentRenderer } from './renderers';
import type { Transaction } from './transaction';

const DISTANCE_FROM_OTHERS = 200;

export type Drawn = Pick<OwnNode, 'node' | 'tag'>;

/** What holds a section's notes. */
export interface DrawnArea {
  node: BoardNode;
  /** Its corner in the section. */
  corner: Point;
}

export interface DrawnBoard {
  root: BoardNode;
  /** Relative to the page. */
  box: Rect;
  /** The six sections, with boxes relative to the page. */
  sections: PlacedSection[];
  areas: Map<SectionId, DrawnArea>;
  /** The persona's circle. */
  disc: SceneNode | null;
  /** All its nodes, the root first. */
  pieces: Drawn[];
}

/**
 * Draws the whole map near `centre`, away from the boxes in `taken`. The caller must have loaded the fonts. What has to
 * be measured is drawn in as many turns as it needs, the map itself in one.
 */
export async function drawBoard(
  transaction: Transaction,
  plan: BoardPlan,
  { centre, taken, pace }: { centre: Point; taken: readonly Rect[]; pace: Pace },
): Promise<DrawnBoard> {
  const drawing = new Drawing(transaction);
  for (const block of blocksOf(plan)) {
    if (pace.spend(callsFor(block))) await pace.rest();
    drawing.create(block);
  }
  await pace.rest();
  drawing.throwIfDeleted();
  const layout = layoutBoard(plan, drawing.measured);
  const root = currentRenderer().root(transaction, plan.root.name, plan.root.fill);
  writeTag(root, plan.root.tag);
  root.resizeWithoutConstraints(layout.size.width, layout.size.height);
  const place = findFreePlace(layout.size, centre, taken, DISTANCE_FROM_OTHERS);
  root.x = place.x;
  root.y = place.y;
  drawing.place(root, layout.header);
  const sections: PlacedSection[] = [];
  const areas: DrawnBoard['areas'] = new Map();
  for (const panel of layout.panels) {
    const { node, area } = drawing.placePanel(root, panel);
    const { rect } = panel;
    const corner = { x: place.x + rect.x, y: place.y + rect.y };
    const { section: id } = panel.panel.tag;
    if (id === undefined || area === null) continue;
    areas.set(id, area);
    sections.push({
      node: node.id,
      id,
      box: { ...rect, ...corner },
      area: { node: area.node.id, box: movedBy(panel.area as Rect, corner) },
      isHidden: false,
    });
  }
  const pieces = [{ node: root, tag: plan.root.tag }, ...drawing.pieces];
  return { root, box: { ...place, ...layout.size }, sections, areas, disc: drawing.disc, pieces };
}

const movedBy = (rect: Rect, { x, y }: Point): Rect => ({ ...rect, x: rect.x + x, y: rect.y + y });

const CALLS_FOR_TEXT = 16;
const CALLS_FOR_LABEL = 26;
const CALLS_FOR_CELL = 6;

/** At most so many calls to Figma. */
export function callsFor(block: Leaf): number {
  if (block.kind === 'text') return CALLS_FOR_TEXT;
  if (block.kind !== 'table') return CALLS_FOR_LABEL;
  return CALLS_FOR_LABEL + CALLS_FOR_CELL * block.rows.length * block.columnWidths.length;
}

/** Draws one panel of an existing map; `choose` returns its place in what it is put into, once its least size is known. */
export function drawPanel(
  transaction: Transaction,
  parent: Container,
  panel: Panel,
  choose: (size: Size) => Rect,
): { node: BoardNode; disc: SceneNode | null; pieces: readonly Drawn[] } {
  const drawing = new Drawing(transaction);
  for (const block of panel.blocks) for (const leaf of leavesOf(block)) drawing.create(leaf);
  const rect = choose({ width: panel.width, height: panelHeight(panel, drawing.measured) });
  const { node } = drawing.placePanel(parent, layoutPanel(panel, rect, drawing.measured));
  return { node, disc: drawing.disc, pieces: drawing.pieces };
}

/** Draws a column of blocks in a panel of an existing map; `choose` returns its corner there. */
export function drawGroup(
  transaction: Transaction,
  parent: BoardNode,
  group: ColumnBlock,
  choose: (size: Size) => Point,
): void {
  const drawing = new Drawing(transaction);
  for (const leaf of leavesOf(group)) drawing.create(leaf);
  const sizeOf = (leaf: Leaf): Size => drawing.measured.get(leaf) ?? { width: 0, height: 0 };
  const corner = choose(groupSize(group, sizeOf));
  drawing.place(parent, placesIn(group, corner, sizeOf));
}

/**
 * Nobody deletes or drags these by accident. Only leaves: to lock a container may also lock the notes that people put
 * into it (docs/platform.md S21).
 */
const LOCKED: readonly Role[] = [
  'heading',
  'icon',
  'badge',
  'badge-disc',
  'card',
  'persona-heading',
  'problem-hint',
  'rule',
  'order-chip',
  'order-chip-text',
  'order-rest',
  'now-card',
  'now-step',
  'now-name',
  'now-task',
  'now-next',
  'flag',
  'flag-text',
  'kept-name',
];
/** They go up when people write in their section. */
const HIDDEN: readonly Role[] = ['flag', 'flag-text'];

const isLocked = (tag: Tag): boolean =>
  LOCKED.includes(tag.role) || (tag.role === 'persona-label' && !isOwnLabel(tag));

/** Creates and measures what is to be drawn, then puts it in its place. */
export class Drawing {
  readonly measured = new Map<Leaf, Size>();
  disc: SceneNode | null = null;
  readonly pieces: Drawn[] = [];
  private readonly labels = new Map<Leaf, Label>();

  private readonly renderer = currentRenderer();

  constructor(private readonly transaction: Transaction) {}

  create(block: Leaf): void {
    const { role, section } = block.tag;
    attempt('draw', section || role, () => {
      const label = this.draw(block);
      this.labels.set(block, label);
      this.measured.set(block, label.size);
      for (const { node, tag } of label.parts) this.own(node, tag);
    });
  }

  /** Until the map is there, its texts lie on the page, where somebody may delete one. */
  throwIfDeleted(): void {
    const gone = this.pieces.find(({ node }) => node.removed);
    if (gone !== undefined) throw failure('no-map', 'draw', 'map');
  }

  private own(node: SceneNode, tag: Tag): void {
    writeTag(node, tag);
    if (isLocked(tag)) node.locked = true;
    if (HIDDEN.includes(tag.role)) node.visible = false;
    this.pieces.push({ node, tag });
  }

  private draw(block: Leaf): Label {
    const { renderer, transaction } = this;
    if (block.kind === 'badge') return drawBadge(transaction, block);
    if (block.kind === 'chip') return drawChip(transaction, block);
    if (block.kind === 'text') {
      const text = drawText(transaction, block);
      return alone(text, block.tag, { width: block.width, height: text.height });
    }
    if (block.kind === 'disc') {
      this.disc = renderer.disc(transaction, block);
      this.disc.setPluginData(KEYS.written, block.label);
      return alone(this.disc, block.tag, { width: 0, height: 0 });
    }
    if (block.kind === 'pad') {
      const pad = renderer.pad(transaction, block);
      const size = { width: 0, height: 0 };
      return pad === null ? { size, parts: [] } : alone(pad, block.tag, size);
    }
    if (block.kind === 'box') {
      return alone(drawBox(transaction, block), block.tag, { width: 0, height: 0 });
    }
    const table = renderer.table(transaction, block);
    return alone(table, block.tag, { width: table.width, height: table.height });
  }

  placePanel(
    parent: Container,
    { panel, rect, blocks, area }: PanelLayout,
  ): { node: BoardNode; area: DrawnArea | null } {
    const node = this.container(parent, panel, rect);
    node.setPluginData(KEYS.root, parent.id);
    const { notes } = panel;
    const holds = notes === undefined || area === null ? null : this.container(node, notes, area);
    this.place(node, blocks);
    return { node, area: holds && { node: holds, corner: area as Rect } };
  }

  private container(parent: Container, { name, fill, tag }: Panel | NoteArea, rect: Rect): BoardNode {
    const node = this.renderer.panel(this.transaction, name, fill);
    node.resizeWithoutConstraints(rect.width, rect.height);
    this.own(node, tag);
    appendAt(parent, node, rect);
    return node;
  }

  place(parent: BoardNode, rects: ReadonlyMap<Leaf, Rect>): void {
    rects.forEach(({ x, y, width, height }, block) => {
      for (const { node, offset } of (this.labels.get(block) as Label).parts) {
        if (block.kind === 'box') (node as RectangleNode).resize(width, height);
        appendAt(parent, node, { x: x + offset.x, y: y + offset.y });
      }
    });
  }
}

const alone = (node: SceneNode, tag: Tag, size: Size): Label => ({
  size,
  parts: [{ node, tag, offset: { x: 0, y: 0 } }],
});
