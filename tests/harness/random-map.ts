// Random empathy maps as any program may write them: every field, unknown fields, texts that mean something
// else on the board. For property tests.

import fc from 'fast-check';
import { FORBIDDEN } from '../../shared/exchange/json/further-problems';
import { VERDICTS } from '../../shared/model/check';
import { FRAMES, RESEARCH_KINDS } from '../../shared/model/context';
import type { EmpathyMap, Note } from '../../shared/model/empathy-map';
import { EVIDENCE } from '../../shared/model/evidence';
import { MAP_SIZES } from '../../shared/model/map-size';
import { ORDER_IDS } from '../../shared/model/orders';
import { PERSONA_FIELDS, SEGMENT_KINDS } from '../../shared/model/persona';
import { sectionIds } from '../../shared/templates';

const SECTION_IDS = sectionIds('six-section');

/** A complete PNG: Figma accepts nothing less. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** What keyboards, clipboards and programs leave in texts, and what means something to a format or to us. */
const PIECES = [
  ...['word', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', 'a\ufeff', '\u200b', '\u200f'],
  ...['\u202e', '👩‍👩‍👧‍👦', 'e\u0301', '：', '“', ': ', ' · ', ', ', ' → ', '"', "'", '=', '/'],
  ...['\\', '%2C', '&amp;', '<b>', '`', '*', '[', '# ', '- ', '- [ ] ', '1. ', '> ', '|', '---'],
  ...['~~~', '["a"]', 'null', '__proto__', '#data', 'Open', 'Goal: ', 'Hear', 'Hear 1', 'hear, see'],
  ...['## Pain', 'Persona: ', 'Context', 'Order of work', 'Rests on: Hear 1', 'Source: ', '3 votes'],
  ...['assumption', 'Status: Doing', 'Interviews', '(5, consent given)'],
];
const pieced = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
/** Texts that people may write into a file, including ones that mean something on the board. */
const words = fc.oneof(
  pieced,
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'Role: x',
    'Goal:',
    'a\nb',
    ' padded ',
    'Interviews (3)',
    'Open',
    '-',
    'Segment: New customer',
    '#data',
  ),
);
const id = fc
  .oneof(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }), pieced)
  .filter((text) => !FORBIDDEN.includes(text));
const count = fc.nat(500);
const opt = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
/** Unknown fields, under names that a file may use. */
const unknown = fc
  .dictionary(fc.constantFrom('x-later', 'a/b', 'tilde~1'), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 1 })
  .filter((fields) => !FORBIDDEN.some((name) => JSON.stringify(fields).includes(`"${name}":`)));

function object<T extends object>(
  known: { [K in keyof T]: fc.Arbitrary<T[K] | undefined> },
): fc.Arbitrary<T> {
  return fc
    .tuple(fc.record(known as { [K in keyof T]: fc.Arbitrary<T[K]> }), unknown)
    .map(([fields, others]) => without({ ...others, ...fields }) as T);
}
const without = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));

const place = fc.oneof(
  fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 400, max: 2000 }) }),
  fc.record({ x: fc.double({ min: -500, max: 2000, noNaN: true }), y: fc.integer({ min: -100, max: 400 }) }),
);
const bounds = fc
  .tuple(place, fc.constantFrom(240, 416, 100), fc.constantFrom(240, 300))
  .map(([corner, width, height]) => ({ ...corner, width, height }));
