// What a map stores is migrated, read and written so that nothing that anybody knows is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_FACTS, FIRST_ROOT } from '../../tests/harness/first-version';
import { sectionIds } from '../templates';
import { allPlaces, type Place, placesFor } from './carriers';
import { restoreMapData } from './map-data';
import { originOf } from './parts';
import {
  type Carrier,
  changedParts,
  isBehind,
  type Known,
  learn,
  MIGRATIONS,
  migrate,
  restore,
  type StoredRecord,
  stamp,
  textsOf,
  toFacts,
  withKnown,
  withRootFacts,
  writesBetween,
} from './record';
import { type Entries, toEntries } from './stamped';
import { FACT_KEYS, type Facts, TAG_VERSION } from './tag';

const PLACES = allPlaces(sectionIds('six-section').map((id) => `section/${id}` as const));

const recordOf = (
  entries: Partial<Record<Place, Entries>>,
  { version = TAG_VERSION, without = [] as readonly Place[] } = {},
): StoredRecord => ({
  version,
  carriers: PLACES.filter((place) => !without.includes(place)).map(
    (place): Carrier => ({
      place,
      entries: entries[place] ?? {},
    }),
  ),
});

const at = (record: StoredRecord, place: Place) =>
  record.carriers.find((carrier) => carrier.place === place)?.entries;

/** Applies writes as the canvas does. */
function written(record: StoredRecord, next: StoredRecord): StoredRecord {
  const carriers = record.carriers.map((carrier) => ({ ...carrier, entries: { ...carrier.entries } }));
  for (const { carrier, key, value } of writesBetween(record, next)) {
    const entries = carriers[carrier]?.entries as Record<string, string>;
    if (value === '') delete entries[key];
    else entries[key] = value;
  }
  return { version: next.version, carriers };
}

const change = (record: StoredRecord, facts: Partial<Facts>, now: number, by = 'me') => {
  const known = restore(record);
  return written(record, withKnown(record, stamp(known, changedParts(known, facts), now, by)));
};

const stamped = (value: string) => JSON.stringify({ value, at: 0, by: '' });

/** What each migration makes of a record of its version; one without an entry here fails the tests by name. */
const EXAMPLES: Record<string, { before: StoredRecord; after: StoredRecord }> = {
  'facts leave the root': {
    before: recordOf({ map: FIRST_ROOT }, { version: 1 }),
    after: recordOf(
      {
        map: {
          template: 'six-section',
          language: 'en',
          created: FIRST_ROOT.created,
          places: FIRST_ROOT.places,
          kept: FIRST_ROOT.kept,
        },
        title: { 'fact/step': stamped('{"step":"hear","entered":1795000060000,"notesBefore":3}') },
        'persona-line': { 'fact/minutes': stamped('90') },
        'order-rest': { 'fact/order': stamped(FIRST_ROOT.order) },
        'persona-name': { 'fact/people': stamped('9') },
        'persona-details': { 'fact/timer': stamped(FIRST_ROOT.timer) },
        photo: { 'fact/coach': stamped('["too-long"]') },
        'problem-hint': { 'fact/votes': stamped('5') },
        'problem-text': { 'fact/session': stamped('{"started":1795000000000,"ended":0}') },
        'actions-table': {
          'fact/action/7:8/1': stamped('{"row":0,"text":"Call back","owner":"Ben"}'),
          'fact/action/7:8/2': stamped('{"row":1,"text":"Ask","owner":""}'),
        },
        'section/hear': { 'fact/plan/hear': stamped('300'), 'fact/shown/hear': stamped('["hear.messages"]') },
        'section/pain': {
          'fact/prompts/pain': stamped('[{"id":"own.1","distance":"far","text":"And then?"}]'),
        },
        persona: { 'fact/spent/persona': stamped('{"planned":300,"actual":60,"notes":3}') },
        'how-to': { 'fact/spent/example': stamped('{"planned":180,"actual":0,"skipped":true}') },
        problem: { 'fact/plan/vote': stamped('60') },
      },
      { version: 2 },
    ),
  },
};

