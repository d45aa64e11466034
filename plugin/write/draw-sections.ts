// Draws the sections of another template on a map that is there already, large enough for what is moved into them.
import type { RequestOf } from '../../shared/contract';
import type { Leaf, Panel, TextBlock } from '../../shared/draw/board-plan';
import { leavesOf } from '../../shared/draw/groups';
import { layoutPanel, panelHeight } from '../../shared/draw/layout';
import { innerOf, layoutRows, type Rows, type RowsLayout, withRoom } from '../../shared/draw/layout-rows';
import { BLOCK_GAP, PADDING, PANEL_GAP, ROOT_PADDING } from '../../shared/draw/sizes';
import { type Arrangement, arrange, lineUp } from '../../shared/geometry/arrange';
import { bottom, type Point, type Rect, type Size } from '../../shared/geometry/rect';
import type { SectionId } from '../../shared/templates/template';
import type { Pace } from '../pause';
import type { BoardNode } from '../read/board-node';
import type { Place, Settler } from '../read/settle';
import { callsFor, Drawing } from './draw-board';
import type { Transaction } from './transaction';

/** What holds people's things in a new place, and where in it each of them goes. */
export interface NewHome {
  node: BoardNode;
  corners: Map<Settler, Point>;
  /** Where there is room for more. */
  free: Point;
}

export interface NewSections {
  homes: Map<Place, NewHome>;
  panels: BoardNode[];
  rows: RowsLayout;
  /** The panel of what has no place; null if there is nothing. */
  kept: Rect | null;
}

type Body = Pick<RequestOf<'map.switch'>, 'rows' | 'persona' | 'kept' | 'names'>;

export class SectionDrawing {
  private readonly drawing: Drawing;
  private readonly arrangements = new Map<Place, Arrangement>();

  constructor(
    transaction: Transaction,
    private readonly body: Body,
    private readonly settlers: ReadonlyMap<Place, Settler[]>,
  ) {
    this.drawing = new Drawing(transaction);
  }

  /** Draws everything that has to be measured; people may do something meanwhile. */
  async create(pace: Pace): Promise<void> {
    for (const leaf of this.leaves()) {
      if (pace.spend(callsFor(leaf))) await pace.rest();
      this.drawing.create(leaf);
    }
    await pace.rest();
    this.drawing.throwIfDeleted();
  }

  private leaves(): Leaf[] {
    const { rows, kept } = this.body;
    const panels = ([] as (Panel | null)[]).concat(...rows, this.keeps ? kept : null);
    const blocks = panels.map((panel) => panel?.blocks || []);
    const leaves = ([] as Leaf[]).concat(
      ...blocks.map((list) => ([] as Leaf[]).concat(...list.map(leavesOf))),
    );
    return [...leaves, ...this.names()];
  }

  private get keeps(): boolean {
    return this.of('').length > 0;
  }

  private of(place: Place): readonly Settler[] {
    return this.settlers.get(place) || [];
  }

  /** The names of the sections that something without a place comes from. */
  private names(): TextBlock[] {
    const from = this.of('').map((settler) => settler.from);
    return this.body.names.filter(({ tag }) => from.includes(tag.section as SectionId));
  }

  private sizeOf(leaf: Leaf): Size {
    return this.drawing.measured.get(leaf) || { width: 0, height: 0 };
  }

  layout({ top, end, persona: needed }: { top: number; end: number; persona: number }): {
    rows: RowsLayout;
    kept: Rect | null;
  } {
    const height = this.keeps ? this.keptHeight() + PANEL_GAP : 0;
    const persona = { width: this.body.persona, height: needed };
    const rows = layoutRows(this.roomyRows(), { top, end: end - height, persona }, this.drawing.measured);
    const { kept } = this.body;
    const y = rows.bottom + PANEL_GAP;
    return {
      rows,
      kept: this.keeps ? { x: ROOT_PADDING, y, width: kept.width, height: height - PANEL_GAP } : null,
    };
  }

  private roomyRows(): Rows {
    const { measured } = this.drawing;
    return this.body.rows.map((row) =>
      row.map((panel) => {
        if (panel === null) return null;
        const place = panel.tag.section || '';
        const arrangement = arrange(this.of(place), innerOf(panel, measured).width);
        this.arrangements.set(place, arrangement);
        return withRoom(panel, arrangement.extent, measured);
      }),
    );
  }

  place(root: BoardNode, { rows, kept }: Pick<NewSections, 'rows' | 'kept'>): NewSections {
    const homes: NewSections['homes'] = new Map();
    const panels: BoardNode[] = [];
    for (const layout of rows.panels) {
      const { node, area } = this.drawing.placePanel(root, layout);
      panels.push(node);
      const place = layout.panel.tag.section || '';
      const { corner } = innerOf(layout.panel, this.drawing.measured);
      const { corners, extent } = this.arrangements.get(place) as Arrangement;
      const home = { node: area?.node || node, corners: new Map<Settler, Point>(), free: corner };
      this.of(place).forEach((settler, at) => {
        home.corners.set(settler, plus(corner, corners[at] as Point));
      });
      homes.set(place, { ...home, free: { x: corner.x, y: corner.y + extent.height + BLOCK_GAP } });
    }
    if (kept !== null) {
      const home = this.placeKept(root, kept);
      homes.set('', home);
      panels.push(home.node);
    }
    return { homes, panels, rows, kept };
  }

  private placeKept(root: BoardNode, rect: Rect): NewHome {
    const { kept } = this.body;
    const { node } = this.drawing.placePanel(root, layoutPanel(kept, rect, this.drawing.measured));
    const { names, corners, end } = this.arrangeKept();
    this.drawing.place(node, names);
    return { node, corners, free: { x: PADDING, y: end } };
  }

  private keptHeight(): number {
    return this.arrangeKept().end + PADDING;
  }

  /** By the section that it comes from, under its name. */
  private arrangeKept() {
    const width = this.body.kept.width - 2 * PADDING;
    const names = new Map<Leaf, Rect>();
    const corners = new Map<Settler, Point>();
    let y = panelHeight(this.body.kept, this.drawing.measured) - PADDING + BLOCK_GAP;
    for (const name of [null, ...this.names()]) {
      const of = name?.tag.section || null;
      const group = this.of('').filter(({ from }) => (this.hasName(from) ? from : null) === of);
      if (group.length === 0) continue;
      if (name !== null) {
        const rect = { x: PADDING, y, ...this.sizeOf(name) };
        names.set(name, rect);
        y = bottom(rect) + BLOCK_GAP;
      }
      const { corners: places, extent } = lineUp(group, width);
      group.forEach((settler, at) => {
        corners.set(settler, plus({ x: PADDING, y }, places[at] as Point));
      });
      y += extent.height + BLOCK_GAP;
    }
    return { names, corners, end: y };
  }

  private hasName(from: SectionId | null): boolean {
    return this.body.names.some(({ tag }) => tag.section === from);
  }
}

const plus = (one: Point, other: Point): Point => ({ x: one.x + other.x, y: one.y + other.y });
export const bottomOf = ({ rows, kept }: Pick<NewSections, 'rows' | 'kept'>): number =>
  kept === null ? rows.bottom : bottom(kept);
