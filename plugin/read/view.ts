// What the window learns about maps: the open one in full, and a summary of each.

import type { MapSummary } from '../../shared/contract/map-summary';
import type { MapView, Outline, SectionCounts } from '../../shared/map/snapshot';
import type { Role } from '../../shared/map/tag';
import type { MapRoot } from './board-node';
import { readMapTexts } from './map-texts';
import type { OwnNode } from './page-tags';
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
    personaFields: map.personaFields,
    context: map.context,
    problem: map.problem,
    problemRows: map.problemRows,
    prompts: map.prompts,
    hasPhoto: map.hasPhoto,
    counts,
    present: sections.map(({ id }) => id),
    hidden: sections.filter(({ isHidden }) => isHidden).map(({ id }) => id),
    ...(map.adopted === undefined ? {} : { adopted: map.adopted }),
    ...(isNewer ? { isNewer } : {}),
  };
}

/** What names a map in the list. */
const NAMES: readonly Role[] = ['title', 'persona-name'];

/** `pieces` are the map's own nodes. */
export function summaryOf(root: MapRoot, pieces: readonly OwnNode[]): MapSummary {
  const names = pieces.filter(({ tag, node }) => NAMES.includes(tag.role) && !node.removed);
  const { title, personaName } = readMapTexts(names);
  return { node: root.id, id: mapIdOf(root), title, persona: personaName };
}
