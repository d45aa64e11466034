// Tests what the JSON of other programs becomes, shape by shape.
import { describe, expect, it } from 'vitest';
import least from '../../../schema/examples/least.json';
import { importing } from '../../locales/en/import';
import type { EmpathyMap } from '../../model/empathy-map';
import { remarkText } from '../reading/remark-text';
import { jsonImporter } from './read-json';

const read = (value: unknown) =>
  jsonImporter.read(JSON.stringify(value), { now: '2026-11-21T10:00:00.000Z' });
const mapsOf = (value: unknown): EmpathyMap[] => {
  const result = read(value);
  return result.ok ? result.maps : [];
};
const notesOf = ({ sections, unplaced = [] }: EmpathyMap): string[] =>
  [...sections, { id: '-', notes: unplaced }].flatMap(({ id, notes }) =>
    notes.map(({ text, theme }) => `${id}: ${text}${theme === undefined ? '' : ` [${theme}]`}`),
  );
function told(value: unknown): string[] {
  const result = read(value);
  if (!result.ok) return result.problems.map(({ code }) => code);
  return [...result.maps.flatMap(notesOf), ...result.remarks.map((remark) => remarkText(remark, importing))];
}

const four = { says: ['one'], thinks: ['two'] };
const FOUR = ['think-feel: two', 'say-do: one'];

