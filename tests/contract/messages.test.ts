// Every request is answered; whatever else arrives is refused, logged and harmless.
import { afterEach, describe, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import type { ReplyMessage, RequestName } from '../../shared/protocol/messages';
import { piece } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, type OpenPlugin, openPlugin, SPEC } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const SECRET = 'Zebra-sentence that a person wrote';
const REFUSED = 'Empathy Map: request refused: ';

/** The one reply to a raw message; undefined when there is none. */
function reply({ run }: OpenPlugin, message: unknown): ReplyMessage | undefined {
  const replies = run.ask(message).filter((answer) => (answer as ReplyMessage).kind === 'reply');
  expect(replies.length).toBeLessThanOrEqual(1);
  return replies[0] as ReplyMessage | undefined;
}

/** `__proto__` as a key of its own, as JSON from elsewhere may hold it. */
const parsed = (json: string): unknown => JSON.parse(json);

const BAD_BODIES: [RequestName, unknown, string][] = [
  ['hello', undefined, 'body: expected an object, found nothing'],
  ['hello', null, 'body: expected an object, found null'],
  ['hello', [], 'body: expected an object, found a list'],
  ['hello', 'hello', 'body: expected an object, found string'],
  ['hello', { more: 1 }, 'body.more: not known'],
  ['hello', { constructor: 1 }, 'body.constructor: not known'],
  ['map.open', {}, 'body.node: expected text, found nothing'],
  ['map.open', { node: 12 }, 'body.node: expected text, found number'],
  ['map.open', { node: 'x'.repeat(101) }, 'body.node: at most 100 characters, found 101'],
  ['map.insert', { ...SPEC, people: 0 }, 'body.people: expected a whole number from 1 to 50, found number'],
  ['map.insert', { ...SPEC, people: 51 }, 'body.people: expected a whole number from 1 to 50, found number'],
  ['map.insert', { ...SPEC, people: 2.5 }, 'body.people: expected a whole number from 1 to 50, found number'],
  [
    'map.insert',
    { ...SPEC, minutes: 9 },
    'body.minutes: expected a whole number from 10 to 240, found number',
  ],
  [
    'map.insert',
    { ...SPEC, template: 'toString' },
    'body.template: expected one of six-section, found string',
  ],
  ['map.insert', { ...SPEC, language: 'xx' }, 'body.language: expected one of en, found string'],
  ['map.insert', { ...SPEC, title: 'x'.repeat(501) }, 'body.title: at most 500 characters, found 501'],
  [
    'map.insert',
    { ...SPEC, order: { preset: 'custom', sections: ['hear', 'hear', 'see', 'pain', 'gain', 'say-do'] } },
    'body.order.sections: each of think-feel, see, say-do, hear, pain, gain once',
  ],
  [
    'map.insert',
    { ...SPEC, order: { preset: '__proto__', sections: SPEC.order.sections } },
    'body.order.preset: expected one of outside-in, competitive, business-model, evidence-first, inner-first, recovery, new-market, loyal-growth, express, internal, custom, found string',
  ],
  ['map.update', { node: '1:2', changes: { counts: {} } }, 'body.changes.counts: not known'],
  [
    'map.update',
    { node: '1:2', changes: { persona: { name: 'A', segment: {}, details: {}, own: [] } } },
    'body.changes.persona.segment.kind: expected one of customer-type, gender, age-group, end-user, partner, lost-customer, non-customer, employee, new, loyal, churned, resurrected, product-specific, interest-based, other, found nothing',
  ],
  [
    'map.update',
    { node: '1:2', changes: { persona: { name: 'A', segment: null, details: { pet: 'x' }, own: [] } } },
    'body.changes.persona.details.pet: not known',
  ],
  [
    'note.add',
    { node: '1:2', section: 'hear', text: 'x'.repeat(10_001) },
    'body.text: at most 10000 characters, found 10001',
  ],
  [
    'section.show',
    { node: '1:2', section: 'persona' },
    'body.section: expected one of think-feel, see, say-do, hear, pain, gain, found string',
  ],
  [
    'timer.set',
    { node: '1:2', action: 'start', seconds: -1, replace: false },
    'body.seconds: expected a whole number from 0 to 14400, found number',
  ],
  [
    'timer.set',
    { node: '1:2', action: 'start', seconds: 60, replace: 'yes' },
    'body.replace: expected true or false, found string',
  ],
  [
    'window.resize',
    { width: 299, height: 640 },
    'body.width: expected a whole number from 300 to 2000, found number',
  ],
];

