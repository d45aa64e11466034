// Everything a user can do in the window, and how the window reacts to the board. No DOM access.

import type { Client } from '../../shared/contract/client';
import type { EventOf } from '../../shared/contract/events';
import type { Language } from '../../shared/model/sections';
import { type AdoptActions, createAdoptActions } from './adopt-actions';
import { createBoardChange } from './board-change';
import { type CheckActions, createCheckActions } from './check-actions';
import { createContext } from './context';
import { createExportActions, type ExportActions } from './export-actions';
import { createGuideActions, type GuideActions } from './guide-actions';
import { createImportActions, type ImportActions } from './import-actions';
import { NO_IMPORT } from './import-state';
import { insertedNotice, runInsertCommand, specFor } from './insert-command';
import { createMapActions, type MapActions, mapPlanner } from './map-actions';
import { createPeopleActions, type PeopleActions } from './people';
import { createPhotoActions, type PhotoActions } from './photo';
import { createReadingActions, type ReadingActions, showsBoard } from './reading-actions';
import { createReadoutActions, type ReadoutActions } from './readout-actions';
import type { Change } from './reduce';
import { createRememberActions, type RememberActions } from './remember-export';
import { createReviewActions, type ReviewActions } from './review-actions';
import { createSelfCheckActions, type SelfCheckActions } from './self-check-actions';
import { createSessionActions, type SessionActions } from './session-actions';
import { createSortActions, type SortActions } from './sort-actions';
import type { Draft, State, Tab } from './state';
import type { Store } from './store';
import { createSwitchActions, type SwitchActions } from './switch-actions';
import { createTimerActions, type TimerActions } from './timer-actions';
import { createTranscriptActions, type TranscriptActions } from './transcript-actions';
import { versionSaver } from './version';

export interface Actions
  extends MapActions,
    GuideActions,
    SessionActions,
    PeopleActions,
    TimerActions,
    ReadingActions,
    ReadoutActions,
    ReviewActions,
    CheckActions,
    PhotoActions,
    ExportActions,
    RememberActions,
    ImportActions,
    SortActions,
    AdoptActions,
    TranscriptActions,
    SwitchActions,
    SelfCheckActions {
  start: () => Promise<void>;
  announce: (text: string) => void;
  dismiss: () => void;
  selectTab: (tab: Tab) => void;
  openMap: (node: string) => Promise<void>;
  /** Changes the window's language and remembers it on this machine. */
  setLanguage: (language: Language) => Promise<void>;
  editDraft: (changes: Partial<Draft>) => void;
  setDrafting: (on: boolean) => void;
  setImporting: (on: boolean) => void;
  setSorting: (sorting: State['sorting']) => void;
  resize: (width: number, height: number) => Promise<void>;
}

export interface ActionsOptions {
  store: Store<State, Change>;
  client: Client;
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
  /** An id for a new map. */
  newId: () => string;
}

