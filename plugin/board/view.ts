// What the window is told about maps: the open one, and each in the list.
import type { MapView } from '../../shared/board/open-map';
import type { Outline, SectionCounts } from '../../shared/board/snapshot';
import type { MapSummary } from '../../shared/protocol/messages';
import type { BoardNode } from '../canvas/brush';
import { mapIdOf } from '../canvas/tags';
import { piecesInside } from './pieces';
import { readWords } from './words';

export function toView(map: Outline, counts: SectionCounts): MapView {
  const { sections } = map;
  return {
    node: map.node,
    map: map.map,
    facts: map.facts,
    title: map.title,
    personaName: map.personaName,
    personaDetails: map.personaDetails,
    context: map.context,
    problem: map.problem,
    prompts: map.prompts,
    hasPhoto: map.hasPhoto,
    counts,
    present: sections.map(({ id }) => id),
    hidden: sections.filter(({ isHidden }) => isHidden).map(({ id }) => id),
  };
}

export function summaryOf(root: BoardNode): MapSummary {
  const { title, personaName } = readWords(piecesInside(root));
  return { node: root.id, id: mapIdOf(root), title, persona: personaName };
}
