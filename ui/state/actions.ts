// What a person can do in the window: sends requests, listens to events, says what happened. Knows no DOM.
import { toEmpathyMap } from '../../shared/board/to-empathy-map';
import { PROGRAM } from '../../shared/model/program';
import type { SectionId } from '../../shared/model/sections';
import type {
  Events,
  MapChanges,
  MapSpec,
  OpenMap,
  ReplyOf,
  RequestName,
  RequestOf,
} from '../../shared/protocol/messages';
import type { Peer } from '../../shared/protocol/peer';
import { board, fill, texts } from '../texts';
import { checkDraft, type NumberField } from './draft';
import type { Change } from './reduce';
import type { Draft, ExportChoice, State, Tab } from './state';
import type { Store } from './store';
import { createTimerActions, type TimerActions } from './timer-actions';

export interface Actions extends TimerActions {
  start: () => Promise<void>;
  say: (text: string) => void;
  dismiss: () => void;
  selectTab: (tab: Tab) => void;
  openMap: (node: string) => Promise<void>;
  editDraft: (changes: Partial<Draft>) => void;
  setDrafting: (on: boolean) => void;
  /** The fields that keep the map from being inserted; none when it was sent. */
  insert: () => NumberField[];
  /** `said` is announced once the board has it. */
  update: (changes: MapChanges, said: string) => Promise<void>;
  restoreSection: (section: SectionId) => Promise<void>;
  goToSection: (section: SectionId) => Promise<void>;
  showSection: (section: SectionId) => Promise<void>;
  choosePrompt: (section: SectionId, index: number) => void;
  goOnUnnamed: () => void;
  /** True when the note lies on the board. */
  addNote: (section: SectionId, text: string) => Promise<boolean>;
  /** Reads the board again because the person asks for it. */
  refresh: () => Promise<void>;
  chooseExport: (choice: Partial<ExportChoice>) => void;
  resize: (width: number, height: number) => Promise<void>;
}

export interface ActionsOptions {
  store: Store<State, Change>;
  peer: Peer;
  now: () => number;
  setTimer: (run: () => void, milliseconds: number) => () => void;
}

export type Ask = <N extends RequestName>(name: N, body: RequestOf<N>) => Promise<ReplyOf<N> | null>;

