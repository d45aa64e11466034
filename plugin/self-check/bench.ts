// Nodes of the self-check's own, away from everything else on the page, and what was measured on them.
import { MAX_DETAIL } from '../../shared/contract/self-check';
import type { Point } from '../../shared/geometry/rect';
import type { Finding, Measure } from '../../shared/self-check/measures';
import { detailOf, tolerate } from '../failures';
import type { Transaction } from '../write/transaction';

export class Bench {
  readonly findings: Finding[] = [];
  private readonly nodes: SceneNode[] = [];

  constructor(
    private readonly transaction: Transaction,
    private readonly corner: Point,
  ) {}

  place<N extends SceneNode>(node: N): N {
    this.nodes.push(this.transaction.track(node));
    node.x = this.corner.x;
    node.y = this.corner.y;
    return node;
  }

  copy<N extends SceneNode>(node: N): N {
    const copy = this.transaction.copy(node);
    this.nodes.push(copy);
    return copy;
  }

  has(id: string): boolean {
    return this.nodes.some((node) => node.id === id);
  }

  /** One node of each type. */
  samples(): ReadonlyMap<string, SceneNode> {
    return new Map(this.nodes.map((node) => [node.type, node]));
  }

  find(what: Measure, value: Finding['value']): void {
    this.findings.push({ what, value, refused: false });
  }

  /** Figma's refusal is a finding, too. */
  measure(what: Measure, probe: () => Finding['value']): void {
    try {
      this.find(what, probe());
    } catch (error) {
      this.findings.push({ what, value: detailOf(error).slice(0, MAX_DETAIL), refused: true });
    }
  }

  /** Removes all nodes; returns how many are left. */
  clear(): number {
    this.transaction.rollBack();
    const nodes = this.nodes.splice(0);
    // What Figma refused once it may not refuse twice.
    for (const node of nodes) tolerate('removing', () => void (node.removed || node.remove()));
    return nodes.filter((node) => !node.removed).length;
  }
}
