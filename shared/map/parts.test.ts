// Facts survive being split into parts and joined again, whatever they say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_FACTS } from '../../tests/harness/first-version';
import { restoreMapData } from './map-data';
import { fromOrigin, joinFacts, originOf, splitFacts } from './parts';
import { FACT_KEYS, type Facts } from './tag';

const NONE = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;

describe('splitting the facts', () => {
  it('gives each activity a part of its own', () => {
    expect(Object.fromEntries(splitFacts(FIRST_FACTS))).toEqual({
      order: FIRST_FACTS.order,
      people: '9',
      minutes: '90',
      votes: '5',
      coach: '["too-long"]',
      review: '',
      series: '',
      baseline: '',
      step: '{"step":"hear","entered":1795000060000,"notesBefore":3}',
      session: '{"started":1795000000000,"ended":0}',
      'plan/hear': '300',
      'plan/vote': '60',
      'spent/persona': '{"planned":300,"actual":60,"notes":3}',
      'spent/example': '{"planned":180,"actual":0,"skipped":true}',
      'shown/hear': '["hear.messages"]',
      'prompts/pain': '[{"id":"own.1","distance":"far","text":"And then?"}]',
      'action/7:8/1': '{"row":0,"text":"Call back","owner":"Ben"}',
      'action/7:8/2': '{"row":1,"text":"Ask","owner":""}',
    });
  });

  it('and joining them gives the same map', () => {
    const joined = { ...FIRST_FACTS, ...joinFacts(splitFacts(FIRST_FACTS)) };
    expect(restoreMapData('m', joined, '')).toEqual(restoreMapData('m', FIRST_FACTS, ''));
  });

  it('keeps the trigger of an action that has one', () => {
    const actions = JSON.stringify([
      { id: '7:8/1', text: 'Call back', owner: 'Ben', trigger: 'When it rings, then answer' },
      { id: '7:8/2', text: 'Ask', owner: '' },
    ]);
    expect(joinFacts(splitFacts({ ...FIRST_FACTS, actions })).actions).toBe(actions);
  });

  it('keeps the order of actions, however many there are', () => {
    const actions = Array.from({ length: 12 }, (_action, at) => ({
      id: `t/${at + 1}`,
      text: 'Ask',
      owner: '',
    }));
    const { actions: joined } = joinFacts(splitFacts({ ...NONE, actions: JSON.stringify(actions) }));
    expect(joined).toBe(JSON.stringify(actions));
  });

  it('gives nothing for a map without facts', () => {
    expect(joinFacts(splitFacts(NONE))).toEqual(joinFacts(new Map()));
    expect({ ...NONE, ...joinFacts(new Map()) }).toEqual(NONE);
  });
});

describe('what is written once', () => {
  const { template, language, created, places, kept } = FIRST_FACTS;

  it('is one part, which leaves out what is empty', () => {
    expect(originOf({ ...FIRST_FACTS, kept: '' })).toBe(
      JSON.stringify({ template, language, created, places }),
    );
    expect(originOf(NONE)).toBe('');
  });

  it('comes back from its part', () => {
    const size = 'compact';
    const origin = { template, size, language, created, places, kept };
    expect(fromOrigin(originOf({ ...FIRST_FACTS, size }))).toEqual(origin);
  });

  it.each(['', '7', '[]', '{"template":7,"people":"9"}', '{"template'])(
    'is empty if the part is %j',
    (text) => {
      expect(fromOrigin(text)).toEqual({
        template: '',
        size: '',
        language: '',
        created: '',
        places: '',
        kept: '',
      });
    },
  );
});

const anyText = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom('{"__proto__":1}', '{"steps":7,"prompts":[1]}', '[{"id":"__proto__"}]', '{"entered":"x"}'),
);
const facts = fc.record(
  Object.fromEntries(FACT_KEYS.map((key) => [key, anyText])) as Record<keyof Facts, typeof anyText>,
);

it('splitting any strings and joining any parts never throws, and is stable', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const joined = joinFacts(splitFacts(given));
      expect(joinFacts(splitFacts({ ...NONE, ...joined }))).toEqual(joined);
    }),
  );
  const part = fc.oneof(
    fc.constantFrom('step', 'session', 'plan/hear', 'action/1', 'spent/__proto__'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(part, anyText)), (given) => {
      const joined = joinFacts(new Map(given));
      expect(joinFacts(splitFacts({ ...NONE, ...joined }))).toEqual(joined);
    }),
  );
});
