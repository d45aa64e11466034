// Finds a node on the canvas by its id.
import { failure } from '../failures';
import { typeOf } from './board-node';

/** Null if it is gone. */
async function sceneNode(id: string): Promise<SceneNode | null> {
  const node = await figma.getNodeByIdAsync(id);
  if (node === null || node.removed) return null;
  const type = typeOf(node);
  return type === 'PAGE' || type === 'DOCUMENT' ? null : (node as SceneNode);
}

/** The note with this id; throws if it is gone. */
export const noteNode = async (id: string): Promise<SceneNode> => standing(await sceneNode(id));

/** People may delete a note at any moment, so check again before writing. */
export function standing(note: SceneNode | null | undefined): SceneNode {
  if (note === null || note === undefined || note.removed) throw failure('no-note', 'find the note', 'note');
  return note;
}
