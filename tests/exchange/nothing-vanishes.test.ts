// Every visible word of a document is in a note, in a field of a map, or in what is told, in each format that is read.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../shared/exchange/reading/read-file';
import type { ImportFormatId } from '../../shared/exchange/reading/registry';
import { RUNS } from '../harness/runs';

const NOW = '2026-11-30T09:00:00.000Z';

/** Nobody's words, each once: `zqa`, `zqb` … */
class Words {
  private count = 0;
  readonly said: string[] = [];

  next(): string {
    const letters = this.count.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
    this.count += 1;
    const word = `zq${letters}qz`;
    this.said.push(word);
    return word;
  }
}

const SECTIONS = [
  'Says',
  'What they hear',
  'Pains',
  'Gains',
  'Think & Feel',
  'Sieht',
  'Hace',
  'Persona',
  'Next steps',
  'Insights',
];

/** A choice for each step of a document, from the numbers that fast-check shrinks. */
class Dice {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  upTo(count: number): number {
    const number = this.numbers[this.at % this.numbers.length] ?? 0;
    this.at += 1;
    return number % count;
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.upTo(choices.length)] as T;
  }

  many<T>(most: number, make: (at: number) => T): T[] {
    return Array.from({ length: this.upTo(most + 1) }, (_none, at) => make(at));
  }
}

type Writer = (words: Words, dice: Dice) => string;

const titleOf = (words: Words, dice: Dice): string =>
  dice.upTo(3) === 0 ? words.next() : dice.one(SECTIONS);

function cardText(words: Words, dice: Dice): string {
  return dice.one([
    () => words.next(),
    () => `${words.next()} ${words.next()}`,
    () => `- ${words.next()}\n- ${words.next()}`,
    () => `${dice.one(SECTIONS)}\n${words.next()}`,
    () => `**${words.next()}** ${words.next()}\n${words.next()}`,
    () => dice.one(SECTIONS),
  ])();
}

const placeOf = (dice: Dice, size: number) => ({
  ...{
    x: dice.upTo(30) * 100,
    y: dice.upTo(30) * 100,
    width: size + dice.upTo(5) * 100,
    height: size + dice.upTo(5) * 100,
  },
});

const canvas: Writer = (words, dice) => {
  const groups = dice.many(5, (at) => ({
    id: `g${at}`,
    type: 'group',
    label: titleOf(words, dice),
    ...placeOf(dice, 400),
  }));
  const cards = dice.many(9, (at) => {
    const place = { id: `c${at}`, ...placeOf(dice, 80) };
    return dice.one([
      () => ({ ...place, type: 'text', text: cardText(words, dice) }),
      () => ({
        ...place,
        type: 'file',
        file: `${words.next()}/${words.next()}.md`,
        subpath: `#${words.next()}`,
      }),
      () => ({ ...place, type: 'link', url: `https://example.com/${words.next()}` }),
    ])();
  });
  const edges = dice.many(6, (at) => ({
    ...{ id: `e${at}`, fromNode: `c${dice.upTo(9)}`, toNode: `c${dice.upTo(9)}` },
    ...(dice.upTo(2) === 0 ? { label: words.next() } : {}),
  }));
  return JSON.stringify({ nodes: [...groups, ...cards], edges });
};

const drawing: Writer = (words, dice) => {
  const text = (id: string, containerId: string | null) => ({
    ...{ id, type: 'text', text: cardText(words, dice), containerId, ...placeOf(dice, 50) },
    ...(dice.upTo(4) === 0 ? { link: `https://example.com/${words.next()}` } : {}),
  });
  const elements = [
    ...dice.many(4, (at) => ({
      id: `f${at}`,
      type: 'frame',
      name: titleOf(words, dice),
      ...placeOf(dice, 400),
    })),
    ...dice.many(6, (at) => ({
      id: `r${at}`,
      type: dice.one(['rectangle', 'ellipse']),
      ...placeOf(dice, 100),
    })),
    ...dice.many(9, (at) => text(`t${at}`, dice.upTo(2) === 0 ? `r${dice.upTo(6)}` : null)),
    ...dice.many(4, (at) => ({
      ...{ id: `a${at}`, type: 'arrow', ...placeOf(dice, 10) },
      startBinding: { elementId: `t${dice.upTo(9)}` },
      endBinding: { elementId: `t${dice.upTo(9)}` },
    })),
    ...dice.many(2, (at) => text(`l${at}`, `a${at}`)),
  ];
  return JSON.stringify({ type: 'excalidraw', elements });
};

