// What an import changes in the open map, and what the board and the file say differently.
import type { Difference } from '../../../shared/board/merge';
import { Button } from '../../components/button';
import { RadioGroup } from '../../components/radio-group';
import { countText, texts } from '../../import-texts';
import type { ImportActions } from '../../state/import-actions';

import type { Merging } from '../../state/import-state';
import { changesAnything, summarizeMerge } from '../../state/import-summary';
import { ShowMore } from '../review/show-more';
import { describe } from './conflict-words';
import { Facts } from './facts';

const words = texts.importing;

export interface MergePlanProps {
  merging: Merging;
  actions: ImportActions;
}

export function MergePlan({ merging, actions }: MergePlanProps) {
  const { comparison, fromFile } = merging;
  const { conflicts, left } = comparison;
  const isNothing = conflicts.length + left.length === 0 && !changesAnything(comparison, []);
  return (
    <>
      <Facts heading={words.merge} lines={summarizeMerge(comparison)} />
      {isNothing && <p>{words.nothing}</p>}
      {left.length > 0 && (
        <ul class="bullets">
          {left.map(({ code, count }) => (
            <li key={code}>{countText(words.left[code], count)}</li>
          ))}
        </ul>
      )}
      {conflicts.length > 0 && (
        <Conflicts conflicts={conflicts} fromFile={fromFile} onTake={actions.takeFromFile} />
      )}
    </>
  );
}

interface ConflictsProps {
  conflicts: readonly Difference[];
  fromFile: readonly string[];
  onTake: (conflicts: readonly string[]) => void;
}

function Conflicts({ conflicts, fromFile, onTake }: ConflictsProps) {
  const all = conflicts.map(({ id }) => id);
  return (
    <section class="conflicts">
      <h3>{countText(words.conflicts, conflicts.length)}</h3>
      <p class="muted">{words.conflictsHint}</p>
      <div class="buttons">
        <Button onClick={() => onTake(all)}>{words.takeAll}</Button>
        <Button onClick={() => onTake([])}>{words.keepAll}</Button>
      </div>
      <ShowMore entries={conflicts}>
        {(shown) => (
          <ul class="rows" aria-label={words.conflictList}>
            {shown.map((conflict) => (
              <li key={conflict.id}>
                <Conflict
                  conflict={conflict}
                  side={fromFile.includes(conflict.id) ? 'file' : 'board'}
                  onChange={(side) => {
                    const others = fromFile.filter((id) => id !== conflict.id);
                    onTake(side === 'file' ? [...others, conflict.id] : others);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

type Side = 'board' | 'file';

interface ConflictProps {
  conflict: Difference;
  side: Side;
  onChange: (side: Side) => void;
}

function Conflict({ conflict, side, onChange }: ConflictProps) {
  const described = describe(conflict);
  const option = (value: Side) => ({
    value,
    text: (
      <>
        <span class="muted">{words.sides[value]}</span> {described[value]}
      </>
    ),
  });
  return (
    <RadioGroup
      label={described.label}
      value={side}
      options={[option('board'), option('file')]}
      stacked
      onChange={onChange}
    />
  );
}
