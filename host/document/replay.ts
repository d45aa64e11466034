// Undoes or redoes a step field by field, so that others' edits made since then survive. Works on records.
import { changedKeys, mergeChildren } from './record-diff';
import type { NodeRecord } from './types';
import type { UndoStep } from './undo';

type Side = 'before' | 'after';

export interface Records {
  find(id: string): NodeRecord | undefined;
  write(id: string, before: NodeRecord | undefined, after: NodeRecord | undefined): void;
}

/** `leavesOthers`: what others have put into a node of this step outlives it (docs/platform.md S8: open). */
export function replay(records: Records, step: UndoStep, to: Side, leavesOthers: boolean): void {
  const from: Side = to === 'before' ? 'after' : 'before';
  // Restore parents and children first, so that moved nodes have left a new parent before it is deleted.
  for (const [id, entry] of step) restoreFields(records, id, entry[from], entry[to]);
  for (const [id, entry] of step) recreate(records, id, entry[from], entry[to]);
  const removed = [...step].filter(([, entry]) => !entry[to]).map(([id]) => id);
  if (leavesOthers) for (const id of removed) moveOutOthers(records, id, new Set(removed));
  for (const id of removed) removeOwned(records, id);
  for (const id of step.keys()) tidy(records, id);
}

function restoreFields(records: Records, id: string, from?: NodeRecord, to?: NodeRecord): void {
  const now = records.find(id);
  if (!now || !from || !to) return;
  const patch: Record<string, unknown> = {};
  for (const key of changedKeys(from, to)) {
    // Others may have moved its old parent into it since then: it stays where it is.
    if (key === 'parent' && isWithin(records, to.parent, id)) continue;
    patch[key] = key === 'children' ? mergeChildren(now, from, to) : to[key];
  }
  records.write(id, now, { ...now, ...patch });
}

/** A node that only this step removed; one that others have removed stays removed. */
function recreate(records: Records, id: string, from?: NodeRecord, to?: NodeRecord): void {
  if (!from && to && !records.find(id)) records.write(id, undefined, to);
}

/** Removes a node with its contents, including what others put there. */
function removeOwned(records: Records, id: string): void {
  const record = records.find(id);
  if (!record) return;
  for (const child of record.children) if (records.find(child)?.parent === id) removeOwned(records, child);
  records.write(id, record, undefined);
}

/** What others put into it moves to the nearest container that stays; nothing changes place on the page. */
function moveOutOthers(records: Records, id: string, removed: ReadonlySet<string>): void {
  const others = (records.find(id)?.children ?? []).filter((child) => !removed.has(child));
  let home = records.find(id);
  const by = { x: 0, y: 0 };
  while (home && removed.has(home.id)) {
    // Groups are transparent to coordinates.
    if (home.type !== 'GROUP') Object.assign(by, { x: by.x + home.x, y: by.y + home.y });
    home = records.find(home.parent ?? '');
  }
  if (!home) return;
  for (const other of others) {
    const child = records.find(other);
    if (!child) continue;
    records.write(other, child, { ...child, parent: home.id, x: child.x + by.x, y: child.y + by.y });
  }
  records.write(home.id, home, { ...home, children: [...home.children, ...others] });
}

function isWithin(records: Records, id: string | null, ancestor: string): boolean {
  for (let at = id; at; at = records.find(at)?.parent ?? null) if (at === ancestor) return true;
  return false;
}

/** Makes a node and its parent agree on where it is, and removes the node if its parent is gone. */
function tidy(records: Records, id: string): void {
  const record = records.find(id);
  if (!record) return;
  const parent = records.find(record.parent ?? '');
  if (record.parent && !parent) {
    removeOwned(records, id);
    return;
  }
  const children = record.children.filter((child) => records.find(child)?.parent === id);
  if (children.length < record.children.length) records.write(id, record, { ...record, children });
  if (parent && !parent.children.includes(id))
    records.write(parent.id, parent, { ...parent, children: [...parent.children, id] });
}