const outline: Writer = (words, dice) => {
  const line = (depth: number): string => {
    const text = dice.one([
      () => words.next(),
      () => titleOf(words, dice),
      () => `${dice.one(SECTIONS)}: ${words.next()}`,
      () => `&lt;b&gt;${words.next()}&lt;/b&gt; ${words.next()}`,
      () => `[${words.next()}](https://example.com/${words.next()})`,
    ])();
    const note = dice.upTo(4) === 0 ? ` _note="${words.next()}&#10;${words.next()}"` : '';
    const url = dice.upTo(6) === 0 ? ` type="link" url="https://example.com/${words.next()}"` : '';
    const inside = depth > 3 ? [] : dice.many(3, () => line(depth + 1));
    return `<outline text="${text}"${note}${url}>${inside.join('')}</outline>`;
  };
  const title = dice.upTo(2) === 0 ? words.next() : '';
  return `<opml version="2.0"><head><title>${title}</title></head><body>${dice.many(5, () => line(0)).join('')}</body></opml>`;
};

const KEYS = [
  'says',
  'whatTheyHear',
  'pain_points',
  'sieht',
  'persona',
  'name',
  'title',
  'notes',
  'items',
  'text',
  'source',
  'data',
  'sections',
  'section',
  'insights',
  'actions',
  'problem',
  'role',
  'weather',
  'Rosa',
];

const json: Writer = (words, dice) => {
  const value = (depth: number): unknown =>
    dice.one([
      () => words.next(),
      () => `${words.next()} ${words.next()}`,
      () => `- ${words.next()}\n- ${words.next()}`,
      () => (depth > 3 ? words.next() : dice.many(4, () => value(depth + 1))),
      () => (depth > 3 ? words.next() : record(depth)),
    ])();
  const record = (depth: number): unknown =>
    Object.fromEntries(dice.many(5, () => [dice.one(KEYS), null]).map(([key]) => [key, value(depth + 1)]));
  return JSON.stringify(dice.upTo(2) === 0 ? record(0) : [record(0), record(0)]);
};

const lines: Writer = (words, dice) =>
  dice.many(9, () => dice.one([words.next(), dice.one(SECTIONS), `- ${words.next()}`])).join('\n');

/** A column's head names its cells, as a key does its value. */
const HEADS = [...SECTIONS, 'Weather', 'Status', ''];

const markdown: Writer = (words, dice) => {
  const block = (): string =>
    dice.one([
      () => `${'#'.repeat(1 + dice.upTo(4))} ${titleOf(words, dice)}`,
      () => `- ${words.next()}\n  - ${words.next()}\n- **${words.next()}**`,
      () => `${words.next()} ${words.next()}.`,
      () => `> ${words.next()}`,
      () => `| ${dice.one(HEADS)} | ${dice.one(HEADS)} |\n|---|---|\n| ${words.next()} | ${words.next()} |`,
      () => `\`\`\`\n${words.next()}\n\`\`\``,
      () => `**${dice.one(SECTIONS)}:** ${words.next()}`,
      () => `[${words.next()}](https://example.com/${words.next()})`,
    ])();
  return dice.many(9, block).join('\n\n');
};

const table: Writer = (words, dice) => {
  const width = 2 + dice.upTo(3);
  const row = (make: () => string) => Array.from({ length: width }, make).join(',');
  const heads = ['Text', 'Section', 'Votes', 'Source', ...SECTIONS];
  return [
    row(() => dice.one(heads)),
    ...dice.many(6, () => row(() => dice.one([words.next(), '', dice.one(SECTIONS)]))),
  ].join('\n');
};

const WRITERS: readonly (readonly [ImportFormatId, Writer])[] = [
  ['json-canvas', canvas],
  ['excalidraw', drawing],
  ['opml', outline],
  ['json', json],
  ['lines', lines],
  ['markdown', markdown],
  ['csv', table],
];

const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 5, maxLength: 120 });

describe('nothing vanishes silently', () => {
  it.each(WRITERS)('from %s', (format, write) => {
    let read = 0;
    fc.assert(
      fc.property(numbers, (thrown) => {
        const words = new Words();
        const text = write(words, new Dice(thrown));
        const result = readText(text, '', { now: NOW, format });
        if (!result.ok) return;
        read += 1;
        const kept = JSON.stringify([result.maps, result.remarks]).toLowerCase();
        expect(words.said.filter((word) => text.includes(word) && !kept.includes(word))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(read).toBeGreaterThan(RUNS / 4);
  });
});
