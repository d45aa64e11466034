// Tests that a snapshot becomes a valid file that contains every note once.

import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { damaged as damagedBy, someDamage } from '../../tests/harness/damage';
import { fixtureMaps } from '../../tests/harness/fixture-maps';
import { imaginedSnapshot } from '../../tests/harness/imagined';
import { boardTexts } from '../catalogue/board-texts';
import { formatNoteData, type NoteData } from '../map/note-data';
import type { RawNote, RawSection, Snapshot } from '../map/snapshot';
import { FACT_KEYS, type FactKey } from '../map/tag';
import { empathyMapSchema } from '../model/empathy-map';
import { EVIDENCE } from '../model/evidence';
import { sectionIds } from '../templates';
import { sectionTitle, toEmpathyMap } from './to-empathy-map';
import { differences } from './unknown-fields';

const SECTION_IDS = sectionIds('six-section');

const STAMP = { source: 'Test 1', exportedAt: '2026-11-21T10:00:00.000Z' };
const number = fc.integer({ min: -50_000, max: 50_000 });
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Open', 'done', 'Role: x\nand y', ''),
);
const filled = words.filter((text) => text.trim() !== '');
const box = fc.record({ x: number, y: number, width: fc.nat(5000), height: fc.nat(5000) });

const section: fc.Arbitrary<RawSection> = fc.record({
  node: fc.constantFrom('1:1', '1:2', '1:3', '1:4'),
  isHidden: fc.boolean(),
  id: fc.constantFrom(...SECTION_IDS),
  name: words,
  heading: words,
  box,
  prompts: fc.array(fc.record({ id: filled, text: words }), { maxLength: 3 }),
});

const noteData = fc.record(
  {
    id: fc.constantFrom('n1', 'n2', 'n3'),
    evidence: fc.constantFrom(...EVIDENCE),
    source: filled,
    author: filled,
    stamps: fc.dictionary(filled, fc.integer({ min: 1, max: 9 }), { maxKeys: 2 }),
    votes: fc.integer({ min: 1, max: 9 }),
    supports: fc.array(fc.constantFrom('problem', '1:9/1', '1:9/2'), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const damaged = fc.oneof(fc.string(), fc.json());

const note = fc.record({
  node: fc.uuid(),
  text: filled,
  box,
  parentSection: fc.constantFrom(null, '1:1', '1:2', '9:9'),
  theme: words,
  ancestors: fc.constant<string[]>([]),
  author: words,
  fill: fc.constantFrom('', '#FFE299', '#123456'),
  stamps: fc.dictionary(filled, fc.integer({ min: 1, max: 9 }), { maxKeys: 3 }),
  hidden: fc.boolean(),
  data: fc.oneof(fc.constant(''), noteData.map(formatNoteData), damaged),
});

const row = fc.array(words, { maxLength: 6 });

/** A fact as we store it, or anything else that may be there. */
const fact = fc.oneof(
  words,
  fc.json(),
  fc.constantFrom('six-section', 'en', '6', '2026-01-02T03:04:05.678Z', '{"preset":"recovery"}'),
);

const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  node: fc.constant('1:0'),
  box,
  map: filled,
  facts: fc.record(Object.fromEntries(FACT_KEYS.map((key) => [key, fact])) as Record<FactKey, typeof fact>),
  title: words,
  personaName: words,
  personaDetails: fc.option(words),
  personaFields: fc.array(
    fc.record({
      field: fc.oneof(fc.constantFrom('role', 'age', 'segment', 'own/Pet', '__proto__'), words),
      label: words,
      text: words,
    }),
    { maxLength: 6 },
  ),
  context: fc.option(words),
  problem: words,
  problemRows: fc.array(row, { maxLength: 4 }),
  prompts: fc.constant({}),
  hasPhoto: fc.boolean(),
  photo: fc.option(fc.constant(Uint8Array.from([0xff, 0xd8, 0xff]))),
  tensions: fc.constant([]),
  actionsTable: fc.constant('1:9'),
  actions: fc.array(row, { maxLength: 5 }),
  sections: fc.uniqueArray(section, { selector: ({ node }) => node }),
  notes: fc.uniqueArray(note, { selector: ({ node }) => node, maxLength: 12 }),
  emptyNotes: fc.nat(9),
  looseStamps: fc.nat(9),
  otherNodes: fc.constant({}),
  vanished: fc.nat(9),
});

const published = z.toJSONSchema(empathyMapSchema, { io: 'input' });
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published);

