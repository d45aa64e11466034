// What is on the page: a board to use as it is, if there is one, or else notes to sort.
import { useEffect, useState } from 'preact/hooks';
import type { FoundBoard } from '../../../shared/adopt/recognise-boards';
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';
import { useLocale } from '../../use-locale';
import { SortScreen } from '../sort/sort-screen';
import { AdoptScreen } from './adopt-screen';

export interface UsePageProps {
  state: State;
  actions: Actions;
}

export function UsePage({ state, actions }: UsePageProps) {
  const { texts } = useLocale();
  const [boards, setBoards] = useState<readonly FoundBoard[] | null>(null);

  useEffect(() => void actions.findBoards().then(setBoards), []);

  if (boards === null) return <p class="scroll muted">{texts.adopt.reading}</p>;
  if (boards.length === 0) return <SortScreen map={null} state={state} actions={actions} />;
  return <AdoptScreen boards={boards} state={state} actions={actions} onSort={() => setBoards([])} />;
}
