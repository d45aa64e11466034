// Undoes or redoes a step field by field, so that others' edits made since then survive. Works on records.
import { changedKeys, mergeChildren } from './record-diff';
import type { NodeRecord } from './types';
import type { UndoStep } from './undo';

type Side = 'before' | 'after';

export interface Records {
  find(id: string): NodeRecord | undefined;
  write(id: string, before: NodeRecord | undefined, after: NodeRecord | undefined): void;
}

export function replay(records: Records, step: UndoStep, to: Side): void {
  const from: Side = to === 'before' ? 'after' : 'before';
  // Restore parents and children first, so that moved nodes have left a new parent before it is deleted.
  for (const [id, entry] of step) restoreFields(records, id, entry[from], entry[to]);
  for (const [id, entry] of step) recreate(records, id, entry[from], entry[to]);
  for (const [id, entry] of step) if (!entry[to]) removeOwned(records, id);
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