const note = object<Note>({
  id,
  // The board treats a note of nothing but white space as empty.
  text: fc
    .tuple(words, fc.constantFrom('', ' #quote', ' #wish #data', ' #at-desk'))
    .map((parts) => parts.join(''))
    .map((text) => (text.trim() === '' ? `n${text}` : text)),
  author: opt(words),
  color: opt(fc.oneof(fc.constantFrom('blue', '#FFE299', '#abcdef', 'mauve'), pieced)),
  evidence: opt(fc.constantFrom(...EVIDENCE)),
  source: opt(words),
  votes: opt(fc.nat(9)),
  stamps: opt(fc.dictionary(fc.oneof(fc.constantFrom('👍', '❤️'), id), fc.nat(3))),
  tags: opt(fc.array(words, { maxLength: 2 })),
  touchpoint: opt(fc.oneof(fc.constantFrom('Desk', 'Phone'), words)),
  theme: opt(fc.oneof(fc.constantFrom('Phone', 'Money'), pieced)),
  check: opt(
    fc
      .record(
        {
          question: words,
          verdict: fc.constantFrom(...VERDICTS),
          asked: fc.nat(20),
          sources: fc.array(words, { minLength: 1, maxLength: 3 }),
          date: words,
          who: words,
          due: words,
          words: fc.array(words, { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: [] },
      )
      .filter((check) => Object.keys(check).length > 0),
  ),
  bounds,
}).map((one) =>
  // A file that says nothing of touchpoints is taken at the word of its hashtags.
  one.text.endsWith('#at-desk') ? { touchpoint: 'desk', ...one } : one,
);
const step = object<object>({
  step: opt(fc.constantFrom('persona', 'vote')),
  section: opt(fc.constantFrom(...SECTION_IDS)),
  plannedSeconds: count,
  actualSeconds: opt(count),
  skipped: opt(fc.boolean()),
  notes: opt(count),
  prompts: opt(fc.array(words, { maxLength: 2 })),
});
const moment = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const list = <T>(item: fc.Arbitrary<T>) => opt(fc.array(item, { maxLength: 3 }));
const file = object<EmpathyMap>({
  type: fc.constant('empathy-map' as const),
  version: fc.constant(1 as const),
  source: words,
  id,
  title: fc.oneof(words, fc.constant('')),
  language: fc.constant('en' as const),
  template: fc.constant('six-section' as const),
  size: opt(fc.constantFrom(...MAP_SIZES)),
  createdAt: fc.oneof(moment, fc.constant('2026-11-21T10:00:00Z')),
  exportedAt: moment,
  context: opt(
    object<NonNullable<EmpathyMap['context']>>({
      goal: opt(words),
      decision: opt(words),
      deadline: opt(words),
      product: opt(words),
      frame: opt(fc.constantFrom(...FRAMES)),
      touchpoints: list(words),
      research: list(
        object({
          kind: fc.constantFrom(...RESEARCH_KINDS),
          title: opt(words),
          count: opt(count),
          consent: opt(fc.boolean()),
        }),
      ),
    }),
  ),
  persona: object<EmpathyMap['persona']>({
    name: fc.oneof(words, fc.constant('')),
    segment: opt(object({ kind: fc.constantFrom(...SEGMENT_KINDS), label: opt(words) })),
    ...(Object.fromEntries(PERSONA_FIELDS.map((field) => [field, opt(words)])) as object),
    fields: list(object({ label: fc.oneof(words, fc.constant('')), value: words })),
    photo: opt(
      object({
        mediaType: fc.constantFrom('image/png' as const, 'image/jpeg' as const),
        data: fc.constantFrom(PIXEL, 'no picture'),
      }),
    ),
  } as never),
  order: object({
    preset: fc.constantFrom(...ORDER_IDS),
    reason: opt(words),
    whatIfs: list(object({ id: fc.oneof(fc.constantFrom('sold-out', 'own.1'), id), text: words })),
    sections: fc.oneof(
      fc.shuffledSubarray([...SECTION_IDS], { minLength: 6 }),
      fc.array(fc.constantFrom(...SECTION_IDS)),
    ),
  }),
  sections: fc.subarray([...SECTION_IDS]).chain((ids) =>
    fc.tuple(
      ...ids.map((section) =>
        object<EmpathyMap['sections'][number]>({
          id: fc.constant(section),
          title: words,
          prompts: list(object({ id, text: words })),
          notes: fc.array(note, { maxLength: 4 }),
        }),
      ),
    ),
  ),
  problemStatement: opt(object({ text: words, notes: list(id) })),
  actions: opt(
    fc.uniqueArray(
      object<NonNullable<EmpathyMap['actions']>[number]>({
        id,
        text: fc.oneof(words, fc.constant('')),
        owner: opt(words),
        due: opt(words),
        status: fc.constantFrom('open', 'doing', 'done'),
        measure: opt(words),
        trigger: opt(words),
        notes: list(id),
      }),
      { selector: (action) => action.id, maxLength: 4 },
    ),
  ),
  tensions: list(object({ from: id, to: id, label: opt(fc.oneof(words, fc.constant(''))) })),
  unplaced: opt(fc.array(note, { minLength: 1, maxLength: 3 })),
  session: opt(
    object<NonNullable<EmpathyMap['session']>>({
      plannedMinutes: opt(count),
      participants: opt(count),
      startedAt: opt(moment),
      endedAt: opt(moment),
      steps: list(step) as never,
    }),
  ),
  review: list(object({ question: words, answer: words })),
  series: opt(object({ session: fc.integer({ min: 1, max: 9 }), previous: opt(words) })),
});

/** The map after it has been written to a file and parsed. */
function asWritten(map: EmpathyMap): EmpathyMap {
  return JSON.parse(JSON.stringify(map));
}

/** Notes with unique ids in reading order, one below the other, and references between them. */
export const randomMap: fc.Arbitrary<EmpathyMap> = fc
  .tuple(file, fc.infiniteStream(fc.nat(1000)))
  .map(([given, numbers]): EmpathyMap => {
    const next = () => numbers.next().value as number;
    const ids: string[] = [];
    const arranged = (notes: readonly Note[]): Note[] =>
      [...notes]
        .sort((a, b) => (a.bounds?.y ?? 0) - (b.bounds?.y ?? 0))
        .map((entry, at) => {
          ids.push(`${ids.length}/${at === 1 ? entry.id : ''}`);
          const { x = 0, y = 0, width = 240, height = 240 } = entry.bounds ?? {};
          return {
            ...entry,
            id: ids[ids.length - 1] as string,
            bounds: { x, y: y + 500 * at, width, height },
          };
        });
    const some = (list: string[] | undefined) =>
      list?.map((one, at) => (at === 0 ? one : (ids[next() % (ids.length || 1)] ?? one)));
    const map = {
      ...given,
      sections: given.sections.map((section) => ({ ...section, notes: arranged(section.notes) })),
      ...(given.unplaced && { unplaced: arranged(given.unplaced) }),
    };
    return {
      ...map,
      ...(map.problemStatement?.notes && {
        problemStatement: { ...map.problemStatement, notes: some(map.problemStatement.notes) ?? [] },
      }),
      ...(map.actions && {
        actions: map.actions.map((action) => ({
          ...action,
          ...(action.notes && { notes: some(action.notes) ?? [] }),
        })),
      }),
      ...(map.tensions && {
        tensions: map.tensions.map((tension) => ({
          ...tension,
          from: ids[next() % (ids.length || 1)] ?? 'a',
          to: ids[next() % (ids.length || 1)] ?? 'b',
        })),
      }),
    };
  })
  .map(asWritten);

/** Stickies are 240 or 416 wide and 240 high; only such notes survive a round trip through a board. */
export const randomStickies: fc.Arbitrary<EmpathyMap> = randomMap.map((map) => {
  const asSticky = ({ bounds, ...entry }: Note): Note =>
    bounds === undefined
      ? entry
      : { ...entry, bounds: { ...bounds, width: bounds.width === 416 ? 416 : 240, height: 240 } };
  return {
    ...map,
    sections: map.sections.map((section) => ({ ...section, notes: section.notes.map(asSticky) })),
    ...(map.unplaced && { unplaced: map.unplaced.map(asSticky) }),
  };
});
