// The Review screen: what to ask next, what the notes are worth, and what follows from them, as of the last reading.
import { useEffect, useMemo } from 'preact/hooks';
import { notesOf } from '../../../shared/insight/notes';
import type { OpenMap } from '../../../shared/map/open-map';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import type { Actions } from '../../state/actions';
import type { State } from '../../state/state';
import { useLocale } from '../../use-locale';
import { OnPanels } from '../plan/own-board';
import { ActionList } from './action-list';
import { CoachPanel } from './coach-panel';
import { CoverageTable } from './coverage-table';
import { DuplicateGroups } from './duplicate-groups';
import { FrontlineKit } from './frontline-kit';
import { HitRateTable } from './hit-rate-table';
import { NoteList } from './note-list';
import { ProblemForm } from './problem-form';
import { ReadoutPart } from './readout-part';
import { ReviewAnswers } from './review-answers';
import { TensionList } from './tension-list';
import { TestFirst } from './test-first';
import { TouchpointTable } from './touchpoint-table';
import { VoteList } from './vote-list';

const NOBODY: readonly string[] = [];

export interface ReviewScreenProps {
  map: OpenMap;
  state: State;
  actions: Actions;
}

export function ReviewScreen({ map, state, actions }: ReviewScreenProps) {
  const { board, texts } = useLocale();
  const { review } = texts;
  const reading = state.reading?.node === map.node ? state.reading : null;
  const placed = useMemo(() => (reading ? notesOf(reading.map) : []), [reading]);
  useEffect(() => void actions.readPeople(), []);
  if (reading === null) return <Unread busy={state.pending.includes('map.read')} actions={actions} />;
  const part = { map, reading, placed, actions };
  return (
    <div class="screen">
      <div class="scroll review">
        <h2 class="visually-hidden">{texts.window.tabs.review}</h2>
        <Disclosure title={texts.check.first} startsOpen>
          <TestFirst {...part} />
        </Disclosure>
        <Disclosure title={texts.check.hitRate}>
          <HitRateTable {...part} isAmongOthers={state.maps.length > 1} />
        </Disclosure>
        <Disclosure title={review.coverage} startsOpen>
          <CoverageTable {...part} />
        </Disclosure>
        <Disclosure title={board.context.fields.touchpoints}>
          <TouchpointTable {...part} />
          <FrontlineKit {...part} />
        </Disclosure>
        <Disclosure title={review.notes} aside={placed.length} startsOpen>
          <NoteList {...part} />
        </Disclosure>
        <Disclosure title={review.votes}>
          <VoteList {...part} isFigJam={state.editor === 'figjam'} />
        </Disclosure>
        <Disclosure title={review.duplicates}>
          <DuplicateGroups {...part} />
        </Disclosure>
        <Disclosure title={review.tensions} aside={reading.map.tensions?.length ?? 0}>
          <TensionList {...part} />
        </Disclosure>
        <OnPanels map={map} isDrawing={state.pending.includes('panels.draw')} actions={actions}>
          <Disclosure title={review.problem} startsOpen>
            <ProblemForm {...part} />
          </Disclosure>
          <Disclosure title={review.actions} startsOpen>
            <ActionList {...part} active={state.people.active ?? NOBODY} />
          </Disclosure>
        </OnPanels>
        <Disclosure title={texts.readout.heading} startsOpen>
          <ReadoutPart isBusy={state.pending.includes('map.update')} actions={actions} />
        </Disclosure>
        <Disclosure title={review.questions} aside={map.review.length}>
          <ReviewAnswers {...part} />
        </Disclosure>
        <Disclosure title={review.coach}>
          <CoachPanel {...part} />
        </Disclosure>
      </div>
    </div>
  );
}

function Unread({ busy, actions }: { busy: boolean; actions: Actions }) {
  const { texts } = useLocale();
  return (
    <div class="screen">
      <div class="scroll">
        <h2 class="visually-hidden">{texts.window.tabs.review}</h2>
        <p class="muted">{busy ? texts.reading.reading : texts.reading.unread}</p>
        {!busy && (
          <div class="buttons">
            <Button onClick={() => void actions.refresh()}>{texts.reading.refresh}</Button>
          </div>
        )}
      </div>
    </div>
  );
}
