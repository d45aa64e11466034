// Reads and writes what the plugin remembers on nodes of its own (pluginData, docs/platform.md G).
import { formatTag, KEYS, parseTag, type Role, type Tag } from '../../shared/map/tag';

export function writeTag(node: SceneNode, tag: Tag): void {
  node.setPluginData(KEYS.tag, tagFor(node, tag));
}

/** The tag as it is stored on a node: it knows the node, so that a copy is known as one. */
export const tagFor = ({ id }: SceneNode, tag: Tag): string => formatTag({ ...tag, node: id });

/** A copy that people made of a node of ours; tags of earlier versions do not tell. */
export const isCopy = ({ id }: SceneNode, { node }: Tag): boolean => node !== undefined && node !== id;

export function readTag(node: SceneNode): Tag | null {
  return parseTag(node.getPluginData(KEYS.tag));
}

export const roleOf = (node: SceneNode): Role | undefined => readTag(node)?.role;

/** The id of a map; while its tag is damaged, its node stands in. */
export const mapIdOf = (root: SceneNode): string => readTag(root)?.map || root.id;

/** What is known of a new note, and the word of its evidence; '' for none. */
export function writeNoteData(note: SceneNode, data: string, word: string): void {
  if (data !== '') note.setPluginData(KEYS.note, data);
  if (word !== '') note.setPluginData(KEYS.word, word);
}
