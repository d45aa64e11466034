// Tests what a map is asked to become in another template: its sections, its order, its session, what stays out of sight.
import { describe, expect, it } from 'vitest';
import { buildOpenMap } from '../../tests/harness/open-map';
import { buildRawNote, buildSnapshot } from '../../tests/harness/review-window';
import { coachWords } from '../catalogue/coach-words';
import type { OpenMap } from '../map/open-map';
import type { RawSection } from '../map/snapshot';
import { NO_RECORD } from '../model/session';
import type { TemplateId } from '../templates';
import { planSwitch } from './plan-switch';
import { orderToStore, sessionAfter } from './session-after';
import { switchRequest } from './switch-request';

const HEAR: RawSection = {
  node: '1:2',
  id: 'hear',
  box: { x: 0, y: 0, width: 1000, height: 1000 },
  isHidden: true,
  name: 'Hear',
  heading: 'What the ward hears',
  prompts: [{ id: 'hear.messages', text: 'Who shouts?' }],
};

function request(map: OpenMap, to: TemplateId) {
  const board = buildSnapshot({ sections: [HEAR], notes: [buildRawNote('1:5', 'Waits')] });
  const { template: from, language } = map;
  const plan = planSwitch(board, { from, to, language, words: coachWords.en, choices: {} });
  return switchRequest(map, board, to, plan);
}

describe('what is drawn', () => {
  it('is every section of the template, around the persona', () => {
    const { rows } = request(buildOpenMap(), 'four-quadrant').body;
    expect(rows.map((row) => row.map((panel) => panel?.tag.section ?? null))).toEqual([
      ['says', null, 'thinks'],
      ['does', 'feels'],
    ]);
  });

  it('is as wide as the sections were', () => {
    const places = JSON.stringify({ see: { x: 96, y: 0, width: 3904, height: 500 } });
    const { rows } = request(buildOpenMap({}, { places }), 'four-quadrant').body;
    expect(rows[1]?.map((panel) => panel?.width)).toEqual([1920, 1920]);
  });

  it('says what people reworded in a section that both templates have', () => {
    const { rows } = request(buildOpenMap(), 'goal-first').body;
    const hear = rows.flat().find((panel) => panel?.tag.section === 'hear');
    const words = hear?.blocks.flatMap((block) => (block.kind === 'text' ? [block.characters] : []));
    expect(words).toEqual(expect.arrayContaining(['What the ward hears', 'Who shouts?']));
  });

  it('hides what takes in hidden notes, or stands for a hidden section', () => {
    expect(request(buildOpenMap(), 'four-quadrant').body.hidden).toEqual(['']);
    const { body, after } = request(buildOpenMap(), 'inner-and-outer');
    expect([body.hidden, after.hidden]).toEqual([['takes-in'], ['takes-in']]);
  });

  it('sends everything else along with its section', () => {
    const { rest } = request(buildOpenMap(), 'four-quadrant').body;
    expect(rest).toContainEqual({ from: 'hear', to: '' });
    expect(rest).toContainEqual({ from: 'say-do', to: 'says' });
  });
});

it('brings back what people reworded in a section that was away', () => {
  const map = buildOpenMap();
  const { words } = request(map, 'four-quadrant').body.facts;
  expect(words).toBe(
    '{"hear":{"title":"What the ward hears","prompts":[{"id":"hear.messages","text":"Who shouts?"}]}}',
  );
  const there = {
    ...buildOpenMap({}, { template: 'four-quadrant' }),
    facts: { ...map.facts, words: words ?? '' },
  };
  const plan = { flows: [], checks: [], notes: [], hidden: [] };
  const { rows } = switchRequest(there, { sections: [] }, 'six-section', plan).body;
  const hear = rows.flat().find((panel) => panel?.tag.section === 'hear');
  expect(hear?.blocks.flatMap((block) => (block.kind === 'text' ? [block.characters] : []))).toEqual(
    expect.arrayContaining(['What the ward hears', 'Who shouts?']),
  );
});

describe('the session', () => {
  it.each([
    ['hear', 'four-quadrant', 'says'],
    ['say-do', 'four-quadrant', 'says'],
    ['say-do', 'inner-and-outer', 'communicates'],
    ['hear', 'goal-first', 'hear'],
    ['vote', 'four-quadrant', 'vote'],
  ] as const)('at %s goes on in %s at %s', (step, template, expected) => {
    expect(sessionAfter(buildOpenMap({}, { step }), template).step).toBe(expected);
  });

  it('has done what stands for done sections, in no time', () => {
    const done = { planned: 60, actual: 50 };
    const record = {
      ...NO_RECORD,
      started: 1,
      entered: 1,
      steps: { 'say-do': done, hear: { ...done, open: true } },
    };
    const { record: after } = sessionAfter(buildOpenMap({}, { record }), 'inner-and-outer');
    expect(after.steps).toEqual({
      ...record.steps,
      communicates: { planned: 0, actual: 0 },
      does: { planned: 0, actual: 0 },
    });
  });

  it('keeps a preset, and an order of people’s own as far as sections stand for each other', () => {
    expect(sessionAfter(buildOpenMap(), 'four-quadrant').order).toEqual({
      preset: 'competitive',
      sections: ['says', 'thinks', 'feels', 'does'],
    });
    const order = {
      preset: 'custom' as const,
      sections: ['pain', 'think-feel', 'hear', 'say-do', 'see', 'gain'],
    };
    const map = buildOpenMap({}, { order });
    const stored = orderToStore(map, 'four-quadrant');
    expect(sessionAfter(map, 'four-quadrant').order.sections).toEqual(['thinks', 'feels', 'says', 'does']);
    const back = buildOpenMap({}, { template: 'four-quadrant', order: stored });
    expect(sessionAfter(back, 'six-section').order).toEqual(order);
  });
});