describe('the migrations', () => {
  it('lead from the first version to this one without a gap, and each has an example here', () => {
    const versions = Object.values(MIGRATIONS).map(({ from }) => from);
    expect(versions).toEqual(Array.from({ length: TAG_VERSION - 1 }, (_version, index) => index + 1));
    expect(Object.keys(EXAMPLES)).toEqual(Object.keys(MIGRATIONS));
  });

  it.each(Object.entries(EXAMPLES))(
    '"%s" gives what it should, also when it is done twice',
    (name, example) => {
      const run = MIGRATIONS[name]?.run ?? ((record: StoredRecord) => record);
      const once = run(example.before);
      expect({ ...once, version: example.after.version }).toEqual(example.after);
      expect(run(once)).toEqual(once);
    },
  );

  it('leave a record of this version alone', () => {
    const record = recordOf({ map: { order: 'of an older client' } });
    expect(migrate(record)).toBe(record);
  });

  it('never take the place of a fact that says its moment', () => {
    const newer = toEntries('people', { value: '12', at: 5, by: 'me' });
    const record = recordOf({ map: { people: '9' }, 'persona-name': newer }, { version: 1 });
    expect(toFacts(record, restore(record)).people).toBe('12');
  });
});

const value = fc.oneof(fc.string(), fc.json(), fc.constantFrom('', '6', 'hear', '[]', 'null', '{"steps":7}'));

/** Every earlier layout: any of the keys on the root, any of the carriers deleted. */
const earlier = fc
  .tuple(fc.dictionary(fc.constantFrom(...FACT_KEYS, 'timer'), value), fc.subarray([...PLACES].slice(0, -1)))
  .map(([root, without]) => recordOf({ map: { ...FIRST_ROOT, ...root } }, { version: 1, without }));

describe('a map of an earlier layout', () => {
  it('reads the same before it is migrated and after, whatever it says and whatever was deleted', () => {
    fc.assert(
      fc.property(earlier, (record) => {
        const after = written(record, migrate(record));
        expect(toFacts(after, restore(after))).toEqual(toFacts(record, restore(record)));
      }),
    );
  });

  it('reads as it was meant', () => {
    const record = recordOf({ map: FIRST_ROOT }, { version: 1 });
    const facts = toFacts(record, restore(record));
    expect(restoreMapData('m', facts, '')).toEqual(restoreMapData('m', FIRST_FACTS, ''));
    expect(restore(record).get('timer')?.value).toBe(FIRST_ROOT.timer);
  });

  it('keeps no changing fact on the root once it is migrated, unless nothing else is left', () => {
    const record = recordOf({ map: FIRST_ROOT }, { version: 1 });
    const root = at(written(record, migrate(record)), 'map') ?? {};
    expect(Object.keys(root).sort()).toEqual(['created', 'kept', 'language', 'places', 'template']);
    const bare = recordOf(
      { map: FIRST_ROOT },
      { version: 1, without: PLACES.filter((place) => place !== 'map') },
    );
    const last = written(bare, migrate(bare));
    expect(toFacts(last, restore(last))).toEqual(toFacts(record, restore(record)));
  });
});

describe('reading', () => {
  it('never throws, whatever is stored', () => {
    const entries = fc.dictionary(
      fc.oneof(
        fc.constantFrom('fact/step', 'fact/constructor', 'fact/', 'more/1/fact/step', 'order'),
        fc.string(),
      ),
      fc.oneof(value, fc.constantFrom('2:{"value"', '{"value":"{}","at":1,"by":""}')),
    );
    const stored = fc.tuple(fc.nat(4), fc.array(fc.tuple(fc.constantFrom(...PLACES), entries)));
    fc.assert(
      fc.property(stored, ([version, list]) => {
        const record = { version, carriers: list.map(([place, data]) => ({ place, entries: data })) };
        const facts = toFacts(record, restore(record));
        expect(Object.keys(facts).sort()).toEqual([...FACT_KEYS].sort());
        expect(() => withKnown(record, restore(record))).not.toThrow();
      }),
    );
  });

  it('takes the newest value, on whichever node it is', () => {
    const older = toEntries('step', { value: '{"step":"see"}', at: 1, by: 'me' });
    const newer = toEntries('step', { value: '{"step":"hear"}', at: 2, by: 'me' });
    for (const [title, photo] of [
      [older, newer],
      [newer, older],
    ]) {
      const record = recordOf({ title: title ?? {}, photo: photo ?? {} });
      expect(toFacts(record, restore(record)).step).toBe('hear');
    }
  });
});

