// Measures what the recogniser makes of headings as people write them, and of texts that only look like headings.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Meaning, recognise } from '../../shared/recognise/recognise';

const read = (name: string): string[] =>
  readFileSync(`tests/exchange/headings/${name}.txt`, 'utf8').trim().split('\n');
/** They look like something of ours, but are not. */
const WRONG_FRIENDS = read('wrong-friends');

interface Wanted {
  heading: string;
  wanted: string;
}

/** Below a line `= pain+gain` stand those that name it: sections, a part, a field, a fact, or whose map or persona begins. */
function knownHeadings(): Wanted[] {
  let wanted = '';
  return read('known').flatMap((line) => {
    if (line.startsWith('= ')) wanted = sorted(line.slice(2));
    return line === '' || line.startsWith('= ') ? [] : [{ heading: line, wanted }];
  });
}

const sorted = (names: string) => (/^[a-z-]+\+/.test(names) ? names.split('+').sort().join('+') : names);

function told(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'section':
      return meaning.section;
    case 'sections':
      return [...meaning.sections].sort().join('+');
    case 'part':
      return meaning.part;
    case 'field':
      return `field ${meaning.field}`;
    case 'fact':
      return `fact ${meaning.fact}`;
    case 'nothing':
      return 'nothing';
    default:
      return meaning.name === '' ? meaning.kind : `${meaning.kind}: ${meaning.name}`;
  }
}

const answers = [...knownHeadings(), ...WRONG_FRIENDS.map((heading) => ({ heading, wanted: 'nothing' }))].map(
  (one) => ({ ...one, found: told(recognise(one.heading)) }),
);

const wrong = answers.filter(({ wanted, found }) => wanted !== found);
const named = (all: readonly (Wanted & { found: string })[]) =>
  all.map(({ heading, wanted, found }) => `${heading}: ${found}, not ${wanted}`);

/** Headings that no rule tells from their wrong friends, or that are not worth a rule. */
const MISSES: readonly string[] = [
  'What have we heard them say?: nothing, not says',
  'What behavior have we observed?: nothing, not does',
  'Pain/Gain Analysis: nothing, not gain+pain',
  'Hear hear: hear, not nothing',
  'Quotes (prices): says, not nothing',
];

it('knows at least 400 headings and 80 wrong friends, each once', () => {
  const headings = answers.map(({ heading }) => heading);
  expect(headings.length - WRONG_FRIENDS.length).toBeGreaterThanOrEqual(400);
  expect(WRONG_FRIENDS.length).toBeGreaterThanOrEqual(80);
  expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
});

it('is wrong about these alone', () => {
  expect(named(wrong)).toEqual(MISSES);
});

it('has a precision of at least 0.99 and a recall of at least 0.97', () => {
  const claimed = answers.filter(({ found }) => found !== 'nothing');
  const known = answers.filter(({ wanted }) => wanted !== 'nothing');
  const right = claimed.filter(({ wanted, found }) => wanted === found).length;
  expect(right / claimed.length).toBeGreaterThanOrEqual(0.99);
  expect(right / known.length).toBeGreaterThanOrEqual(0.97);
});
