// Where a map from the file goes (to the page as a new map, into the open one, or nowhere), and what that does.

import { fill } from '../../../shared/catalogue/fill';
import { RadioGroup } from '../../components/radio-group';
import type { ImportActions } from '../../state/import-actions';
import { chosenMaps, type Importing } from '../../state/import-state';
import { summarize, summarizeAll } from '../../state/import-summary';
import type { State } from '../../state/state';
import { useLocale } from '../../use-locale';
import { DiffList } from './diff-list';
import { Facts } from './facts';
import { MergePlan } from './merge-plan';

export interface DestinationProps {
  importing: Importing;
  state: State;
  actions: ImportActions;
}

export function Destination({ importing, state, actions }: DestinationProps) {
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.importing;
  const { into, merging, diff } = importing;
  const { current } = state;
  const maps = chosenMaps(importing);
  const [map] = maps;
  if (!map) return null;
  const isBare = current?.adopted?.isBare === true;
  const isNew = into === 'new';
  const isMerged = into === 'open';
  const isKnown = state.maps.some(({ id }) => id === map.id);
  return (
    <>
      {current && maps.length === 1 && (
        <div>
          <RadioGroup
            label={words.into}
            value={into}
            options={[
              { value: 'new', text: words.intoNew },
              ...(isBare
                ? []
                : [{ value: 'open' as const, text: fill(words.intoOpen, { title: current.title }) }]),
              { value: 'compare', text: texts.diff.compare },
            ]}
            stacked
            onChange={actions.chooseInto}
          />
          {isBare && <p class="reason">{texts.adopt.noMerge}</p>}
          {isMerged && current.id === map.id && <p class="reason">{words.sameMap}</p>}
          {isNew && isKnown && <p class="reason">{words.newId}</p>}
        </div>
      )}
      {isNew && (
        <Facts
          heading={words.found}
          lines={maps.length === 1 ? summarize(map, locale) : summarizeAll(maps, locale)}
        />
      )}
      {into === 'compare' && (diff ? <DiffList diff={diff} /> : <p>{words.comparing}</p>)}
      {isMerged && (merging ? <MergePlan merging={merging} actions={actions} /> : <p>{words.comparing}</p>)}
    </>
  );
}
