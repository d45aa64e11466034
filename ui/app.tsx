// The frame of the window: which map, which tab, what happened. The screens know the rest.
import { useRef } from 'preact/hooks';
import { EmptyState } from './components/empty-state';
import { FailureAlert } from './components/failure-alert';
import { useKeepFocus } from './components/keep-focus';
import { ResizeHandle } from './components/resize-handle';
import { StatusLine } from './components/status-line';
import { PANEL_ID, Tabs, tabId } from './components/tabs';
import type { Drawer } from './drawer';
import { useEndTone } from './end-tone';
import { GuideScreen } from './screens/guide/guide-screen';
import { NewMap } from './screens/plan/new-map';
import type { WindowActions } from './state/actions';
import type { Change } from './state/reduce';
import { buildFailureReport, sentenceOf } from './state/report';
import { type State, showsImport } from './state/state';
import { type Store, useStore } from './state/store';
import { fill, texts } from './texts';

export interface AppProps {
  store: Store<State, Change>;
  actions: WindowActions;
  /** The screens of the second script, once it has run. */
  drawer: () => Drawer | null;
  version: string;
}

export function App({ store, actions, drawer, version }: AppProps) {
  const state = useStore(store);
  const { failure, phase } = state;
  const panel = useRef<HTMLDivElement>(null);
  useKeepFocus(panel);
  useEndTone(state.guide.sound && state.timer.kind === 'own', state.timer.ranOut);
  if (phase === 'unseen') return null;
  return (
    <div class="window">
      <header class="top">
        <h1 class="unseen">{texts.window.tabList}</h1>
        {phase === 'ready' && (
          <>
            <MapChoice state={state} actions={actions} />
            <Tabs selected={state.tab} onSelect={actions.selectTab} />
          </>
        )}
      </header>
      {failure && (
        <FailureAlert
          message={sentenceOf(failure)}
          report={buildFailureReport(failure, version, state.editor)}
          onDismiss={actions.dismiss}
          onSay={actions.say}
          onTryAgain={phase === 'unreachable' ? () => void actions.start() : undefined}
        />
      )}
      <main class="panel">
        {phase === 'loading' && <p class="loading">{texts.window.loading}</p>}
        {phase === 'ready' && (
          <div
            ref={panel}
            id={PANEL_ID}
            class="panel"
            role="tabpanel"
            tabIndex={-1}
            aria-labelledby={tabId(state.tab)}
          >
            <Screen key={state.tab} state={state} actions={actions} drawer={drawer()} />
          </div>
        )}
      </main>
      <footer class="bottom">
        <StatusLine {...state.status} />
        <ResizeHandle onResize={(width, height) => void actions.resize(width, height)} onSay={actions.say} />
      </footer>
    </div>
  );
}

interface ScreenProps {
  state: State;
  actions: WindowActions;
  drawer: Drawer | null;
}

function Screen({ state, actions, drawer }: ScreenProps) {
  const { current } = state;
  const isImport = showsImport(state);
  const isNew = state.tab === 'plan' && !isImport && (!current || state.drafting);
  if (isNew) {
    const inserting = state.pending.includes('map.insert');
    return (
      <NewMap draft={state.draft} inserting={inserting} canGoBack={current !== null} actions={actions} />
    );
  }
  if (!current && !isImport) return <EmptyState onGoToPlan={() => actions.selectTab('plan')} />;
  if (state.tab === 'guide' && current) {
    const parts = drawer?.guideParts ?? null;
    return <GuideScreen map={current} state={state} parts={parts} actions={actions} />;
  }
  if (!drawer) return <p class="loading">{texts.window.opening}</p>;
  return <drawer.Screen state={state} />;
}

function MapChoice({ state, actions }: { state: State; actions: WindowActions }) {
  if (state.maps.length < 2) return null;
  return (
    <div class="map-choice">
      <label for="map">{texts.window.map}</label>
      <select
        id="map"
        value={state.current?.node ?? ''}
        onChange={(event) => void actions.openMap(event.currentTarget.value)}
      >
        {state.maps.map(({ node, title, persona }) => (
          <option key={node} value={node}>
            {nameMap(title, persona)}
          </option>
        ))}
      </select>
    </div>
  );
}

function nameMap(title: string, persona: string): string {
  const shown = title.trim() || texts.window.untitled;
  return persona.trim() ? fill(texts.window.mapOption, { title: shown, persona }) : shown;
}