describe('toEmpathyMap', () => {
  it('makes a map that is valid by both the schema and the published JSON Schema', () => {
    fc.assert(
      fc.property(snapshot, (given) => {
        const { map } = toEmpathyMap(given, STAMP);
        expect(empathyMapSchema.safeParse(map).error?.issues).toBe(undefined);
        expect(validate(JSON.parse(JSON.stringify(map))) ? [] : validate.errors).toEqual([]);
      }),
    );
  });

  it('stays valid, however its stored unknown fields are damaged', () => {
    const { facts, ...rest } = imaginedSnapshot(fixtureMaps.typical);
    const before = toEmpathyMap({ ...rest, facts }, STAMP).map;
    fc.assert(
      fc.property(someDamage, (damages) => {
        const kept = JSON.stringify(differences(before, damagedBy(before, damages)));
        const { map } = toEmpathyMap({ ...rest, facts: { ...facts, kept } }, STAMP);
        expect(empathyMapSchema.safeParse(map).error?.issues).toBe(undefined);
      }),
    );
  });

  it.each(['record', 'plan', 'order', 'actions', 'prompts'] as const)(
    'stays valid, however its %s is damaged',
    (key) => {
      const { facts, ...rest } = imaginedSnapshot(fixtureMaps.typical);
      const stored = JSON.parse(facts[key] || '{}');
      fc.assert(
        fc.property(someDamage, (damages) => {
          const changed = JSON.stringify(damagedBy(stored, damages));
          const { map } = toEmpathyMap({ ...rest, facts: { ...facts, [key]: changed } }, STAMP);
          expect(empathyMapSchema.safeParse(map).error?.issues).toBe(undefined);
        }),
        { examples: [[[{ at: 1448875772, how: 'replace', wrong: '' }]]] },
      );
    },
  );

  it('contains every note exactly once, unchanged, with a unique id that leads back to it', () => {
    fc.assert(
      fc.property(snapshot, (given) => {
        const { map, report, nodeIndex } = toEmpathyMap(given, STAMP);
        const notes = [...map.sections.flatMap((entry) => entry.notes), ...(map.unplaced ?? [])];
        expect(notes.map(({ id, text }) => [nodeIndex.notes[id], text]).sort()).toEqual(
          given.notes.map(({ node, text }) => [node, text]).sort(),
        );
        expect(Object.keys(nodeIndex.notes)).toHaveLength(notes.length);
        expect(report.notes).toBe(given.notes.length);
        expect(report.unplaced).toBe(map.unplaced?.length ?? 0);
      }),
    );
  });

  it('lists sections in template order and reports the others as missing', () => {
    fc.assert(
      fc.property(snapshot, (given) => {
        const { map, report } = toEmpathyMap(given, STAMP);
        const listed = map.sections.map(({ id }) => id as (typeof SECTION_IDS)[number]);
        expect(listed).toEqual(SECTION_IDS.filter((id) => given.sections.some((entry) => entry.id === id)));
        expect([...listed, ...report.missing].sort()).toEqual([...SECTION_IDS].sort());
      }),
    );
  });

  it('writes all fields of a note', () => {
    const raw = {
      ...NOTE,
      text: 'Waits too long #wish #Seen',
      author: 'Ana',
      stamps: { '👍': 2 },
      theme: 'Phone',
    };
    const data = { id: 'n7', source: 'Call 3', author: 'Ben', stamps: { '👍': 1, '❤️': 1 }, votes: 3 };
    expect(noteOf({ ...raw, data: formatNoteData(data) })).toEqual({
      id: 'n7',
      text: 'Waits too long #wish #Seen',
      author: 'Ana',
      color: 'yellow',
      evidence: 'observed',
      source: 'Call 3',
      votes: 7,
      stamps: { '👍': 3, '❤️': 1 },
      tags: ['wish'],
      theme: 'Phone',
      bounds: { x: 48.12, y: 300, width: 240, height: 240 },
    });
  });

  it.each<[string, NoteData, string]>([
    ['Waits', {}, 'assumption'],
    ['Waits #data', {}, 'data'],
    ['Waits #data', { evidence: 'inferred' }, 'inferred'],
    ['A #quote in the middle', {}, 'assumption'],
  ])('reads the evidence of "%s" with %o as %s', (text, data, evidence) => {
    expect(noteOf({ ...NOTE, text, data: formatNoteData(data) })?.evidence).toBe(evidence);
  });

  it('adds up stamps by name, whatever the name', () => {
    const stamps = formatNoteData({ stamps: { toString: 2, '👍': 1 } });
    expect(noteOf({ ...NOTE, stamps: { valueOf: 1, '👍': 1 }, data: stamps })).toMatchObject({
      votes: 5,
      stamps: { toString: 2, valueOf: 1, '👍': 2 },
    });
  });

  it('prefers the sticky’s author over the one from a file', () => {
    const data = formatNoteData({ author: 'Ben' });
    expect(noteOf({ ...NOTE, author: '', data })?.author).toBe('Ben');
    expect(noteOf({ ...NOTE, author: 'Ana', data })?.author).toBe('Ana');
    expect(noteOf(NOTE)).not.toHaveProperty('author');
  });

  it('gives the first of several copies the stored id, and the others their node id', () => {
    const data = formatNoteData({ id: '2:2' });
    const notes = ['2:1', '2:2', '2:3'].map((node, at) => ({
      ...NOTE,
      node,
      box: { ...NOTE.box, y: 400 + 300 * at },
      data: at === 1 ? '' : data,
    }));
    expect(sectionOf({ notes })?.notes.map(({ id }) => id)).toEqual(['2:2', '2:2.2', '2:3']);
  });

  it('lists the notes that are evidence for the problem statement and each action, in note order', () => {
    const notes = ['a', 'b', 'c'].map((id, at) => ({
      ...NOTE,
      node: `2:${at}`,
      box: { ...NOTE.box, y: 1000 - 300 * at },
      data: formatNoteData({ id, supports: id === 'b' ? ['t/1'] : ['problem', 't/1', 'gone'] }),
    }));
    const { map } = toEmpathyMap(
      { ...BOARD, notes, problem: 'Too slow', actions: [['Action'], ['Call']] },
      STAMP,
    );
    expect(map.problemStatement).toEqual({ text: 'Too slow', notes: ['c', 'a'] });
    expect(map.actions).toEqual([{ id: 't/1', text: 'Call', status: 'open', notes: ['c', 'b', 'a'] }]);
  });

  it('lists tensions by note ids in note order, and skips those that end elsewhere', () => {
    const notes = ['a', 'b'].map((id, at) => ({ ...NOTE, node: `2:${at}`, data: formatNoteData({ id }) }));
    const tensions = [
      { from: '2:1', to: '2:0', label: '' },
      { from: '2:0', to: '2:1', label: 'says, thinks' },
      { from: '2:0', to: '9:9', label: '' },
    ];
    expect(toEmpathyMap({ ...BOARD, notes, tensions }, STAMP).map.tensions).toEqual([
      { from: 'a', to: 'b', label: 'says, thinks' },
      { from: 'b', to: 'a' },
    ]);
  });

  it('includes persona, context and picture as on the board', () => {
    const { map } = toEmpathyMap(
      {
        ...BOARD,
        personaName: 'Dana',
        personaDetails: 'Segment: Lost customer (night shift)\nRole: Baker\nPet: A cat',
        context:
          'Win her back\nDeadline: 2026-12-01\nTouchpoints: Phone\nDoor\nResearch: Interviews: Spring (5, no consent)',
        photo: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
      },
      STAMP,
    );
    expect(map.persona).toEqual({
      name: 'Dana',
      segment: { kind: 'lost-customer', label: 'night shift' },
      role: 'Baker',
      fields: [{ label: 'Pet', value: 'A cat' }],
      photo: { mediaType: 'image/jpeg', data: '/9j/4A==' },
    });
    expect(map.context).toEqual({
      goal: 'Win her back',
      deadline: '2026-12-01',
      touchpoints: ['Phone', 'Door'],
      research: [{ kind: 'interview', title: 'Spring', count: 5, consent: false }],
    });
  });

  it('maps rows, columns and cells of the actions table to the file', () => {
    const actions = [
      ['Cost', 'Action', 'Owner'],
      ['', '', ''],
      ['9', 'Call', 'Ana'],
    ];
    const facts = { ...BOARD.facts, actions: '[{"id":"a1","text":"Call","owner":""}]' };
    expect(toEmpathyMap({ ...BOARD, actions, facts }, STAMP).nodeIndex).toEqual({
      notes: {},
      actions: { a1: 2 },
      columns: { text: 1, owner: 2 },
      cells: actions,
      checks: null,
    });
  });
});

