// What is sent and what is said for each thing a person can do, with a scripted other side.
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../shared/protocol/failure';
import type { EventName, Events, RequestName } from '../../shared/protocol/messages';
import type { Peer, Result } from '../../shared/protocol/peer';
import { createActions, mapToOpen } from './actions';
import { buildOpenMap } from './build-open-map';
import { reduce } from './reduce';
import { createState } from './state';
import { createStore } from './store';

const stopped = { kind: 'figjam', state: 'stopped', remaining: 0, total: 0 } as const;
const failure: Failure = { code: 'canvas', message: 'No.', step: 's', item: '', detail: '' };

type Answers = Partial<Record<RequestName, Result<unknown>>>;

function buildWindow(answers: Answers = {}, map = buildOpenMap()) {
  const sent: { name: RequestName; body: unknown }[] = [];
  const listeners = new Map<EventName, (body: never) => void>();
  const peer: Peer = {
    request: (name, body) => {
      sent.push({ name, body });
      const answer = answers[name] ?? { ok: true, value: {} };
      return Promise.resolve(answer as never);
    },
    receive: () => {},
    on: (name, listener) => {
      listeners.set(name, listener);
      return () => {};
    },
  };
  const store = createStore(createState('Empathy map'), reduce);
  const maps = [{ node: map.node, id: map.id, title: map.title, persona: map.persona }];
  store.dispatch({
    type: 'greeted',
    reply: { editor: 'figjam', command: 'guide', maps, current: map, timer: stopped },
    now: 0,
  });
  const actions = createActions({ store, peer, now: () => 0, setTimer: () => () => {} });
  const hear = <N extends EventName>(name: N, body: Events[N]) => listeners.get(name)?.(body as never);
  return { actions, store, sent, hear };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('insert', () => {
  it('refuses bad numbers and sends nothing', () => {
    const { actions, sent } = buildWindow();
    actions.editDraft({ people: '0' });
    expect(actions.insert()).toEqual(['people']);
    expect(sent).toEqual([]);
  });

  it('warns after inserting a map without a persona', async () => {
    const unnamed = buildOpenMap({ node: '3:3', persona: '' });
    const { actions, store } = buildWindow({ 'map.insert': { ok: true, value: unnamed } });
    expect(actions.insert()).toEqual([]);
    await settle();
    expect(store.get().current).toBe(unnamed);
    expect(store.get().status.text).toBe(
      'Map inserted with 6 sections. Name the persona before the first section.',
    );
  });

  it('does not insert twice while the first map is drawn', () => {
    const { actions, sent } = buildWindow({ 'map.insert': { ok: false, failure } });
    actions.insert();
    actions.insert();
    expect(sent.length).toBe(1);
  });
});

describe('update', () => {
  it('sends only what changed and says so once the board has it', async () => {
    const renamed = buildOpenMap({ title: 'Ward' });
    const { actions, store, sent } = buildWindow({ 'map.update': { ok: true, value: renamed } });
    await actions.update({ title: 'Ward' }, 'Title saved.');
    expect(sent).toEqual([{ name: 'map.update', body: { node: '1:1', changes: { title: 'Ward' } } }]);
    expect(store.get().current).toBe(renamed);
    expect(store.get().status.text).toBe('Title saved.');
  });

  it('goes back to what the board shows when it failed', async () => {
    const onBoard = buildOpenMap();
    const { actions, store } = buildWindow({
      'map.update': { ok: false, failure },
      'map.open': { ok: true, value: onBoard },
    });
    await actions.update({ title: 'Ward' }, 'Title saved.');
    expect(store.get().current).toBe(onBoard);
    expect(store.get().failure).toBe(failure);
    expect(store.get().status.text).toBe('');
  });
});

describe('addNote', () => {
  it('reports success and sends the text to the character', async () => {
    const { actions, store, sent } = buildWindow();
    expect(await actions.addNote('hear', ' “Wait” ')).toBe(true);
    expect(sent[0]?.body).toEqual({ node: '1:1', section: 'hear', text: ' “Wait” ' });
    expect(store.get().status.text).toBe('Note added to Hear.');
  });

  it('reports a failure, so that the field keeps the text', async () => {
    const { actions } = buildWindow({ 'note.add': { ok: false, failure } });
    expect(await actions.addNote('hear', 'a')).toBe(false);
  });

  it('sends no empty note', async () => {
    const { actions, sent } = buildWindow();
    expect(await actions.addNote('hear', '  ')).toBe(false);
    expect(sent).toEqual([]);
  });
});

describe('setTimer', () => {
  const running = { kind: 'figjam', state: 'running', remaining: 200, total: 300 } as const;

  it('asks before it replaces a running timer, and replaces it on yes', async () => {
    const answers: Answers = { 'timer.set': { ok: true, value: { outcome: 'busy', timer: running } } };
    const { actions, store, sent } = buildWindow(answers);
    await actions.setTimer('start', 240);
    expect(store.get().replacing).toEqual({ seconds: 240 });
    answers['timer.set'] = { ok: true, value: { outcome: 'done', timer: { ...running, remaining: 240 } } };
    await actions.answerReplace(true);
    expect(sent[1]?.body).toEqual({ node: '1:1', action: 'start', seconds: 240, replace: true });
    expect(store.get().replacing).toBeNull();
    expect(store.get().status.text).toBe('Timer started: 4:00.');
  });

  it('leaves the running timer alone on no', async () => {
    const { actions, store, sent } = buildWindow({
      'timer.set': { ok: true, value: { outcome: 'busy', timer: running } },
    });
    await actions.setTimer('start', 240);
    await actions.answerReplace(false);
    expect(sent.length).toBe(1);
    expect(store.get().timer.remaining).toBe(200);
  });
});

describe('goToSection', () => {
  it('stores the step, shows it at once and says where the session stands', async () => {
    const { actions, store, sent } = buildWindow();
    await actions.goToSection('think-feel');
    expect(sent).toEqual([{ name: 'guide.step', body: { node: '1:1', section: 'think-feel' } }]);
    expect(store.get().current?.step).toBe('think-feel');
    expect(store.get().status.text).toBe('Step 3 of 6: Think & Feel');
  });
});

describe('events', () => {
  it('shows a failure that nobody asked for', () => {
    const { store, hear } = buildWindow();
    hear('failure', failure);
    expect(store.get().failure).toBe(failure);
  });

  it('opens the map that was selected on the canvas', async () => {
    const bakery = buildOpenMap({ node: '2:2', title: 'Bakery' });
    const { store, sent, hear } = buildWindow({ 'map.open': { ok: true, value: bakery } });
    const maps = [...store.get().maps, { node: '2:2', id: 'm2', title: 'Bakery', persona: 'Dana' }];
    hear('maps', { maps, selected: '2:2' });
    await settle();
    expect(sent).toEqual([{ name: 'map.open', body: { node: '2:2' } }]);
    expect(store.get().current).toBe(bakery);
  });

  it('opens the map of a relaunch button before it changes the tab', async () => {
    const bakery = buildOpenMap({ node: '2:2' });
    const { store, hear } = buildWindow({ 'map.open': { ok: true, value: bakery } });
    hear('command', { command: 'guide', node: '2:2' });
    await settle();
    expect([store.get().current?.node, store.get().tab]).toEqual(['2:2', 'guide']);
  });
});

describe('mapToOpen', () => {
  const { store } = buildWindow();
  const state = store.get();
  const maps = state.maps;

  it.each([
    ['the selected map', { ...state }, '2:2', '2:2'],
    ['nothing when the open map is selected', { ...state }, '1:1', null],
    ['the first map when none is open', { ...state, current: null }, null, '1:1'],
    ['nothing on an empty page', { ...state, current: null, maps: [] }, null, null],
    [
      'the open map again when it was renamed',
      { ...state, maps: maps.map((map) => ({ ...map, title: 'New' })) },
      null,
      '1:1',
    ],
  ] as const)('opens %s', (_case, given, selected, expected) => {
    expect(mapToOpen(given, selected)).toBe(expected);
  });
});
