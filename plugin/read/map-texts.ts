// Reads a map's own texts and its picture from their nodes.
import { isHeard, MapTextReader, type MapTexts } from '../../shared/map/map-texts';
import { KEYS } from '../../shared/map/tag';
import { isAtHome, type OwnNode } from './own-nodes';
import { imageHash } from './paint';
import { isCopy } from './tags';

export const isInvitation = (node: TextNode, characters: string): boolean =>
  characters === node.getPluginData(KEYS.placeholder);

export const pictureIn = (disc: SceneNode): string | null => ('fills' in disc ? imageHash(disc.fills) : null);

/** The texts of a map's own nodes, in layer order: originals first, then copies in the same kind of place. */
export function readMapTexts(pieces: readonly OwnNode[]): MapTexts {
  const reader = new MapTextReader();
  const originals: OwnNode[] = [];
  const copies: OwnNode[] = [];
  for (const piece of pieces) (isCopy(piece.node, piece.tag) ? copies : originals).push(piece);
  for (const { node, tag } of [...originals, ...copies.filter(isAtHome)]) {
    if (tag.role === 'photo') reader.see(() => pictureIn(node));
    else if (isHeard(tag) && node.type === 'TEXT') {
      const { characters } = node;
      reader.hear(tag, characters, () => isInvitation(node, characters));
    }
  }
  return reader.words;
}
