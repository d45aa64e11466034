// What is lost when a map is written in a format: what the format cannot carry, if the map has it.
import { isSame } from '../../file/unknown-fields';
import type { EmpathyMap } from '../../model/empathy-map';
import { FEATURES, type Feature, featureOf } from '../features';
import { toWholeMap } from '../whole-map';

/** What every importer gives a map anyway: the default titles and order. */
const BARE = toWholeMap({ id: '', sections: [] }, '');

export function lossesOf(cannot: readonly Feature[], map: EmpathyMap): Feature[] {
  const holds = (feature: Feature) => {
    const said = featureOf[feature](map);
    return !isBare(said) && !isSame(said, featureOf[feature](BARE));
  };
  return FEATURES.filter((feature) => cannot.includes(feature) && holds(feature));
}

/** Empty, or lists and objects of empty values. */
function isBare(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isBare);
}
