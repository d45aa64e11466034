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
