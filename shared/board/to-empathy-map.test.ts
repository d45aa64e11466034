// A snapshot becomes a file that validates, with every note in it once.
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { boardTexts } from '../catalogue/board-texts';
import { empathyMapSchema } from '../model/empathy-map';
import { SECTION_IDS } from '../model/sections';
import type { RawSection, Snapshot } from './snapshot';
import { FACT_KEYS, type FactKey } from './tag';
import { sectionTitle, toEmpathyMap } from './to-empathy-map';

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
  id: fc.constantFrom(...SECTION_IDS),
  name: words,
  heading: words,
  box,
  prompts: fc.array(fc.record({ id: filled, text: words }), { maxLength: 3 }),
});

const note = fc.record({
  node: fc.uuid(),
  text: filled,
  box,
  holder: fc.constantFrom(null, '1:1', '1:2', '9:9'),
  theme: words,
  path: fc.constant([]),
  author: words,
  fill: fc.constantFrom('', '#FFE299', '#123456'),
  stamps: fc.dictionary(filled, fc.integer({ min: 1, max: 9 }), { maxKeys: 3 }),
  hidden: fc.boolean(),
});

const row = fc.array(words, { maxLength: 6 });

/** As stored by us, or whatever else may stand there. */
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
  personaDetails: words,
  problem: words,
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
  it('makes a map that both the schema and the published JSON Schema accept', () => {
    fc.assert(
      fc.property(snapshot, (given) => {
        const { map } = toEmpathyMap(given, STAMP);
        expect(empathyMapSchema.safeParse(map).error?.issues).toBe(undefined);
        expect(validate(JSON.parse(JSON.stringify(map))) ? [] : validate.errors).toEqual([]);
      }),
    );
  });

  it('has every note exactly once, to the character', () => {
    fc.assert(
      fc.property(snapshot, (given) => {
        const { map, report } = toEmpathyMap(given, STAMP);
        const notes = [...map.sections.flatMap((entry) => entry.notes), ...(map.unplaced ?? [])];
        const pairs = (list: readonly { text: string }[], id: (entry: never) => string) =>
          list.map((entry) => JSON.stringify([id(entry as never), entry.text])).sort();
        expect(pairs(notes, ({ id }: { id: string }) => id)).toEqual(
          pairs(given.notes, ({ node }: { node: string }) => node),
        );
        expect(report.notes).toBe(given.notes.length);
        expect(report.unplaced).toBe(map.unplaced?.length ?? 0);
      }),
    );
  });

  it('lists sections in the order of the template and reports the others as missing', () => {
    fc.assert(
      fc.property(snapshot, (given) => {
        const { map, report } = toEmpathyMap(given, STAMP);
        const listed = map.sections.map(({ id }) => id as (typeof SECTION_IDS)[number]);
        expect(listed).toEqual(SECTION_IDS.filter((id) => given.sections.some((entry) => entry.id === id)));
        expect([...listed, ...report.missing].sort()).toEqual([...SECTION_IDS].sort());
      }),
    );
  });

  it('adds the stamps of a note up to its votes', () => {
    fc.assert(
      fc.property(snapshot, (given) => {
        const { map } = toEmpathyMap(given, STAMP);
        for (const { id, votes, stamps } of [
          ...map.sections.flatMap(({ notes }) => notes),
          ...(map.unplaced ?? []),
        ]) {
          const raw = given.notes.find(({ node }) => node === id)?.stamps ?? {};
          const sum = Object.values(raw).reduce((a, b) => a + b, 0);
          expect([votes ?? 0, stamps ?? {}]).toEqual([sum, raw]);
        }
      }),
    );
  });
});

describe('sectionTitle', () => {
  const titled = (heading: string, name: string) =>
    sectionTitle(
      { node: '1', id: 'hear', heading, name, box: { x: 0, y: 0, width: 1, height: 1 }, prompts: [] },
      boardTexts.en,
    );

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
