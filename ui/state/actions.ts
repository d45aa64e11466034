// Everything a person can do in the window, and what the window does when the board speaks. Knows no DOM.

import type { Client } from '../../shared/contract/client';
import type { Events, Script } from '../../shared/contract/messages';
import type { Drawer } from '../drawer';
import { createContext } from './context';
import type { DrawerActions, DrawerOptions } from './drawer-actions';
import { createGuideActions, type GuideActions } from './guide-actions';
import { NO_IMPORT } from './import-state';
import { insertedNotice, runInsertCommand, specFor } from './insert-command';
import { createMapActions, type MapActions, mapPlanner } from './map-actions';
import { createPeopleActions, type PeopleActions } from './people';
import type { Change } from './reduce';
import { createSessionActions, type SessionActions } from './session-actions';
import type { Draft, State, Tab } from './state';
import type { Store } from './store';
import { createTimerActions, type TimerActions } from './timer-actions';

/** What the window itself can do. */
export interface WindowActions extends MapActions, GuideActions, SessionActions, PeopleActions, TimerActions {
  start: () => Promise<void>;
  say: (text: string) => void;
  dismiss: () => void;
  selectTab: (tab: Tab) => void;
  openMap: (node: string) => Promise<void>;
  editDraft: (changes: Partial<Draft>) => void;
  setDrafting: (on: boolean) => void;
  setImporting: (on: boolean) => void;
  setSorting: (sorting: State['sorting']) => void;
  resize: (width: number, height: number) => Promise<void>;
}

/** With what the second script adds. */
export type Actions = WindowActions & DrawerActions;

/** Makes the drawer, once its script has run. */
export type OpenDrawer = (actions: WindowActions, options: DrawerOptions) => Pick<Drawer, 'readForTab'>;

export interface ActionsOptions {
  store: Store<State, Change>;
  client: Client;
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
  /** An id for a new map. */
  newId: () => string;
  /** Runs a further script of the window. */
  run: (script: string) => void;
  openDrawer: OpenDrawer;
}

export function createActions(options: ActionsOptions): WindowActions {
  const { store, client, now, setTimer, newId, run, openDrawer } = options;
  const { dispatch } = store;
  const context = createContext(store, client);
  const { request: ask, announce: say, current, open } = context;
  const planMap = mapPlanner(newId, now);
  const { draw, ...mapActions } = createMapActions({ context, planMap });
  const timerActions = createTimerActions({ context, now, setTimer });
  const { update } = mapActions;
  const guideActions = createGuideActions(context, update);
  const { follow } = guideActions;
  const sessionActions = createSessionActions({ context, update, timer: timerActions, follow, now });
  let drawer: ReturnType<OpenDrawer> | null = null;

  async function start(): Promise<void> {
    dispatch({ type: 'loading' });
    const result = await client.request('hello', {});
    if (!result.ok) return dispatch({ type: 'unreachable', failure: result.failure });
    const { command, parameters } = result.value;
    if (command === 'insert' && parameters) {
      dispatch({ type: 'unseen' });
      return runInsertCommand(parameters, { client, planMap });
    }
    dispatch({ type: 'greeted', reply: result.value, now: now() });
    timerActions.heardTimer(result.value.timer);
    await fetchDrawer();
  }

  async function openMap(node: string): Promise<void> {
    const view = await ask('map.open', { node });
    if (!view) return;
    open(view);
    await readForTab();
  }

  async function fetchScript(script: Script, open: () => void): Promise<void> {
    const reply = await ask('script.read', { script });
    if (!reply) return;
    run(reply.script);
    open();
    dispatch({ type: 'ran', script });
  }

  /** The first screen stands by now; the others come after it. */
  async function fetchDrawer(): Promise<void> {
    await fetchScript('drawer', () => {
      drawer = openDrawer(actions, { context, update, now, setTimer, newId, fetchScript });
    });
    await readForTab();
  }

  async function readForTab(): Promise<void> {
    await drawer?.readForTab();
  }

  async function obey({ command, parameters, node }: Events['command']): Promise<void> {
    if (command === 'insert' && parameters) {
      const chosen = specFor(parameters);
      if (!chosen.ok) return say(chosen.said);
      if (!(await draw(chosen.spec))) return;
      say(insertedNotice(chosen.spec));
      return readForTab();
    }
    if (node && node !== current()?.node) await openMap(node);
    dispatch({ type: 'commanded', command });
    await readForTab();
  }

  function selectTab(tab: Tab): void {
    if (tab === store.get().tab) return;
    dispatch({ type: 'tab', tab });
    void readForTab();
  }

  client.on('counts', (event) => dispatch({ type: 'counts', event }));
  client.on('changed', () => dispatch({ type: 'boardChanged' }));
  client.on('map', (view) => {
    if (view.node !== current()?.node) return;
    // A change from here is under way: its reply, or the event that it brings about, tells the board's state.
    if (context.isPending('map.update')) dispatch({ type: 'boardChanged' });
    else open(view);
  });
  client.on('timer', timerActions.heardTimer);
  client.on('progress', (progress) => dispatch({ type: 'progress', progress }));
  client.on('failure', (failure) => dispatch({ type: 'failed', failure }));
  let lastSelected: string | null = null;
  client.on('maps', (event) => {
    dispatch({ type: 'maps', event });
    // A selection that was told before moves nobody away from the map they chose since.
    const selected = event.selected === lastSelected ? null : event.selected;
    lastSelected = event.selected;
    const node = mapToOpen(store.get(), selected);
    if (node) void openMap(node);
  });
  client.on('command', (event) => void obey(event));

  const actions: WindowActions = {
    ...mapActions,
    ...guideActions,
    ...sessionActions,
    ...createPeopleActions(store, client, now),
    ...timerActions,
    start,
    say,
    dismiss: context.dismiss,
    selectTab,
    openMap: async (node) => {
      dispatch({ type: 'drafting', on: false });
      await openMap(node);
    },
    editDraft: (changes) => dispatch({ type: 'draft', changes }),
    setDrafting: (on) => dispatch({ type: 'drafting', on }),
    setImporting: (on) => dispatch({ type: 'importing', importing: on ? NO_IMPORT : null }),
    setSorting: (sorting) => dispatch({ type: 'sorting', sorting }),
    resize: async (width, height) => {
      await ask('window.resize', { width, height });
    },
  };
  return actions;
}

/** After maps came or went: the one to open, if any. The open map tells of itself when it changes. */
export function mapToOpen({ maps, current }: State, selected: string | null): string | null {
  if (selected !== null) return selected === current?.node ? null : selected;
  return current ? null : (maps[0]?.node ?? null);
}
