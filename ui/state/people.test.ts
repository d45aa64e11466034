// How many have written, and how often Figma is asked for active users.
import { describe, expect, it } from 'vitest';
import type { Client } from '../../shared/contract/client';
import type { Failure } from '../../shared/contract/failure';
import { createPeopleActions, voicesIn } from './people';
import { reduce } from './reduce';
import { createState } from './state';
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
