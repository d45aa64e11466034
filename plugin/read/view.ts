// What the window learns about maps: the open one in full, and a summary of each.

import type { MapSummary } from '../../shared/contract/map-summary';
import type { MapView, Outline, SectionCounts } from '../../shared/map/snapshot';
import type { BoardNode } from './board-node';
import { readMapTexts } from './map-texts';
import { ownNodesInside } from './own-nodes';
import { mapIdOf } from './tags';

export function toView(map: Outline, counts: SectionCounts, isNewer: boolean): MapView {
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
    ...(isNewer ? { isNewer } : {}),
  };
}

export function summaryOf(root: BoardNode): MapSummary {
  const { title, personaName } = readMapTexts(ownNodesInside(root));
  return { node: root.id, id: mapIdOf(root), title, persona: personaName };
}
