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
  for (const [id, entry] of step) if (entry[to] && !records.find(id)) records.write(id, undefined, entry[to]);
  for (const [id, entry] of step) if (!entry[to]) removeOwned(records, id);
  for (const id of step.keys()) tidy(records, id);
}

function restoreFields(records: Records, id: string, from?: NodeRecord, to?: NodeRecord): void {
  const now = records.find(id);
  if (!now || !from || !to) return;
  const patch: Record<string, unknown> = {};
  for (const key of changedKeys(from, to)) {
    patch[key] = key === 'children' ? mergeChildren(now, from, to) : to[key];
  }
  records.write(id, now, { ...now, ...patch });
}

/** Removes a node with its contents, including what others put there. */
function removeOwned(records: Records, id: string): void {
  const record = records.find(id);
  if (!record) return;
  for (const child of record.children) if (records.find(child)?.parent === id) removeOwned(records, child);
  records.write(id, record, undefined);
}

/** Drops child entries for nodes that are elsewhere or gone, and removes the node if its parent is gone. */
function tidy(records: Records, id: string): void {
  const record = records.find(id);
  if (!record) return;
  if (record.parent && !records.find(record.parent)) {
    removeOwned(records, id);
    return;
  }
  const children = record.children.filter((child) => records.find(child)?.parent === id);
  if (children.length < record.children.length) records.write(id, record, { ...record, children });
}