const BOARD: Snapshot = {
  node: '1:0',
  map: 'm1',
  facts: Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Snapshot['facts'],
  box: { x: 0, y: 0, width: 5000, height: 5000 },
  title: 'Clinic',
  personaName: '',
  personaDetails: null,
  personaFields: [],
  context: null,
  problem: '',
  problemRows: [],
  prompts: {},
  hasPhoto: false,
  photo: null,
  tensions: [],
  actionsTable: 't',
  actions: [],
  sections: [
    {
      node: '1:1',
      id: 'hear',
      name: 'Hear',
      heading: 'Hear',
      box: { x: 100.1, y: 100, width: 900, height: 2000 },
      isHidden: false,
      prompts: [],
    },
  ],
  notes: [],
  emptyNotes: 0,
  looseStamps: 0,
  otherNodes: {},
  vanished: 0,
};

const NOTE: RawNote = {
  node: '2:0',
  text: 'Waits',
  box: { x: 148.223, y: 400, width: 240, height: 240 },
  parentSection: '1:1',
  theme: '',
  ancestors: [],
  author: '',
  fill: '#FFE299',
  stamps: {},
  hidden: false,
  data: '',
};

const sectionOf = (changes: Partial<Snapshot>) =>
  toEmpathyMap({ ...BOARD, ...changes }, STAMP).map.sections[0];
const noteOf = (note: RawNote) => sectionOf({ notes: [note] })?.notes[0];

describe('sectionTitle', () => {
  const titled = (heading: string, name: string) =>
    sectionTitle({ id: 'hear', heading, name }, boardTexts.en);

  it.each([
    ['Hear', 'Hear', 'Hear'],
    ['Hear', '', 'Hear'],
    ['', '', 'Hear'],
    ['Heard', 'Hear', 'Heard'],
    ['Hear', 'Listening', 'Listening'],
    ['', 'Listening', 'Listening'],
    ['Heard', 'Listening', 'Heard'],
  ])('of heading "%s" and name "%s" is %s', (heading, name, title) => {
    expect(titled(heading, name)).toBe(title);
  });
});
