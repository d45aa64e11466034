// A board that people drew themselves, as it was recognised: a small picture of it, and what each area stands for.
import { useId, useState } from 'preact/hooks';
import { inTemplate, notesUsed, withSection } from '../../../shared/adopt/plan-adoption';
import type { FoundBoard } from '../../../shared/adopt/recognise-boards';
import { fill } from '../../../shared/catalogue/fill';
import { templateName } from '../../../shared/catalogue/template-words';
import { TEMPLATE_IDS } from '../../../shared/templates';
import { Button } from '../../components/button';
import { FooterRest } from '../../components/footer-rest';
import { ChoiceField } from '../../components/inputs';
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';
import { useLocale } from '../../use-locale';
import { AreaList } from './area-list';
import { BoardPicture } from './board-picture';

export interface AdoptScreenProps {
  boards: readonly FoundBoard[];
  state: State;
  actions: Actions;
  onSort: () => void;
}

export function AdoptScreen({ boards, state, actions, onSort }: AdoptScreenProps) {
  const { board: words, countText, texts } = useLocale();
  const [corrected, setCorrected] = useState(boards);
  const [index, setIndex] = useState(0);
  const [area, setArea] = useState<string | null>(null);
  const intro = useId();
  const board = corrected[index] as FoundBoard;
  const change = (next: FoundBoard) => setCorrected(corrected.map((one, at) => (at === index ? next : one)));
  const isBusy = state.pending.includes('map.adopt');
  const isUsed = board.regions.some(({ section }) => section !== null);

  return (
    <div class="screen">
      <div class="scroll">
        <div class="heading-row">
          <h2>{texts.adopt.heading}</h2>
          <Button variant="quiet" disabled={isBusy} onClick={() => actions.setSorting(null)}>
            {texts.sorting.back}
          </Button>
        </div>
        <p id={intro} class="muted">
          {texts.adopt.intro}
        </p>
        <div class="pair">
          {boards.length > 1 && (
            <ChoiceField
              label={texts.adopt.board}
              value={String(index)}
              options={corrected.map((one, at) => ({
                value: String(at),
                text: fill(texts.adopt.boardOption, {
                  number: at + 1,
                  notes: countText(texts.adopt.notes, notesUsed(one)),
                }),
              }))}
              onChange={(value) => setIndex(Number(value))}
            />
          )}
          <ChoiceField
            label={texts.plan.template}
            value={board.template}
            options={TEMPLATE_IDS.map((value) => ({ value, text: templateName(value, words) }))}
            onChange={(template) => change(inTemplate(board, template))}
          />
        </div>
        <BoardPicture board={board} chosen={area} />
        <AreaList
          board={board}
          onChoose={setArea}
          onChange={(node, section) => change(withSection(board, node, section))}
        />
      </div>
      <div class="footer">
        <FooterRest>
          <Button variant="quiet" disabled={isBusy} onClick={onSort}>
            {texts.adopt.sort}
          </Button>
        </FooterRest>
        <Button
          variant="primary"
          grow
          disabled={isBusy || !isUsed}
          describedBy={isUsed ? undefined : intro}
          onClick={() => void actions.adoptBoard(board)}
        >
          {countText(texts.adopt.run, notesUsed(board))}
        </Button>
      </div>
    </div>
  );
}
