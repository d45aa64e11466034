// Reads and writes the data we store on nodes (pluginData, docs/platform.md G).
import { formatTag, KEYS, parseTag, type Role, type Tag } from '../../shared/map/tag';

export function writeTag(node: SceneNode, tag: Tag): void {
  node.setPluginData(KEYS.tag, formatTag(tag));
}

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
