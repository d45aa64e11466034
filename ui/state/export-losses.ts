// Sentences about what a format loses of the given maps, with counts where a number is useful. Pure.
import { type Feature, featureOf, notesOfMap, supportingIds } from '../../shared/exchange/features';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import type { Locale } from '../locale';

type Count = (map: EmpathyMap) => number;

/** Counts the non-empty values of a feature that has one per note, action or tension. */
const each =
  (feature: Feature): Count =>
  (map) => {
    const said = (featureOf[feature](map) ?? []) as readonly unknown[];
    return said.flat().filter((one) => one !== undefined && one !== '').length;
  };

const notesThat =
  (supports: boolean): Count =>
  (map) => {
    const supporting = supportingIds(map);
    return map.sections.flatMap(({ notes }) => notes).filter(({ id }) => supporting.has(id) === supports)
      .length;
  };

const counts: Partial<Record<Feature, Count>> = {
  'supporting-notes': notesThat(true),
  'other-notes': notesThat(false),
  stamps: (map) => new Set(notesOfMap(map).flatMap(({ stamps = {} }) => Object.keys(stamps))).size,
  tags: (map) => notesOfMap(map).filter(({ tags = [] }) => tags.length > 0).length,
  'action-notes': ({ actions = [] }) => actions.filter(({ notes = [] }) => notes.length > 0).length,
  tensions: ({ tensions = [] }) => tensions.length,
};

/** Not typed by anyone; what people wrote comes before these. */
const SAID_LAST: readonly Feature[] = ['ids', 'moments', 'places', 'session', 'series'];

export function describeLosses(
  losses: readonly Feature[],
  maps: readonly EmpathyMap[],
  { countText, texts }: Locale,
): string[] {
  const isLast = (feature: Feature) => SAID_LAST.includes(feature);
  const inOrder = [...losses.filter((one) => !isLast(one)), ...losses.filter(isLast)];
  return inOrder.map((feature) => {
    const words = texts.exporting.losses[feature];
    if (typeof words === 'string') return words;
    const count = counts[feature] ?? each(feature);
    return countText(
      words,
      maps.reduce((sum, map) => sum + count(map), 0),
    );
  });
}
