// Takes one undo step back, or does it again, field by field, so that what others did meanwhile stays. It knows records only.
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
  // Parents and children first, so that what was moved into a new parent has left it before the parent goes.
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

/** With a node goes what lies in it, also what others put there. */
function removeOwned(records: Records, id: string): void {
  const record = records.find(id);
  if (!record) return;
  for (const child of record.children) if (records.find(child)?.parent === id) removeOwned(records, child);
  records.write(id, record, undefined);
}

/** No parent lists a child that is elsewhere or gone, and no node stays whose parent is gone. */
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
