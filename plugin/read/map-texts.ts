// Reads a map's own texts and its picture from their nodes.
import { isHeard, MapTextReader, type MapTexts } from '../../shared/map/map-texts';
import { KEYS } from '../../shared/map/tag';
import type { OwnNode } from './own-nodes';
import { imageHash } from './paint';
import { isCopy } from './tags';

export const isInvitation = (node: TextNode, characters: string): boolean =>
  characters === node.getPluginData(KEYS.placeholder);

export const pictureIn = (disc: SceneNode): string | null => ('fills' in disc ? imageHash(disc.fills) : null);

/** The texts of a map's own nodes, in layer order. */
export function readMapTexts(pieces: readonly OwnNode[]): MapTexts {
  const reader = new MapTextReader();
  const copies = pieces.filter(({ node, tag }) => isCopy(node, tag));
  for (const { node, tag } of [...pieces.filter((piece) => !copies.includes(piece)), ...copies]) {
    if (tag.role === 'photo') reader.see(() => pictureIn(node));
    else if (isHeard(tag) && node.type === 'TEXT') {
      const { characters } = node;
      reader.hear(tag, characters, () => isInvitation(node, characters));
    }
  }
  return reader.words;
}
