// Maps on the page whose roots have lost what they stored, each with a button that repairs it.

import { fill } from '../../../shared/catalogue/fill';
import type { MapSummary } from '../../../shared/contract/map-summary';
import { Button } from '../../components/button';
import { nameMap } from '../../map-name';
import { useLocale } from '../../use-locale';

export interface LostMapsProps {
  lost: MapSummary[];
  onRepair: (node: string) => void;
}

export function LostMaps({ lost, onRepair }: LostMapsProps) {
  const locale = useLocale();
  const { texts } = locale;
  if (lost.length === 0) return null;
  return (
    <div class="notice">
      <h3>{texts.plan.lost}</h3>
      <ul class="buttons" aria-label={texts.plan.lost}>
        {lost.map((map) => (
          <li key={map.node}>
            <p>{fill(texts.plan.lostMap, { map: nameMap(map, locale) })}</p>
            <Button onClick={() => onRepair(map.node)}>{texts.plan.repair}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