describe('a change', () => {
  const FACTS: Partial<Facts> = {
    ...FIRST_FACTS,
    kept: '',
    created: '',
    places: '',
    template: '',
    language: '',
  };

  it('writes only the parts that differ, each to its own node', () => {
    const before = change(recordOf({}), FACTS, 10);
    const next = { ...FACTS, people: '12', plan: '{"hear":300,"vote":90}' };
    const known = restore(before);
    const parts = changedParts(known, next);
    expect([...parts]).toEqual([
      ['people', '12'],
      ['plan/vote', '90'],
    ]);
    const writes = writesBetween(before, withKnown(before, stamp(known, parts, 11, 'me')));
    expect(writes.map(({ carrier, key }) => [PLACES[carrier], key])).toEqual([
      ['persona-name', 'fact/people'],
      ['problem', 'fact/plan/vote'],
    ]);
    expect(changedParts(known, {}).size).toBe(0);
  });

  it('is later than anything known, even if the clock of another machine is ahead', () => {
    const ahead = change(recordOf({}), { people: '7' }, 9_000, 'zoe');
    const behind = change(ahead, { people: '8', votes: '2' }, 5_000, 'ann');
    const known = restore(behind);
    expect(known.get('people')).toEqual({ value: '8', at: 9_001, by: 'ann' });
    expect(known.get('votes')).toEqual({ value: '2', at: 9_001, by: 'ann' });
  });

  it('that takes something away is a value too, so that no older one comes back', () => {
    const before = change(recordOf({}), FACTS, 10);
    const after = change(before, { plan: '', prompts: '', actions: '' }, 11);
    expect(toFacts(after, restore(after))).toMatchObject({ plan: '', prompts: '', actions: '', people: '9' });
    expect(restore(after).get('plan/hear')).toEqual({ value: '', at: 11, by: 'me' });
  });

  it('goes to the next node if its own was deleted, and is read wherever it is', () => {
    const [own, next] = placesFor('people', PLACES) as [Place, Place];
    const before = change(recordOf({}), { people: '7' }, 1);
    const without = { ...before, carriers: before.carriers.filter(({ place }) => place !== own) };
    const after = change(without, { people: '8' }, 2);
    expect(at(after, next)).toEqual(toEntries('people', { value: '8', at: 2, by: 'me' }));
    const back = recordOf({ [own]: at(before, own) ?? {}, [next]: at(after, next) ?? {} });
    expect(toFacts(back, restore(back)).people).toBe('8');
  });

  it('of a long value leaves no piece of an even longer one', () => {
    const prompts = (letters: number) =>
      JSON.stringify({ hear: [{ id: 'own.1', distance: 'far', text: 'a'.repeat(letters) }] });
    const longest = change(recordOf({}), { prompts: prompts(300_000) }, 1);
    expect(Object.keys(at(longest, 'section/hear') ?? {})).toHaveLength(4);
    for (const letters of [100_000, 5]) {
      const after = change(longest, { prompts: prompts(letters) }, 2);
      expect(toFacts(after, restore(after)).prompts).toBe(prompts(letters));
      expect(Object.keys(at(after, 'section/hear') ?? {})).toHaveLength(letters > 80_000 ? 2 : 1);
    }
  });

  it('any change of any facts is read back', () => {
    const facts = fc.dictionary(fc.constantFrom(...FACT_KEYS), value);
    fc.assert(
      fc.property(fc.array(facts), (changes) => {
        let record = recordOf({});
        for (const [index, changed] of changes.entries()) {
          const before = toFacts(record, restore(record));
          record = change(record, changed, index);
          const expected = change(recordOf({}), { ...before, ...changed }, 0);
          expect(toFacts(record, restore(record))).toEqual(toFacts(expected, restore(expected)));
        }
      }),
    );
  });

  it('of the root is written once, in pieces if it is long', () => {
    const kept = JSON.stringify({ '/later': { is: '日'.repeat(60_000) } });
    const record = written(recordOf({}), withRootFacts(recordOf({}), { kept, template: 'six-section' }));
    expect(Object.keys(at(record, 'map') ?? {})).toEqual(['template', 'kept', 'more/1/kept', 'more/2/kept']);
    expect(toFacts(record, restore(record))).toMatchObject({ kept, template: 'six-section', language: '' });
  });
});