describe('JSON of another program', () => {
  it.each<[string, unknown]>([
    ['in an object', { empathyMap: four }],
    ['deep in objects', { data: { result: { empathy_map: four } } }],
    ['in an answer', { status: 'ok', response: { map: four } }],
    ['beside what programs keep', { id: 'x1', createdAt: '2026-01-01', version: 3, map: four }],
    ['in a list', [four]],
    ['in a list in an object', { maps: [four] }],
  ])('is found wherever the map is: %s', (_where, value) => expect(told(value)).toEqual(FOUR));

  it.each<[string, unknown, string[]]>([
    ['camelCase', { whatTheySay: ['one'], whatTheyHear: ['two'] }, ['say-do: one', 'hear: two']],
    ['snake_case', { think_and_feel: ['one'], say_do: ['two'] }, ['think-feel: one', 'say-do: two']],
    ['kebab-case', { 'think-feel': ['one'], 'pain-points': ['two'] }, ['think-feel: one', 'pain: two']],
    ['capitals', { SAYS: ['one'], Hears: ['two'] }, ['say-do: one', 'hear: two']],
    ['Spanish', { dice: ['uno'], oye: ['dos'] }, ['say-do: uno', 'hear: dos']],
    ['German', { sagt: ['eins'], hört: ['zwei'] }, ['say-do: eins', 'hear: zwei']],
    ['Japanese', { 言っていること: ['一'], 聞いていること: ['二'] }, ['say-do: 一', 'hear: 二']],
  ])('may name its sections in %s', (_how, value, notes) =>
    expect(told(value).map((line) => line.replace(/ \[.*/, ''))).toEqual(notes),
  );

  it.each<[string, unknown, string[]]>([
    ['texts', { hears: 'Rain' }, ['hear: Rain']],
    ['a text that is a list', { hears: '- one\n- two' }, ['hear: one', 'hear: two']],
    ['a text of short lines', { hears: 'one\ntwo' }, ['hear: one', 'hear: two']],
    ['a sentence in several lines', { hears: 'One,\ntwo' }, ['hear: One,\ntwo']],
    ['lines that go on', { hears: 'One and\ntwo' }, ['hear: One and\ntwo']],
    ['an entry of several lines', { hears: ['one\ntwo'] }, ['hear: one\ntwo']],
    ['quotations', { hears: ['"One"; "Two"'] }, ['hear: "One"', 'hear: "Two"']],
    ['an entry that is a list', { hears: [{ text: '- one\n- two' }] }, ['hear: one', 'hear: two']],
    [
      'entries with a text',
      { hears: [{ text: 'one' }, { content: 'two' }, { quote: 'three' }] },
      ['hear: one', 'hear: two', 'hear: three'],
    ],
    [
      'a list in an object',
      { hears: { items: ['one'] }, pains: { notes: [{ text: 'two' }] } },
      ['hear: one', 'pain: two'],
    ],
    ['numbered keys', { hears: { 1: 'one', 2: 'two' } }, ['hear: one', 'hear: two']],
    [
      'lists by theme',
      { hears: { radio: ['one'], 'At work': ['two'] } },
      ['hear: one [Radio]', 'hear: two [At work]'],
    ],
    [
      'sections in a section',
      { thinkAndFeel: { pains: ['one'], gains: ['two'] } },
      ['pain: one', 'gain: two'],
    ],
    ['lists in lists', { hears: [['one'], ['two']] }, ['hear: one', 'hear: two']],
    ['numbers', { pains: [20, 'minutes'] }, ['pain: 20', 'pain: minutes']],
  ])('has as notes %s', (_what, value, notes) =>
    expect(told({ sees: ['A queue'], ...(value as object) })).toEqual([
      ...['see: A queue', ...notes].sort(
        (a, b) => ORDER.indexOf(a.split(':')[0] ?? '') - ORDER.indexOf(b.split(':')[0] ?? ''),
      ),
    ]),
  );
  const ORDER = ['think-feel', 'see', 'say-do', 'hear', 'pain', 'gain', '-'];

  it.each<[string, unknown]>([
    [
      'sections with notes',
      {
        sections: [
          { title: 'Says', notes: ['one'] },
          { title: 'Thinks', notes: ['two'] },
        ],
      },
    ],
    [
      'quadrants with items',
      {
        quadrants: [
          { name: 'Says', items: [{ text: 'one' }] },
          { name: 'Thinks', items: [{ text: 'two' }] },
        ],
      },
    ],
    [
      'a record of sections',
      { sections: { says: { title: 'Says', notes: ['one'] }, thinks: { notes: ['two'] } } },
    ],
    [
      'notes that say their section',
      [
        { section: 'Says', text: 'one' },
        { section: 'Thinks', text: 'two' },
      ],
    ],
    [
      'cards in columns',
      {
        cards: [
          { column: 'Says', title: 'one' },
          { column: 'Thinks', title: 'two' },
        ],
      },
    ],
    [
      'columns',
      {
        columns: [
          { heading: 'Says', cards: [{ content: 'one' }] },
          { heading: 'Thinks', cards: [{ content: 'two' }] },
        ],
      },
    ],
  ])('may list %s', (_what, value) => expect(told(value)).toEqual(FOUR));

  it('has eight lists, each read, with the halves of a section as themes', () =>
    expect(
      told({
        persona: { name: 'Rosa' },
        says: ['a'],
        thinks: ['b'],
        does: ['c'],
        feels: ['d'],
        pains: ['e'],
        gains: ['f'],
      }),
    ).toEqual([
      'think-feel: b [Thinks]',
      'think-feel: d [Feels]',
      'say-do: a [Says]',
      'say-do: c [Does]',
      'pain: e',
      'gain: f',
    ]));
});

describe('people in JSON', () => {
  const people = (value: unknown) => mapsOf(value).map((map) => [map.persona.name, ...notesOf(map)]);
  const [rosa, max] = [
    { says: ['one'], hears: ['two'] },
    { says: ['three'], hears: ['four'] },
  ];
  const BOTH = [
    ['Rosa', 'say-do: one', 'hear: two'],
    ['Max', 'say-do: three', 'hear: four'],
  ];

  it.each<[string, unknown]>([
    [
      'a list of personas',
      {
        personas: [
          { name: 'Rosa', ...rosa },
          { name: 'Max', ...max },
        ],
      },
    ],
    [
      'maps with a persona each',
      [
        { persona: { name: 'Rosa' }, ...rosa },
        { persona: { name: 'Max' }, ...max },
      ],
    ],
    [
      'maps below their personas',
      [
        { persona: 'Rosa', empathyMap: rosa },
        { persona: 'Max', empathyMap: max },
      ],
    ],
    ['names as keys', { Rosa: rosa, Max: max }],
    ['names as keys of personas', { personas: { Rosa: rosa, Max: max } }],
    [
      'users',
      {
        users: [
          { userName: 'x', persona_name: 'Rosa', map: rosa },
          { persona_name: 'Max', map: max },
        ],
      },
    ],
  ])('are a map each: %s', (_how, value) => expect(people(value)).toEqual(BOTH));

  it('keep what is known of them, under a label of their own if there is no field', () => {
    const [map] = mapsOf({
      persona: { name: 'Rosa', role: 'Nurse', age: 44, pet: 'a cat', hobbies: ['chess', 'tea'] },
      ...four,
    });
    expect(map?.persona).toEqual({
      ...{ name: 'Rosa', role: 'Nurse', age: '44', spareTime: 'chess, tea' },
      fields: [{ label: 'Pet', value: 'a cat' }],
    });
  });

  it('have a title, a problem and actions', () => {
    const [map] = mapsOf({
      title: 'Night desk',
      ...four,
      problemStatement: 'Rosa needs quiet',
      nextSteps: ['Ask', { text: 'Wait', owner: 'Kim', due: 'in May', status: 'done' }],
    });
    expect([map?.title, map?.problemStatement, map?.actions]).toEqual([
      'Night desk',
      { text: 'Rosa needs quiet' },
      [
        { id: 'action.1', text: 'Ask', status: 'open' },
        { id: 'action.2', text: 'Wait', status: 'done', owner: 'Kim', due: 'in May' },
      ],
    ]);
  });
});

describe('what a note says of itself', () => {
  it('is its evidence, source, author, theme and votes', () => {
    const [map] = mapsOf({
      says: [
        {
          text: 'one',
          evidence: 'assumption',
          source: 'P3',
          author: 'Ana',
          theme: 'Noise',
          votes: 2,
          id: 'n7',
        },
      ],
    });
    expect(map?.sections[2]?.notes).toEqual([
      {
        id: 'n7',
        text: 'one',
        evidence: 'assumption',
        source: 'P3',
        author: 'Ana',
        theme: 'Noise',
        votes: 2,
      },
    ]);
  });

  it('is told if there is no place for it', () =>
    expect(told({ says: [{ text: 'one', mood: 'tired' }] })).toEqual([
      'say-do: one',
      'says[0].mood: “Mood: tired” has no section and was left out.',
    ]));
});

describe('what no section is about', () => {
  it.each<[string, object, string]>([
    ['a list is kept as notes in none', { weather: ['fog'] }, '-: fog [Weather]'],
    ['a text is told', { weather: 'fog' }, 'weather: “fog” has no section and was left out.'],
    [
      'conclusions are told as such',
      { insights: ['Quiet sells', 'So does tea'] },
      'insights[0]: “Insights” is what the group concluded, not what anyone said: 2 left out. (2: Quiet sells · So does tea)',
    ],
    [
      'somebody without notes is told',
      { other: [{ name: 'Max', says: [] }] },
      '“Max” has no section and was left out.',
    ],
    ['two sections at once are none', { painsAndGains: ['both'] }, '-: both [Pains And Gains]'],
    [
      'deeper texts are told',
      { study: { place: 'the desk' } },
      'study.place: “the desk” has no section and was left out.',
    ],
  ])('%s', (_what, value, line) => expect(told({ ...four, ...value })).toEqual([...FOUR, line]));

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['no list', []],
    ['texts', ['one', 'two']],
    ['numbers', { a: 1 }],
    ['other words', { name: 'x', dependencies: { a: '1' } }],
  ])('is no map: %s', (_what, value) => expect(told(value)).toEqual(['foreign']));
});