export function createActions({ store, client, now, setTimer, newId }: ActionsOptions): Actions {
  const { dispatch } = store;
  const context = createContext(store, client, setTimer);
  const { request, announce, current, open, getLocale } = context;
  const planMap = mapPlanner(newId, now);
  const { draw, ...mapActions } = createMapActions({ context, planMap });
  const timerActions = createTimerActions({ context, now, setTimer });
  const { update } = mapActions;
  const guideActions = createGuideActions(context, update);
  const { follow } = guideActions;
  const saveVersion = versionSaver(client, getLocale);
  const readingActions = createReadingActions({ context, now, setTimer });
  const { readAgain, readFresh } = readingActions;
  const change = createBoardChange(context, readFresh);
  const sessionActions = createSessionActions({
    context,
    update,
    timer: timerActions,
    follow,
    readFresh,
    saveVersion,
    now,
  });

  async function start(): Promise<void> {
    dispatch({ type: 'loading' });
    const result = await client.request('hello', {});
    if (!result.ok) return dispatch({ type: 'unreachable', failure: result.failure });
    const { command, parameters, language } = result.value;
    if (language) dispatch({ type: 'speaks', language });
    if (command === 'insert' && parameters) {
      dispatch({ type: 'hidden' });
      return runInsertCommand(parameters, { client, planMap }, getLocale());
    }
    dispatch({ type: 'greeted', reply: result.value, now: now() });
    timerActions.heardTimer(result.value.timer);
    await readForTab();
  }

  async function openMap(node: string): Promise<void> {
    const view = await request('map.open', { node });
    if (!view) return;
    open(view);
    await readForTab();
  }

  /** Review and Export need a fresh reading when the tab or the map changes. */
  async function readForTab(): Promise<void> {
    if (showsBoard(store.get())) await readAgain();
  }

  async function handleCommand({ command, parameters, node }: EventOf<'command'>): Promise<void> {
    // Nobody could see this window so far: it has to be greeted first.
    if (command !== 'insert' && store.get().phase === 'hidden') return start();
    if (command === 'insert' && parameters) {
      const chosen = specFor(parameters, getLocale());
      if (!chosen.ok) return announce(chosen.said);
      if (!(await draw(chosen.spec))) return;
      announce(insertedNotice(chosen.spec, getLocale()));
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
  client.on('done', (event) => dispatch({ type: 'done', event }));
  client.on('fonts', (event) => dispatch({ type: 'fonts', event }));
  client.on('changed', () => dispatch({ type: 'boardChanged' }));
  client.on('map', (view) => {
    if (view.node !== current()?.node) return;
    // Our own change is still pending: its reply, or the event it triggers, will bring the board's state.
    if (context.isPending('map.update')) dispatch({ type: 'boardChanged' });
    else open(view);
  });
  client.on('timer', timerActions.heardTimer);
  client.on('progress', (progress) => dispatch({ type: 'progress', progress }));
  client.on('failure', (failure) => dispatch({ type: 'failed', failure }));
  let lastSelected: string | null = null;
  client.on('maps', (event) => {
    dispatch({ type: 'maps', event });
    // A selection that was already reported must not move the user off a map they have chosen since.
    const selected = event.selected === lastSelected ? null : event.selected;
    lastSelected = event.selected;
    const node = mapToOpen(store.get(), selected);
    if (node) void openMap(node);
  });
  client.on('command', (event) => void handleCommand(event));

  const exportActions = createExportActions(context, now);

  return {
    ...mapActions,
    ...guideActions,
    ...sessionActions,
    ...createPeopleActions(store, client, now),
    ...timerActions,
    ...readingActions,
    ...createReadoutActions(context, { readFresh, readOtherMaps: exportActions.readOtherMaps }),
    ...createReviewActions({ context, update, change, readFresh }),
    ...createCheckActions({ context, change, now }),
    ...createPhotoActions(context),
    ...exportActions,
    ...createRememberActions({ context, client, readFresh }),
    ...createImportActions({ context, readFresh, newId, now, setTimer }),
    ...createSortActions(context, planMap),
    ...createAdoptActions(context, { newId, now }),
    ...createTranscriptActions(context, update),
    ...createSwitchActions(context),
    ...createSelfCheckActions(context),
    start,
    announce,
    dismiss: context.dismiss,
    selectTab,
    openMap: async (node) => {
      dispatch({ type: 'drafting', on: false });
      await openMap(node);
    },
    setLanguage: async (language) => {
      dispatch({ type: 'speaks', language });
      await request('language.save', { language });
    },
    editDraft: (changes) => dispatch({ type: 'draft', changes }),
    setDrafting: (on) => dispatch({ type: 'drafting', on }),
    setImporting: (on) => dispatch({ type: 'importing', importing: on ? NO_IMPORT : null }),
    setSorting: (sorting) => dispatch({ type: 'sorting', sorting }),
    resize: async (width, height) => {
      await request('window.resize', { width, height });
    },
  };
}

/** The map to open after maps were added or removed, if any. The open map reports its own changes. */
export function mapToOpen({ maps, current }: State, selected: string | null): string | null {
  if (selected !== null) return selected === current?.node ? null : selected;
  return current ? null : (maps[0]?.node ?? null);
}
