// Times how long the sandbox takes to check a request with a map of many notes: in total, and the longest
// turn. The last note is invalid, so nothing is drawn. The time to pass the message into the engine is
// subtracted, because it differs in other engines.
import type { TestRun } from '../../host/run/node';
import type { NoteToDraw } from '../../shared/draw/content';
import { insertBody } from '../../tests/harness/plugin';
import { newFile, openOn } from './boards';
import { median, processorMs } from './clock';
import { atMost, type Row } from './row';

const NOTES = 2000;
const ROUNDS = 5;
const MAX_MS = 60;
const MAX_TURN_MS = 16;
const WAIT_MS = 30_000;

const note = (at: number): NoteToDraw => ({
  section: 'hear',
  text: `The queue at eight in the morning, seen ${at} times`,
  fill: '#FFE299',
  box: { x: at, y: at, width: 240, height: 240 },
  data: '',
  word: '',
  wide: false,
});

function bodyWithBrokenEnd(): object {
  const notes = Array.from({ length: NOTES }, (_note, at) => note(at));
  const broken = [...notes.slice(1), { ...note(0), text: 5 }];
  return { ...insertBody(), content: { notes: broken, themes: [], tensions: [], photo: null } };
}

/** Milliseconds of each turn between posting a request and its reply. */
function turnsOf(run: TestRun, name: string, body: object, id: number): number[] {
  const from = run.messages.length;
  const isAnswered = () => run.messages.slice(from).some((message) => Object(message).id === id);
  const until = run.clock.now() + WAIT_MS;
  const turns: number[] = [];
  const timed = (work: () => unknown) => {
    const start = processorMs();
    work();
    turns.push(processorMs() - start);
  };
  timed(() => run.post({ kind: 'request', id, name, body }));
  while (!isAnswered()) {
    let stepped = false;
    timed(() => {
      stepped = run.clock.step(until);
    });
    if (!stepped) throw new Error(`${name} was not answered`);
  }
  const answer = run.messages.find((message) => Object(message).id === id);
  if (Object(answer).ok !== false) throw new Error(`${name} was not refused`);
  return turns;
}

const sum = (times: readonly number[]): number => times.reduce((all, time) => all + time, 0);
const longest = (times: readonly number[]): number => Math.max(...times);

export async function checkingRows(): Promise<Row[]> {
  const { run } = await openOn(newFile());
  const body = bodyWithBrokenEnd();
  const rounds = Array.from({ length: ROUNDS }, (_round, at) => ({
    bare: turnsOf(run, 'unknown', body, 1000 + 2 * at),
    checked: turnsOf(run, 'map.insert', body, 1001 + 2 * at),
  }));
  run.dispose();
  const all = median(rounds.map(({ bare, checked }) => sum(checked) - sum(bare)));
  const turn = median(rounds.map(({ bare, checked }) => longest(checked) - longest(bare)));
  const later = median(rounds.map(({ checked }) => longest([0, ...checked.slice(2)])));
  const what = `Checking a plan with ${NOTES} notes in QuickJS`;
  return [
    atMost(what, Math.round(all), MAX_MS, ' ms'),
    atMost(`${what}, longest turn`, Math.round(Math.max(turn, later)), MAX_TURN_MS, ' ms'),
  ];
}