it('lists in lists without end are no map', () => {
  const result = jsonImporter.read(`${'['.repeat(5000)}${']'.repeat(5000)}`, {
    now: '2026-11-21T10:00:00.000Z',
  });
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['foreign']);
});

it('a list of our own maps is read map by map', () => {
  expect(mapsOf([least, { ...least, id: 'second' }]).map(({ id }) => id)).toEqual([least.id, 'second']);
  expect(told([least, { ...least, version: 99 }])).toEqual(['newer']);
});

describe('a board of cards that name their list', () => {
  const lists = [
    { id: 'a', name: 'Says', closed: false },
    { id: 'b', name: 'Thinks', closed: false },
  ];
  const card = (idList: string, name: string, more: object = {}) => ({
    idList,
    name,
    closed: false,
    ...more,
  });

  it('has each card in the section that the list names', () => {
    expect(told({ name: 'Board', lists, cards: [card('b', 'two'), card('a', 'one')] })).toEqual(FOUR);
  });

  it('takes evidence from labels, and tells of other labels and of what is archived', () => {
    const cards = [
      card('a', 'one', { labels: [{ name: 'assumption' }, { name: 'urgent' }] }),
      card('b', 'old', { closed: true }),
    ];
    const result = read({ lists, cards });
    const notes = result.ok
      ? result.maps.flatMap(({ sections }) => sections.flatMap((one) => one.notes))
      : [];
    expect(notes.map(({ text, evidence }) => [text, evidence])).toEqual([['one', 'assumption']]);
    const remarks = result.ok ? result.remarks.map(({ code, leftOut }) => [code, leftOut]) : [];
    expect(remarks).toEqual([
      ['outside', ['Labels: urgent']],
      ['archived', ['old']],
    ]);
  });

  it('is called what the board is called, which is nobody’s name', () => {
    const result = read({ name: 'Empathy map, spring', lists, cards: [card('a', 'one')] });
    const [map] = result.ok ? result.maps : [];
    expect([map?.title, map?.persona.name]).toEqual(['Empathy map, spring', '']);
  });

  it('stays as it is where an entry names none', () => {
    expect(told({ lists, notes: [{ section: 'Says', text: 'one', list: 'z' }] })).toContain('say-do: one');
  });
});
