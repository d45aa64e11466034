// Tests converting the persona's details to a text on the board, and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { EMPTY_PERSONA, PERSONA_FIELDS, type Persona, SEGMENT_KINDS } from '../model/persona';
import { splitLabel, withLine } from './labelled-lines';
import { detailsText, parseDetails, readPersona } from './persona-text';

const texts = boardTexts.en;
type Details = Omit<Persona, 'name'>;

const detailsOf = (persona: Details): Persona => ({ name: 'Dana', ...persona });

const LABELS = [...Object.values(texts.persona.fields), texts.persona.segment].map((label) =>
  label.toLowerCase(),
);

/** One line as people write it: without leading or trailing spaces. */
const line = fc
  .string({ minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\s\u2028\u2029]+/g, ' ').trim())
  .filter((text) => text !== '');
const label = line.filter(
  (text) => !/[:：]/.test(text) && text.length <= 40 && !LABELS.includes(text.toLowerCase()),
);
const details: fc.Arbitrary<Persona['details']> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...PERSONA_FIELDS), line), { selector: ([field]) => field })
  .map((entries) => Object.fromEntries(entries));
const segment = fc.option(
  fc.record({ kind: fc.constantFrom(...SEGMENT_KINDS), label: fc.oneof(fc.constant(''), line) }),
);
const persona: fc.Arbitrary<Details> = fc.record({
  segment,
  details,
  own: fc.array(fc.record({ label, value: line }), { maxLength: 4 }),
});

