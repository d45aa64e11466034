// What the window is told about maps: the open one, and each in the list.
import type { MapView } from '../../shared/board/open-map';
import type { Outline } from '../../shared/board/snapshot';
import type { MapSummary } from '../../shared/protocol/messages';
import type { BoardNode } from '../canvas/brush';
import { mapIdOf } from '../canvas/tags';
import { type Piece, pieceOf, piecesInside } from './pieces';
import { pieceText } from './read-board';

type Words = Pick<Outline, 'title' | 'personaName' | 'personaDetails'>;

export function toView(map: Outline, seen: Pick<MapView, 'counts' | 'present'>): MapView {
  const { node, map: id, facts, title, personaName, personaDetails } = map;
  return { node, map: id, facts, title, personaName, personaDetails, ...seen };
}

/** What the map's own texts say; '' for those that people deleted. */
export function readWords(pieces: readonly Piece[]): Words {
  const words: Words = { title: '', personaName: '', personaDetails: '' };
  for (const role of ['title', 'persona-name', 'persona-details'] as const) {
    const node = pieceOf(pieces, { role });
    if (node?.type === 'TEXT') Object.assign(words, pieceText(node, role, node.characters));
  }
  return words;
}

export function summaryOf(root: BoardNode): MapSummary {
  const { title, personaName } = readWords(piecesInside(root));
  return { node: root.id, id: mapIdOf(root), title, persona: personaName };
}
