// Flowcharts of Mermaid as outlines: what stands in a subgraph is below its title, all else below what points to it. Knows
// nothing of maps.

export interface OutlineLine {
  text: string;
  line: number;
  depth: number;
}

interface Node {
  id: string;
  text: string;
  line: number;
  /** The subgraph around it, or the first node that points to it. */
  parent: string | null;
}

const SUBGRAPH = /^subgraph\s+(?:([\w-]+)\s*\[(.+)\]|(.+))$/;
/** Not that of `&quot;`. */
const STATEMENT_END = /(?<![&#]\w{1,8});/;
const SETTING = /^(?:direction|classDef|class|style|linkStyle|click|accTitle|accDescr)\b|^%%/;
/** `-->`, `---`, `-.->`, `==>`, `~~~`, with words in the middle or between bars. */
const ARROW =
  /\s*(?:<?(?:--|==)\s+([^-=|>]+?)\s+(?:-->|---|==>)|<?(?:-\.+->?|-{2,}[>xo]?|={2,}>?|~{3,}))(?:\s*\|([^|]*)\|)?\s*/;
const NODE = /^([\p{L}\p{N}_.-]+?)(?::::[\w-]+)?(?:\s*([[({>].*[\])}]))?(?::::[\w-]+)?$/su;

export interface Flowchart {
  lines: OutlineLine[];
  /** What stands on arrows. */
  labels: { text: string; line: number }[];
}

export function outlineOfFlowchart(body: readonly { text: string; line: number }[]): Flowchart {
  const nodes = new Map<string, Node>();
  const labels: Flowchart['labels'] = [];
  const around: string[] = [];
  const statements = body.flatMap(({ text, line }) =>
    text.split(STATEMENT_END).map((one) => ({ text: one.trim(), line })),
  );
  for (const { text, line } of statements) {
    const inside = around[around.length - 1] ?? null;
    const [, id, titled, title = ''] = SUBGRAPH.exec(text) ?? [];
    if (text === '' || SETTING.test(text)) continue;
    if (text === 'end') around.pop();
    else if (SUBGRAPH.test(text)) {
      const key = id ?? title;
      nodes.set(key, { id: key, text: titled ?? title, line, parent: inside });
      around.push(key);
    } else readChain(text, { line, inside, nodes, labels });
  }
  return { lines: inOrder(nodes), labels };
}

interface Reading {
  line: number;
  inside: string | null;
  nodes: Map<string, Node>;
  labels: Flowchart['labels'];
}

/** `a["words"] -->|why| b & c`. */
function readChain(text: string, { line, inside, nodes, labels }: Reading): void {
  let before: string[] = [];
  const pieces = text.split(ARROW);
  for (let at = 0; at < pieces.length; at += 3) {
    const ids = (pieces[at] ?? '').split(/\s+&\s+/).map((one) => nodeIn(one, { line, inside, nodes }));
    const [from] = before;
    if (from !== undefined)
      for (const node of ids) if (node.parent === null && node.id !== from) node.parent = from;
    const label = pieces[at - 2] ?? pieces[at - 1];
    if (label !== undefined) labels.push({ text: label, line });
    before = ids.map(({ id }) => id);
  }
}

function nodeIn(source: string, { line, inside, nodes }: Omit<Reading, 'labels'>): Node {
  const [, id = source.trim(), shape] = NODE.exec(source.trim()) ?? [];
  const node = nodes.get(id) ?? { id, text: id, line, parent: inside };
  if (shape !== undefined) Object.assign(node, { text: shape, line });
  node.parent ??= inside;
  nodes.set(id, node);
  return node;
}

/** From the roots down; those that only point to each other are roots, too. */
function inOrder(nodes: ReadonlyMap<string, Node>): OutlineLine[] {
  const lines: OutlineLine[] = [];
  const seen = new Set<Node>();
  const add = (node: Node, depth: number): void => {
    if (seen.has(node)) return;
    seen.add(node);
    lines.push({ text: node.text, line: node.line, depth });
    for (const other of nodes.values()) if (other.parent === node.id) add(other, depth + 1);
  };
  for (const node of nodes.values()) if (node.parent === null) add(node, 0);
  for (const node of nodes.values()) add(node, 0);
  return lines;
}
