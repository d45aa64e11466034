// The window in the person's language: its frame: map picker, tabs, failures and status. The screens do the rest.
import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../shared/contract/failure';
import type { OpenMap } from '../shared/map/open-map';
import { FailureAlert, type FailureWays } from './components/failure-alert';
import { useKeepFocus } from './components/keep-focus';
import { ResizeHandle } from './components/resize-handle';
import { ScreenBoundary } from './components/screen-boundary';
import { useSettling } from './components/settling';
import { StatusLine } from './components/status-line';
import { PANEL_ID, Tabs, tabId } from './components/tabs';
import { useEndTone } from './end-tone';
import { localeFor } from './locale';
import { nameMap } from './map-name';
import { setPageLanguage } from './page-language';
import { phaseOf } from './screens/session/part';
import { SessionBar } from './screens/session/session-bar';
import { TabScreen } from './screens/tab-screen';
import type { Actions } from './state/actions';
import type { Change } from './state/reduce';
import { buildReport, fontSentence, sentenceOf } from './state/report';
import type { State } from './state/state';
import { type Store, useStore } from './state/store';
import { LocaleProvider, useLocale } from './use-locale';

export interface AppProps {
  store: Store<State, Change>;
  actions: Actions;
  version: string;
}

export function App({ store, actions, version }: AppProps) {
  const state = useStore(store);
  useEffect(() => setPageLanguage(state.language), [state.language]);
  return (
    <LocaleProvider value={localeFor(state.language)}>
      <Window state={state} actions={actions} version={version} />
    </LocaleProvider>
  );
}

function Window({ state, actions, version }: { state: State; actions: Actions; version: string }) {
  const locale = useLocale();
  const { texts } = locale;
  const { failure, phase } = state;
  const panel = useRef<HTMLDivElement>(null);
  const window = useRef<HTMLDivElement>(null);
  useKeepFocus(panel);
  useSettling(window);
  useEndTone(state.guide.sound && state.timer.kind === 'own', state.timer.ranOut);
  if (phase === 'hidden') return null;
  const describe = (what: Failure, ways: FailureWays) => (
    <FailureAlert
      message={sentenceOf(what, locale)}
      report={buildReport(version, state, what)}
      onAnnounce={actions.announce}
      {...ways}
    />
  );
  return (
    <div ref={window} class="window">
      <header class="top">
        <h1 class="visually-hidden">{texts.window.tabList}</h1>
        {phase === 'ready' && (
          <>
            <MapChoice state={state} actions={actions} />
            <Tabs selected={state.tab} onSelect={actions.selectTab} />
          </>
        )}
      </header>
      {failure &&
        describe(
          failure,
          phase === 'unreachable'
            ? { onTryAgain: () => void actions.start() }
            : { onDismiss: actions.dismiss },
        )}
      <main class="panel">
        {state.current?.isNewer && <p class="notice">{texts.window.newer}</p>}
        {state.fonts.length > 0 && <p class="notice">{fontSentence(state.fonts, locale)}</p>}
        {phase === 'loading' && <p class="loading">{texts.window.loading}</p>}
        {phase === 'ready' && showsSession(state) && (
          <SessionBar map={state.current as OpenMap} state={state} actions={actions} />
        )}
        {phase === 'ready' && (
          <div
            ref={panel}
            id={PANEL_ID}
            class="panel"
            role="tabpanel"
            tabIndex={-1}
            aria-labelledby={tabId(state.tab)}
          >
            <ScreenBoundary
              screen={state.tab}
              map={state.current?.node ?? ''}
              fallback={(broken) => describe(broken, {})}
            >
              <TabScreen key={state.tab} state={state} actions={actions} />
            </ScreenBoundary>
          </div>
        )}
      </main>
      <footer class="bottom">
        <StatusLine {...state.status} />
        <ResizeHandle
          onResize={(width, height) => void actions.resize(width, height)}
          onAnnounce={actions.announce}
        />
      </footer>
    </div>
  );
}

/** Above every tab while a session runs; above Guide always. */
const showsSession = ({ current, tab }: State): boolean =>
  current !== null && (tab === 'guide' || phaseOf(current.record) === 'running');

function MapChoice({ state, actions }: { state: State; actions: Actions }) {
  const locale = useLocale();
  if (state.maps.length < 2) return null;
  return (
    <div class="map-choice">
      <label for="map">{locale.texts.window.map}</label>
      <select
        id="map"
        value={state.current?.node ?? ''}
        onChange={(event) => void actions.openMap(event.currentTarget.value)}
      >
        {state.maps.map((map) => (
          <option key={map.node} value={map.node}>
            {nameMap(map, locale)}
          </option>
        ))}
      </select>
    </div>
  );
}
