// An index of nodes by type, and of stamps and connectors by node, which saves walking the file.
import { attachedTo } from './connectors';
import type { NodeRecord, NodeType } from './types';

const NONE: ReadonlySet<string> = new Set();

export class NodeIndex {
  private readonly types = new Map<string, Set<string>>();
  private readonly hosts = new Map<string, Set<string>>();
  private readonly attached = new Map<string, Set<string>>();

  ofType(type: NodeType): ReadonlySet<string> {
    return this.types.get(type) ?? NONE;
  }

  stuckTo(host: string): ReadonlySet<string> {
    return this.hosts.get(host) ?? NONE;
  }

  connectorsAt(node: string): ReadonlySet<string> {
    return this.attached.get(node) ?? NONE;
  }

  update(before: NodeRecord | undefined, after: NodeRecord | undefined): void {
    if (before?.type !== after?.type) {
      leave(this.types, before?.type, before?.id);
      join(this.types, after?.type, after?.id);
    }
    if (before?.stuckTo !== after?.stuckTo) {
      leave(this.hosts, before?.stuckTo, before?.id);
      join(this.hosts, after?.stuckTo, after?.id);
    }
    if (before?.connector !== after?.connector) {
      for (const node of attachedTo(before?.connector)) leave(this.attached, node, before?.id);
      for (const node of attachedTo(after?.connector)) join(this.attached, node, after?.id);
    }
  }
}

type Groups = Map<string, Set<string>>;
type Name = string | null | undefined;

function join(groups: Groups, name: Name, id: Name): void {
  if (!name || !id) return;
  const ids = groups.get(name) ?? new Set();
  groups.set(name, ids.add(id));
}

function leave(groups: Groups, name: Name, id: Name): void {
  if (!name || !id) return;
  const ids = groups.get(name);
  ids?.delete(id);
  if (ids?.size === 0) groups.delete(name);
}
