// What an import changes in the open map, and where the board and the file differ.
import type { Difference } from '../../../shared/merge/compare-maps';
import { Button } from '../../components/button';
import { RadioGroup } from '../../components/radio-group';
import type { ImportActions } from '../../state/import-actions';
import type { Merging } from '../../state/import-state';
import { summarizeMerge } from '../../state/import-summary';
import { useLocale } from '../../use-locale';
import { ShowMore } from '../review/show-more';
import { describe } from './conflict-words';
import { Facts } from './facts';

export interface MergePlanProps {
  merging: Merging;
  actions: ImportActions;
}

export function MergePlan({ merging, actions }: MergePlanProps) {
  const locale = useLocale();
  const { countText, texts } = locale;
  const words = texts.importing;
  const { comparison, fromFile } = merging;
  const { conflicts, left } = comparison;
  return (
    <>
      <Facts heading={words.merge} lines={summarizeMerge(comparison, fromFile, locale)} />
      {left > 0 && <p>{countText(words.left, left)}</p>}
      {conflicts.length > 0 && (
        <Conflicts conflicts={conflicts} fromFile={fromFile} onTake={actions.takeFromFile} />
      )}
    </>
  );
}

interface ConflictsProps {
  conflicts: readonly Difference[];
  fromFile: ReadonlySet<string>;
  onTake: (conflicts: ReadonlySet<string>) => void;
}

function Conflicts({ conflicts, fromFile, onTake }: ConflictsProps) {
  const { countText, texts } = useLocale();
  const words = texts.importing;
  function choose(id: string, side: Side): void {
    const chosen = new Set(fromFile);
    if (side === 'file') chosen.add(id);
    else chosen.delete(id);
    onTake(chosen);
  }

  return (
    <section class="conflicts">
      <h3>{countText(words.conflicts, conflicts.length)}</h3>
      <p class="muted">{words.conflictsHint}</p>
      <div class="buttons">
        <Button onClick={() => onTake(new Set(conflicts.map(({ id }) => id)))}>{words.takeAll}</Button>
        <Button onClick={() => onTake(new Set())}>{words.keepAll}</Button>
      </div>
      <ShowMore entries={conflicts}>
        {(shown) => (
          <ul class="rows" aria-label={words.conflictList}>
            {shown.map((conflict) => (
              <li key={conflict.id}>
                <Conflict
                  conflict={conflict}
                  side={fromFile.has(conflict.id) ? 'file' : 'board'}
                  onChange={(side) => choose(conflict.id, side)}
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
  const locale = useLocale();
  const { texts } = locale;
  const words = texts.importing;
  const described = describe(conflict, locale);
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
