// Whatever several people do to one file, and however late it arrives, all end up with the same file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as people from './people';
import type { Client } from './shared-file';
import { CY, contents, store, together } from './shared-file-fixture';

const LONGEST_LAG = 300;

/** One random act: who, what, and on which of the nodes that this client sees. */
const act = fc.record({
  who: fc.nat(2),
  kind: fc.constantFrom(
    ...(['add', 'type', 'move', 'remove', 'store', 'group', 'ungroup', 'duplicate', 'section'] as const),
    ...(['undo', 'redo', 'leave', 'comeBack', 'lag', 'wait'] as const),
  ),
  node: fc.nat(50),
  x: fc.integer({ min: -500, max: 2500 }),
  y: fc.integer({ min: -500, max: 2500 }),
  ms: fc.nat(LONGEST_LAG),
});

type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function perform(client: Client, { kind, node, x, y, ms }: Act, advance: (ms: number) => void): void {
  const { file } = client;
  const ids = [...file.nodes.values()].filter(({ type }) => !/PAGE|DOCUMENT/.test(type)).map(({ id }) => id);
  const id = ids[node % Math.max(1, ids.length)];
  if (kind === 'wait') advance(ms);
  if (kind === 'lag') client.lag = ms;
  if (kind === 'leave') client.leave();
  if (kind === 'comeBack') client.comeBack();
  if (kind === 'undo') file.undo();
  if (kind === 'redo') file.redo();
  if (kind === 'add') people.addSticky(file, { x, y }, `note ${x}`);
  if (kind === 'section') people.addSection(file, { x, y }, ms + 300, ms + 300);
  if (id === undefined) return;
  if (kind === 'type') people.typeText(file, id, `text ${y}`);
  if (kind === 'move') people.move(file, id, { x, y });
  if (kind === 'remove') people.remove(file, [id]);
  if (kind === 'store') store(client, id, `key ${x % 3}`, String(y));
  if (kind === 'duplicate') people.duplicate(file, [id]);
  if (kind === 'group' && file.get(id).type === 'STICKY') people.group(file, [id]);
  if (kind === 'ungroup' && file.get(id).type === 'GROUP') people.ungroup(file, id);
}

/** A tree: each node is listed by its parent, once, and by no other. */
function expectTree({ file }: Client): void {
  const listed = [...file.nodes.values()].flatMap(({ id, children }) => children.map((child) => [child, id]));
  const parents = [...file.nodes.values()].flatMap(({ id, parent }) =>
    parent === null ? [] : [[id, parent]],
  );
  expect(listed.sort()).toEqual(parents.sort());
  expect(file.descendants('0:0')).toHaveLength(file.nodes.size - 1);
}

describe('whatever three people do', () => {
  it('all files are equal once everything is delivered', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), (acts) => {
        const { shared, ada, bo, advance } = together();
        const clients = [ada, bo, shared.join(CY)];
        for (const one of acts) perform(clients[one.who] ?? ada, one, advance);
        for (const client of clients) client.comeBack();
        advance(LONGEST_LAG);
        for (const client of clients) {
          expect(contents(client)).toEqual(contents(ada));
          expectTree(client);
        }
      }),
    );
  });
});
