// Reads and writes what the plugin remembers on nodes of its own (pluginData, platform.md G).
import { formatTag, KEYS, parseTag, type Tag } from '../../shared/board/tag';

export function writeTag(node: SceneNode, tag: Tag): void {
  node.setPluginData(KEYS.tag, formatTag(tag));
}

export function readTag(node: SceneNode): Tag | null {
  return parseTag(node.getPluginData(KEYS.tag));
}

/** The id of a map; while its tag is damaged, its node stands in. */
export const mapIdOf = (root: SceneNode): string => readTag(root)?.map ?? root.id;
