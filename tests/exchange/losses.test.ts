// Holds every exporter to its claim: a change to what it says it cannot carry leaves the file as it is, and
// any other change shows.

import { describe, expect, it } from 'vitest';
import { FEATURES, type Feature, featureOf } from '../../shared/exchange/features';
import type { Exporter } from '../../shared/exchange/types';
import { lossesOf } from '../../shared/exchange/writing/losses';
import { exporters } from '../../shared/exchange/writing/registry';
import type { Action, EmpathyMap, Note } from '../../shared/model/empathy-map';
import { sectionIds } from '../../shared/templates';
import { fixtureMaps } from '../harness/fixture-maps';

const SECTION_IDS = sectionIds('six-section');

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const OTHER_PIXEL = PIXEL.replace('NkYPhf', 'NkYPhg').replace('+M9Q', '+M8Q');

const noteOf = (id: string, at: number): Note => ({
  id,
  text: `Words of ${id}`,
  author: 'Ana',
  color: 'blue',
  evidence: 'quote',
  source: 'Interview 3',
  votes: 3,
  stamps: { '👍': 2, '❤️': 1 },
  tags: ['phone'],
  theme: 'Waiting',
  touchpoint: 'Desk',
  check: { question: 'Is it so?', verdict: 'held', asked: 3, sources: ['Ben'], date: '2026-12-10' },
  bounds: { x: 48, y: 300 + 264 * at, width: 240, height: 240 },
});

/** Uses every feature. The notes in `hear` and `see` all support something; the one in `pain` does not. */
const full: EmpathyMap = {
  ...fixtureMaps.small,
  size: 'compact',
  sections: SECTION_IDS.map((id) => ({
    id,
    title: `Title of ${id}`,
    prompts: [{ id: `${id}.1`, text: `Prompt of ${id}` }],
    notes: { hear: ['n1', 'n2'], see: ['n3'], pain: ['n4'] }[id as string]?.map(noteOf) ?? [],
  })),
  unplaced: [noteOf('n5', 0)],
  problemStatement: { text: 'Dana needs to sleep', notes: ['n1', 'n2'] },
  actions: [
    {
      id: 'a1',
      text: 'Ask again',
      owner: 'Ben',
      due: '2026-12-15',
      status: 'open',
      measure: 'Calls',
      trigger: 'when she calls, then ask',
      notes: ['n1', 'n3'],
    },
    {
      id: 'a2',
      text: 'Try it',
      owner: 'Ana',
      due: '2026-12-16',
      status: 'open',
      measure: 'Visits',
      trigger: 'when he visits, then try',
      notes: ['n2'],
    },
  ],
  tensions: [{ from: 'n1', to: 'n4', label: 'told, felt' }],
  review: [{ question: 'What surprised us?', answer: 'Nobody sleeps' }],
  series: { session: 2, previous: 'm0' },
};

type Change = (map: EmpathyMap) => EmpathyMap;

const inNotes =
  (change: (note: Note) => Partial<Note>): Change =>
  (map) => {
    const changed = (note: Note): Note => ({ ...note, ...change(note) });
    return {
      ...map,
      sections: map.sections.map((section) => ({ ...section, notes: section.notes.map(changed) })),
      unplaced: (map.unplaced ?? []).map(changed),
    };
  };

const textsOf = (...ids: string[]): Change =>
  inNotes(({ id, text }) => (ids.includes(id) ? { text: `${text}, reworded` } : {}));

const inActions =
  (change: (action: Action) => Partial<Action>): Change =>
  (map) => ({ ...map, actions: (map.actions ?? []).map((action) => ({ ...action, ...change(action) })) });

const inPersona =
  (change: Partial<EmpathyMap['persona']>): Change =>
  (map) => ({ ...map, persona: { ...map.persona, ...change } });

const inContext =
  (change: Partial<NonNullable<EmpathyMap['context']>>): Change =>
  (map) => ({ ...map, context: { ...map.context, ...change } });

const tension =
  (change: Partial<NonNullable<EmpathyMap['tensions']>[number]>): Change =>
  (map) => ({ ...map, tensions: (map.tensions ?? []).map((one) => ({ ...one, ...change })) });

/** Changes every id; references still point to the same things. */
const otherIds: Change = (map) => {
  const renamed = JSON.stringify(map).replace(/"([na]\d)"/g, '"id-$1"');
  return { ...(JSON.parse(renamed) as EmpathyMap), id: 'other-map' };
};