describe('a root that lost what is written once', () => {
  const facts = { template: 'six-section', created: '2026-11-30', kept: '{"/later":{"is":1}}' };
  const origin = toEntries('origin', { value: originOf(facts), at: 1, by: 'me' });

  it('is read from where it is repeated, each fact by itself', () => {
    const nothing = recordOf({ persona: origin });
    expect(toFacts(nothing, restore(nothing))).toMatchObject({ ...facts, language: '' });
    const some = recordOf({ map: { template: 'custom', language: 'de' }, persona: origin });
    expect(toFacts(some, restore(some))).toMatchObject({ ...facts, template: 'custom', language: 'de' });
  });

  it('gets it back whole', () => {
    const nothing = recordOf({ persona: origin });
    const after = written(nothing, withRootFacts(nothing, toFacts(nothing, restore(nothing))));
    expect(at(after, 'map')).toEqual(facts);
  });
});

describe('what is known', () => {
  const known = (text: string, moment: number, by = 'me'): Known =>
    new Map([['people', { value: text, at: moment, by }]]);
  const nobody = { by: 'me', isUndone: () => false };
  const undone = { by: 'me', isUndone: () => true };

  it('stays known when the board was set back, and is written again as it was', () => {
    const kept = learn(known('8', 2, 'zoe'), known('7', 1), nobody);
    expect(kept).toEqual(known('8', 2, 'zoe'));
    expect(isBehind(known('7', 1), kept)).toBe(true);
    const record = change(recordOf({}), { people: '7' }, 1);
    expect(restore(written(record, withKnown(record, kept)))).toEqual(kept);
  });

  it('stays known when it has left the board', () => {
    expect(learn(known('8', 2), new Map(), nobody)).toEqual(known('8', 2));
    expect(isBehind(new Map(), known('8', 2))).toBe(true);
  });

  it('is what the board says if that is newer', () => {
    expect(learn(known('7', 1), known('8', 2), nobody)).toEqual(known('8', 2));
    expect(isBehind(known('8', 2), known('8', 2))).toBe(false);
  });

  it('is what the board says if neither says when', () => {
    expect(learn(known('9', 0, ''), known('20', 0, ''), nobody)).toEqual(known('20', 0, ''));
  });

  it('follows an undo of the person here, which is newer than what it undid', () => {
    const after = learn(known('8', 2, 'zoe'), known('7', 1), undone);
    expect(after).toEqual(known('7', 3));
    expect(isBehind(known('7', 1), after)).toBe(true);
    expect(learn(known('8', 2), new Map(), undone)).toEqual(known('', 3));
    expect(learn(after, known('8', 2), undone)).toEqual(known('8', 4));
    expect(learn(known('7', 1), known('8', 2), undone)).toEqual(known('8', 2));
    expect(learn(after, known('7', 1), undone)).toEqual(after);
  });

  it('comes together whoever reads first', () => {
    const one = fc.record({
      value: fc.constantFrom('a', 'b'),
      at: fc.integer({ min: 1, max: 3 }),
      by: fc.constantFrom('x', 'y'),
    });
    const some = fc
      .dictionary(fc.constantFrom('people', 'step', 'votes'), one)
      .map((values) => new Map(Object.entries(values)));
    fc.assert(
      fc.property(some, some, (mine, theirs) => {
        expect(textsOf(learn(mine, theirs, nobody))).toEqual(
          new Map([...textsOf(learn(theirs, mine, nobody))]),
        );
      }),
    );
  });
});
