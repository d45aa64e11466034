// Tests which files are read, and which are rejected with all problems named.
import { describe, expect, it } from 'vitest';
import full from '../../../schema/examples/full.json';
import least from '../../../schema/examples/least.json';
import sixLists from '../../../schema/examples/six-lists.json';
import { importing } from '../../locales/en/import';
import { problemText } from '../problem';
import { readJson } from './read-json';

const NOW = '2026-11-21T10:00:00.000Z';

function sentencesOf(text: string): string[] {
  const read = readJson(text, NOW);
  return read.ok ? [] : read.problems.map((problem) => problemText(problem, importing));
}
const told = (changes: object) => sentencesOf(JSON.stringify({ ...full, ...changes }));
const note = (id: string) => ({ id, text: 'x' });

describe('readJson', () => {
  it.each([
    ['full', full],
    ['least', least],
  ])('returns the %s example unchanged', (_name, file) => {
    expect(readJson(JSON.stringify(file))).toEqual({ ok: true, map: file });
    expect(readJson(`\n${JSON.stringify(file, null, 2)}\n`)).toEqual({ ok: true, map: file });
  });

  it.each([
    ['', importing.problems.syntax],
    ['{', importing.problems.syntax],
    ['['.repeat(200_000), importing.problems.syntax],
    ['[]', importing.problems.foreign],
    ['null', importing.problems.foreign],
    ['5', importing.problems.foreign],
    ['{}', importing.problems.foreign],
    ['{"type":"journey-map","hear":["x"]}', importing.problems.foreign],
  ])('rejects %j', (text, sentence) => expect(sentencesOf(text)).toEqual([sentence]));

  it('names both versions for a newer file, and nothing else', () => {
    expect(told({ version: 2, title: 5 })).toEqual([
      'The file uses version 2 of the format, and this plugin reads version 1. Nothing was imported. Update the plugin to read it.',
    ]);
    expect(told({ version: 0 })).toEqual(['version: expected 1']);
  });

  it('rejects duplicate ids', () => {
    const [section] = full.sections;
    expect(
      told({
        sections: [
          { ...section, notes: [note('a'), note('b')] },
          { ...section, notes: [note('c'), note('a')] },
        ],
        unplaced: [note('b')],
        actions: [full.actions[1], full.actions[1]],
        tensions: [],
      }),
    ).toEqual([
      'sections[1].id: the id “think-feel” is taken by sections[0].id',
      'sections[1].notes[1].id: the id “a” is taken by sections[0].notes[0].id',
      'unplaced[0].id: the id “b” is taken by sections[0].notes[1].id',
      'actions[1].id: the id “a2” is taken by actions[0].id',
    ]);
  });

  it('rejects names reserved by JavaScript, at any depth', () => {
    const text = JSON.stringify(full).replace(
      '"x-later":',
      '"deep":[{"__proto__":{"a":1},"constructor":5}],"x-later":',
    );
    expect(sentencesOf(text)).toEqual([
      'deep[0].__proto__: this name can’t be used',
      'deep[0].constructor: this name can’t be used',
    ]);
    expect(told({ unplaced: [note('__proto__')] })).toEqual(['unplaced[0].id: this name can’t be used']);
  });

  it('rejects infinite numbers in known and unknown fields, once each', () => {
    const text = JSON.stringify(full)
      .replace('"x":48', '"x":1e999')
      .replace('"x-later":', '"far":-1e999,"x-later":');
    expect(sentencesOf(text)).toEqual([
      'sections[0].notes[0].bounds.x: isn’t a number we can store',
      'far: isn’t a number we can store',
    ]);
  });

  it('rejects more notes than a map can hold, wherever they are', () => {
    const notes = Array.from({ length: 6000 }, (_note, at) => at);
    const [section] = full.sections;
    expect(
      told({
        sections: [{ ...section, notes: notes.map((at) => note(`a${at}`)) }],
        unplaced: notes.map((at) => note(`b${at}`)),
      }),
    ).toEqual(['12000 entries; 10000 is the limit']);
  });

  it('names the single section with more notes than a map can hold', () => {
    const notes = Array.from({ length: 10_001 }, (_note, at) => note(`a${at}`));
    expect(told({ sections: [{ ...full.sections[0], notes }], unplaced: [] })).toEqual([
      'sections[0].notes: 10001 entries; 10000 is the limit',
    ]);
  });

  it('rejects texts, ids and pictures that are too long for a board', () => {
    const photo = { mediaType: 'image/png', data: 'A'.repeat(2_700_000) };
    expect(told({ id: 'x'.repeat(201), title: 'x'.repeat(10_001), persona: { name: '', photo } })).toEqual([
      'id: has 201 characters; 200 is the limit',
      'title: has 10001 characters; 10000 is the limit',
      'persona.photo.data: the picture is larger than 2 MB',
    ]);
  });

  it.each([100_000, 5000, 101])(
    'rejects %i levels of nesting, naming the field that contains them',
    (levels) => {
      const deep = `${'['.repeat(levels)}${']'.repeat(levels)}`;
      expect(sentencesOf(JSON.stringify(full).replace('"x-later":', `"deep":${deep},"x-later":`))).toEqual([
        'deep: is nested deeper than 100 levels. Remove what lies deeper',
      ]);
      expect(sentencesOf(`{"hear":["x"],"deep":{"er":${deep}}}`)).toEqual([
        'deep: is nested deeper than 100 levels. Remove what lies deeper',
      ]);
    },
  );

  it('keeps unknown fields of a hundred levels', () => {
    const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
    expect(sentencesOf(JSON.stringify(full).replace('"x-later":', `"deep":${deep},"x-later":`))).toEqual([]);
  });

  it('keeps unknown lists of any length', () => {
    expect(told({ later: Array(200_000).fill(1) })).toEqual([]);
  });

  it('rejects unpaired surrogates, in texts and in names', () => {
    const [section] = full.sections;
    const notes = [
      note('a'),
      { ...note('b'), text: '\ud83d' },
      { ...note('c'), text: '👍', stamps: { '\udc4d': 1 } },
    ];
    expect(told({ sections: [{ ...section, notes }], unplaced: [] })).toEqual([
      'sections[0].notes[1].text: has half of a broken character. Remove it',
      'sections[0].notes[2].stamps.\udc4d: has half of a broken character. Remove it',
    ]);
  });

  it.each([
    '2026-02-30T10:00:00.000Z',
    '2026-02-29T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-04-31T10:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T10:00:60Z',
    '2026-11-21T10:00:00',
    '2026-11-21',
  ])('rejects a timestamp that does not exist, or in another format: %s', (moment) => {
    const sentence = 'expected a date and time such as 2026-11-21T10:00:00.000Z';
    expect(told({ createdAt: moment, session: { ...full.session, startedAt: moment } })).toEqual([
      `createdAt: ${sentence}`,
      `session.startedAt: ${sentence}`,
    ]);
  });

  it('accepts the 29th of February in a leap year', () => {
    expect(told({ createdAt: '2028-02-29T10:00:00Z' })).toEqual([]);
  });

  it('reads six lists of texts as a map', () => {
    const read = readJson(JSON.stringify(sixLists), NOW);
    expect(read).toEqual({
      ok: true,
      map: {
        type: 'empathy-map',
        version: 1,
        source: 'unknown',
        id: expect.stringMatching(/^wild-[a-z0-9]+$/),
        title: 'Why patients phone',
        language: 'en',
        template: 'six-section',
        createdAt: NOW,
        exportedAt: NOW,
        persona: { name: 'Dana' },
        order: { preset: 'outside-in', sections: ['see', 'say-do', 'hear', 'think-feel', 'pain', 'gain'] },
        sections: [
          {
            id: 'think-feel',
            title: 'Think & Feel',
            notes: [{ id: 'think-feel.1', text: 'Nobody writes it down' }],
          },
          { id: 'see', title: 'See', notes: [{ id: 'see.1', text: 'A full waiting room' }] },
          {
            id: 'say-do',
            title: 'Say & Do',
            notes: [{ id: 'say-do.1', text: '“I call at eight”', author: 'Ana' }],
          },
          { id: 'hear', title: 'Hear', notes: [] },
          {
            id: 'pain',
            title: 'Pain',
            notes: [
              { id: 'pain.1', text: '20 minutes on the line' },
              { id: 'pain.2', text: 'Has to call again', rating: 4 },
            ],
          },
          {
            id: 'gain',
            title: 'Gain',
            notes: [{ id: 'gain.1', text: 'An appointment that fits her shifts' }],
          },
        ],
      },
    });
    expect(readJson(JSON.stringify(sixLists), NOW)).toEqual(read);
  });

  it('keeps other fields of such a file, unless they mean something else in our format', () => {
    const read = readJson('{"pains":["x"],"mood":3,"version":9,"unplaced":5}', NOW);
    expect(read.ok && read.map).toMatchObject({ mood: 3, version: 1 });
    expect(read.ok && 'unplaced' in read.map).toBe(false);
  });

  it('rejects more notes in six lists than a map can hold', () => {
    const lists = { hear: Array(5001).fill('x'), see: Array(5000).fill('x') };
    expect(sentencesOf(JSON.stringify(lists))).toEqual(['10001 entries; 10000 is the limit']);
  });

  it('reports problems in six lists by their place in that file', () => {
    expect(
      sentencesOf('{"see":"x","hear":["a",5,null],"pains":[{"text":7},{},{"text":"x","votes":-1}]}'),
    ).toEqual([
      'see: expected list, found text',
      'hear[1]: expected text, found number',
      'hear[2]: expected text, found null',
      'pains[0].text: expected text, found number',
      'pains[1].text: is missing',
      'pains[2].votes: is less than 0',
    ]);
  });
});
