// Applies a plan to the canvas in two passes: create and measure everything, then position it.

import type { Block, BoardPlan, Panel } from '../../shared/draw/board-plan';
import { layoutBoard, layoutPanel, type PanelLayout, panelHeight } from '../../shared/draw/layout';
import { blocksOf } from '../../shared/draw/plan-texts';
import { findFreePlace } from '../../shared/geometry/free-place';
import type { Point, Rect, Size } from '../../shared/geometry/rect';
import type { PlacedSection } from '../../shared/map/snapshot';
import { KEYS } from '../../shared/map/tag';
import type { SectionId } from '../../shared/model/sections';
import { attempt } from '../failures';
import type { BoardNode } from '../read/board-node';
import type { OwnNode } from '../read/page-tags';
import { writeTag } from '../read/tags';
import { drawText } from './draw-text';
import { appendAt } from './move';
import { currentRenderer } from './renderers';
import type { Transaction } from './transaction';

const DISTANCE_FROM_OTHERS = 200;

export type Drawn = Pick<OwnNode, 'node' | 'tag'>;

export interface DrawnBoard {
  root: BoardNode;
  /** Relative to the page. */
  box: Rect;
  /** The six sections, with boxes relative to the page. */
  sections: PlacedSection[];
  sectionNodes: Map<SectionId, BoardNode>;
  /** The persona's circle. */
  disc: SceneNode | null;
  /** All its nodes, the root first. */
  pieces: Drawn[];
}

/**
 * Draws the whole map near the centre of the viewport, away from the boxes in `taken`. The caller must have
 * loaded the fonts.
 */
export function drawBoard(transaction: Transaction, plan: BoardPlan, taken: readonly Rect[]): DrawnBoard {
  const root = currentRenderer().root(transaction, plan.root.name, plan.root.fill);
  writeTag(root, plan.root.tag);
  const drawing = new Drawing(transaction);
  drawing.createAll(blocksOf(plan));
  const layout = layoutBoard(plan, drawing.measured);
  root.resizeWithoutConstraints(layout.size.width, layout.size.height);
  const place = findFreePlace(layout.size, figma.viewport.center, taken, DISTANCE_FROM_OTHERS);
  root.x = place.x;
  root.y = place.y;
  drawing.place(root, layout.header);
  const sections: PlacedSection[] = [];
  const sectionNodes: DrawnBoard['sectionNodes'] = new Map();
  for (const panel of layout.panels) {
    const node = drawing.placePanel(root, panel);
    const { section } = panel.panel.tag;
    if (section !== undefined) {
      const { rect } = panel;
      sectionNodes.set(section, node);
      sections.push({
        node: node.id,
        id: section,
        box: { ...rect, x: place.x + rect.x, y: place.y + rect.y },
        isHidden: false,
      });
    }
  }
  const pieces = [{ node: root, tag: plan.root.tag }, ...drawing.pieces];
  return { root, box: { ...place, ...layout.size }, sections, sectionNodes, disc: drawing.disc, pieces };
}

/**
 * Draws one panel of an existing map; `choose` returns its corner within the root, once its size is known.
 */
export function drawPanel(
  transaction: Transaction,
  root: BoardNode,
  panel: Panel,
  choose: (size: Size) => Point,
): Rect {
  const drawing = new Drawing(transaction);
  drawing.createAll(panel.blocks);
  const size = { width: panel.width, height: panelHeight(panel, drawing.measured) };
  const rect = { ...choose(size), ...size };
  drawing.placePanel(root, layoutPanel(panel, rect, drawing.measured));
  return rect;
}

class Drawing {
  readonly measured = new Map<Block, Size>();
  disc: SceneNode | null = null;
  readonly pieces: Drawn[] = [];
  private readonly nodes = new Map<Block, SceneNode>();

  private readonly renderer = currentRenderer();

  constructor(private readonly transaction: Transaction) {}

  createAll(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const { role, section } = block.tag;
      this.nodes.set(
        block,
        attempt('draw', section || role, () => {
          const node = this.create(block);
          writeTag(node, block.tag);
          this.pieces.push({ node, tag: block.tag });
          return node;
        }),
      );
    }
  }

  private create(block: Block): SceneNode {
    const { renderer, transaction } = this;
    if (block.kind === 'badge') {
      const badge = renderer.badge(transaction, block);
      badge.setPluginData(KEYS.written, block.characters);
      return badge;
    }
    if (block.kind === 'disc') {
      this.disc = renderer.disc(transaction, block);
      return this.disc;
    }
    if (block.kind === 'text') {
      const text = drawText(transaction, block);
      this.measured.set(block, { width: block.width, height: text.height });
      return text;
    }
    const table = renderer.table(transaction, block);
    this.measured.set(block, { width: table.width, height: table.height });
    return table;
  }

  placePanel(root: BoardNode, { panel, rect, blocks }: PanelLayout): BoardNode {
    const node = this.renderer.panel(this.transaction, panel.name, panel.fill);
    node.resizeWithoutConstraints(rect.width, rect.height);
    writeTag(node, panel.tag);
    node.setPluginData(KEYS.root, root.id);
    this.pieces.push({ node, tag: panel.tag });
    appendAt(root, node, rect);
    this.place(node, blocks);
    return node;
  }

  place(parent: BoardNode, rects: ReadonlyMap<Block, Rect>): void {
    rects.forEach((rect, block) => {
      appendAt(parent, this.nodes.get(block) as SceneNode, rect);
    });
  }
}
