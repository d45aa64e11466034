// What host/README.md says about the emulator follows from its data, and each open question has its tests.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { doubts } from '../host/doubts';
import { loadRules, README, testsOf, toTables, withTables } from './fidelity.mjs';

it('is written anew whenever a doubt, a rule or a test of a doubt changes', () => {
  const readme = readFileSync(README, 'utf8');
  expect(readme).toBe(withTables(readme, toTables(doubts, loadRules())));
});

it('says of each rule which doubts are open in it, and of each doubt in which rule', () => {
  const named = loadRules().flatMap((rule) => rule.doubts ?? []);
  expect([...new Set(named)].sort()).toEqual(doubts.map(({ id }) => id).sort());
});

it('names the tests that speak of a doubt, besides the one of the main line', () => {
  const tests = new Map([
    ['tests/a.test.ts', "readings: { 'text-resize': 'sets-none' }"],
    ['tests/b.test.ts', "'text-resize': 'something else'"],
  ]);
  const doubt = { id: 'text-resize', question: '', readings: ['keeps-height', 'sets-none'], source: '' };
  expect(testsOf(doubt, tests)).toEqual(['tests/doubts/matrix.test.ts', 'tests/a.test.ts']);
  expect(testsOf({ ...doubt, isOfWindow: true }, tests)).toEqual(['tests/a.test.ts']);
});
