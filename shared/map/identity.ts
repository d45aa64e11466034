// Tells maps apart after people copied some. Pure.

/** A root on the page: its node id, the map id in its tag, and the node id it was drawn with. */
export interface RootIdentity {
  node: string;
  map: string;
  home: string;
  /** The root it was copied from still exists, on this page or another. */
  isCopy: boolean;
}

/**
 * The roots that need a new map id. Copies have the original's id; the root whose node id is still the one it
 * was drawn with keeps it. If that root is gone, or all were pasted from another file, the first copy keeps
 * the id.
 */
export function copiesAmong(roots: readonly RootIdentity[]): RootIdentity[] {
  const keepers = new Map<string, string>();
  for (const root of roots) {
    if (root.home === root.node) keepers.set(root.map, root.node);
  }
  return roots.filter((root) => {
    if (root.isCopy) return true;
    const keeper = keepers.get(root.map);
    if (keeper === undefined) keepers.set(root.map, root.node);
    return keeper !== undefined && keeper !== root.node;
  });
}

/** One of our nodes: where it lies, and the node that its tag was written on. */
export interface Ownable {
  id: string;
  map: string;
  original: string | undefined;
  /** The root around it, if its tag is damaged or it shares its map id with another root. */
  root: string | undefined;
}

/**
 * The root that each node belongs to, by node id; nodes whose map is not there are missing. A map and its
 * copies share a map id until somebody opens one. What was drawn with the original belongs to it wherever it
 * lies; what was copied, to the map in which it lies. Copies of what had been dragged out belong to the first
 * copied map that lacks them.
 */
export function ownersOf(
  roots: readonly Omit<RootIdentity, 'isCopy'>[],
  nodes: readonly Ownable[],
): Map<string, string> {
  const owners = new Map<string, string>();
  const outside: Ownable[] = [];
  for (const node of nodes) {
    const same = roots.filter(({ map }) => map === node.map);
    const drawnIn = node.original === node.id ? same.find((root) => root.node === root.home) : undefined;
    const owner = same.length === 1 ? same[0]?.node : drawnIn?.node || node.root;
    if (owner !== undefined) owners.set(node.id, owner);
    else if (same.length > 0) outside.push(node);
  }
  const has = new Set<string>();
  for (const { id, original } of nodes) has.add(`${owners.get(id)} ${original}`);
  for (const { id, map, original } of outside) {
    const same = roots.filter((root) => root.map === map);
    const first = same.find(({ node, home }) => node === home) || (same[0] as RootIdentity);
    const lacking = same.find((root) => root !== first && !has.has(`${root.node} ${original}`));
    const owner = (original !== undefined && original !== id && lacking) || first;
    owners.set(id, owner.node);
    has.add(`${owner.node} ${original}`);
  }
  return owners;
}
