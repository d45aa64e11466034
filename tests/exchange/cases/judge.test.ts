// The judge lets through what the README of the cases allows, and names what it does not.
import { describe, expect, it } from 'vitest';
import type { Expected } from './expected';
import { judge, type Outcome } from './judge';

const MAP = {
  title: 'Clinic',
  persona: { name: 'Rosa' },
  sections: [
    { id: 'hear', notes: [{ id: '1', text: '"Too  loud"', theme: 'Noise' }] },
    { id: 'see', notes: [{ id: '2', text: 'queues', votes: 2 }] },
  ],
  unplaced: [{ id: '3', text: 'a lake' }],
};
const outcome = (over: Partial<Outcome> = {}): Outcome => ({
  ...{ code: 0, output: JSON.stringify(MAP), remarks: ['a.md: line 3: “Method” was left out'] },
  ...over,
});

describe('the judge', () => {
  it.each<[string, Expected]>([
    [
      'notes in their sections',
      { notes: [{ text: 'Too loud', section: ['hear', 'see'], who: 'Rosa', theme: 'Noise' }] },
    ],
    ['a pattern', { notes: [{ text: '/^que/', votes: 2 }] }],
    ['no others', { notes: [{ text: 'Too loud' }, { text: 'queues' }], only: true, also: ['a lake'] }],
    ['what is kept aside', { lost: [{ items: ['a lake'] }] }],
    ['what is named', { lost: [{ items: ['Method'] }], warnings: ['method'] }],
    ['what is told', { lost: [{ items: ['gone'], told: '/left out/' }] }],
    ['one way of two', { anyOf: [{ title: 'Other' }, { title: 'Clinic' }] }],
    ['texts', { textHas: ['queues'], textLacks: ['/^x/'], somewhere: ['method'] }],
  ])('lets through %s', (_name, expected) => {
    expect(judge(expected, outcome())).toEqual([]);
  });

  it.each<[Expected, string[]]>([
    [{ notes: [{ text: 'loud' }] }, ['no note {"text":"loud"}']],
    [{ notes: [{ text: 'queues' }, { text: '/ueues/' }] }, ['no note {"text":"/ueues/"}']],
    [
      { notes: [{ text: 'queues' }], only: true },
      ['besides: hear: "Too  loud"', 'besides: unplaced: a lake'],
    ],
    [{ noNote: ['Too loud'], notPlaced: ['queue'] }, ['a note Too loud', 'placed: queue']],
    [{ lost: [{ items: ['a boat', 'a lake'] }] }, ['gone without a word: a boat']],
    [
      { personas: ['Rosa', 'Max'], noPersona: ['rosa', 'Rosa'], maps: 2 },
      ['1 maps', 'personas: Rosa', 'a persona Rosa'],
    ],
    [{ anyOf: [{ title: 'x', maps: 3 }, { title: 'y' }] }, ['no title y']],
    [{ refusal: '/code/' }, ['no refusal that says /code/']],
    [{ exit: [1, 2] }, ['exit 0: a.md: line 3: “Method” was left out']],
    [
      { textHas: ['boats'], textLacks: ['queues'], warnings: ['x'], somewhere: ['/z/'] },
      ['no remark x', 'nowhere: /z/', 'the text lacks boats', 'the text has queues'],
    ],
  ])('names what does not hold of %j', (expected, broken) => {
    expect(judge(expected, outcome())).toEqual(broken);
  });

  it('takes a count for the names, but no number of a line', () => {
    const lost: Expected = { lost: [{ items: ['a boat', 'a train', 'a car'] }] };
    expect(judge(lost, outcome({ remarks: ['line 2: “Goals” and 3 items were left out'] }))).toEqual([]);
    expect(judge(lost, outcome({ remarks: ['line 3: “Goals” was left out'] }))).toHaveLength(3);
  });

  it('judges a refusal by its words and its code alone', () => {
    const refused = outcome({ code: 1, output: '', remarks: ['a block of code'] });
    expect(judge({ refusal: '/\\bcode\\b/', notes: [{ text: 'x' }] }, refused)).toEqual([]);
  });
});
