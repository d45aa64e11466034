// The Sort screen: the page's notes, each with the section it goes into.
import { useEffect, useId, useState } from 'preact/hooks';
import type { OpenMap } from '../../../shared/map/open-map';
import { Button } from '../../components/button';
import { RadioGroup } from '../../components/radio-group';
import type { Actions } from '../../state/actions';
import type { FoundNotes, Sorted } from '../../state/sort-actions';
import { notesOffered, suggestSections } from '../../state/sort-suggestions';
import type { State } from '../../state/state';
import { useLocale } from '../../use-locale';
import { WorkBar } from '../import/work-bar';
import { SortList } from './sort-list';

export interface SortScreenProps {
  /** Null for a new map from the draft. */
  map: OpenMap | null;
  state: State;
  actions: Actions;
}

export function SortScreen({ map, state, actions }: SortScreenProps) {
  const { countText, texts } = useLocale();
  const [found, setFound] = useState<FoundNotes | null>(null);
  const [sorted, setSorted] = useState<Sorted>({});
  const [how, setHow] = useState<'move' | 'copy'>(map ? 'move' : 'copy');
  const sections = map
    ? map.order.sections.filter((id) => !map.missing.includes(id))
    : state.draft.order.sections;
  const template = map?.template ?? state.draft.template;
  const [withOthers, setWithOthers] = useState(false);
  const intro = useId();
  const words = texts.sorting[map ? 'selection' : 'page'];
  const isBusy = state.pending.some((name) => name === 'notes.find' || name === 'batch');
  const count = Object.keys(sorted).length;

  useEffect(() => void read(), []);

  async function read(): Promise<void> {
    const notes = await actions.findNotes();
    setFound(notes);
    setSorted(notes && !map ? suggestSections(notes, withOthers, { template, sections }) : {});
  }

  /** Notes that are no longer offered are not sorted either. */
  function offer(all: boolean, from: FoundNotes): void {
    setWithOthers(all);
    const nodes = notesOffered(from, all).map(({ node }) => node);
    const chosen = Object.entries({ ...suggestSections(from, all, { template, sections }), ...sorted });
    setSorted(Object.fromEntries(chosen.filter(([node]) => nodes.includes(node))));
  }

  async function sort(): Promise<void> {
    if (!found || !(await actions.sortNotes(sorted, how === 'copy')) || !map) return;
    const notes = found.notes.filter(({ node }) => sorted[node] === undefined);
    setFound({ ...found, notes });
    setSorted({});
    if (notes.length === 0) actions.setSorting(null);
  }

  return (
    <div class="screen">
      <div class="scroll">
        <div class="heading-row">
          <h2>{words.heading}</h2>
          <Button variant="quiet" disabled={isBusy} onClick={() => actions.setSorting(null)}>
            {texts.sorting.back}
          </Button>
        </div>
        <p id={intro} class="muted">
          {words.intro}
        </p>
        <div class="buttons">
          <Button disabled={isBusy} onClick={() => void read()}>
            {texts.sorting.read}
          </Button>
        </div>
        <RadioGroup
          label={texts.sorting.how}
          value={how}
          options={[
            { value: 'move', text: texts.sorting.move },
            { value: 'copy', text: texts.sorting.copy },
          ]}
          onChange={setHow}
        />
        {found?.notes.length === 0 && <p>{words.none}</p>}
        {found && notesOffered(found, false).length < found.notes.length && (
          <div class="ticks">
            <label>
              <input
                type="checkbox"
                checked={withOthers}
                onChange={({ currentTarget }) => offer(currentTarget.checked, found)}
              />
              {texts.sorting.withOthers}
            </label>
          </div>
        )}
        {found && found.notes.length > 0 && (
          <SortList
            found={{ ...found, notes: notesOffered(found, withOthers) }}
            sections={sections}
            sorted={sorted}
            onSort={setSorted}
          />
        )}
      </div>
      <div class="footer">
        <WorkBar progress={state.progress} onCancel={() => void actions.cancelWork()} />
        <Button
          variant="primary"
          grow
          disabled={isBusy || count === 0}
          describedBy={count === 0 ? intro : undefined}
          onClick={() => void sort()}
        >
          {count === 0 ? words.runNone : countText(words.run, count)}
        </Button>
      </div>
    </div>
  );
}
