// Sorting: the notes that are selected on the page, each with the section that it belongs to.
import { useEffect, useState } from 'preact/hooks';
import type { OpenMap } from '../../../shared/board/open-map';
import type { SectionId } from '../../../shared/model/sections';
import { Button } from '../../components/button';
import { RadioGroup } from '../../components/radio-group';
import type { ImportingActions } from '../../import';
import { countText, texts } from '../../import-texts';
import type { Selection, Sorted } from '../../state/sort-actions';
import type { State } from '../../state/state';
import { WorkBar } from '../import/work-bar';
import { SortList } from './sort-list';

const words = texts.sorting;

export interface SortScreenProps {
  map: OpenMap;
  state: State;
  actions: ImportingActions;
}

export function SortScreen({ map, state, actions }: SortScreenProps) {
  const [selection, setSelection] = useState<Selection | null>(null);
  const [sorted, setSorted] = useState<Sorted>({});
  const [how, setHow] = useState<'move' | 'copy'>('move');
  const isBusy = state.pending.some((name) => name === 'selection.read' || name === 'batch');
  const count = Object.keys(sorted).length;

  useEffect(() => void actions.readSelection().then(setSelection), [actions.readSelection]);

  async function read(): Promise<void> {
    setSelection(await actions.readSelection());
    setSorted({});
  }

  async function sort(): Promise<void> {
    if (!selection || !(await actions.sortNotes(sorted, how === 'copy'))) return;
    const notes = selection.notes.filter(({ node }) => sorted[node] === undefined);
    setSelection({ ...selection, notes });
    setSorted({});
    if (notes.length === 0) actions.setSorting(false);
  }

  return (
    <div class="screen">
      <div class="scroll">
        <div class="heading-row">
          <h2>{words.heading}</h2>
          <Button look="quiet" unavailable={isBusy} onClick={() => actions.setSorting(false)}>
            {words.back}
          </Button>
        </div>
        <p class="muted">{words.intro}</p>
        <div class="buttons">
          <Button unavailable={isBusy} onClick={() => void read()}>
            {words.read}
          </Button>
        </div>
        <RadioGroup
          label={words.how}
          value={how}
          options={[
            { value: 'move', text: words.move },
            { value: 'copy', text: words.copy },
          ]}
          onChange={setHow}
        />
        {selection && (
          <Selected
            selection={selection}
            sections={map.order.sections.filter((id) => !map.missing.includes(id))}
            sorted={sorted}
            onSort={setSorted}
          />
        )}
      </div>
      <div class="footer">
        <WorkBar progress={state.progress} onCancel={() => void actions.cancelWork()} />
        <Button look="primary" grow unavailable={isBusy || count === 0} onClick={() => void sort()}>
          {countText(words.run, count)}
        </Button>
      </div>
    </div>
  );
}

interface SelectedProps {
  selection: Selection;
  sections: readonly SectionId[];
  sorted: Sorted;
  onSort: (sorted: Sorted) => void;
}

function Selected({ selection: { notes, others }, ...list }: SelectedProps) {
  return (
    <>
      {others > 0 && <p class="muted">{countText(words.others, others)}</p>}
      {notes.length === 0 ? <p>{words.none}</p> : <SortList notes={notes} {...list} />}
    </>
  );
}
