// Tests the context of a map as people read and edit it on the board.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { type Context, EMPTY_CONTEXT, FRAMES, RESEARCH_KINDS } from '../model/context';
import { LANGUAGES } from '../model/sections';
import { contextText, parseContext } from './context-text';
import { isSameLabel, splitLabel, withLine } from './labelled-lines';

const texts = boardTexts.en;
const LABELS = Object.values(texts.context.fields);
const read = (text: string) => parseContext(text, texts);

const FULL: Context = {
  goal: 'Fewer calls',
  decision: 'Build it or not',
  deadline: '2026-12-01',
  product: 'Clinic app',
  frame: 'situation',
  touchpoints: ['Phone', 'Front desk'],
  research: [
    { kind: 'interview', title: 'Spring round', count: 5, consent: true },
    { kind: 'survey', title: '', count: 40, consent: null },
    { kind: 'analytics', title: 'Visits (web)', count: null, consent: false },
    { kind: 'other', title: '', count: null, consent: null },
  ],
};
const TEXT = [
  'Goal: Fewer calls',
  'Decision: Build it or not',
  'Deadline: 2026-12-01',
  'Product: Clinic app',
  'Focus: This situation',
  'Touchpoints: Phone',
  'Front desk',
  'Research: Interviews: Spring round (5, consent given)',
  'Survey (40)',
  'Analytics: Visits (web) (no consent)',
  'Other research',
].join('\n');

describe.each(LANGUAGES)('the context in %s', (language) => {
  it('is read as it was written', () => {
    const own = boardTexts[language];
    expect(parseContext(contextText(FULL, own), own)).toEqual(FULL);
    const { goal } = own.context.fields;
    const changed = withLine(contextText(FULL, own), goal, 'Peace', { colon: own.colon });
    expect(changed.split('\n')[0]).toBe(`${goal}${own.colon}Peace`);
    expect(parseContext(changed, own)).toEqual({ ...FULL, goal: 'Peace' });
  });
});

describe('contextText', () => {
  it('writes a labelled line for each field, and a line for each further list entry', () => {
    expect(contextText(FULL, texts)).toBe(TEXT);
  });

  it('skips empty fields', () => {
    expect(contextText(EMPTY_CONTEXT, texts)).toBe('');
    expect(contextText({ ...EMPTY_CONTEXT, frame: 'whole-life' }, texts)).toBe('Focus: Their whole life');
  });
});

describe('parseContext', () => {
  it('round-trips its own text', () => expect(read(TEXT)).toEqual(FULL));

  it.each<[string, Partial<Context>]>([
    ['', {}],
    ['Win her back', { goal: 'Win her back' }],
    ['Win her back\nProduct: App', { goal: 'Win her back', product: 'App' }],
    ['goal : Win her back', { goal: 'Win her back' }],
    ['Goal: Win\nher back\n\nsoon', { goal: 'Win\nher back\nsoon' }],
    ['Goal: Note: ask first', { goal: 'Note: ask first' }],
    ['Touchpoints:\n Phone \n\nDoor: the front one', { touchpoints: ['Phone', 'Door: the front one'] }],
    ['Frame: with our product', { frame: 'with-product' }],
    ['Frame: the moon', {}],
    [
      'Research: Ten letters',
      { research: [{ kind: 'other', title: 'Ten letters', count: null, consent: null }] },
    ],
    [
      'Research: interviews (many)',
      { research: [{ kind: 'other', title: 'interviews (many)', count: null, consent: null }] },
    ],
    ['Research: Interviews', { research: [{ kind: 'interview', title: '', count: null, consent: null }] }],
    [
      'Research: Interviews: two\u2028lines (5)',
      { research: [{ kind: 'interview', title: 'two\u2028lines', count: 5, consent: null }] },
    ],
    [
      'Research: Letters (3, No consent)',
      { research: [{ kind: 'other', title: 'Letters', count: 3, consent: false }] },
    ],
  ])('reads %j', (text, context) => expect(read(text)).toEqual({ ...EMPTY_CONTEXT, ...context }));

  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/[\n\r]/g, '').trim());
  const words = fc.oneof(
    line,
    fc.constantFrom('Product: x', 'https://a.b', '23:30', 'Goal', '(3)', 'a: b: c', 'two\u2028lines'),
  );
  const filled = words.filter((text) => text !== '');
  const research = fc.record({
    kind: fc.constantFrom(...RESEARCH_KINDS),
    title: words,
    count: fc.option(fc.nat(500)),
    consent: fc.option(fc.boolean()),
  });
  const context = fc.record({
    goal: words,
    decision: words,
    deadline: words,
    product: words,
    frame: fc.option(fc.constantFrom(...FRAMES)),
    touchpoints: fc.array(filled, { maxLength: 4 }),
    research: fc.array(research, { maxLength: 4 }),
  });

  /** List entries after the first have their own line, where a known label would start another field. */
  const beginsField = (entry: string) =>
    LABELS.some((label) => isSameLabel(label, splitLabel(entry)?.label ?? ''));
  /** A title ending in parentheses is read as if those were facts. */
  const endsLikeFacts = ({ title }: { title: string }) => title.endsWith(')');

  it('round-trips any context, except touchpoints that start and titles that end like something else', () => {
    fc.assert(
      fc.property(context, (given) => {
        fc.pre(!given.touchpoints.slice(1).some(beginsField) && !given.research.some(endsLikeFacts));
        expect(read(contextText(given, texts))).toEqual(given);
      }),
    );
  });

  it('reads a touchpoint that starts with a known label as that field', () => {
    const given = { ...EMPTY_CONTEXT, touchpoints: ['Phone', 'Product: the box'] };
    expect(read(contextText(given, texts))).toMatchObject({ touchpoints: ['Phone'], product: 'the box' });
  });

  it('reads back one changed field and keeps the others, whatever was written', () => {
    fc.assert(
      fc.property(context, filled, (given, goal) => {
        fc.pre(!given.touchpoints.slice(1).some(beginsField) && !given.research.some(endsLikeFacts));
        const edited = withLine(contextText(given, texts), texts.context.fields.goal, goal, {
          labels: LABELS,
        });
        expect(read(edited)).toEqual({ ...given, goal });
      }),
    );
  });
});

describe('withLine with all labels', () => {
  it('treats unknown labels as part of the value', () => {
    expect(
      withLine('Touchpoints: Phone\nDoor: front\nProduct: App', 'Touchpoints', 'Desk', { labels: LABELS }),
    ).toBe('Touchpoints: Desk\nProduct: App');
  });

  it('treats text before the first label as the first field', () => {
    expect(withLine('Win her back\nsoon\nProduct: App', 'Goal', 'Rest', { labels: LABELS })).toBe(
      'Goal: Rest\nProduct: App',
    );
    expect(withLine('Win her back\nProduct: App', 'Product', 'Box', { labels: LABELS })).toBe(
      'Win her back\nProduct: Box',
    );
    expect(withLine('Win her back', 'Product', 'Box', { labels: LABELS })).toBe('Win her back\nProduct: Box');
  });

  it('removes a field with all its lines', () => {
    expect(withLine(TEXT, 'Research', '', { labels: LABELS })).toBe(TEXT.split('\nResearch')[0]);
  });
});
