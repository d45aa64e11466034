// What a change in the window writes on the board: what changes, and nothing else.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { orders } from '../catalogue/orders';
import { SECTION_IDS } from '../model/sections';
import { editFor } from './edit';
import { type OpenMap, toOpenMap } from './open-map';
import { FACT_KEYS, type Facts } from './tag';

const texts = boardTexts.en;
const NO_FACTS = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;

function mapOf({ name = 'Dana', details = '', product = '' } = {}): OpenMap {
  return toOpenMap({
    node: '1:2',
    map: 'm1',
    facts: { ...NO_FACTS, product },
    title: 'Booking app',
    personaName: name,
    personaDetails: details,
    counts: {},
    present: [...SECTION_IDS],
  });
}

describe('editFor', () => {
  it('writes nothing for no change', () => {
    expect(editFor(mapOf(), {})).toEqual({ texts: [], facts: {} });
    expect(editFor(mapOf({ product: 'Tables' }), { name: undefined, product: 'Tables' })).toEqual({
      texts: [],
      facts: { product: 'Tables' },
    });
  });

  it('writes a title into its text and as the name of the root', () => {
    expect(editFor(mapOf(), { title: 'Renamed' })).toEqual({
      texts: [{ role: 'title', to: 'Renamed' }],
      name: 'Renamed',
      facts: {},
    });
  });

  it('keeps people, minutes and goal as facts only', () => {
    expect(editFor(mapOf(), { people: 12, minutes: 90, goal: '' })).toEqual({
      texts: [],
      facts: { people: '12', minutes: '90', goal: '' },
    });
  });

  it('brings a name into its text, the line under the title and every prompt that still is ours', () => {
    const { texts: edits, facts } = editFor(mapOf(), { name: 'Ida' });
    expect(facts).toEqual({});
    expect(edits.slice(0, 2)).toEqual([
      { role: 'persona-name', to: 'Ida', isInvitation: false },
      { role: 'persona-line', from: 'Dana', to: 'Ida' },
    ]);
    const prompts = edits.slice(2);
    expect(prompts).toHaveLength(12);
    expect(prompts).toContainEqual({
      role: 'prompt',
      section: 'pain',
      prompt: texts.prompts.pain[0].id,
      from: 'What frustrated Dana most this week?',
      to: 'What frustrated Ida most this week?',
    });
  });

  it('invites to write a name when it is taken away', () => {
    const { texts: edits } = editFor(mapOf(), { name: '' });
    expect(edits.slice(0, 2)).toEqual([
      { role: 'persona-name', to: texts.persona.unnamed, isInvitation: true },
      { role: 'persona-line', from: 'Dana', to: 'A persona without a name yet' },
    ]);
    expect(edits.slice(2).every(({ to }) => to.includes(texts.blanks.persona))).toBe(true);
  });

  it('writes each detail into its own line, and an empty one away', () => {
    const map = mapOf({ details: 'Role: Baker\nAge: 41' });
    expect(editFor(map, { details: { age: '42', goal: '' }, segment: null }).texts).toEqual(
      [
        { role: 'persona-details', label: 'Segment', to: '' },
        { role: 'persona-details', label: texts.persona.fields.goal, to: '' },
        { role: 'persona-details', label: texts.persona.fields.age, to: '42' },
      ].sort((a, b) => orderOf(a.label) - orderOf(b.label)),
    );
  });

  it('writes the segment as people read it', () => {
    expect(editFor(mapOf(), { segment: { kind: 'lost-customer', label: 'since May' } }).texts).toEqual([
      { role: 'persona-details', label: 'Segment', to: 'Lost customer (since May)' },
    ]);
  });

  it('brings role and product into the line under the title', () => {
    const map = mapOf({ details: 'Role: Baker', product: 'Tables' });
    const lineAfter = (changes: Parameters<typeof editFor>[1]) =>
      editFor(map, changes).texts.find(({ role }) => role === 'persona-line');
    const from = 'Dana, Baker  ·  for: Tables';
    expect(lineAfter({ details: { role: 'Cook' } })).toEqual({
      role: 'persona-line',
      from,
      to: 'Dana, Cook  ·  for: Tables',
    });
    expect(lineAfter({ details: { role: '' }, product: '' })).toEqual({
      role: 'persona-line',
      from,
      to: 'Dana',
    });
    expect(lineAfter({ details: { age: '41' } })).toBe(undefined);
  });

  it('numbers every section for another order, says its reason and stores it whole', () => {
    const { texts: edits, facts } = editFor(mapOf(), { order: { preset: 'recovery', sections: [] } });
    const { sections } = orders.recovery;
    expect(edits).toEqual([
      { role: 'order-line', to: `Order: Lost customers. ${texts.reasons.recovery} (our judgement)` },
      ...sections.map((section, index) => ({ role: 'badge', section, to: String(index + 1) })),
    ]);
    expect(facts).toEqual({ order: JSON.stringify({ preset: 'recovery', sections }) });
  });
});

/** The order of the fields in the catalogue, the segment first. */
function orderOf(label: string): number {
  return [texts.persona.segment, ...Object.values(texts.persona.fields)].indexOf(label);
}
