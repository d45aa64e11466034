// Finds a node on the canvas by its id.
import { failure } from '../failures';

/** Null when it is gone. */
async function sceneNode(id: string): Promise<SceneNode | null> {
  const node = await figma.getNodeByIdAsync(id);
  return node === null || node.removed || node.type === 'PAGE' || node.type === 'DOCUMENT' ? null : node;
}

/** A note, or a failure that says that it is gone. */
export const noteNode = async (id: string): Promise<SceneNode> => standing(await sceneNode(id));

/** Each entry with the note that it names. */
export const withNotes = <T extends { node: string }>(
  entries: readonly T[],
): Promise<(T & { note: SceneNode })[]> =>
  Promise.all(entries.map(async (entry) => ({ ...entry, note: await noteNode(entry.node) })));

/** People may take a note away at any moment, so it is looked at again before something is written. */
export function standing(note: SceneNode | null | undefined): SceneNode {
  if (note === null || note === undefined || note.removed) throw failure('no-note', 'find the note', 'note');
  return note;
}
