// Reads and writes the data we store on nodes (pluginData, docs/platform.md G).
import { formatTag, KEYS, parseTag, type Role, type Tag } from '../../shared/map/tag';

export function writeTag(node: SceneNode, tag: Tag): void {
  node.setPluginData(KEYS.tag, tagFor(node, tag));
}

/** The tag as stored on a node. It names the node, so that a copy can be recognised. */
export const tagFor = ({ id }: SceneNode, tag: Tag): string => formatTag({ ...tag, node: id });

/** Whether people copied this node from one of ours; tags from earlier versions do not say. */
export const isCopy = ({ id }: { readonly id: string }, { node }: Tag): boolean =>
  node !== undefined && node !== id;

export function readTag(node: SceneNode): Tag | null {
  return parseTag(node.getPluginData(KEYS.tag));
}

export const roleOf = (node: SceneNode): Role | undefined => readTag(node)?.role;

/** The id of a map; if its tag is damaged, the root's node id is used instead. */
export const mapIdOf = (root: SceneNode): string => readTag(root)?.map || root.id;

/** Stores a new note's data and evidence label; '' for none. */
export function writeNoteData(note: SceneNode, data: string, word: string): void {
  if (data !== '') note.setPluginData(KEYS.note, data);
  if (word !== '') note.setPluginData(KEYS.word, word);
}
