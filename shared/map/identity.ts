// Which map is which, after people copied some. Pure.

/** A root on the page: its node id, the map id in its tag, and the node id under which it was drawn. */
export interface RootIdentity {
  node: string;
  map: string;
  home: string;
  /** The root that it was copied from is still there, on this page or another. */
  isCopy: boolean;
}

/**
 * The roots that need a map id of their own. Copies carry the original's id; the root that still stands where it was
 * drawn keeps it. When that is gone, or all were pasted from another file, the first copy keeps it.
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
