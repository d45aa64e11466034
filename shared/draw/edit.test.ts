// Tests that a change in the window writes to the board what changes, and nothing else.

import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { type OpenMap, toOpenMap } from '../map/open-map';
import type { PersonaText } from '../map/snapshot';
import { FACT_KEYS, type Facts } from '../map/tag';
import { NO_RECORD } from '../model/session';
import { sectionIds } from '../templates';
import { sixSection } from '../templates/six-section';
import { editFor } from './edit';

const SECTION_IDS = sectionIds('six-section');
const { orders } = sixSection;

const texts = boardTexts.en;
const NO_FACTS = Object.fromEntries(FACT_KEYS.map((key) => [key, ''])) as Facts;

const ON_BOARD = Object.fromEntries(
  SECTION_IDS.map((section) => [section, texts.sections[section]?.prompts.map(({ id }) => id) ?? []]),
);

function mapOf({
  name = 'Dana',
  details = '' as string | null,
  context = null as string | null,
  fields = [] as PersonaText[],
  rows = [] as string[][],
  facts = {} as Partial<Facts>,
} = {}): OpenMap {
  return toOpenMap({
    node: '1:2',
    map: 'm1',
    facts: { ...NO_FACTS, ...facts },
    title: 'Booking app',
    personaName: name,
    personaDetails: details,
    personaFields: fields,
    context,
    problem: '',
    problemRows: rows,
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
    expect(edits.filter(({ onlyOurs }) => onlyOurs)).toHaveLength(14);
    const others = edits.filter(({ onlyOurs }) => !onlyOurs);
    expect(others.map(({ role, to }) => [role, to])).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((to) => ['badge', to]),
    );
  });

  it('writes each context field to its own line if the board has the panel', () => {
    const map = mapOf({ context: 'Goal: Decide\nTouchpoints: Phone' });
    const labels = ['Goal', 'Decision', 'Deadline', 'Product', 'Focus', 'Frame', 'Touchpoints', 'Research'];
    expect(editFor(map, { context: { deadline: '2026-12-01', touchpoints: ['Phone', 'Door'] } })).toEqual({
      texts: expect.arrayContaining([
        { role: 'context-text', label: 'Deadline', colon: ': ', labels, to: '2026-12-01' },
        { role: 'context-text', label: 'Touchpoints', colon: ': ', labels, to: 'Phone\nDoor' },
      ]),
      facts: {},
    });
    expect(
      editFor(map, { context: { goal: '' } }).texts.filter(({ role }) => role === 'context-text'),
    ).toEqual([{ role: 'context-text', label: 'Goal', colon: ': ', labels, to: '' }]);
  });

  it('writes to the lines that boards of before have, under their names', () => {
    const map = mapOf({ details: 'Circumstances: Ill', fields: [], context: 'Frame: Their whole life' });
    const changes = { details: { situation: 'Well' }, context: { frame: 'situation' } } as const;
    const edits = editFor(map, changes).texts;
    expect(edits.find(({ role }) => role === 'persona-details')).toMatchObject({
      label: 'Situation',
      earlier: ['Circumstances'],
      to: 'Well',
    });
    expect(edits.find(({ role }) => role === 'context-text')).toMatchObject({
      label: 'Focus',
      earlier: ['Frame'],
      to: 'This situation',
    });
  });

  it('draws the context in the header if the board has none', () => {
    const { texts: edits, line, panel } = editFor(mapOf(), { context: { frame: 'situation' } });
    expect(edits).toEqual([]);
    expect(line).toMatchObject({ tag: { role: 'context-text' }, characters: 'Focus: This situation' });
    expect(panel).toBe(undefined);
  });

  it('draws a panel for a context of more than three lines', () => {
    const { line, panel } = editFor(mapOf(), { context: { touchpoints: ['Door', 'Phone', 'Web', 'Mail'] } });
    expect(line).toBe(undefined);
    expect(panel?.tag.role).toBe('context');
    expect(panel?.blocks.map((block) => ('characters' in block ? block.characters : ''))).toEqual([
      'Context',
      'Touchpoints: Door\nPhone\nWeb\nMail',
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

  it('makes a sentence of the lines in the table, until people write one', () => {
    const rows = [
      ['needs to…', 'hear of free slots. '],
      ['because…', ''],
      ['yet…', 'nobody sees them'],
    ];
    const sentence = 'Dana needs to hear of free slots, yet nobody sees them.';
    const ours = { role: 'problem-text', to: sentence, isInvitation: true };
    const map = mapOf({ rows });
    expect(map.problem).toBe(sentence);
    expect(editFor(map, { problem: '' }).texts).toEqual([ours]);
    const problemIn = (changes: Parameters<typeof editFor>[1]) =>
      editFor(map, changes).texts.filter(({ role }) => role === 'problem-text');
    expect(problemIn({ step: 'actions' })).toEqual([{ ...ours, onlyOurs: true }]);
    expect(problemIn({ name: 'Ida' })).toEqual([
      { ...ours, onlyOurs: true, to: 'Ida needs to hear of free slots, yet nobody sees them.' },
    ]);
    expect(problemIn({ step: 'actions', problem: 'Too slow' })).toEqual([
      { role: 'problem-text', to: 'Too slow', isInvitation: false },
    ]);
  });

  describe('of a persona with a text for each field', () => {
    const fields = [
      { field: 'role', label: '', text: 'Baker' },
      { field: 'age', label: '', text: '' },
      { field: 'own/Pet', label: 'Pet', text: 'A cat' },
      { field: 'own/Car', label: 'Lorry', text: 'Red' },
    ];
    const map = mapOf({ details: null, fields });

    it('writes it there, or asks again', () => {
      const { texts: edits, cards } = editFor(map, { details: { role: '', age: '42' } });
      expect(edits.filter(({ role }) => role === 'persona-field')).toEqual([
        { role: 'persona-field', field: 'role', to: 'What do they do all day?', isInvitation: true },
        { role: 'persona-field', field: 'age', to: '42', isInvitation: false },
      ]);
      expect(cards).toBe(undefined);
    });

    it('adds a chip for what has no text yet, unless there is nothing to say', () => {
      const edit = editFor(map, { details: { income: '40,000', children: '' } });
      expect(edit.texts).toEqual([]);
      expect(edit.cards).toHaveLength(1);
      expect(edit.cards?.[0]?.items.map(({ tag, characters }) => [tag.role, tag.field, characters])).toEqual([
        ['persona-label', 'income', 'Income'],
        ['persona-field', 'income', '40,000'],
      ]);
    });

    it('knows facts of people’s own by their label, as it stands', () => {
      expect(editFor(map, { own: { label: 'lorry', value: 'Blue' } }).texts).toEqual([
        { role: 'persona-field', field: 'own/Car', to: 'Blue', isInvitation: false },
      ]);
      const { cards } = editFor(map, { own: { label: 'Car', value: 'Small' } });
      expect(cards?.[0]?.box?.tag.field).toBe('own/Car/2');
    });

    it('drops a fact that says nothing any more', () => {
      expect(editFor(map, { own: { label: 'Pet', value: '' } })).toEqual({
        texts: [{ role: 'persona-field', field: 'own/Pet', to: '' }],
        dropped: ['own/Pet'],
        facts: {},
      });
    });
  });

  it('writes a line under a custom label', () => {
    expect(editFor(mapOf(), { own: { label: 'Pet', value: 'A cat' } }).texts).toEqual([
      { role: 'persona-details', label: 'Pet', colon: ': ', to: 'A cat' },
    ]);
  });

  it('writes a name to its text, the line under the title and every prompt that is still ours', () => {
    const { texts: edits, facts } = editFor(mapOf(), { name: 'Ida' });
    expect(facts).toEqual({});
    expect(edits.slice(0, 3)).toEqual([
      { role: 'persona-name', to: 'Ida', isInvitation: false },
      { role: 'persona-line', onlyOurs: true, to: 'Ida' },
      { role: 'photo', onlyOurs: true, to: 'I' },
    ]);
    const prompts = edits.slice(3);
    expect(prompts).toHaveLength(12);
    expect(prompts).toContainEqual({
      role: 'prompt',
      section: 'pain',
      prompt: texts.sections.pain?.prompts[0].id,
      onlyOurs: true,
      to: 'What frustrated Ida most this week?',
    });
  });

  it('writes the placeholder if the name is removed', () => {
    const { texts: edits } = editFor(mapOf(), { name: '' });
    expect(edits.slice(0, 3)).toEqual([
      { role: 'persona-name', to: texts.persona.unnamed, isInvitation: true },
      { role: 'persona-line', onlyOurs: true, to: 'Who is this about?' },
      { role: 'photo', onlyOurs: true, to: '?' },
    ]);
    expect(edits.slice(3).every(({ to }) => to.includes(texts.blanks.persona))).toBe(true);
  });

  it('writes each detail to its own line, and removes an empty one', () => {
    const map = mapOf({ details: 'Role: Baker\nAge: 41' });
    expect(editFor(map, { details: { age: '42', goal: '' }, segment: null }).texts).toEqual(
      [
        { role: 'persona-details', label: 'Segment', colon: ': ', to: '' },
        { role: 'persona-details', label: texts.persona.fields.goal, colon: ': ', to: '' },
        { role: 'persona-details', label: texts.persona.fields.age, colon: ': ', to: '42' },
      ].sort((a, b) => orderOf(a.label) - orderOf(b.label)),
    );
  });

  it('writes the segment in its readable form', () => {
    expect(editFor(mapOf(), { segment: { kind: 'lost-customer', label: 'since May' } }).texts).toEqual([
      { role: 'persona-details', label: 'Segment', colon: ': ', to: 'Lost customer (since May)' },
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
      {
        role: 'order-line',
        to: `Order: Lost customers. ${texts.templateWords['six-section']?.reasons.recovery} (our own judgement)`,
      },
      ...sections.map((section, index) => ({ role: 'badge', section, to: String(index + 1) })),
    ]);
    expect(facts).toEqual({ order: JSON.stringify({ preset: 'recovery', sections }) });
    expect(chips?.map(({ section, characters }) => [section, characters])).toEqual(
      sections.map((section, index) => [section, `${index + 1}  ${texts.sections[section]?.title}`]),
    );
  });
});

/** The catalogue's field order, with the segment first. */
function orderOf(label: string): number {
  return [texts.persona.segment, ...Object.values(texts.persona.fields)].indexOf(label);
}

describe('a prompt about a touchpoint', () => {
  const context = 'Touchpoints: Phone\nFront desk';
  const friends = texts.sections.hear?.prompts[0]?.text.replace('{persona}', 'Dana') ?? '';
  const pinned = { section: 'hear', from: 'hear.old' } as const;
  const pin = (id: string, text: string, of = mapOf({ context })) =>
    editFor(of, { pin: { ...pinned, to: { id, distance: 'near', text } } }).texts[0];

  it('says where it is asked, in its place or before it', () => {
    expect(pin('hear.a@front-desk', 'What does {persona} hear?')).toEqual({
      ...{ role: 'prompt', section: 'hear', prompt: 'hear.old', becomes: 'hear.a@front-desk' },
      to: 'Front desk: What does Dana hear?',
    });
    expect(pin('hear.b@front-desk', 'What is loud at {touchpoint}?')?.to).toBe('What is loud at Front desk?');
    expect(pin('hear.b', 'What is loud at {touchpoint}?')?.to).toBe('What is loud at Phone?');
    expect(pin('hear.a@gone', 'What does {persona} hear?')?.to).toBe('What does Dana hear?');
  });

  it('follows a new name of the persona, and loses the touchpoint with the map', () => {
    const id = `${ON_BOARD.hear?.[0]}@front-desk`;
    const map = { ...mapOf({ context }), shownPrompts: { hear: [id] } };
    const edit = (changes: Parameters<typeof editFor>[1]) =>
      editFor(map, changes).texts.find(({ role, section }) => role === 'prompt' && section === 'hear');
    expect(edit({ name: 'Dana' })).toMatchObject({
      prompt: id,
      onlyOurs: true,
      to: `Front desk: ${friends}`,
    });
    expect(edit({ context: { touchpoints: ['Phone'] } })).toMatchObject({ prompt: id, to: friends });
  });

  it('is asked in another language about the same one', () => {
    const id = `${ON_BOARD.hear?.[0]}@front-desk`;
    const map = { ...mapOf({ context }), shownPrompts: { hear: [id] } };
    const german = boardTexts.de.sections.hear?.prompts[0]?.text.replace('{persona}', 'Dana');
    const { texts: edits } = editFor(map, { language: 'de' });
    expect(edits.find(({ role, section }) => role === 'prompt' && section === 'hear')).toMatchObject({
      prompt: id,
      from: `Front desk: ${friends}`,
      to: `Front desk: ${german}`,
    });
  });
});