describe('parseDetails', () => {
  it('round-trips the output of detailsText', () => {
    fc.assert(
      fc.property(persona, (given) => {
        expect(parseDetails(detailsText(detailsOf(given), texts), texts)).toEqual(given);
      }),
    );
  });

  it('round-trips its own result for any text people may write', () => {
    const known = fc.constantFrom(...LABELS);
    const labelled = fc.tuple(fc.oneof(label, known), line).map(([a, b]) => `${a}: ${b}`);
    const anyText = fc.array(fc.oneof(line, labelled), { maxLength: 5 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(anyText, (text) => {
        const once = parseDetails(text, texts);
        expect(parseDetails(detailsText(detailsOf(once), texts), texts)).toEqual(once);
      }),
    );
  });

  it('recognises labels regardless of case and spacing, and with a full-width colon', () => {
    expect(parseDetails(' ROLE :  Baker \nlife stage：Parent', texts).details).toEqual({
      role: 'Baker',
      lifeStage: 'Parent',
    });
  });

  it('treats a line without a label as a continuation of the line before', () => {
    expect(parseDetails('Goal: Sleep\nand eat\n\nAge: 41', texts).details).toEqual({
      goal: 'Sleep\nand eat',
      age: '41',
    });
  });

  it('separates a paragraph after a blank line from the line before', () => {
    expect(parseDetails('Goal: Sleep\n\nDana is tired\nof it all\nAge: 41', texts)).toEqual({
      segment: null,
      details: { goal: 'Sleep', age: '41' },
      own: [{ label: '', value: 'Dana is tired\nof it all' }],
    });
  });

  it('treats addresses and times of day as text, not as labels', () => {
    expect(parseDetails('https://example.com\nGoal: bed by\n23:30\nsee http://example.com', texts)).toEqual({
      segment: null,
      details: { goal: 'bed by\n23:30\nsee http://example.com' },
      own: [{ label: '', value: 'https://example.com' }],
    });
  });

  it('keeps a repeated label as a custom field', () => {
    expect(parseDetails('Goal: Sleep\nGoal: Eat\nSegment: New customer\nSegment: Loyal', texts)).toEqual({
      segment: { kind: 'new', label: '' },
      details: { goal: 'Sleep' },
      own: [
        { label: 'Goal', value: 'Eat' },
        { label: 'Segment', value: 'Loyal' },
      ],
    });
  });

  it('reads from a changed line exactly what was written to it', () => {
    const anyLine = fc.oneof(
      line,
      fc.constant(''),
      line.map((words) => `Goal: ${words}`),
      fc.constant('Goal:'),
    );
    const anyText = fc.array(anyLine, { maxLength: 6 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(anyText, line, (text, value) => {
        fc.pre(splitLabel(value) === null);
        expect(parseDetails(withLine(text, 'Goal', value), texts).details.goal).toBe(value);
      }),
    );
  });

  it('keeps text before the first label', () => {
    expect(parseDetails('Just a sentence', texts)).toEqual({
      segment: null,
      details: {},
      own: [{ label: '', value: 'Just a sentence' }],
    });
  });

  it.each([
    ['Lost customer', { kind: 'lost-customer', label: '' }],
    ['lost customer (since May (2026))', { kind: 'lost-customer', label: 'since May (2026)' }],
    ['Night owls', { kind: 'other', label: 'Night owls' }],
  ])('reads the segment %s', (value, expected) => {
    expect(parseDetails(`Segment: ${value}`, texts).segment).toEqual(expected);
  });

  it('quickly reads a line of ten thousand spaces', () => {
    const before = performance.now();
    expect(parseDetails(`Goal: Sleep\n${' '.repeat(10_000)}x`, texts).details.goal).toBe('Sleep\nx');
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('readPersona', () => {
  const fieldsOf = (fields: [field: string, text: string, label?: string][]) =>
    fields.map(([field, text, given = '']) => ({ field, label: given, text }));

  it('reads each field from a text of its own, to the character', () => {
    const personaFields = fieldsOf([
      ['role', ' Baker\nand cook '],
      ['age', ' \n'],
      ['segment', 'Lost customer (May)'],
      ['own/Pet', 'Rex', 'Dog'],
      ['own/', 'Left-handed'],
    ]);
    expect(readPersona({ personaDetails: null, personaFields }, texts)).toEqual({
      segment: { kind: 'lost-customer', label: 'May' },
      details: { role: ' Baker\nand cook ' },
      own: [
        { label: 'Dog', value: 'Rex' },
        { label: '', value: 'Left-handed' },
      ],
    });
  });

  it('keeps labelled lines that people wrote into one text', () => {
    const personaFields = fieldsOf([['goal', 'Role: Baker\nGoal: Sleep']]);
    expect(readPersona({ personaDetails: null, personaFields }, texts).details).toEqual({
      goal: 'Role: Baker\nGoal: Sleep',
    });
  });

  it('loses nothing if there is the text of an earlier map besides', () => {
    const personaFields = fieldsOf([
      ['role', 'Baker'],
      ['segment', 'Partner'],
      ['later', 'Unknown here'],
    ]);
    const personaDetails = 'Role: Cook\nAge: 41\nSegment: Employee\nDog: Rex';
    expect(readPersona({ personaDetails, personaFields }, texts)).toEqual({
      segment: { kind: 'partner', label: '' },
      details: { role: 'Baker', age: '41' },
      own: [
        { label: 'later', value: 'Unknown here' },
        { label: 'Role', value: 'Cook' },
        { label: 'Segment', value: 'Employee' },
        { label: 'Dog', value: 'Rex' },
      ],
    });
  });

  it('knows fields by the names that they had on earlier boards', () => {
    expect(parseDetails('Circumstances: Ill\nadmires: Her mother\nSituation: Alone', texts)).toEqual({
      segment: null,
      details: { situation: 'Ill', admires: 'Her mother' },
      own: [{ label: 'Situation', value: 'Alone' }],
    });
  });

  it('reads the text of an earlier map in which nobody has written', () => {
    const personaDetails = 'Role: \nCircumstances: \nGoal: ';
    expect(readPersona({ personaDetails, personaFields: [] }, texts)).toEqual({
      segment: null,
      details: {},
      own: [],
    });
  });
});

describe('detailsText', () => {
  it('writes nothing if there are no details', () => {
    expect(detailsText(EMPTY_PERSONA, texts)).toBe('');
  });

  it('writes fields in catalogue order, and custom fields last', () => {
    expect(
      detailsText(
        {
          name: 'Dana',
          segment: { kind: 'new', label: 'spring' },
          details: { spareTime: 'Chess', role: 'Baker' },
          own: [{ label: 'Dog', value: 'Rex' }],
        },
        texts,
      ),
    ).toBe('Segment: New customer (spring)\nRole: Baker\nSpare time: Chess\nDog: Rex');
  });
});