describe.each(everywhere)('a malformed message in %s, %s', (editor, mode) => {
  it('is refused with what is wrong, logged, and changes nothing', async () => {
    const plugin = await openPlugin({ editor, mode });
    const before = pictureOf(plugin.file);
    BAD_BODIES.forEach(([name, body, detail], index) => {
      const answer = reply(plugin, { kind: 'request', id: 500 + index, name, body });
      expect(answer).toEqual({
        kind: 'reply',
        id: 500 + index,
        ok: false,
        failure: {
          code: 'bad-message',
          message: expect.stringMatching(/\S/) as string,
          step: name,
          item: name,
          detail,
        },
      });
    });
    expect(plugin.run.console).toEqual(
      BAD_BODIES.map(([, , detail]) => ({ level: 'warn', text: `${REFUSED}${detail}` })),
    );
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('cannot hand over a field by way of its prototype', async () => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    const body = parsed(`{"__proto__":{"node":"${node}"}}`);
    const answer = reply(plugin, { kind: 'request', id: 77, name: 'map.open', body });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-message', step: 'map.open' } });
  });

  it.each([
    '',
    'map.delete',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    42,
    null,
    undefined,
    {},
  ])('with the name %o is refused', async (name) => {
    const plugin = await openPlugin({ editor, mode });
    const answer = reply(plugin, { kind: 'request', id: 1, name, body: {} });
    expect(answer).toMatchObject({ id: 1, ok: false, failure: { code: 'bad-message', item: 'request' } });
    expect(plugin.run.console).toEqual([{ level: 'warn', text: `${REFUSED}unknown request` }]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('without a usable id is logged and not answered', async () => {
    const plugin = await openPlugin({ editor, mode });
    const strange = [
      null,
      undefined,
      7,
      'hello',
      [],
      {},
      { kind: 'request', name: 'hello', body: {} },
      { kind: 'request', id: '1', name: 'hello', body: {} },
      { kind: 'reply', id: 1, name: 'hello', body: {} },
      { id: 1, name: 'hello', body: {} },
      parsed('{"__proto__":{"kind":"request","id":1,"name":"hello","body":{}}}'),
    ];
    for (const message of strange) expect(reply(plugin, message)).toBe(undefined);
    expect(plugin.run.console).toEqual(
      strange.map(() => ({ level: 'warn', text: 'Empathy Map: a message without an id was refused' })),
    );
    expect(plugin.run.errors).toEqual([]);
    expect(plugin.get('hello', {}).maps).toEqual([]);
  });
});

const ON_A_MAP: [RequestName, Record<string, unknown>][] = [
  ['map.open', {}],
  ['map.read', {}],
  ['map.update', { changes: { title: 'New' } }],
  ['section.restore', { section: 'hear' }],
  ['section.show', { section: 'hear' }],
  ['guide.step', { section: 'hear' }],
  ['note.add', { section: 'hear', text: SECRET }],
  ['timer.set', { action: 'start', seconds: 60, replace: false }],
];

describe.each(everywhere)('requests about something that is gone in %s, %s', (editor, mode) => {
  it.each(ON_A_MAP)('%s says that the map is gone', async (name, body) => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    const heading = piece(plugin.file, node, 'heading', 'hear').id;
    const section = piece(plugin.file, node, 'section', 'hear').id;
    for (const notAMap of ['', '9:999', plugin.file.currentPageId, '0:0', heading, section]) {
      expect(reply(plugin, { kind: 'request', id: 7, name, body: { node: notAMap, ...body } })).toMatchObject(
        {
          ok: false,
          failure: { code: 'no-map', step: name },
        },
      );
    }
    remove(plugin.file, [node]);
    const answer = reply(plugin, { kind: 'request', id: 8, name, body: { node, ...body } });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-map', step: name } });
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    expect(plugin.run.errors).toEqual([]);
  });

  it.each(['section.show', 'note.add'] as const)('%s says that the section is gone', async (name) => {
    const plugin = await openPlugin({ editor, mode });
    const { node } = plugin.insert();
    remove(plugin.file, [piece(plugin.file, node, 'section', 'hear').id]);
    const before = pictureOf(plugin.file);
    const body = { node, section: 'hear', ...(name === 'note.add' ? { text: SECRET } : {}) };
    const answer = reply(plugin, { kind: 'request', id: 9, name, body });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-section', step: name, item: 'Hear' } });
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
  });
});

describe.each(EDITORS)('failures in %s', (editor) => {
  const PERSONA = { name: SECRET, segment: null, details: { role: SECRET }, own: [] };
  const REQUESTS: [RequestName, Record<string, unknown>][] = [
    ['note.add', { section: 'hear', text: SECRET }],
    ['map.update', { changes: { title: SECRET, persona: PERSONA, product: SECRET } }],
    ['map.read', {}],
    ['section.restore', { section: 'gain' }],
  ];

  it.each(REQUESTS)('of %s never hold what people wrote, wherever Figma refuses', async (name, body) => {
    const faults = { throwAt: [] as { call: number }[] };
    const plugin = await openPlugin({ editor, faults });
    const { node } = plugin.insert({ persona: SECRET });
    remove(plugin.file, [piece(plugin.file, node, 'section', 'gain').id]);
    plugin.run.settle();
    for (let k = 1; k < 400; k += 17) {
      faults.throwAt = [{ call: plugin.run.total + k }];
      const answer = reply(plugin, { kind: 'request', id: k, name, body: { node, ...body } });
      faults.throwAt = [];
      if (answer?.ok === false) expect(JSON.stringify(answer)).not.toContain(SECRET);
    }
  });

  it('of a missing font leave no note behind', async () => {
    const first = await openPlugin({ editor });
    const { node } = first.insert();
    first.run.close();
    const plugin = await openPlugin({ file: first.file, faults: { badFonts: ['Inter Medium'] } });
    const before = pictureOf(plugin.file);
    const answer = plugin.ask('note.add', { node, section: 'hear', text: SECRET });
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'no-font', item: 'Inter Medium', step: 'note.add' },
    });
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
  });
});
