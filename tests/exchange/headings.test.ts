// Measures what the recogniser makes of headings as people write them, and of texts that only look like headings.
import { expect, it } from 'vitest';
import { type Meaning, recognise } from '../../shared/recognise/recognise';
import { HEADINGS, WRONG_FRIENDS } from './headings';

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

interface Answer {
  heading: string;
  wanted: string;
  found: string;
}

const sorted = (names: string) => (names.includes('+') ? names.split('+').sort().join('+') : names);
const answers: Answer[] = [
  ...Object.entries(HEADINGS).flatMap(([wanted, headings]) =>
    headings.map((heading) => ({ heading, wanted: sorted(wanted) })),
  ),
  ...WRONG_FRIENDS.map((heading) => ({ heading, wanted: 'nothing' })),
].map((one) => ({ ...one, found: told(recognise(one.heading)) }));

const wrong = answers.filter(({ wanted, found }) => wanted !== found);
const named = (all: readonly Answer[]) =>
  all.map(({ heading, wanted, found }) => `${heading}: ${found}, not ${wanted}`);

/** Headings that no rule tells from their wrong friends, or that are not worth a rule. */
const MISSES: readonly string[] = [];

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
