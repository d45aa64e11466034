// Two facilitators write at once and a third client comes back with an old view: only what two of them changed
// themselves is lost, and nothing is written before somebody does something (docs/platform.md S1).

import { afterEach, describe, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import { VirtualClock } from '../../host/run/clock';
import type { RequestOf } from '../../shared/contract';
import type { MapChanges } from '../../shared/draw/map-changes';
import { restoreMapData } from '../../shared/map/map-data';
import { splitFacts } from '../../shared/map/parts';
import { NO_RECORD } from '../../shared/model/session';
import { sixSection } from '../../shared/templates/six-section';
import { pieces } from '../harness/board';
import { closeAll, type Editor, type OpenPlugin, openPlugin } from '../harness/plugin';
import { IS_LONG } from '../harness/runs';
import { factsOn, registersOf, timerOn, writeStale } from '../harness/stored-record';

const { orders } = sixSection;

afterEach(closeAll);

const EDITORS: Editor[] = IS_LONG ? ['figjam', 'figma'] : ['figma'];

/** Every fact: the parts of it that a change writes, and a change with a value of its own for each `n`. */
const FACTS: [part: string, (n: number) => MapChanges | RequestOf<'timer.set'>['seconds']][] = [
  ['step', (n) => ({ step: n % 2 === 0 ? 'hear' : 'see' })],
  ['session', (n) => ({ record: { ...NO_RECORD, started: n + 1, entered: n + 1 } })],
  ['timer', (n) => 60 + n],
  ['order', (n) => ({ order: custom(n) })],
  ['people', (n) => ({ people: 1 + (n % 50) })],
  ['minutes', (n) => ({ minutes: 10 + (n % 200) })],
  ['votes', (n) => ({ votes: 1 + (n % 20) })],
  ['coach', (n) => ({ coach: [`rule-${n}`] })],
  ['plan/hear', (n) => ({ plan: { hear: 60 + n } })],
  ['spent/hear', (n) => ({ record: { ...NO_RECORD, steps: { hear: { planned: n + 1, actual: n } } } })],
  ['shown/hear', (n) => ({ record: { ...NO_RECORD, prompts: { hear: [`hear.${n}`] } } })],
  ['prompts/hear', (n) => ({ prompts: { hear: [{ id: `own.${n}`, distance: 'far', text: 'And then?' }] } })],
  ['plan/vote', (n) => ({ plan: { vote: 60 + n } })],
  ['spent/cluster', (n) => ({ record: { ...NO_RECORD, steps: { cluster: { planned: n + 1, actual: n } } } })],
  ['action/1', (n) => ({ actions: [{ id: '1', text: `Call ${n}`, owner: '' }] })],
  ['action/2', (n) => ({ actions: [{ id: '2', text: `Ask ${n}`, owner: '' }] })],
];

function custom(n: number) {
  const { sections } = orders.recovery;
  const at = n % sections.length;
  return { preset: 'custom' as const, sections: [...sections.slice(at), ...sections.slice(0, at)] };
}

type Value = ReturnType<(typeof FACTS)[number][1]>;

/** What is on the board now, with `value` as the only change. */
function merged(board: ReturnType<typeof restoreMapData>, value: Exclude<Value, number>): MapChanges {
  const { record = null, plan = null, prompts = null, actions = null } = value;
  return {
    ...value,
    ...(record && {
      record: {
        ...board.record,
        ...(record.started > 0 ? { started: record.started, entered: record.entered } : {}),
        steps: { ...board.record.steps, ...record.steps },
        prompts: { ...board.record.prompts, ...record.prompts },
      },
    }),
    ...(plan && { plan: { ...board.plan, ...plan } }),
    ...(prompts && { prompts: { ...board.prompts, ...prompts } }),
    ...(actions && {
      actions: [...board.actions.filter(({ id }) => id !== actions[0]?.id), ...actions],
    }),
  };
}

async function together(editor: Editor) {
  const clock = new VirtualClock();
  const mine = await openPlugin({ editor, clock, faults: { refused: ['figma.timer.state:get'] } });
  const { file } = mine;
  const { node } = mine.insert();
  const theirs = await openPlugin({ file, clock, faults: { refused: ['figma.timer.state:get'] } });
  theirs.open(node);
  const settle = () => {
    for (const { run } of [mine, theirs]) run.settle();
    for (const { run } of [mine, theirs]) expect(run.errors).toEqual([]);
  };
  settle();
  const data = () => restoreMapData('m', factsOn(file, node), '');
  const parts = () => new Map([...splitFacts(factsOn(file, node)), ['timer', timerOn(file, node)]]);
  const write = (plugin: OpenPlugin, value: Value) => {
    if (typeof value !== 'number') plugin.update(node, merged(data(), value));
    else plugin.get('timer.set', { node, action: 'start', seconds: value, replace: true });
  };
  return { clock, mine, theirs, file, node, settle, data, parts, write };
}

type Together = Awaited<ReturnType<typeof together>>;

/** A request that changes nothing itself. */
const next = (plugin: OpenPlugin, node: string) => plugin.get('notes.write', { node, notes: [] });

/** Every pair of facts in turn, on the same board; returns the pairs of which something was lost. */
function lostPairs(
  { clock, mine, theirs, file, node, settle, parts, write }: Together,
  facts = FACTS,
): string[] {
  const lost: string[] = [];
  let n = 0;
  for (const [first, changeFirst] of facts) {
    for (const [second] of facts) {
      if (first === second) continue;
      n += 1;
      const registers = registersOf(file);
      write(theirs, changeFirst(n));
      settle();
      const before = parts();
      const value = before.get(second) ?? '';
      const at = clock.now() + 1;
      writeStale(file, node, registers, { part: second, value: `${value} `, at });
      settle();
      next(n % 2 === 0 ? mine : theirs, node);
      settle();
      const after = parts();
      for (const [part, text] of before)
        if (after.get(part) !== text && part !== second) lost.push(`${first}: ${part}`);
    }
  }
  return lost;
}

describe.each(EDITORS)('a stale writer in %s', (editor) => {
  it('loses nobody anything but the fact that both changed', { timeout: 300_000 }, async () => {
    expect(lostPairs(await together(editor))).toEqual([]);
  });

  it('not even where facts share a node because their own were deleted', { timeout: 300_000 }, async () => {
    const board = await together(editor);
    const gone = [
      'title',
      'persona-line',
      'order-rest',
      'persona-name',
      'persona-heading',
      'photo',
      'problem',
    ];
    remove(
      board.file,
      gone.flatMap((role) => pieces(board.file, board.node, role).map(({ id }) => id)),
    );
    board.settle();
    const single = FACTS.filter(([part]) => !part.includes('/'));
    expect(lostPairs(board, IS_LONG ? FACTS : single)).toEqual([]);
  });
});

describe.each(EDITORS)('a value that was set back in %s', (editor) => {
  async function setBack() {
    const board = await together(editor);
    const { clock, file, node, settle, theirs, write } = board;
    write(theirs, { plan: { hear: 300 } });
    settle();
    const registers = registersOf(file);
    write(theirs, { prompts: { hear: [{ id: 'own.1', distance: 'far', text: 'And then?' }] } });
    settle();
    writeStale(file, node, registers, { part: 'plan/hear', value: '420', at: clock.now() });
    return board;
  }

  it('is written again with the next request, never before', async () => {
    const { mine, file, node, settle, data } = await setBack();
    settle();
    expect(data()).toMatchObject({ prompts: {}, plan: { hear: 420 } });
    const stored = registersOf(file);
    settle();
    mine.get('map.read', { node });
    mine.open(node);
    settle();
    expect(registersOf(file)).toEqual(stored);
    next(mine, node);
    expect(data()).toMatchObject({ prompts: { hear: [{ id: 'own.1' }] }, plan: { hear: 420 } });
  });

  it('is still what the window and a file show meanwhile', async () => {
    const { mine, node, settle } = await setBack();
    settle();
    const told = mine.events('map').at(-1);
    expect(restoreMapData('m', told?.facts ?? factsOn(mine.file, node), '').prompts.hear).toHaveLength(1);
    const { facts } = mine.get('map.read', { node });
    expect(restoreMapData('m', facts, '').prompts.hear).toHaveLength(1);
    expect(mine.open(node).prompts.hear).toHaveLength(1);
  });

  it('and written again, is taken away with that request by one undo', async () => {
    const { mine, file, node, settle, data } = await setBack();
    settle();
    mine.update(node, { people: 12 });
    expect(data()).toMatchObject({ people: 12, prompts: { hear: [{ id: 'own.1' }] } });
    file.undo();
    expect(data()).toMatchObject({ people: 6, prompts: {} });
  });

  it('is not written by a request that fails', async () => {
    const { mine, file, node, settle } = await setBack();
    settle();
    const stored = registersOf(file);
    const answer = mine.ask('notes.write', { node, notes: [{ node: '9:99', was: '', to: 'x' }] });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-note' } });
    expect(registersOf(file)).toEqual(stored);
    settle();
    next(mine, node);
    expect(restoreMapData('m', factsOn(file, node), '').prompts.hear).toHaveLength(1);
  });
});

describe.each(EDITORS)('what the person here undoes in %s', (editor) => {
  it('stays undone, and can be done again', async () => {
    const { mine, file, node, settle, data } = await together(editor);
    mine.update(node, { step: 'pain', people: 12 });
    settle();
    file.undo();
    settle();
    expect(mine.events('map').at(-1)?.facts).toMatchObject({ step: '', people: '6' });
    next(mine, node);
    settle();
    expect(data()).toMatchObject({ step: 'hear', people: 6 });
    mine.update(node, { people: 13 });
    settle();
    expect(data()).toMatchObject({ step: 'hear', people: 13 });
  });

  it('stays undone although somebody else knows the newer value', async () => {
    const { mine, file, node, settle, data } = await together(editor);
    const registers = registersOf(file);
    mine.update(node, { people: 12 });
    settle();
    const { at } = JSON.parse(Object.values(peopleOn(file)).join('')) as { at: number };
    file.undo();
    settle();
    mine.run.advance(1000);
    // Somebody else, to whom the undo looks like a stale write, writes the value again as it was.
    writeStale(file, node, registers, { part: 'people', value: '12', at });
    settle();
    next(mine, node);
    expect(data().people).toBe(6);
  });
});

const peopleOn = (file: OpenPlugin['file']): string[] =>
  [...file.nodes.values()].flatMap(({ pluginData }) => pluginData['fact/people'] ?? []);
