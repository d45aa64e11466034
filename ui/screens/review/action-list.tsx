// The actions from the board's table. Each field is written to its own cell; a new action uses an empty row.
import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import type { ActionColumn } from '../../../shared/locales/locale';
import type { Action, EmpathyMap } from '../../../shared/model/empathy-map';
import { Button } from '../../components/button';
import { ChoiceField, CommitField } from '../../components/inputs';
import type { Locale } from '../../locale';
import { type ActionCells, cellsOf } from '../../state/review-actions';
import { useLocale } from '../../use-locale';
import type { PartProps } from './part';
import { saidOf, useActionDrafts } from './use-action-drafts';
import { useOptimisticValue } from './use-optimistic-value';

const statuses = ({ board }: Locale) =>
  (['open', 'doing', 'done'] as const).map((value) => ({ value, text: board.actions.statuses[value] }));

export function ActionList({ reading, actions, active }: PartProps & { active: readonly string[] }) {
  const locale = useLocale();
  const { texts } = locale;
  const { review } = texts;
  const names = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { drafts, add, write: writeDraft, drop } = useActionDrafts(actions);
  const { nodeIndex, map } = reading;
  useFocusOnNew(list, drafts.length);

  const known = (map.actions ?? []).map((action, at): EntryProps & { key: string } => {
    const row = nodeIndex.actions[action.id] ?? 0;
    const draft = drafts.find((each) => each.row === row);
    return {
      key: draft?.key ?? action.id,
      name: fill(review.actionNumber, { number: at + 1 }),
      action,
      cells: cellsOf(reading, row),
      onWrite: (field, to, seen) => actions.writeAction(row, seen, { [field]: to }, saidOf(field, locale)),
      onRemove() {
        if (draft) drop(draft.key);
        void actions.removeAction(action.id);
      },
      onTrigger: (trigger) => void actions.setTrigger(action.id, trigger),
    };
  });
  const people = useMemo(() => peopleOf(map, active), [map, active]);
  const taken = Object.values(nodeIndex.actions);
  const waiting = drafts.filter(({ row }) => row === null || !taken.includes(row));
  const fresh = waiting.map(({ key, cells }): EntryProps & { key: string } => ({
    key,
    name: review.newAction,
    action: { id: key, status: 'open', text: '', ...wordsOf(cells, locale) },
    cells: {},
    onWrite: (field, to) => writeDraft(key, field, to),
    onRemove: () => drop(key),
  }));

  if (nodeIndex.cells.length === 0) return <p class="muted">{review.noTable}</p>;
  return (
    <>
      <ul ref={list} class="entries" aria-label={review.actions}>
        {[...known, ...fresh].map(({ key, onRemove, ...entry }) => (
          <Entry
            key={key}
            {...entry}
            columns={nodeIndex.columns}
            owners={names}
            onRemove={() => {
              addButton.current?.focus();
              onRemove();
            }}
          />
        ))}
      </ul>
      <datalist id={names}>
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="buttons">
        <Button buttonRef={addButton} onClick={add}>
          {review.addAction}
        </Button>
      </div>
    </>
  );
}

/** Anyone who adds an action wants to type it next, with the very next key. */
function useFocusOnNew(list: RefObject<HTMLUListElement | null>, count: number): void {
  const before = useRef(count);
  useLayoutEffect(() => {
    if (count > before.current) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
    before.current = count;
  }, [count]);
}

/** Everyone who is present or has written notes: an action needs an owner in the room. */
function peopleOf(map: EmpathyMap, active: readonly string[]): string[] {
  const authors = map.sections.flatMap(({ notes }) => notes.map(({ author }) => author ?? ''));
  return [...new Set([...active, ...authors])].filter((name) => name !== '');
}

function wordsOf({ status, ...words }: ActionCells, locale: Locale): Partial<Action> {
  const known = statuses(locale).find(({ text }) => text === status);
  return known === undefined ? words : { ...words, status: known.value };
}

interface EntryProps {
  name: string;
  action: Action;
  /** The row as of the last reading. */
  cells: ActionCells;
  /** `seen` is what the row said when the user started editing. */
  onWrite: (field: ActionColumn, to: string, seen: ActionCells) => Promise<unknown>;
  onRemove: () => void;
  /** The table has no column for it, so it is stored with an action that is on the board. */
  onTrigger?: (trigger: string) => void;
}

interface TableProps {
  columns: Partial<Record<ActionColumn, number>>;
  /** The id of the datalist with suggested names. */
  owners: string;
}

function Entry({
  name,
  action,
  cells,
  columns,
  owners,
  onWrite,
  onRemove,
  onTrigger,
}: EntryProps & TableProps) {
  const locale = useLocale();
  const { board, countText, texts } = locale;
  const { review } = texts;
  const seen = useRef(cells);

  function rememberCells({
    relatedTarget,
    currentTarget,
  }: {
    relatedTarget: EventTarget | null;
    currentTarget: Element;
  }): void {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) seen.current = cells;
  }

  function write(column: ActionColumn, to: string): Promise<unknown> {
    const before = seen.current;
    seen.current = { ...before, [column]: to };
    return onWrite(column, to, before);
  }

  const field = (
    column: Exclude<ActionColumn, 'status'>,
    more: { list?: string; placeholder?: string } = {},
  ) =>
    columns[column] !== undefined && (
      <CommitField
        label={review.fields[column]}
        value={action[column] ?? ''}
        onCommit={(to) => void write(column, to)}
        {...more}
      />
    );
  const [status, showAtOnce] = useOptimisticValue(action.status);
  const notes = action.notes?.length ?? 0;
  return (
    <li>
      <fieldset class="entry" onFocusIn={rememberCells}>
        <legend class="visually-hidden">{name}</legend>
        <div class="entry-wide">{field('text')}</div>
        {field('owner', { list: owners })}
        {field('due', { placeholder: review.dueHint })}
        {columns.status !== undefined && (
          <ChoiceField
            label={review.fields.status}
            value={status}
            options={statuses(locale)}
            onChange={(wanted) => showAtOnce(wanted, write('status', board.actions.statuses[wanted]))}
          />
        )}
        {field('measure', { placeholder: review.measureHint })}
        {onTrigger && (
          <div class="entry-wide">
            <CommitField
              label={texts.again.trigger}
              placeholder={texts.again.triggerHint}
              value={action.trigger ?? ''}
              onCommit={onTrigger}
            />
          </div>
        )}
        <div class="entry-foot">
          {notes > 0 && <span class="muted">{countText(review.supports, notes)}</span>}
          <Button variant="quiet" onClick={onRemove}>
            {review.removeAction}
            <span class="visually-hidden"> {name}</span>
          </Button>
        </div>
      </fieldset>
    </li>
  );
}
