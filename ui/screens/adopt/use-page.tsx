// What is on the page: a board to use as it is, if there is one, or else notes to sort.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { FooterRest } from '../../components/footer-rest';
import type { Actions } from '../../state/actions';
import type { FoundOnPage } from '../../state/adopt-actions';
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
  const [found, setFound] = useState<FoundOnPage | null>(null);

  useEffect(() => void actions.findBoards().then(setFound), []);

  if (found === null) return <p class="scroll muted">{texts.adopt.reading}</p>;
  const sort = () => setFound({ boards: [], table: null });
  const { boards, table } = found;
  if (boards.length > 0) return <AdoptScreen boards={boards} state={state} actions={actions} onSort={sort} />;
  if (table !== null) return <TableOffer table={table} actions={actions} onSort={sort} />;
  return <SortScreen map={null} state={state} actions={actions} />;
}

interface TableOfferProps {
  table: string;
  actions: Actions;
  onSort: () => void;
}

function TableOffer({ table, actions, onSort }: TableOfferProps) {
  const { texts } = useLocale();
  const words = texts.adopt.table;

  /** As if it had been pasted. */
  function read(): void {
    actions.setSorting(null);
    actions.setImporting(true);
    actions.paste(table);
    actions.checkPasted();
  }

  return (
    <div class="screen">
      <div class="scroll">
        <div class="heading-row">
          <h2>{words.heading}</h2>
          <Button variant="quiet" onClick={() => actions.setSorting(null)}>
            {texts.sorting.back}
          </Button>
        </div>
        <p>{words.intro}</p>
      </div>
      <div class="footer">
        <FooterRest>
          <Button variant="quiet" onClick={onSort}>
            {texts.sorting.page.heading}
          </Button>
        </FooterRest>
        <Button variant="primary" grow onClick={read}>
          {words.read}
        </Button>
      </div>
    </div>
  );
}
