// Walks the subtree of a map once and tells what it meets. A person may take any node away meanwhile.
import type { Tag } from '../../shared/board/tag';
import { readTag } from '../canvas/tags';
import { isNote, isTheirs, type NodeType, type NoteNode, type Where } from './note';
import { CHUNK, pause } from './pause';

export interface Visitor {
  note(node: NoteNode, type: NodeType, where: Where): void;
  /** A node of ours: title, heading, prompt, section, table … */
  ours(node: SceneNode, type: NodeType, tag: Tag, where: Where): void;
  stamp(): void;
  /** Neither a note nor ours nor a container. */
  other(type: NodeType, where: Where): void;
  vanished(): void;
}

interface Step {
  node: SceneNode;
  where: Where;
}

const NOWHERE: Where = { holder: null, theme: '', path: [] };

/** Roles whose inside is not looked at. A whole map that lies in this one is a map of its own. */
export const CLOSED: readonly Tag['role'][] = ['map', 'badge', 'photo'];

/** Goes through `start` and everything inside, in the order of the layers, and yields to the editor between chunks. */
export async function walk(
  start: readonly SceneNode[],
  visitor: Visitor,
  from: Where = NOWHERE,
): Promise<void> {
  const steps = stepsInto(start, from);
  let untilPause = CHUNK;
  while (steps.length > 0) {
    const step = steps.pop() as Step;
    try {
      steps.push(...visit(step, visitor));
    } catch (error) {
      if (!step.node.removed) throw error;
      visitor.vanished();
    }
    untilPause -= 1;
    if (untilPause === 0) {
      untilPause = CHUNK;
      await pause();
    }
  }
}

/** A stack takes from its end, so the first layer goes on last. */
function stepsInto(nodes: readonly SceneNode[], where: Where): Step[] {
  return nodes.map((node) => ({ node, where })).reverse();
}

function visit({ node, where }: Step, visitor: Visitor): Step[] {
  const { type } = node;
  if (type === 'STAMP') {
    visitor.stamp();
    return [];
  }
  let tag: Tag | null | undefined;
  const readTagOnce = () => {
    if (tag === undefined) tag = readTag(node);
    return tag;
  };
  if (isNote(type, readTagOnce)) {
    visitor.note(node as NoteNode, type, where);
    return [];
  }
  const own = readTagOnce();
  if (own !== null && !isTheirs(own)) visitor.ours(node, type, own, where);
  if (!('children' in node)) {
    if (own === null) visitor.other(type, where);
    return [];
  }
  if (own !== null && CLOSED.includes(own.role)) return [];
  return stepsInto(node.children, inside(node, type, own, where));
}

function inside(node: SceneNode, type: NodeType, tag: Tag | null, where: Where): Where {
  const { id } = node;
  const path = [...where.path, id];
  if (tag?.role === 'section') return { holder: id, theme: '', path };
  if (tag === null && type === 'SECTION') return { ...where, theme: node.name, path };
  return { ...where, path };
}
