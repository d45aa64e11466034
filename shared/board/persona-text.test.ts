// The persona's details as a text on the board, and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { EMPTY_PERSONA, PERSONA_FIELDS, type Persona, SEGMENT_KINDS } from '../model/persona';
import { detailsText, parseDetails } from './persona-text';

const texts = boardTexts.en;
type Details = Omit<Persona, 'name'>;

const detailsOf = (persona: Details): Persona => ({ name: 'Dana', ...persona });

const LABELS = [...Object.values(texts.persona.fields), texts.persona.segment].map((label) =>
  label.toLowerCase(),
);

/** One line, as a person writes it: no spaces at its ends. */
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
  it('reads back what detailsText writes', () => {
    fc.assert(
      fc.property(persona, (given) => {
        expect(parseDetails(detailsText(detailsOf(given), texts), texts)).toEqual(given);
      }),
    );
  });

  it('reads back what it read from any text that people wrote', () => {
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

  it('knows labels in any case and with any space, and a full-width colon', () => {
    expect(parseDetails(' ROLE :  Baker \nlife stage：Parent', texts).details).toEqual({
      role: 'Baker',
      lifeStage: 'Parent',
    });
  });

  it('takes a line without a label as going on with the line before', () => {
    expect(parseDetails('Goal: Sleep\nand eat\n\nAge: 41', texts).details).toEqual({
      goal: 'Sleep\nand eat',
      age: '41',
    });
  });

  it('keeps words that stand before any label', () => {
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

  it('reads a line of ten thousand spaces at once', () => {
    const before = performance.now();
    expect(parseDetails(`Goal: Sleep\n${' '.repeat(10_000)}x`, texts).details.goal).toBe('Sleep\nx');
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('detailsText', () => {
  it('invites with three empty lines while nobody has written anything', () => {
    const text = detailsText(EMPTY_PERSONA, texts);
    expect(text).toBe('Role: \nCircumstances: \nGoal: ');
    expect(parseDetails(text, texts)).toEqual({ segment: null, details: {}, own: [] });
  });

  it('writes the fields in the order of the catalogue and those of their own last', () => {
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
