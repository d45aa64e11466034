// A map as the window shows it: what the board says, without the notes themselves.
import { parseDetails } from '../../shared/board/persona-text';
import type { Outline } from '../../shared/board/snapshot';
import { boardTexts } from '../../shared/catalogue/board-texts';
import type { MapSummary, OpenMap } from '../../shared/protocol/messages';
import type { BoardNode } from '../canvas/brush';
import { mapIdOf } from '../canvas/tags';
import { pieceOf, piecesInside } from './pieces';
import { ownWords } from './read-board';
import type { Seen } from './watch';

export function toOpenMap(map: Outline, { counts, missing }: Seen): OpenMap {
  const { data, node, title, personaName } = map;
  return {
    node,
    id: data.map,
    title,
    persona: personaName,
    template: data.template,
    language: data.language,
    order: data.order,
    people: data.people,
    minutes: data.minutes,
    product: data.product,
    goal: data.goal,
    details: { name: personaName, ...parseDetails(map.personaDetails, boardTexts[data.language]) },
    missing,
    step: data.step,
    counts,
  };
}

export function summaryOf(root: BoardNode): MapSummary {
  const pieces = piecesInside(root);
  const title = pieceOf(pieces, 'title');
  const name = pieceOf(pieces, 'persona-name');
  return {
    node: root.id,
    id: mapIdOf(root),
    title: title?.type === 'TEXT' ? title.characters : root.name,
    persona: name?.type === 'TEXT' ? ownWords(name) : '',
  };
}