export function createActions({ store, peer, now, setTimer }: ActionsOptions): Actions {
  const { dispatch } = store;
  const say = (text: string) => dispatch({ type: 'said', text });
  const currentNode = () => store.get().current?.node ?? '';

  /** The reply, or null after the failure has been shown. */
  const ask: Ask = async (name, body) => {
    dispatch({ type: 'sent', name });
    const result = await peer.request(name, body);
    dispatch({ type: 'answered', name });
    if (result.ok) return result.value;
    dispatch({ type: 'failed', failure: result.failure });
    return null;
  };

  const opened = (map: OpenMap) => dispatch({ type: 'opened', map });
  const timerActions = createTimerActions({ store, ask, say, now, setTimer });

  async function start(): Promise<void> {
    dispatch({ type: 'loading' });
    const result = await peer.request('hello', {});
    if (!result.ok) return dispatch({ type: 'unreachable', failure: result.failure });
    dispatch({ type: 'greeted', reply: result.value, now: now() });
    timerActions.heardTimer(result.value.timer);
    if (store.get().tab === 'export') await read();
  }

  async function openMap(node: string): Promise<void> {
    const map = await ask('map.open', { node });
    if (!map) return;
    opened(map);
    if (store.get().tab === 'export') await read();
  }

  /** A change that did not reach the board is taken back by asking the board what it shows. */
  async function update(changes: MapChanges, said: string): Promise<void> {
    const node = currentNode();
    dispatch({ type: 'dismissed' });
    dispatch({ type: 'edited', changes });
    const map = await ask('map.update', { node, changes });
    if (map) {
      // A later change is still under way: its reply will bring the state that counts.
      if (node === currentNode() && !store.get().pending.includes('map.update')) opened(map);
      return say(said);
    }
    const result = await peer.request('map.open', { node });
    if (result.ok && node === currentNode()) opened(result.value);
  }

  function insert(): NumberField[] {
    const checked = checkDraft(store.get().draft);
    if (!checked.ok) return checked.wrong;
    if (!store.get().pending.includes('map.insert')) void draw(checked.spec);
    return [];
  }

  async function draw(spec: MapSpec): Promise<void> {
    dispatch({ type: 'dismissed' });
    say(texts.plan.inserting);
    const map = await ask('map.insert', spec);
    if (!map) return say('');
    opened(map);
    dispatch({ type: 'drafting', on: false });
    const words = map.persona === '' ? texts.plan.insertedUnnamed : texts.plan.inserted;
    say(fill(words, { count: map.order.sections.length - map.missing.length }));
  }

  async function restoreSection(section: SectionId): Promise<void> {
    const map = await ask('section.restore', { node: currentNode(), section });
    if (!map) return;
    opened(map);
    say(fill(texts.plan.restored, { section: board.sections[section] }));
  }

  async function goToSection(section: SectionId): Promise<void> {
    const { current } = store.get();
    if (!current) return;
    dispatch({ type: 'dismissed' });
    dispatch({ type: 'step', section });
    const { sections } = current.order;
    const values = { step: sections.indexOf(section) + 1, count: sections.length };
    say(fill(texts.guide.nowAt, { ...values, section: board.sections[section] }));
    await ask('guide.step', { node: current.node, section });
  }

  async function showSection(section: SectionId): Promise<void> {
    const shown = await ask('section.show', { node: currentNode(), section });
    if (shown) say(fill(texts.guide.shown, { section: board.sections[section] }));
  }

  async function addNote(section: SectionId, text: string): Promise<boolean> {
    const node = currentNode();
    if (text.trim() === '' || store.get().pending.includes('note.add')) return false;
    dispatch({ type: 'dismissed' });
    const reply = await ask('note.add', { node, section, text });
    if (!reply) return false;
    say(fill(texts.guide.noteAdded, { section: board.sections[section] }));
    return true;
  }

  async function read(): Promise<boolean> {
    const node = currentNode();
    if (node === '' || store.get().pending.includes('map.read')) return false;
    const reply = await ask('map.read', { node });
    if (reply) {
      const stamp = { source: PROGRAM, exportedAt: new Date(now()).toISOString() };
      dispatch({ type: 'read', reading: { node, ...toEmpathyMap(reply, stamp) } });
    }
    // The map was changed for another one meanwhile.
    if (node !== currentNode() && store.get().tab === 'export') return read();
    return reply !== null;
  }

  async function refresh(): Promise<void> {
    dispatch({ type: 'dismissed' });
    if (await read()) say(texts.exporting.refreshed);
  }

  async function resize(width: number, height: number): Promise<void> {
    await ask('window.resize', { width, height });
  }

  async function obey({ command, node }: Events['command']): Promise<void> {
    if (node && node !== currentNode()) await openMap(node);
    dispatch({ type: 'commanded', command });
    if (store.get().tab === 'export') await read();
  }

  function selectTab(tab: Tab): void {
    if (tab === store.get().tab) return;
    dispatch({ type: 'tab', tab });
    if (tab === 'export') void read();
  }

  peer.on('counts', (event) => dispatch({ type: 'counts', event }));
  peer.on('map', (map) => {
    const { current, pending } = store.get();
    // A change from here is under way: its reply brings the board's state.
    if (map.node === current?.node && !pending.includes('map.update')) opened(map);
  });
  peer.on('timer', timerActions.heardTimer);
  peer.on('failure', (failure) => dispatch({ type: 'failed', failure }));
  peer.on('maps', (event) => {
    dispatch({ type: 'maps', event });
    const node = mapToOpen(store.get(), event.selected);
    if (node) void openMap(node);
  });
  peer.on('command', (event) => void obey(event));

  return {
    ...timerActions,
    start,
    say,
    dismiss: () => dispatch({ type: 'dismissed' }),
    selectTab,
    openMap: async (node) => {
      dispatch({ type: 'drafting', on: false });
      await openMap(node);
    },
    editDraft: (changes) => dispatch({ type: 'draft', changes }),
    setDrafting: (on) => dispatch({ type: 'drafting', on }),
    insert,
    update,
    restoreSection,
    goToSection,
    showSection,
    choosePrompt: (section, index) => dispatch({ type: 'prompt', section, index }),
    goOnUnnamed: () => dispatch({ type: 'unnamed', node: currentNode() }),
    addNote,
    refresh,
    chooseExport: (choice) => dispatch({ type: 'exporting', choice }),
    resize,
  };
}

/** After maps came, went or were renamed: the one to open or to ask about again, if any. */
export function mapToOpen({ maps, current }: State, selected: string | null): string | null {
  if (selected !== null && selected !== current?.node) return selected;
  if (!current) return maps[0]?.node ?? null;
  const summary = maps.find(({ node }) => node === current.node);
  const renamed = summary && (summary.title !== current.title || summary.persona !== current.persona);
  return renamed ? current.node : null;
}
