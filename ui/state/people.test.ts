// How many have written, and how often Figma is asked for active users.
import { describe, expect, it } from 'vitest';
import type { Client } from '../../shared/contract/client';
import type { Failure } from '../../shared/contract/failure';
import { toOpenMap } from '../../shared/map/open-map';
import type { SessionRecord } from '../../shared/model/session';
import { buildView } from '../../tests/harness/open-map';
import { running } from '../../tests/harness/session-window';
import { createPeopleActions, doneIn, stampsOnPad, voicesIn } from './people';
import { reduce } from './reduce';
import { createState, type State } from './state';
import { createStore } from './store';

describe('voicesIn', () => {
  const active = ['Bo', 'Cleo', 'Dev'];

  it('counts the participants with a note in the section; the facilitator, who is not among them, never counts', () => {
    expect(voicesIn(active, { notes: 3, names: ['Cleo', 'Ada'] })).toEqual({
      written: 1,
      all: 3,
      quiet: ['Bo', 'Dev'],
    });
    expect(voicesIn(active, { notes: 2, names: ['Ada'] })).toEqual({ written: 0, all: 3, quiet: active });
  });

  it('lists everyone when there are no notes', () => {
    expect(voicesIn(active, undefined)).toEqual({ written: 0, all: 3, quiet: active });
  });

  it('says nothing if no note has a known author', () => {
    expect(voicesIn(active, { notes: 2, names: [] })).toBeNull();
  });

  it.each([null, []])('returns null for %j', (nobody) => {
    expect(voicesIn(nobody, undefined)).toBeNull();
  });
});

describe('who is done', () => {
  const stamps = [
    { id: '1:1', by: 'bo' },
    { id: '1:2', by: 'cleo' },
    { id: '1:3', by: 'cleo' },
    { id: '1:4', by: '' },
  ];

  function stateWith(changes: Partial<SessionRecord>, active: string[] | null = null): State {
    const map = { ...toOpenMap(buildView({}, {})), people: 6, record: { ...running, ...changes } };
    return { ...createState('en'), current: map, done: { node: map.node, stamps }, people: { active } };
  }

  it('counts each person once, and each stamp of nobody known', () => {
    expect(doneIn(stateWith({}))).toEqual({ count: 3, all: 6 });
  });

  it('leaves out the stamps that were there when the step began', () => {
    expect(doneIn(stateWith({ stampsBefore: ['1:1', '1:2'] }))).toEqual({ count: 2, all: 6 });
    expect(doneIn(stateWith({ stampsBefore: stampsOnPad(stateWith({})) }))).toEqual({ count: 0, all: 6 });
  });

  it('compares with the participants who are here, and never with fewer than are done', () => {
    expect(doneIn(stateWith({}, ['Bo', 'Cleo', 'Dev', 'Eli']))).toEqual({ count: 3, all: 4 });
    expect(doneIn(stateWith({}, ['Bo']))).toEqual({ count: 3, all: 3 });
    expect(doneIn(stateWith({}, []))).toEqual({ count: 3, all: 6 });
  });

  it('says nothing outside a session, without a pad, or of another map', () => {
    const state = stateWith({});
    expect(doneIn(stateWith({ ended: 2 }))).toBeNull();
    expect(doneIn({ ...state, done: null })).toBeNull();
    expect(doneIn({ ...state, done: { node: state.current?.node ?? '', stamps: null } })).toBeNull();
    expect(doneIn({ ...state, done: { node: '9:9', stamps } })).toBeNull();
    expect(stampsOnPad({ ...state, done: { node: '9:9', stamps } })).toEqual([]);
  });
});

describe('readPeople', () => {
  const failure: Failure = { code: 'no-answer', step: '', item: '', detail: '' };

  function buildPeople(answer: unknown = { ok: true, value: { active: ['Bo'] } }) {
    const world = { now: 0, asked: 0 };
    const client: Client = {
      request: () => {
        world.asked += 1;
        return Promise.resolve(answer as never);
      },
      receive: () => {},
      on: () => () => {},
    };
    const store = createStore(createState('en'), reduce);
    return { world, store, ...createPeopleActions(store, client, () => world.now) };
  }

  it('asks at most every five seconds', async () => {
    const { world, store, readPeople } = buildPeople();
    await readPeople();
    world.now = 4999;
    await readPeople();
    expect([world.asked, store.get().people]).toEqual([1, { active: ['Bo'] }]);
    world.now = 5000;
    await readPeople();
    expect(world.asked).toBe(2);
  });

  it('shows nothing, and no failure, if Figma does not answer', async () => {
    const { store, readPeople } = buildPeople({ ok: false, failure });
    await readPeople();
    expect([store.get().people, store.get().failure]).toEqual([{ active: null }, null]);
  });
});
