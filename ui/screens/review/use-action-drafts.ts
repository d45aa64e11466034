// Actions that are not on the board yet: their fields stay in place while the board takes them over.
import { useRef } from 'preact/hooks';
import { fill } from '../../../shared/catalogue/fill';
import type { ActionColumn } from '../../../shared/locales/locale';
import { useInstantState } from '../../components/instant-state';
import type { Locale } from '../../locale';
import type { ActionCells, ReviewActions } from '../../state/review-actions';
import { useLocale } from '../../use-locale';

interface Draft {
  key: string;
  cells: ActionCells;
  /** The row that it will use or already uses; null until something is written. */
  row: number | null;
}

export const saidOf = (field: ActionColumn, { texts }: Locale): string =>
  fill(texts.review.actionSaid, { field: texts.review.fields[field] });

export function useActionDrafts(actions: Pick<ReviewActions, 'addAction' | 'writeAction'>) {
  const locale = useLocale();
  const [drafts, setDrafts, read] = useInstantState<readonly Draft[]>([]);
  const count = useRef(0);
  const adding = useRef(new Map<string, Promise<boolean>>());

  const alter = (key: string, changes: Partial<Draft>) =>
    setDrafts(read().map((draft) => (draft.key === key ? { ...draft, ...changes } : draft)));

  function add(): void {
    count.current += 1;
    setDrafts([...read(), { key: `new ${count.current}`, cells: {}, row: null }]);
  }

  /** The first text takes a row; later text waits for it. If no row could be taken, all of it is resent. */
  async function write(key: string, field: ActionColumn, to: string): Promise<void> {
    const before = read().find((draft) => draft.key === key)?.cells ?? {};
    const cells = { ...before, [field]: to };
    alter(key, { cells });
    const isThere = await adding.current.get(key);
    const row = read().find((draft) => draft.key === key)?.row;
    if (isThere && typeof row === 'number') {
      await actions.writeAction(
        row,
        { [field]: before[field] ?? '' },
        { [field]: to },
        saidOf(field, locale),
      );
      return;
    }
    const added = actions.addAction(cells, saidOf(field, locale), (taken) => alter(key, { row: taken }));
    adding.current.set(key, added);
    if (!(await added)) alter(key, { row: null });
  }

  const drop = (key: string) => setDrafts(read().filter((draft) => draft.key !== key));
  return { drafts, add, write, drop };
}
