// Everything a person can do in the window, and what the window does when the board speaks. Knows no DOM.
import type { Events } from '../../shared/protocol/messages';
import type { Peer } from '../../shared/protocol/peer';
import { createExportActions, type ExportActions } from './export-actions';
import { createGuideActions, type GuideActions } from './guide-actions';
import { insertedNotice, runInsertCommand, specFor } from './insert-command';
import { createMapActions, type MapActions, mapPlanner } from './map-actions';
import type { Change } from './reduce';
import type { Draft, State, Tab } from './state';
import type { Store } from './store';
import { createTimerActions, type TimerActions } from './timer-actions';
import { createTools } from './tools';

export interface Actions extends MapActions, GuideActions, TimerActions, ExportActions {
  start: () => Promise<void>;
  say: (text: string) => void;
  dismiss: () => void;
  selectTab: (tab: Tab) => void;
  openMap: (node: string) => Promise<void>;
  editDraft: (changes: Partial<Draft>) => void;
  setDrafting: (on: boolean) => void;
  resize: (width: number, height: number) => Promise<void>;
}

export interface ActionsOptions {
  store: Store<State, Change>;
  peer: Peer;
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
  /** An id for a new map. */
  newId: () => string;
}

export function createActions({ store, peer, now, setTimer, newId }: ActionsOptions): Actions {
  const { dispatch } = store;
  const tools = createTools(store, peer);
  const { ask, say, current, open } = tools;
  const planMap = mapPlanner(newId, now);
  const { draw, ...mapActions } = createMapActions({ tools, planMap });
  const timerActions = createTimerActions({ tools, now, setTimer });
  const exportActions = createExportActions(tools, now);

  async function start(): Promise<void> {
    dispatch({ type: 'loading' });
    const result = await peer.request('hello', {});
    if (!result.ok) return dispatch({ type: 'unreachable', failure: result.failure });
    const { command, parameters } = result.value;
    if (command === 'insert' && parameters) {
      dispatch({ type: 'unseen' });
      return runInsertCommand(parameters, { peer, planMap });
    }
    dispatch({ type: 'greeted', reply: result.value, now: now() });
    timerActions.heardTimer(result.value.timer);
    await readForExport();
  }

  async function openMap(node: string): Promise<void> {
    const view = await ask('map.open', { node });
    if (!view) return;
    open(view);
    await readForExport();
  }

  async function readForExport(): Promise<void> {
    if (store.get().tab === 'export') await exportActions.readAgain();
  }

  async function obey({ command, parameters, node }: Events['command']): Promise<void> {
    if (command === 'insert' && parameters) {
      const chosen = specFor(parameters);
      if (!chosen.ok) return say(chosen.said);
      if (!(await draw(chosen.spec))) return;
      say(insertedNotice(chosen.spec));
      return readForExport();
    }
    if (node && node !== current()?.node) await openMap(node);
    dispatch({ type: 'commanded', command });
    await readForExport();
  }

  function selectTab(tab: Tab): void {
    if (tab === store.get().tab) return;
    dispatch({ type: 'tab', tab });
    void readForExport();
  }

  peer.on('counts', (event) => dispatch({ type: 'counts', event }));
  peer.on('changed', () => dispatch({ type: 'boardChanged' }));
  peer.on('map', (view) => {
    if (view.node !== current()?.node) return;
    // A change from here is under way: its reply, or the event that it brings about, tells the board's state.
    if (tools.isPending('map.update') || tools.isPending('guide.step')) dispatch({ type: 'boardChanged' });
    else open(view);
  });
  peer.on('timer', timerActions.heardTimer);
  peer.on('failure', (failure) => dispatch({ type: 'failed', failure }));
  let lastSelected: string | null = null;
  peer.on('maps', (event) => {
    dispatch({ type: 'maps', event });
    // A selection that was told before moves nobody away from the map they chose since.
    const selected = event.selected === lastSelected ? null : event.selected;
    lastSelected = event.selected;
    const node = mapToOpen(store.get(), selected);
    if (node) void openMap(node);
  });
  peer.on('command', (event) => void obey(event));

  return {
    ...mapActions,
    ...createGuideActions(tools),
    ...timerActions,
    ...exportActions,
    start,
    say,
    dismiss: tools.dismiss,
    selectTab,
    openMap: async (node) => {
      dispatch({ type: 'drafting', on: false });
      await openMap(node);
    },
    editDraft: (changes) => dispatch({ type: 'draft', changes }),
    setDrafting: (on) => dispatch({ type: 'drafting', on }),
    resize: async (width, height) => {
      await ask('window.resize', { width, height });
    },
  };
}

/** After maps came or went: the one to open, if any. The open map tells of itself when it changes. */
export function mapToOpen({ maps, current }: State, selected: string | null): string | null {
  if (selected !== null) return selected === current?.node ? null : selected;
  return current ? null : (maps[0]?.node ?? null);
}
