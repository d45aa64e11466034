// Tests what becomes of each kind of damage, and the sentence that reports it.
import { describe, expect, it } from 'vitest';
import full from '../../../schema/examples/full.json';
import least from '../../../schema/examples/least.json';
import { importing } from '../../locales/en/import';
import { problemText } from '../problem';
import { readJson } from './read-json';
import { type Restored, restore, restoreText } from './restore';

const NOW = '2026-11-22T10:00:00.000Z';
const note = (id: string, more: object = {}) => ({ id, text: `text of ${id}`, ...more });
const section = (id: unknown, notes: unknown, more: object = {}) => ({ id, title: 'T', notes, ...more });

function restored(value: unknown): Restored {
  const result = restore(value, NOW);
  if (result === null) throw new Error('nothing could be restored');
  expect(readJson(JSON.stringify(result.map))).toEqual({ ok: true, map: result.map });
  return result;
}
const sentencesOf = ({ repairs }: Restored) => repairs.map((repair) => problemText(repair, importing));
const told = (changes: object) => sentencesOf(restored({ ...least, ...changes }));

describe('restore', () => {
  it.each([
    ['full', full],
    ['least', least],
  ])('leaves the %s example unchanged', (_name, file) => {
    expect(restored(file)).toEqual({ map: file, repairs: [] });
  });

  it.each<[string, unknown]>([
    ['no object', [5]],
    ['nothing', null],
    ['something else', { type: 'journey-map', steps: [] }],
    ['a newer version', { ...least, version: 2 }],
    ['more notes than a map holds', { ...least, unplaced: Array(10_001).fill('x') }],
    ['more actions than a table holds', { ...least, actions: Array(991).fill({}) }],
  ])('returns null for %s', (_what, value) => expect(restore(value, NOW)).toBe(null));

  it('returns null for invalid JSON, and restores valid JSON', () => {
    expect(restoreText('{"type":"empathy-map",', NOW)).toBe(null);
    expect(restoreText(`\uFEFF${JSON.stringify(full)}`, NOW)?.map).toEqual(full);
  });

  it('fills in missing required fields', () => {
    const result = restored({ sections: [{ id: 'hear', notes: ['She said so'] }] });
    expect(result.map).toEqual({
      type: 'empathy-map',
      version: 1,
      source: 'unknown',
      id: expect.stringMatching(/^restored-[a-z0-9]+$/),
      title: '',
      language: 'en',
      template: 'six-section',
      createdAt: NOW,
      exportedAt: NOW,
      persona: { name: '' },
      order: { preset: 'outside-in', sections: ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'] },
      sections: [{ id: 'hear', title: 'Hear', notes: [{ id: 'sections[0].notes[0]', text: 'She said so' }] }],
    });
    expect(sentencesOf(result)).toEqual([
      'sections[0].title: now says “Hear”',
      'sections[0].notes[0].id: now says “sections[0].notes[0]”',
      'type: now says “empathy-map”',
      'version: now says “1”',
      'source: now says “unknown”',
      expect.stringMatching(/^id: now says “restored-/),
      'title: is now empty',
      'language: now says “en”',
      'template: now says “six-section”',
      `createdAt: now says “${NOW}”`,
      `exportedAt: now says “${NOW}”`,
      'persona: is now empty',
      'order: is now empty',
    ]);
  });

  it('converts values whose meaning is clear, and drops the others', () => {
    const notes = [note('a', { votes: '3', evidence: 'guess', author: 7, tags: 'phone', source: null })];
    const result = restored({
      ...least,
      sections: [section('see', notes)],
      createdAt: '2026-11-21',
      exportedAt: '2026-11-21T10:00:00+01:00',
      session: { participants: 5.6, startedAt: '2026-02-30T10:00:00Z' },
      context: { research: [{ kind: 'interview', consent: 'true', count: -1 }] },
    });
    expect(result.map.sections[0]?.notes).toEqual([note('a', { votes: 3, author: '7', tags: ['phone'] })]);
    expect(result.map).toMatchObject({
      createdAt: '2026-11-21T00:00:00.000Z',
      exportedAt: '2026-11-21T09:00:00.000Z',
      session: { participants: 6 },
      context: { research: [{ kind: 'interview', consent: true }] },
    });
    expect(sentencesOf(result)).toEqual([
      'sections[0].notes[0].votes: was text and is now whole number',
      'sections[0].notes[0].evidence: can’t be used and was left out',
      'sections[0].notes[0].author: was number and is now text',
      'sections[0].notes[0].tags: was text and is now list',
      'sections[0].notes[0].source: can’t be used and was left out',
      'createdAt: said “2026-11-21” and now says “2026-11-21T00:00:00.000Z”',
      'exportedAt: said “2026-11-21T10:00:00+01:00” and now says “2026-11-21T09:00:00.000Z”',
      'session.participants: was number and is now whole number',
      'session.startedAt: can’t be used and was left out',
      'context.research[0].consent: was text and is now true or false',
      'context.research[0].count: can’t be used and was left out',
    ]);
  });

  it('finds notes in misnamed and duplicate sections, and outside of lists', () => {
    const result = restored({
      ...least,
      sections: [
        section('hear', [note('a')]),
        section('Say & Do', note('b')),
        section('touchpoints', [note('c'), 'loose']),
        section('hear', { one: note('d'), two: 'word' }),
        'alone',
      ],
      unplaced: note('e'),
    });
    expect(result.map.sections.map(({ id, notes }) => [id, notes.map(({ text }) => text)])).toEqual([
      ['hear', ['text of a', 'text of d', 'word']],
      ['say-do', ['text of b']],
    ]);
    expect(result.map.unplaced?.map(({ text }) => text)).toEqual([
      'text of e',
      'text of c',
      'loose',
      'alone',
    ]);
    expect(sentencesOf(result)).toEqual([
      'sections[2]: isn’t a section of this map, so its notes are in no section',
      'sections[3]: is in the file twice, so its notes went to sections[0]',
      'sections[4]: isn’t a section of this map, so its notes are in no section',
      'sections[3].notes.two.id: now says “sections[3].notes.two”',
      'sections[1].id: now says “say-do”',
      'sections[2].notes[1].id: now says “sections[2].notes[1]”',
      'sections[4].id: now says “sections[4]”',
    ]);
  });

  it('reads sections keyed by name', () => {
    const result = restored({ ...least, sections: { hear: ['a'], pains: { notes: ['b'] } } });
    expect(result.map.sections.map(({ id, notes }) => [id, notes.map(({ text }) => text)])).toEqual([
      ['hear', ['a']],
      ['pain', ['b']],
    ]);
  });

  it('makes ids unique, and keeps references to the first', () => {
    const result = restored({
      ...least,
      sections: [section('hear', [note('a'), note('a'), { text: 'x' }, note('a.2'), note('__proto__')])],
      actions: [
        { id: 'b', text: 'One', status: 'open', notes: ['a', 'gone'] },
        { id: 'b', text: 'Two', status: 'open' },
      ],
      tensions: [{ from: 'a', to: 'a.2' }, { from: 'a', to: 'gone' }, { from: 'a' }],
    });
    expect(result.map.sections[0]?.notes.map(({ id }) => id)).toEqual([
      'a',
      'a.2',
      'sections[0].notes[2]',
      'a.2.2',
      'sections[0].notes[4]',
    ]);
    expect(result.map.actions?.map(({ id, notes }) => [id, notes])).toEqual([
      ['b', ['a']],
      ['b.2', undefined],
    ]);
    expect(result.map.tensions).toEqual([{ from: 'a', to: 'a.2' }]);
    expect(sentencesOf(result)).toEqual([
      'sections[0].notes[1].id: the id “a” was taken and is now “a.2”',
      'sections[0].notes[2].id: now says “sections[0].notes[2]”',
      'sections[0].notes[3].id: the id “a.2” was taken and is now “a.2.2”',
      'sections[0].notes[4].id: can’t be used and was left out',
      'sections[0].notes[4].id: now says “sections[0].notes[4]”',
      'tensions[2]: needs “to”, which is missing, and was left out',
      'actions[1].id: the id “b” was taken and is now “b.2”',
      'actions[0].notes[1]: points to “gone”, which is not in the file, and was left out',
      'tensions[1]: points to “gone”, which is not in the file, and was left out',
    ]);
  });

  it('drops notes without a text', () => {
    expect(told({ unplaced: [note('a', { text: '' }), { id: 'b' }, null, [['x']]] })).toEqual([
      'unplaced[0].text: can’t be used and was left out',
      'unplaced[0]: needs “text”, which is missing, and was left out',
      'unplaced[1]: needs “text”, which is missing, and was left out',
      'unplaced[2].text: can’t be used and was left out',
      'unplaced[2]: needs “text”, which is missing, and was left out',
      'unplaced[3].text: can’t be used and was left out',
      'unplaced[3]: needs “text”, which is missing, and was left out',
    ]);
  });

  it('splits a text that is too long into several notes, without splitting a character', () => {
    const long = `${'x'.repeat(9999)}👍${'y'.repeat(10_000)}z`;
    const result = restored({ ...least, unplaced: [note('a', { text: long, votes: 2, author: 'Ana' })] });
    expect(result.map.unplaced).toEqual([
      { id: 'a', text: `${'x'.repeat(9999)}👍`, votes: 2, author: 'Ana' },
      { id: 'a.2', text: 'y'.repeat(10_000), author: 'Ana' },
      { id: 'a.3', text: 'z', author: 'Ana' },
    ]);
    expect(sentencesOf(result)).toEqual(['unplaced[0].text: had 20001 characters and is now 3 notes']);
  });

  it('truncates other texts and ids that are too long, and reports where', () => {
    const result = restored({
      ...least,
      title: 'x'.repeat(10_001),
      unplaced: [note('i'.repeat(201)), note('i'.repeat(200))],
    });
    expect([result.map.title.length, result.map.unplaced?.map(({ id }) => id.length)]).toEqual([
      10_000,
      [200, 200],
    ]);
    expect(sentencesOf(result)).toEqual([
      'unplaced[0].id: had 201 characters, the first 200 are left',
      `unplaced[1].id: the id “${'i'.repeat(200)}” was taken and is now “${'i'.repeat(198)}.2”`,
      'title: had 10001 characters, the first 10000 are left',
    ]);
  });

  it('keeps unknown fields, except what no program should store', () => {
    const deep = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
    const mood = JSON.parse(
      '{"__proto__":{"a":1},"kept":[1,{"b":null}],"far":1e999,"half":"\\ud83d","x\\ud83d":1}',
    );
    const result = restored({ ...least, mood, deep: deep(100), deeper: deep(100_000) });
    expect(result.map).toMatchObject({
      mood: { kept: [1, { b: null }], half: '\uFFFD', 'x\uFFFD': 1 },
      deep: deep(100),
    });
    expect(sentencesOf(result)).toEqual([
      'mood.__proto__: can’t be used and was left out',
      'mood.far: can’t be used and was left out',
      'mood.half: had a broken character, which is now “\uFFFD”',
      'mood.x\ud83d: had a broken character, which is now “\uFFFD”',
      `deeper${'[0]'.repeat(100)}: can’t be used and was left out`,
    ]);
  });

  it('drops a picture that is too large', () => {
    const photo = { mediaType: 'image/png', data: 'A'.repeat(2_700_000) };
    expect(told({ persona: { name: 'Dana', photo } })).toEqual([
      'persona.photo.data: can’t be used and was left out',
      'persona.photo: needs “data”, which is missing, and was left out',
    ]);
  });

  it('repairs six lists too, reporting places in that file', () => {
    const result = restored({
      persona: { name: 'Dana' },
      title: 7,
      hear: ['a', 5, null],
      see: 'b',
      pains: [{ text: 'c', votes: 'two' }],
    });
    expect(result.map).toMatchObject({ title: '', persona: { name: 'Dana' } });
    expect(result.map.sections.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual([
      'b',
      'a',
      '5',
      'c',
    ]);
    expect(sentencesOf(result)).toContain('pains[0].votes: can’t be used and was left out');
  });
});
