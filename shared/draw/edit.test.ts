// Tests that a change in the window writes to the board what changes, and nothing else.
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
  it('writes nothing if nothing changes', () => {
    expect(editFor(mapOf(), {})).toEqual({ texts: [], facts: {} });
    expect(editFor(mapOf(), { people: undefined } as never)).toEqual({ texts: [], facts: {} });
  });

  it("writes a title to its text and to the root's name", () => {
    expect(editFor(mapOf(), { title: 'Renamed' })).toEqual({
      texts: [{ role: 'title', to: 'Renamed' }],
      name: 'Renamed',
      facts: {},
    });
  });

  it('stores as facts only what the board does not show', () => {
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

  it('stores the step and the record, and brings our texts up to date with the board', () => {
    const { texts: edits, facts } = editFor(mapOf(), { step: 'vote', record: NO_RECORD });
    expect(facts).toEqual({ step: 'vote', record: JSON.stringify(NO_RECORD) });
    expect(edits).toHaveLength(13);
    expect(edits.every(({ onlyOurs }) => onlyOurs)).toBe(true);
  });

  it('writes each context field to its own line if the board has the panel', () => {
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

  it('draws the context panel if the board has none', () => {
    const { texts: edits, panel } = editFor(mapOf(), { context: { frame: 'situation' } });
    expect(edits).toEqual([]);
    expect(panel?.tag.role).toBe('context');
    expect(panel?.blocks.map((block) => ('characters' in block ? block.characters : ''))).toEqual([
      'Context',
      'Frame: This situation',
    ]);
  });

  it('replaces a prompt on the board and fills its blanks', () => {
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

  it("rewords a group's own prompt too, but not an unknown one", () => {
    const own = { hear: [{ id: 'own.1', distance: 'near' as const, text: 'Who calls {persona}?' }] };
    const map = { ...mapOf(), prompts: own, shownPrompts: { hear: ['own.1', 'own.9'] } };
    expect(editFor(map, { name: 'Ida' }).texts.filter(({ role }) => role === 'prompt')).toEqual([
      { role: 'prompt', section: 'hear', prompt: 'own.1', onlyOurs: true, to: 'Who calls Ida?' },
    ]);
  });

  it('writes a problem statement, or the placeholder if it is removed', () => {
    expect(editFor(mapOf(), { problem: 'Too slow' }).texts).toEqual([
      { role: 'problem-text', to: 'Too slow', isInvitation: false },
    ]);
    expect(editFor(mapOf(), { problem: '' }).texts).toEqual([
      { role: 'problem-text', to: texts.problem.placeholder, isInvitation: true },
    ]);
  });

  it('writes a line under a custom label', () => {
    expect(editFor(mapOf(), { own: { label: 'Pet', value: 'A cat' } }).texts).toEqual([
      { role: 'persona-details', label: 'Pet', to: 'A cat' },
    ]);
  });

  it('writes a name to its text, the line under the title and every prompt that is still ours', () => {
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

  it('writes the placeholder if the name is removed', () => {
    const { texts: edits } = editFor(mapOf(), { name: '' });
    expect(edits.slice(0, 2)).toEqual([
      { role: 'persona-name', to: texts.persona.unnamed, isInvitation: true },
      { role: 'persona-line', onlyOurs: true, to: 'A persona without a name yet' },
    ]);
    expect(edits.slice(2).every(({ to }) => to.includes(texts.blanks.persona))).toBe(true);
  });

  it('writes each detail to its own line, and removes an empty one', () => {
    const map = mapOf({ details: 'Role: Baker\nAge: 41' });
    expect(editFor(map, { details: { age: '42', goal: '' }, segment: null }).texts).toEqual(
      [
        { role: 'persona-details', label: 'Segment', to: '' },
        { role: 'persona-details', label: texts.persona.fields.goal, to: '' },
        { role: 'persona-details', label: texts.persona.fields.age, to: '42' },
      ].sort((a, b) => orderOf(a.label) - orderOf(b.label)),
    );
  });

  it('writes the segment in its readable form', () => {
    expect(editFor(mapOf(), { segment: { kind: 'lost-customer', label: 'since May' } }).texts).toEqual([
      { role: 'persona-details', label: 'Segment', to: 'Lost customer (since May)' },
    ]);
  });

  it('updates role and product in the line under the title', () => {
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

  it('renumbers every section for another order, gives its reason and stores all of it', () => {
    const { texts: edits, facts, chips } = editFor(mapOf(), { order: { preset: 'recovery', sections: [] } });
    const { sections } = orders.recovery;
    expect(edits).toEqual([
      { role: 'order-line', to: `Order: Lost customers. ${texts.reasons.recovery} (our judgement)` },
      ...sections.map((section, index) => ({ role: 'badge', section, to: String(index + 1) })),
    ]);
    expect(facts).toEqual({ order: JSON.stringify({ preset: 'recovery', sections }) });
    expect(chips?.map(({ section, characters }) => [section, characters])).toEqual(
      sections.map((section, index) => [section, `${index + 1}  ${texts.sections[section]}`]),
    );
  });
});

/** The catalogue's field order, with the segment first. */
function orderOf(label: string): number {
  return [texts.persona.segment, ...Object.values(texts.persona.fields)].indexOf(label);
}
