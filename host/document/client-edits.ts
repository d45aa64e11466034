// What one client tells the others about its changes, node by node and property by property. Pure: records only.
import type { ChangeRecord, NodePatch, NodeRecord, NodeSource } from './types';

export type Edit =
  | { kind: 'create'; record: NodeRecord }
  /** A property travels whole. */
  | { kind: 'change'; id: string; values: NodePatch }
  /** Single entries of plugin data; null deletes one (docs/platform.md S1: open). */
  | { kind: 'data'; id: string; entries: Record<string, string | null> }
  /** A move, also within the same parent; `above` is the node right above it, null if there is none. */
  | { kind: 'place'; id: string; parent: string; above: string | null }
  | { kind: 'remove'; id: string };

export type Nodes = Map<string, NodeRecord>;

/** The edits that lead to a file's present state; parents come before children, and upper nodes before lower ones. */
export function editsOf(file: NodeSource, changes: readonly ChangeRecord[]): Edit[] {
  const ids = [...new Set(changes.map(({ id }) => id))];
  const created = new Set(changes.filter(({ type }) => type === 'CREATE').map(({ id }) => id));
  const moved = new Set(
    changes.filter(({ properties }) => properties.includes('parent')).map(({ id }) => id),
  );
  const places = ids
    .filter((id) => created.has(id) || moved.has(id))
    .flatMap((id) => placeOf(file, id) ?? [])
    .sort((a, b) => a.depth - b.depth || b.index - a.index);
  return [
    ...places.flatMap(({ record, parent, above }): Edit[] => [
      ...(created.has(record.id) ? [{ kind: 'create' as const, record }] : []),
      { kind: 'place', id: record.id, parent, above },
    ]),
    ...ids.filter((id) => !created.has(id)).flatMap((id) => changesOf(file, file.find(id), changes)),
    ...ids.filter((id) => !file.find(id)).map((id): Edit => ({ kind: 'remove', id })),
  ];
}

function placeOf(file: NodeSource, id: string) {
  const record = file.find(id);
  const parent = record?.parent ? file.find(record.parent) : undefined;
  if (!record || !parent) return null;
  // Outside a transaction, a new node is reported before its parent lists it: it becomes the last one.
  const index = parent.children.includes(id) ? parent.children.indexOf(id) : parent.children.length;
  let depth = 0;
  for (let at = parent; at.parent; at = file.get(at.parent)) depth += 1;
  return { record, parent: parent.id, above: parent.children[index + 1] ?? null, depth, index };
}

function changesOf(
  file: NodeSource,
  record: NodeRecord | undefined,
  changes: readonly ChangeRecord[],
): Edit[] {
  if (!record) return [];
  const { id } = record;
  const own = changes.filter((change) => change.id === id);
  const byEntry = file.reading('plugin-data-merge') === 'same-entry';
  const keys = own
    .flatMap(({ properties }) => properties as (keyof NodeRecord)[])
    .filter((key) => key !== 'parent' && key !== 'children' && !(byEntry && key === 'pluginData'));
  const values: NodePatch = Object.fromEntries(keys.map((key) => [key, record[key]]));
  const names = byEntry ? own.flatMap(({ entries }) => entries) : [];
  const entries = Object.fromEntries(names.map((name) => [name, record.pluginData[name] ?? null]));
  return [
    ...(keys.length > 0 ? [{ kind: 'change' as const, id, values }] : []),
    ...(names.length > 0 ? [{ kind: 'data' as const, id, entries }] : []),
  ];
}

/** What no longer fits is dropped: a change to a removed node, a move into one, a move into a node's own contents. */
export function applyEdit(nodes: Nodes, edit: Edit): void {
  if (edit.kind === 'create') create(nodes, edit.record);
  else if (edit.kind === 'place') place(nodes, edit.id, edit.parent, edit.above);
  else if (edit.kind === 'remove') remove(nodes, edit.id);
  else if (edit.kind === 'data') updateData(nodes, edit.id, edit.entries);
  else update(nodes, edit.id, edit.values);
}

function create(nodes: Nodes, record: NodeRecord): void {
  const parent = nodes.get(record.parent ?? '');
  if (!parent || nodes.has(record.id)) return;
  nodes.set(record.id, { ...record, children: [] });
  update(nodes, parent.id, { children: [...parent.children, record.id] });
}

function place(nodes: Nodes, id: string, parent: string, above: string | null): void {
  if (!nodes.has(id) || !nodes.has(parent) || isWithin(nodes, parent, id)) return;
  unlink(nodes, id);
  update(nodes, id, { parent });
  const children = [...(nodes.get(parent)?.children ?? [])];
  const at = children.indexOf(above ?? '');
  // If the node above is gone or elsewhere, the moved one comes out on top.
  children.splice(at < 0 ? children.length : at, 0, id);
  update(nodes, parent, { children });
}

/** Whatever others have put into a removed node goes with it. */
function remove(nodes: Nodes, id: string): void {
  const record = nodes.get(id);
  if (!record) return;
  for (const child of record.children) remove(nodes, child);
  unlink(nodes, id);
  nodes.delete(id);
}

function update(nodes: Nodes, id: string, values: NodePatch): void {
  const record = nodes.get(id);
  if (record) nodes.set(id, { ...record, ...values });
}

function updateData(nodes: Nodes, id: string, entries: Record<string, string | null>): void {
  const all = Object.entries({ ...nodes.get(id)?.pluginData, ...entries });
  const kept = all.filter((entry): entry is [string, string] => entry[1] !== null);
  update(nodes, id, { pluginData: Object.fromEntries(kept) });
}

function unlink(nodes: Nodes, id: string): void {
  const parent = nodes.get(nodes.get(id)?.parent ?? '');
  if (parent) update(nodes, parent.id, { children: parent.children.filter((child) => child !== id) });
}

function isWithin(nodes: Nodes, id: string, ancestor: string): boolean {
  for (let at = nodes.get(id); at; at = nodes.get(at.parent ?? '')) if (at.id === ancestor) return true;
  return false;
}
