// Reading and reviewing with a scripted board, for unit tests: a snapshot that tests change, and a log of
// what is sent.

import type { RequestName } from '../../shared/contract';
import type { Client, Result } from '../../shared/contract/client';
import type { RawNote, Snapshot } from '../../shared/map/snapshot';
import { createBoardChange } from '../../ui/state/board-change';
import { createCheckActions } from '../../ui/state/check-actions';
import { createContext } from '../../ui/state/context';
import { createReadingActions } from '../../ui/state/reading-actions';
import { reduce } from '../../ui/state/reduce';
import { createReviewActions } from '../../ui/state/review-actions';
import { createState } from '../../ui/state/state';
import { createStore } from '../../ui/state/store';
import { inParts } from './in-parts';
import { buildView } from './open-map';
import { greeting } from './scripted-window';

const HEAR = { x: 0, y: 0, width: 1000, height: 1000 };

export function buildRawNote(node: string, text: string, changes: Partial<RawNote> = {}): RawNote {
  const place = {
    box: { x: 10, y: 10, width: 240, height: 240 },
    parentSection: '1:2',
    theme: '',
    ancestors: ['1:2'],
  };
  return {
    node,
    text,
    ...place,
    author: '',
    fill: '#FFE299',
    stamps: {},
    hidden: false,
    data: '',
    ...changes,
  };
}

export function buildSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  const { node, map, facts, title, personaName, personaDetails, personaFields } = buildView();
  return {
    ...{ node, map, facts, box: HEAR, title, personaName, personaDetails, personaFields },
    ...{ context: null, problem: '', problemRows: [] },
    ...{ prompts: {}, hasPhoto: false, photo: null, notes: [], tensions: [] },
    sections: [
      { node: '1:2', id: 'hear', box: HEAR, isHidden: false, name: 'Hear', heading: 'Hear', prompts: [] },
    ],
    ...{
      actionsTable: '1:9',
      actions: [
        ['Action', 'Owner', 'Due', 'Status', 'Measure'],
        ['', '', '', '', ''],
      ],
    },
    ...{ emptyNotes: 0, looseStamps: 0, otherNodes: {}, vanished: 0 },
    ...changes,
  };
}

/** A window with an open map, whose snapshots contain `board`. A request without a scripted answer fails. */
export function buildReview(board: Partial<Snapshot>, answers: Partial<Record<RequestName, unknown>> = {}) {
  const sent: { name: RequestName; body: unknown }[] = [];
  const alarms: { run: () => void; milliseconds: number }[] = [];
  const clock = { now: 0, reading: 0 };
  const client: Client = {
    request: inParts((name, body) => {
      if (name === 'map.read') clock.now += clock.reading;
      else sent.push({ name, body });
      const value = name === 'map.read' ? buildSnapshot(board) : answers[name];
      const failure = { code: 'canvas' as const, step: name, item: '', detail: '' };
      const result: Result<unknown> = value === undefined ? { ok: false, failure } : { ok: true, value };
      return Promise.resolve(result as never);
    }),
    receive: () => {},
    on: () => () => {},
  };
  const store = createStore(createState('en'), reduce);
  store.dispatch({ type: 'greeted', reply: greeting(buildView()), now: 0 });
  const context = createContext(store, client, () => () => {});
  const reading = createReadingActions({
    context,
    now: () => clock.now,
    setTimer: (run, milliseconds) => {
      alarms.push({ run, milliseconds });
      return () => {};
    },
  });
  const updates: unknown[] = [];
  const change = createBoardChange(context, reading.readFresh);
  const review = createReviewActions({
    context,
    change,
    readFresh: reading.readFresh,
    update: async (_map, changes, _said, ...more) => {
      if (Object.keys(changes).length > 0) updates.push(changes);
      return context.batch(...more);
    },
  });
  const check = createCheckActions({ context, change, now: () => clock.now });
  return { store, sent, alarms, clock, updates, ...reading, ...review, ...check };
}
