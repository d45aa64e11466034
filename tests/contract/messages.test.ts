// Every request gets a reply; anything else that arrives is rejected, logged and harmless.
import { afterEach, describe, expect, it } from 'vitest';
import { remove } from '../../host/document/people';
import type { RequestName } from '../../shared/contract';
import type { ReplyMessage } from '../../shared/contract/messages';
import { piece } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import {
  addBody,
  closeAll,
  type Editor,
  everywhere,
  insertBody,
  newNote,
  type OpenPlugin,
  openOnMap,
  openPlugin,
  WITHOUT_FONTS,
} from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const SECRET = 'Zebra-sentence that a person wrote';
const CHANGES = { title: SECRET, name: SECRET, details: { role: SECRET }, context: { product: SECRET } };
const REFUSED = 'Empathy Map: request refused: ';

/** The one reply to a raw message; undefined when there is none. */
function reply({ run }: OpenPlugin, message: unknown): ReplyMessage | undefined {
  const replies = run.ask(message).filter((answer) => (answer as ReplyMessage).kind === 'reply');
  expect(replies.length).toBeLessThanOrEqual(1);
  return replies[0] as ReplyMessage | undefined;
}

/** `__proto__` as an own key, as JSON from elsewhere may contain it. */
const parsed = (json: string): unknown => JSON.parse(json);

const BODY = insertBody();

const BAD_BODIES: [RequestName, unknown, string][] = [
  ['hello', undefined, 'body: undefined'],
  ['hello', null, 'body: null'],
  ['hello', [], 'body: list'],
  ['hello', 'hello', 'body: string'],
  ['hello', { more: 1 }, 'body.more: not known'],
  ['hello', { constructor: 1 }, 'body.constructor: not known'],
  ['map.open', {}, 'body.node: undefined'],
  ['map.open', { node: 12 }, 'body.node: number'],
  ['map.open', { node: 'x'.repeat(100_001) }, 'body.node: 100001 of 100000'],
  ['map.insert', { ...BODY, title: 'More' }, 'body.title: not known'],
  ['map.insert', { facts: {} }, 'body.plan: undefined'],
  ['map.insert', { ...BODY, plan: { ...BODY.plan, rows: 7 } }, 'body.plan.rows: number'],
  [
    'map.insert',
    { ...BODY, plan: { ...BODY.plan, header: [{ ...BODY.plan.header[0], style: 'toString' }] } },
    'body.plan.header[0].style: string',
  ],
  ['map.insert', { ...BODY, facts: { people: 6 } }, 'body.facts.people: number'],
  ['map.insert', { ...BODY, facts: { tag: '{}' } }, 'body.facts.tag: not known'],
  ['map.insert', { ...BODY, facts: { home: '1:2' } }, 'body.facts.home: not known'],
  ['map.update', { node: '1:2', edit: { texts: [], facts: {}, counts: {} } }, 'body.edit.counts: not known'],
  [
    'map.update',
    { node: '1:2', edit: { texts: [{ role: 'title', to: 7 }], facts: {} } },
    'body.edit.texts[0].to: number',
  ],
  [
    'map.update',
    { node: '1:2', edit: { texts: [], facts: { step: 'x'.repeat(100_001) } } },
    'body.edit.facts.step: 100001 of 100000',
  ],
  [
    'section.restore',
    { node: '1:2', panel: BODY.plan.rows[0]?.[0], place: { x: Number.NaN, y: 0 } },
    'body.place.x: number',
  ],
  ['note.add', { node: '1:2', section: 'hear', notes: 'x' }, 'body.notes: string'],
  ['photo.set', { node: '1:2', photo: 'data:image/png' }, 'body.photo: string'],
  ['piece.show', { node: '1:2', role: 'section', section: 'Persona' }, 'body.section: string'],
  ['timer.set', { node: '1:2', action: 'start', seconds: -1, replace: false }, 'body.seconds: number'],
  ['timer.set', { node: '1:2', action: 'start', seconds: 60, replace: 'yes' }, 'body.replace: string'],
  ['window.resize', { width: 299, height: 640 }, 'body.width: number'],
  ['format.save', { format: '' }, 'body.format: string'],
];

describe.each(everywhere)('a malformed message in %s, %s', (editor, mode) => {
  it('is rejected with the reason, logged, and changes nothing', async () => {
    const plugin = await openPlugin({ editor, mode });
    const before = pictureOf(plugin.file);
    BAD_BODIES.forEach(([name, body, detail], index) => {
      const answer = reply(plugin, { kind: 'request', id: 500 + index, name, body });
      expect(answer).toEqual({
        kind: 'reply',
        id: 500 + index,
        ok: false,
        failure: { code: 'bad-message', step: `${name}: receive`, item: name, detail },
      });
    });
    expect(plugin.run.console).toEqual(
      BAD_BODIES.map(([, , detail]) => ({ level: 'warn', text: `${REFUSED}${detail}` })),
    );
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });

  it('cannot pass a field through its prototype', async () => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const body = parsed(`{"__proto__":{"node":"${node}"}}`);
    const answer = reply(plugin, { kind: 'request', id: 77, name: 'map.open', body });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-message', step: 'map.open: receive' } });
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
  ])('with the name %o is rejected', async (name) => {
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

/** A plan that our window never makes: it passes validation, but the canvas cannot draw it. */
const UNDRAWABLE = { root: { ...BODY.plan.root, fill: 'red' } };

describe.each(everywhere)('a plan in %s, %s', (editor, mode) => {
  it('with an invalid colour is refused by the canvas and leaves nothing behind', async () => {
    const plugin = await openPlugin({ editor, mode });
    const before = pictureOf(plugin.file);
    const body = { ...BODY, plan: { ...BODY.plan, ...UNDRAWABLE } };
    const answer = reply(plugin, { kind: 'request', id: 9, name: 'map.insert', body });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'canvas' } });
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });
});

