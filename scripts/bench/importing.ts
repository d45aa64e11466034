// Times how long documents of ten thousand lines are read, and the longest turn of it in the window.
import { readTextInTurns } from '../../shared/exchange/reading/read-file';
import { STEPS_IN_A_TURN, TURN_MS } from '../../ui/state/import-actions';
import { median, processorMs } from './clock';
import { atMost, type Row } from './row';

const LINES = 10_000;
const ROUNDS = 5;
const MOST_MS = 1000;
const MOST_TURN_MS = 50;
const LINES_A_SECTION = 100;
const SECTIONS = ['Says', 'Thinks', 'Does', 'Feels'];

/** Under a heading each hundred lines: so many items. */
function documentOf(heading: (name: string) => string, item: (at: number) => string): string {
  const lines = Array.from({ length: LINES }, (_none, at) =>
    at % LINES_A_SECTION === 0
      ? heading(SECTIONS[(at / LINES_A_SECTION) % SECTIONS.length] as string)
      : item(at),
  );
  return `${lines.join('\n')}\n`;
}

const DOCUMENTS: Record<string, string> = {
  'plain Markdown': documentOf(
    (name) => `\n## ${name}`,
    (at) => `- “The queue at eight”, for the ${at}th time`,
  ),
  'Markdown full of marks': documentOf(
    (name) => `\n## **${name}** 💬`,
    (at) => `- *The queue* at [eight](https://example.com/${at}), \`seen\` ${at} times`,
  ),
  'plain text': documentOf(
    (name) => name,
    (at) => `The queue at eight, seen ${at} times`,
  ),
};

/** Milliseconds of each turn. */
function turnsOf(text: string): number[] {
  const steps = readTextInTurns(text, '', { now: '2026-11-22T09:00:00.000Z' });
  const turns: number[] = [];
  for (let isDone = false; !isDone; ) {
    const start = processorMs();
    for (let step = 0; step < STEPS_IN_A_TURN && !isDone && processorMs() - start < TURN_MS; step += 1)
      isDone = steps.next().done === true;
    turns.push(processorMs() - start);
  }
  return turns;
}

export const importingRows = (): Row[] =>
  Object.entries(DOCUMENTS).flatMap(([what, text]) => {
    turnsOf(text);
    const rounds = Array.from({ length: ROUNDS }, () => turnsOf(text));
    const all = median(rounds.map((turns) => turns.reduce((sum, time) => sum + time, 0)));
    const longest = median(rounds.map((turns) => Math.max(...turns)));
    const read = `Reading ${LINES.toLocaleString('en')} lines of ${what}`;
    return [
      atMost(read, Math.round(all), MOST_MS, ' ms'),
      atMost(`${read}, longest turn`, Math.round(longest), MOST_TURN_MS, ' ms'),
    ];
  });
