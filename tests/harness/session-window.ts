// A session in the window whose board accepts every write: what is kept, said, hidden and sent to the timer.

import type { RequestName, RequestOf } from '../../shared/contract';
import type { Client } from '../../shared/contract/client';
import type { TimerState } from '../../shared/contract/timer-state';
import type { BoardEdit } from '../../shared/draw/board-edit';
import { restoreRecord } from '../../shared/map/session-data';
import type { RawNote } from '../../shared/map/snapshot';
import { NO_RECORD, type SessionRecord } from '../../shared/model/session';
import { sectionIds } from '../../shared/templates';
import { createActions } from '../../ui/state/actions';
import { reduce } from '../../ui/state/reduce';
import { createState } from '../../ui/state/state';
import { createStore } from '../../ui/state/store';
import { inParts } from './in-parts';
import { buildView } from './open-map';
import { buildSnapshot } from './review-window';
import { greeting, stopped } from './scripted-window';

export const NINE = Date.UTC(2026, 10, 21, 9);
const counts = { hear: { notes: 4, names: ['Bo', 'Cleo'] }, see: { notes: 1, names: ['Bo'] } };

/** A window whose board accepts every write, and whose clock is `now`. */
export function buildSession(
  record: SessionRecord = NO_RECORD,
  step = 'hear',
  timers: Partial<Record<'start' | 'add', TimerState>> = {},
) {
  const world = {
    now: NINE,
    view: buildView({ counts }, { record, step }),
    sent: [] as [RequestName, unknown][],
    /** On the board. */
    notes: [] as RawNote[],
  };
  const answers: Partial<Record<RequestName, (body: never) => unknown>> = {
    'map.read': () => buildSnapshot({ facts: world.view.facts, notes: world.notes }),
    'map.update': ({ edit }: { edit: BoardEdit }) => {
      world.view = { ...world.view, facts: { ...world.view.facts, ...edit.facts } };
      return world.view;
    },
    'sections.hide': ({ sections, hidden }: RequestOf<'sections.hide'>) => {
      const others = world.view.hidden.filter((id) => !sections.includes(id));
      world.view = { ...world.view, hidden: hidden ? [...others, ...sections] : others };
      return world.view;
    },
    'timer.set': ({ action, seconds }: { action: 'start' | 'add'; seconds: number }) => ({
      outcome: 'done',
      timer: timers[action] ?? { ...stopped, state: 'running', remaining: seconds, total: seconds },
    }),
  };
  const client: Client = {
    request: inParts((name, body) => {
      world.sent.push([name, body]);
      return Promise.resolve({ ok: true, value: answers[name]?.(body as never) ?? {} } as never);
    }),
    receive: () => {},
    on: () => () => {},
  };
  const store = createStore(createState('en'), reduce);
  store.dispatch({ type: 'greeted', reply: greeting(world.view), now: NINE });
  const actions = createActions({
    store,
    client,
    now: () => world.now,
    setTimer: () => () => {},
    newId: () => '',
  });
  return {
    actions,
    store,
    world,
    kept: () => restoreRecord(JSON.parse(world.view.facts.record || '{}'), sectionIds('six-section')),
    said: () => store.get().status.text,
    hidden: () => store.get().current?.hidden,
    timerRequests: () => world.sent.filter(([name]) => name === 'timer.set').map(([, body]) => body),
    pass: (minutes: number) => {
      world.now += minutes * 60_000;
    },
  };
}

export const running: SessionRecord = { ...NO_RECORD, started: NINE, entered: NINE, notesBefore: 2 };