/** Every way to change one feature and nothing else. */
const changes: Record<Feature, readonly Change[]> = {
  title: [(map) => ({ ...map, title: 'Another title' })],
  size: [(map) => ({ ...map, size: 'regular' })],
  ids: [otherIds],
  moments: [
    (map) => ({ ...map, createdAt: '2020-01-01T00:00:00.000Z' }),
    (map) => ({ ...map, exportedAt: '2030-01-01T00:00:00.000Z' }),
  ],
  persona: [inPersona({ name: 'Somebody else' })],
  segment: [inPersona({ segment: { kind: 'partner', label: 'day shift' } })],
  'persona-details': [
    inPersona({ role: 'Pilot' }),
    inPersona({ fields: [{ label: 'Pet', value: 'A dog' }] }),
  ],
  photo: [inPersona({ photo: { mediaType: 'image/png', data: OTHER_PIXEL } })],
  context: [
    inContext({ goal: 'Another goal' }),
    inContext({ decision: 'Another decision' }),
    inContext({ deadline: 'next year' }),
    inContext({ product: 'Another product' }),
    inContext({ frame: 'whole-life' }),
    inContext({ touchpoints: ['Door'] }),
    inContext({ research: [{ kind: 'survey', title: 'Autumn', count: 7, consent: false }] }),
  ],
  order: [
    (map) => ({ ...map, order: { ...map.order, sections: [...map.order.sections].reverse() } }),
    (map) => ({ ...map, order: { ...map.order, preset: 'recovery' } }),
    (map) => ({ ...map, order: { ...map.order, whatIfs: [{ id: 'own.1', text: 'it rains' }] } }),
  ],
  'section-titles': [
    (map) => ({
      ...map,
      sections: map.sections.map((section) => ({ ...section, title: `Other ${section.id}` })),
    }),
  ],
  prompts: [
    (map) => ({
      ...map,
      sections: map.sections.map((section) => ({
        ...section,
        prompts: [{ id: 'p', text: 'Another prompt?' }],
      })),
    }),
  ],
  'supporting-notes': [textsOf('n1', 'n2', 'n3')],
  'other-notes': [textsOf('n4')],
  unplaced: [textsOf('n5')],
  author: [inNotes(() => ({ author: 'Zoe' }))],
  color: [inNotes(() => ({ color: 'red' }))],
  evidence: [inNotes(() => ({ evidence: 'data' }))],
  source: [inNotes(() => ({ source: 'Survey 1' }))],
  votes: [inNotes(() => ({ votes: 5 }))],
  stamps: [inNotes(() => ({ stamps: { '👍': 1, '❤️': 2 } }))],
  tags: [inNotes(() => ({ tags: ['visit'] }))],
  theme: [inNotes(() => ({ theme: 'Money' }))],
  touchpoint: [inNotes(() => ({ touchpoint: 'Phone' }))],
  verdicts: [inNotes(({ check }) => ({ check: { ...check, verdict: 'refuted' } }))],
  checks: [
    inNotes(({ check }) => ({ check: { ...check, question: 'Is it not so?' } })),
    inNotes(({ check }) => ({ check: { ...check, asked: 4 } })),
    inNotes(({ check }) => ({ check: { ...check, sources: ['Ben', 'Zoe'] } })),
    inNotes(({ check }) => ({ check: { ...check, date: '2026-12-11' } })),
    inNotes(({ check }) => ({ check: { ...check, who: 'Ana asks Ben', due: '2026-12-09' } })),
  ],
  places: [
    inNotes(({ bounds = { x: 0, y: 0, width: 240, height: 240 } }) => ({ bounds: { ...bounds, x: 600 } })),
  ],
  problem: [
    (map) => ({ ...map, problemStatement: { ...map.problemStatement, text: 'Dana needs to be heard' } }),
  ],
  'problem-notes': [
    (map) => ({ ...map, problemStatement: { text: map.problemStatement?.text ?? '', notes: ['n2'] } }),
  ],
  actions: [inActions(({ text }) => ({ text: `${text} tomorrow` }))],
  owners: [inActions(() => ({ owner: 'Zoe' }))],
  due: [inActions(() => ({ due: '2027-01-31' }))],
  status: [inActions(() => ({ status: 'doing' })), inActions(() => ({ status: 'done' }))],
  measure: [inActions(() => ({ measure: 'Smiles' }))],
  trigger: [inActions(() => ({ trigger: 'when it rains, then wait' }))],
  'action-notes': [inActions(({ id }) => (id === 'a1' ? { notes: ['n2', 'n3'] } : {}))],
  tensions: [tension({ label: 'felt, told' }), tension({ to: 'n3' }), (map) => ({ ...map, tensions: [] })],
  session: [(map) => ({ ...map, session: { ...map.session, participants: 49 } })],
  review: [
    (map) => ({ ...map, review: [{ question: 'What is missing?', answer: 'Nobody sleeps' }] }),
    (map) => ({ ...map, review: [{ question: 'What surprised us?', answer: 'Everybody sleeps' }] }),
  ],
  series: [
    (map) => ({ ...map, series: { ...map.series, session: 3 } }),
    (map) => ({ ...map, series: { session: 2, previous: 'm9' } }),
  ],
};

const outputOf = ({ write }: Exporter, map: EmpathyMap): string => {
  const { text, parts } = write(map);
  return JSON.stringify([text, parts]);
};

const cases = FEATURES.flatMap((feature) => changes[feature].map((change, at) => ({ feature, change, at })));

describe('the table of changes', () => {
  it.each(cases)('changes $feature and nothing else ($at)', ({ feature, change }) => {
    const changed = change(full);
    const differing = FEATURES.filter(
      (one) => JSON.stringify(featureOf[one](changed)) !== JSON.stringify(featureOf[one](full)),
    );
    expect(differing).toEqual([feature]);
  });
});

describe.each(Object.values(exporters))('$id', (exporter) => {
  const before = outputOf(exporter, full);

  it('carries exactly the features that it does not declare as lost', () => {
    const seen = cases.filter(({ change }) => outputOf(exporter, change(full)) !== before);
    const isSeen = (one: (typeof cases)[number]) => seen.includes(one);
    const wrong = cases.filter((one) => isSeen(one) === exporter.cannot.includes(one.feature));
    expect(wrong.map(({ feature, at }) => `${feature} ${at}`)).toEqual([]);
  });

  it('declares each lost feature once', () => {
    expect(exporter.cannot).toEqual([...new Set(exporter.cannot)]);
  });

  it('writes the same file for the same map', () => {
    expect(outputOf(exporter, full)).toBe(before);
  });

  it('reports all its losses for a map that uses every feature', () => {
    expect(lossesOf(exporter.cannot, full)).toEqual(FEATURES.filter((one) => exporter.cannot.includes(one)));
  });

  it('reports no loss for features that a map does not use', () => {
    const said: Feature[] = ['ids', 'moments', 'order'];
    expect(lossesOf(exporter.cannot, fixtureMaps.empty)).toEqual(
      said.filter((one) => exporter.cannot.includes(one)),
    );
  });
});
