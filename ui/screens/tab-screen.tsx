// Which screen a tab shows: the form for a new map, the open map, an import, notes being sorted, or a transcript.
import { EmptyState } from '../components/empty-state';
import type { Actions } from '../state/actions';
import { photoAddress } from '../state/photo';
import { type State, showsImport } from '../state/state';
import { UsePage } from './adopt/use-page';
import { ExportScreen } from './export/export-screen';
import { ReportProblem } from './export/report-problem';
import { GuideScreen } from './guide/guide-screen';
import { ImportScreen } from './import/import-screen';
import { NewMap } from './plan/new-map';
import { OpenMapForm } from './plan/open-map';
import { ReviewScreen } from './review/review-screen';
import { SortScreen } from './sort/sort-screen';
import { SwitchScreen } from './switch/switch-screen';
import { TranscriptScreen } from './transcript/transcript-screen';

export interface TabScreenProps {
  state: State;
  actions: Actions;
}

export function TabScreen({ state, actions }: TabScreenProps) {
  const { current, drafting, tab } = state;
  if (showsImport(state)) return <BringIn state={state} actions={actions} />;
  if (tab === 'plan' && (!current || drafting)) {
    const inserting = state.pending.includes('map.insert');
    return (
      <NewMap
        draft={state.draft}
        inserting={inserting}
        canGoBack={current !== null}
        lost={state.lost}
        actions={actions}
      />
    );
  }
  if (!current) {
    const empty = <EmptyState onGoToPlan={() => actions.selectTab('plan')} />;
    return tab === 'export' ? (
      <div class="scroll">
        {empty}
        <ReportProblem state={state} actions={actions} />
      </div>
    ) : (
      empty
    );
  }
  switch (tab) {
    case 'plan':
      if (state.switching)
        return <SwitchScreen key={current.node} map={current} state={state} actions={actions} />;
      return (
        <OpenMapForm
          key={current.node}
          map={current}
          photo={photoAddress(state, current.node)}
          sendingPhoto={state.pending.includes('photo.set')}
          isDrawing={state.pending.includes('panels.draw')}
          lost={state.lost}
          actions={actions}
        />
      );
    case 'guide':
      return <GuideScreen map={current} state={state} actions={actions} />;
    case 'review':
      return <ReviewScreen key={current.node} map={current} state={state} actions={actions} />;
    case 'export':
      return <ExportScreen key={current.node} state={state} actions={actions} />;
  }
}

function BringIn({ state, actions }: TabScreenProps) {
  const { importing, current, sorting, transcript } = state;
  if (importing) return <ImportScreen importing={importing} state={state} actions={actions} />;
  if (transcript && current) {
    return <TranscriptScreen key={current.node} map={current} shown={transcript} actions={actions} />;
  }
  if (sorting === 'new' || current === null) return <UsePage state={state} actions={actions} />;
  return <SortScreen key={current.node} map={current} state={state} actions={actions} />;
}