const ON_A_MAP: [RequestName, Record<string, unknown>][] = [
  ['map.open', {}],
  ['map.read', {}],
  ['map.update', { edit: { texts: [{ role: 'title', to: 'New' }], facts: {} } }],
  ['section.restore', { panel: BODY.plan.rows[0]?.[0], place: { x: 0, y: 0, height: 0 } }],
  ['piece.show', { role: 'section', section: 'hear' }],
  ['note.add', { section: 'hear', notes: [newNote(SECRET)] }],
  ['timer.set', { action: 'start', seconds: 60, replace: false }],
];

describe.each(everywhere)('requests for something that is gone in %s, %s', (editor, mode) => {
  it.each(ON_A_MAP)('%s fails with `no-map` when the map is gone', async (name, body) => {
    const { plugin, node } = await openOnMap({ editor, mode });
    const heading = piece(plugin.file, node, 'heading', 'hear').id;
    const section = piece(plugin.file, node, 'section', 'hear').id;
    for (const notAMap of ['', '9:999', plugin.file.currentPageId, '0:0', heading, section]) {
      expect(reply(plugin, { kind: 'request', id: 7, name, body: { node: notAMap, ...body } })).toMatchObject(
        {
          ok: false,
          failure: { code: 'no-map', step: `${name}: find the map` },
        },
      );
    }
    remove(plugin.file, [node]);
    const answer = reply(plugin, { kind: 'request', id: 8, name, body: { node, ...body } });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'no-map', step: `${name}: find the map` } });
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    expect(plugin.run.errors).toEqual([]);
  });

  it.each(['piece.show', 'note.add'] as const)(
    '%s fails with `no-section` when the section is gone',
    async (name) => {
      const { plugin, node } = await openOnMap({ editor, mode });
      remove(plugin.file, [piece(plugin.file, node, 'section', 'hear').id]);
      const before = pictureOf(plugin.file);
      const body = {
        node,
        section: 'hear',
        ...(name === 'note.add' ? { notes: [newNote(SECRET)] } : { role: 'section' }),
      };
      const answer = reply(plugin, { kind: 'request', id: 9, name, body });
      expect(answer).toMatchObject({
        ok: false,
        failure: { code: 'no-section', step: `${name}: find the piece`, item: 'hear' },
      });
      expect(isSame(before, pictureOf(plugin.file))).toBe(true);
    },
  );
});

describe.each(EDITORS)('failures in %s', (editor) => {
  const REQUESTS: [RequestName, (plugin: OpenPlugin, node: string) => unknown][] = [
    ['note.add', (_, node) => addBody(node, 'hear', [SECRET])],
    ['map.update', (plugin, node) => plugin.updateBody(node, CHANGES)],
    ['map.read', (_, node) => ({ node })],
    ['section.restore', (plugin, node) => plugin.restoreBody(node, 'gain')],
    ['map.insert', () => insertBody({ title: SECRET, persona: SECRET })],
  ];

  it.each(REQUESTS)('of %s never contain what people wrote, wherever Figma refuses', async (name, bodyOf) => {
    const faults = { throwAt: [] as { call: number }[] };
    const plugin = await openPlugin({ editor, faults });
    const { node } = plugin.insert({ persona: SECRET });
    remove(plugin.file, [piece(plugin.file, node, 'section', 'gain').id]);
    plugin.run.settle();
    const body = bodyOf(plugin, node);
    for (let k = 1; k < 400; k += 17) {
      faults.throwAt = [{ call: plugin.run.total + k }];
      const answer = reply(plugin, { kind: 'request', id: k, name, body });
      faults.throwAt = [];
      if (answer?.ok === false) expect(JSON.stringify(answer)).not.toContain(SECRET);
    }
  });

  it('caused by missing fonts leave no note behind', async () => {
    const { plugin: first, node } = await openOnMap({ editor });
    first.run.close();
    const plugin = await openPlugin({ file: first.file, ...WITHOUT_FONTS });
    const before = pictureOf(plugin.file);
    const answer = plugin.ask('note.add', addBody(node, 'hear', [SECRET]));
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'no-font', item: 'Inter Regular', step: 'note.add: load fonts' },
    });
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    expect(isSame(before, pictureOf(plugin.file))).toBe(true);
  });
});
