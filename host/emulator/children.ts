// Rules for parents: children, searching, appending; which nodes can contain which (docs/platform.md B).
import { groupNodes, ungroupNode } from '../document/people';
import type { NodeRecord, NodeType } from '../document/types';
import type { Engine, Rules, Target } from './engine';
import { ApiError, asArray, asNumber, asObject } from './errors';
import { Ref } from './ref';

const PARENTS: NodeType[] = ['DOCUMENT', 'PAGE', 'SECTION', 'FRAME', 'GROUP'];

/** Pages other than the current one throw until loaded (docs/platform.md E; the quotes are Figma's). */
export function requireLoaded(engine: Engine, target: Target, member: string): NodeRecord {
  const record = engine.node(target);
  if (
    record.type === 'PAGE' &&
    target.id !== engine.file.currentPageId &&
    !engine.loadedPages.has(target.id)
  ) {
    throw new ApiError(
      `Cannot access property \`${member}\` on a page that has not been explicitly loaded. Remember to call \`await page.loadAsync()\` or \`await figma.loadAllPagesAsync()' first.`,
    );
  }
  return record;
}

function requireAllLoaded(engine: Engine, member: string): void {
  const unloaded = engine.file.pages.find(
    (page) => page.id !== engine.file.currentPageId && !engine.loadedPages.has(page.id),
  );
  if (unloaded)
    requireLoaded(engine, { key: unloaded.id, type: 'PAGE', id: unloaded.id, cell: null }, member);
}

export function nodeId(engine: Engine, value: unknown, name: string): string {
  if (!(value instanceof Ref)) throw new ApiError(`Expected "${name}" to be a node`);
  const id = value.key.split('#')[0] ?? '';
  if (!engine.file.find(id)) throw new ApiError(`The node with id "${id}" does not exist`);
  return id;
}

function descendants(engine: Engine, target: Target, member: string): string[] {
  const record = requireLoaded(engine, target, member);
  if (record.type === 'DOCUMENT') requireAllLoaded(engine, member);
  return engine.file.descendants(target.id);
}

function cannotMove(why: string): ApiError {
  return new ApiError(`Cannot move node. ${why}`);
}

function requireAllowed(engine: Engine, childId: string, parentId: string): void {
  const child = engine.file.get(childId);
  const parent = engine.file.get(parentId);
  if (child.type === 'DOCUMENT') throw cannotMove('Node is the scene root, which cannot be reparented');
  if (!PARENTS.includes(parent.type)) throw cannotMove('New parent is of a type that cannot have children');
  if (parent.type === 'DOCUMENT' && child.type !== 'PAGE') {
    throw cannotMove('The root node cannot have children of type other than PAGE');
  }
  if (parent.type !== 'DOCUMENT' && child.type === 'PAGE') {
    throw cannotMove('Nodes other than the root node cannot have children of type PAGE');
  }
  if (childId === parentId || engine.file.descendants(childId).includes(parentId)) {
    throw cannotMove('Doing so would create a parenting cycle');
  }
  // Figma's wording is unknown (docs/platform.md B, R2).
  if (child.type === 'SECTION' && (parent.type === 'FRAME' || parent.type === 'GROUP')) {
    throw cannotMove('Sections cannot be inside frames or groups');
  }
}

/** x and y keep their values, so the node jumps when its container changes (docs/platform.md B). */
function appendChild(engine: Engine, target: Target, args: readonly unknown[]): void {
  requireLoaded(engine, target, 'appendChild');
  const child = nodeId(engine, args[0], 'child');
  requireAllowed(engine, child, target.id);
  engine.edit(() => engine.file.reparent(child, target.id));
}

function insertChild(engine: Engine, target: Target, args: readonly unknown[]): void {
  const parent = requireLoaded(engine, target, 'insertChild');
  const index = asNumber(args[0], 'index');
  const child = nodeId(engine, args[1], 'child');
  requireAllowed(engine, child, target.id);
  if (index < 0 || index > parent.children.length) {
    throw new ApiError(`Index out of range: ${index}. The node has ${parent.children.length} children`);
  }
  const old = parent.children.indexOf(child);
  engine.edit(() => engine.file.reparent(child, target.id, old >= 0 && old < index ? index - 1 : index));
}

interface Criteria {
  types: unknown[] | null;
  keys: unknown[] | null;
  hasPluginData: boolean;
}

function criteriaOf(value: unknown): Criteria {
  const criteria = asObject(value, 'criteria');
  const data = criteria.pluginData === undefined ? null : asObject(criteria.pluginData, 'pluginData');
  if (criteria.sharedPluginData !== undefined) {
    throw new ApiError('not emulated: findAllWithCriteria by sharedPluginData', { prefixed: false });
  }
  return {
    types: criteria.types === undefined ? null : asArray(criteria.types, 'types'),
    hasPluginData: data !== null,
    keys: data?.keys === undefined ? null : asArray(data.keys, 'keys'),
  };
}

function matches(record: NodeRecord, { types, keys, hasPluginData }: Criteria): boolean {
  if (types && !types.includes(record.type)) return false;
  if (!hasPluginData) return true;
  const own = Object.keys(record.pluginData);
  return keys ? own.some((key) => keys.includes(key)) : own.length > 0;
}

function findAllWithCriteria(engine: Engine, target: Target, args: readonly unknown[]): unknown {
  const criteria = criteriaOf(args[0]);
  const found = descendants(engine, target, 'findAllWithCriteria');
  return engine.refs(found.filter((id) => matches(engine.file.get(id), criteria)));
}

export const CHILDREN_RULES: Rules = {
  children: { get: (engine, target) => engine.refs(requireLoaded(engine, target, 'children').children) },
  appendChild: { call: appendChild },
  insertChild: { call: insertChild },
  findAll: { call: (engine, target) => engine.refs(descendants(engine, target, 'findAll')) },
  findOne: { call: (engine, target) => engine.refs(descendants(engine, target, 'findOne')) },
  findChildren: {
    call: (engine, target) => engine.refs(requireLoaded(engine, target, 'findChildren').children),
  },
  findChild: { call: (engine, target) => engine.refs(requireLoaded(engine, target, 'findChild').children) },
  findAllWithCriteria: { call: findAllWithCriteria },
};

/** Keeps absolute positions; needs at least one node (docs/platform.md B). */
export function group(engine: Engine, args: readonly unknown[]): Ref | null {
  const ids = asArray(args[0], 'nodes').map((node) => nodeId(engine, node, 'nodes'));
  if (ids.length === 0) throw new ApiError('First argument must be an array of at least one node');
  const parent = nodeId(engine, args[1], 'parent');
  if (!PARENTS.includes(engine.file.get(parent).type)) {
    throw cannotMove('New parent is of a type that cannot have children');
  }
  if (ids.some((id) => engine.file.get(id).type === 'SECTION')) {
    throw cannotMove('Sections cannot be inside frames or groups');
  }
  const index = args[2] === undefined ? undefined : asNumber(args[2], 'index');
  return engine.ref(engine.edit(() => groupNodes(engine.file, ids, parent, index)));
}

export function ungroup(engine: Engine, args: readonly unknown[]): Ref[] {
  const id = nodeId(engine, args[0], 'node');
  return engine.refs(engine.edit(() => ungroupNode(engine.file, id)));
}
