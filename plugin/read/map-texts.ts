// Reads a map's own texts and its picture from their nodes.
import { isField, isOwnLabel, type MapTexts, type OwnText, toMapTexts } from '../../shared/map/map-texts';
import type { MapView } from '../../shared/map/snapshot';
import { KEYS, type Tag } from '../../shared/map/tag';
import { readTable } from './actions';
import { isAtHome } from './own-nodes';
import type { OwnNode } from './page-tags';
import { imageHash } from './paint';
import { isCopy } from './tags';

/** The originals, then the copies that may stand in for them, because they are in the same kind of place. */
export function inOrder<P extends OwnNode>(pieces: readonly P[]): P[] {
  const copies: P[] = [];
  const originals: P[] = [];
  for (const piece of pieces) (isCopy(piece, piece.tag) ? copies : originals).push(piece);
  return [...originals, ...copies.filter(isAtHome)];
}

const isRead = (tag: Tag): boolean =>
  isField(tag) ||
  isOwnLabel(tag) ||
  tag.role === 'prompt' ||
  (tag.role === 'heading' && tag.section !== undefined);

/** `pieces` are in order. */
export function readTexts<P extends OwnNode>(pieces: readonly P[]): (OwnText & { piece: P })[] {
  const texts: (OwnText & { piece: P })[] = [];
  for (const piece of pieces) {
    const { node, tag } = piece;
    if (!isRead(tag) || node.type !== 'TEXT') continue;
    const { characters } = node;
    const isPlaceholder = isField(tag) && characters === node.getPluginData(KEYS.placeholder);
    texts.push({ piece, tag, characters, isPlaceholder });
  }
  return texts;
}

/** Hash of the picture in the persona's circle. */
export function readPhoto(pieces: readonly OwnNode[]): string | null {
  const disc = pieces.find(({ tag }) => tag.role === 'photo')?.node;
  return disc !== undefined && 'fills' in disc ? imageHash(disc.fills) : null;
}

/** The texts of the problem's table, by row. */
export function readProblemRows(pieces: readonly OwnNode[]): string[][] {
  const table = pieces.find(({ tag }) => tag.role === 'problem-table');
  return table === undefined ? [] : readTable(table.node);
}

/** The texts of a map's own nodes, leaving out those that are notes by now. */
export function readMapTexts(
  pieces: readonly OwnNode[],
): MapTexts & Pick<MapView, 'problemRows' | 'hasPhoto'> {
  const ordered = inOrder(pieces);
  return {
    ...toMapTexts(readTexts(ordered)),
    problemRows: readProblemRows(ordered),
    hasPhoto: readPhoto(ordered) !== null,
  };
}
