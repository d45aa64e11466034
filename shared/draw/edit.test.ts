// What a change in the window writes on the board: what changes, and nothing else.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { type OpenMap, toOpenMap } from '../map/open-map';
import { FACT_KEYS, type Facts } from '../map/tag';
import { orders } from '../model/orders';
import { SECTION_IDS } from '../model/sections';
import { NO_RECORD } from '../model/session';
import { editFor } from './edit';

const texts = boardTexts.en;
const NO_FACTS = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;

const ON_BOARD = Object.fromEntries(
  SECTION_IDS.map((section) => [section, texts.prompts[section].map(({ id }) => id)]),
);

function mapOf({
  name = 'Dana',
  details = '',
  context = null as string | null,
  facts = {} as Partial<Facts>,
} = {}): OpenMap {
  return toOpenMap({
    node: '1:2',
    map: 'm1',
    facts: { ...NO_FACTS, ...facts },
    title: 'Booking app',
    personaName: name,
    personaDetails: details,
    context,
    problem: '',
    prompts: ON_BOARD,
    hasPhoto: false,
    counts: {},
    present: [...SECTION_IDS],
    hidden: [],
  });
}

describe('editFor', () => {
  it('writes nothing for no change', () => {
    expect(editFor(mapOf(), {})).toEqual({ texts: [], facts: {} });
    expect(editFor(mapOf(), { people: undefined } as never)).toEqual({ texts: [], facts: {} });
  });

  it('writes a title into its text and as the name of the root', () => {
    expect(editFor(mapOf(), { title: 'Renamed' })).toEqual({
      texts: [{ role: 'title', to: 'Renamed' }],
      name: 'Renamed',
      facts: {},
    });
  });

  it('keeps as facts only what does not stand on the board', () => {
    const own = { hear: [{ id: 'own.1', distance: 'near' as const, text: 'Who calls?' }] };
    const changes = {
      people: 12,
      minutes: 90,
      votes: 5,
      plan: { hear: 300 },
      prompts: own,
      coach: [],
      actions: [{ id: 'a', text: 'Call', owner: '' }],
    };
    expect(editFor(mapOf(), changes)).toEqual({
      texts: [],
      facts: {
        people: '12',
        minutes: '90',
        votes: '5',
        plan: '{"hear":300}',
        prompts: JSON.stringify(own),
        coach: '',
        actions: '[{"id":"a","text":"Call","owner":""}]',
      },
    });
  });

  it('keeps the step and what happened, and has texts of ours catch up with the board', () => {
    const { texts: edits, facts } = editFor(mapOf(), { step: 'vote', record: NO_RECORD });
    expect(facts).toEqual({ step: 'vote', record: JSON.stringify(NO_RECORD) });
    expect(edits).toHaveLength(13);
    expect(edits.every(({ onlyOurs }) => onlyOurs)).toBe(true);
  });

  it('puts each field of the context into its own line where the board has the panel', () => {
    const map = mapOf({ context: 'Goal: Decide\nTouchpoints: Phone' });
    const labels = Object.values(texts.context.fields);
    expect(editFor(map, { context: { deadline: '2026-12-01', touchpoints: ['Phone', 'Door'] } })).toEqual({
      texts: expect.arrayContaining([
        { role: 'context-text', label: 'Deadline', labels, to: '2026-12-01' },
        { role: 'context-text', label: 'Touchpoints', labels, to: 'Phone\nDoor' },
      ]),
      facts: {},
    });
    expect(
      editFor(map, { context: { goal: '' } }).texts.filter(({ role }) => role === 'context-text'),
    ).toEqual([{ role: 'context-text', label: 'Goal', labels, to: '' }]);
  });

  it('draws the context panel where the board has none', () => {
    const { texts: edits, panel } = editFor(mapOf(), { context: { frame: 'situation' } });
    expect(edits).toEqual([]);
    expect(panel?.tag.role).toBe('context');
    expect(panel?.blocks.map((block) => ('characters' in block ? block.characters : ''))).toEqual([
      'Context',
      'Frame: This situation',
    ]);
  });

  it('puts a prompt on the board in the place of another, filled', () => {
    const to = {
      id: 'own.2',
      distance: 'far' as const,
      text: 'What would {persona} tell a friend about {product}?',
    };
    const map = mapOf({ context: 'Product: Tables' });
    expect(editFor(map, { pin: { section: 'hear', from: 'hear.messages', to } }).texts).toEqual([
      {
        role: 'prompt',
        section: 'hear',
        prompt: 'hear.messages',
        to: 'What would Dana tell a friend about Tables?',
        becomes: 'own.2',
      },
    ]);
  });

  it('rewords a prompt that the group made up as well, and leaves one that nobody knows', () => {
    const own = { hear: [{ id: 'own.1', distance: 'near' as const, text: 'Who calls {persona}?' }] };
    const map = { ...mapOf(), prompts: own, shownPrompts: { hear: ['own.1', 'own.9'] } };
    expect(editFor(map, { name: 'Ida' }).texts.filter(({ role }) => role === 'prompt')).toEqual([
      { role: 'prompt', section: 'hear', prompt: 'own.1', onlyOurs: true, to: 'Who calls Ida?' },
    ]);
  });

  it('writes a problem statement, and the invitation when it is taken away', () => {
    expect(editFor(mapOf(), { problem: 'Too slow' }).texts).toEqual([
      { role: 'problem-text', to: 'Too slow', isInvitation: false },
    ]);
    expect(editFor(mapOf(), { problem: '' }).texts).toEqual([
      { role: 'problem-text', to: texts.problem.placeholder, isInvitation: true },
    ]);
  });

  it('writes a line under a label of people’s own', () => {
    expect(editFor(mapOf(), { own: { label: 'Pet', value: 'A cat' } }).texts).toEqual([
      { role: 'persona-details', label: 'Pet', to: 'A cat' },
    ]);
  });

  it('brings a name into its text, the line under the title and every prompt that still is ours', () => {
    const { texts: edits, facts } = editFor(mapOf(), { name: 'Ida' });
    expect(facts).toEqual({});
    expect(edits.slice(0, 2)).toEqual([
      { role: 'persona-name', to: 'Ida', isInvitation: false },
      { role: 'persona-line', onlyOurs: true, to: 'Ida' },
    ]);
    const prompts = edits.slice(2);
    expect(prompts).toHaveLength(12);
    expect(prompts).toContainEqual({
      role: 'prompt',
      section: 'pain',
      prompt: texts.prompts.pain[0].id,
      onlyOurs: true,
      to: 'What frustrated Ida most this week?',
    });
  });

  it('invites to write a name when it is taken away', () => {
    const { texts: edits } = editFor(mapOf(), { name: '' });
    expect(edits.slice(0, 2)).toEqual([
      { role: 'persona-name', to: texts.persona.unnamed, isInvitation: true },
      { role: 'persona-line', onlyOurs: true, to: 'A persona without a name yet' },
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
    const map = mapOf({ details: 'Role: Baker', context: 'Product: Tables' });
    const lineAfter = (changes: Parameters<typeof editFor>[1]) =>
      editFor(map, changes).texts.find(({ role }) => role === 'persona-line');
    expect(lineAfter({ details: { role: 'Cook' } })).toEqual({
      role: 'persona-line',
      onlyOurs: true,
      to: 'Dana, Cook  ·  for: Tables',
    });
    expect(lineAfter({ details: { role: '' }, context: { product: '' } })).toEqual({
      role: 'persona-line',
      onlyOurs: true,
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
