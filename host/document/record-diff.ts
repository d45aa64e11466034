// How two states of a record differ, and how to reverse the difference. Does not know the file.
import type { NodeRecord } from './types';

export function changedKeys(before: NodeRecord, after: NodeRecord): (keyof NodeRecord)[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof NodeRecord)[]);
  return [...keys].filter((key) => before[key] !== after[key]);
}

/** Keys of the plugin data whose values differ. */
export function changedEntries(before: NodeRecord | undefined, after: NodeRecord | undefined): string[] {
  const [old, now] = [before?.pluginData ?? {}, after?.pluginData ?? {}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => old[key] !== now[key]);
}

/** Reverses only this step's own additions and removals, so that nodes added by others since then stay. */
export function mergeChildren(now: NodeRecord, from: NodeRecord, to: NodeRecord): readonly string[] {
  const added = new Set(from.children.filter((id) => !to.children.includes(id)));
  const merged = now.children.filter((id) => !added.has(id));
  to.children.forEach((id, index) => {
    if (!merged.includes(id)) merged.splice(Math.min(index, merged.length), 0, id);
  });
  return merged;
}
