// Several people, several requests: requests sent at once run in order, and others' changes reach the window.

import { afterEach, describe, expect, it } from 'vitest';
import { typeText } from '../../host/document/people';
import { VirtualClock } from '../../host/run/clock';
import type { RequestName, RequestOf } from '../../shared/contract';
import type { ReplyMessage } from '../../shared/contract/messages';
import { toOpenMap } from '../../shared/map/open-map';
import type { MapOrder } from '../../shared/model/orders';
import { sixSection } from '../../shared/templates/six-section';
import { badgeWords, fieldPiece, piece, pieces, SECTIONS, stickyIn, tagOf, wordsOf } from '../harness/board';
import { addBody, closeAll, everywhere, type OpenPlugin, openPlugin } from '../harness/plugin';

const { orders } = sixSection;

afterEach(closeAll);

const FIRST_ID = 700;
/** More notes than are read without a pause. */
const MANY = 250;
const RECOVERY: MapOrder = { preset: 'recovery', sections: [...orders.recovery.sections] };

type Call = { [N in RequestName]: [N, RequestOf<N>] }[RequestName];

/** Posts all requests at once and returns the replies in the order in which they arrive. */
function atOnce({ run }: OpenPlugin, calls: Call[]): ReplyMessage[] {
  const before = run.messages.length;
  calls.forEach(([name, body], index) => {
    run.post({ kind: 'request', id: FIRST_ID + index, name, body });
  });
  run.settle();
  const messages = run.messages.slice(before) as ReplyMessage[];
  return messages.filter(({ kind }) => kind === 'reply');
}

const mapIn = (reply: ReplyMessage | undefined) => {
  if (reply?.ok !== true || !('facts' in reply.value)) throw new Error('no map in the reply');
  return toOpenMap(reply.value as Parameters<typeof toOpenMap>[0]);
};

describe.each(everywhere)('requests posted at once in %s, %s', (editor, mode) => {
  const start = async () => {
    const plugin = await openPlugin({ editor, mode });
    return { plugin, file: plugin.file, node: plugin.insert().node };
  };

  it('all take effect, and the last reply has the newest state', async () => {
    const { plugin, file, node } = await start();
    const replies = atOnce(plugin, [
      ['map.update', plugin.updateBody(node, { title: 'First', people: 9 })],
      ['map.update', plugin.updateBody(node, { details: { role: 'Baker' }, minutes: 90 })],
      ['map.update', plugin.updateBody(node, { title: 'Last', order: RECOVERY })],
    ]);
    expect(replies.map(({ id, ok }) => [id, ok])).toEqual([
      [FIRST_ID, true],
      [FIRST_ID + 1, true],
      [FIRST_ID + 2, true],
    ]);
    const newest = { title: 'Last', people: 9, minutes: 90, order: RECOVERY };
    expect(mapIn(replies.at(-1))).toMatchObject({ ...newest, details: { details: { role: 'Baker' } } });
    expect(plugin.open(node)).toEqual(mapIn(replies.at(-1)));
    expect(wordsOf(piece(file, node, 'title'))).toBe('Last');
    expect(SECTIONS.map((section) => badgeWords(file, node, section))).toEqual(
      SECTIONS.map((section) => String(RECOVERY.sections.indexOf(section) + 1)),
    );
    expect(plugin.run.errors).toEqual([]);
  });

  it('change two texts without losing one', async () => {
    const { plugin, file, node } = await start();
    atOnce(plugin, [
      ['map.update', plugin.updateBody(node, { details: { role: 'Baker' } })],
      ['map.update', plugin.updateBody(node, { details: { goal: 'Sleep' } })],
    ]);
    expect(['role', 'goal'].map((field) => wordsOf(fieldPiece(file, node, field)))).toEqual([
      'Baker',
      'Sleep',
    ]);
  });

  it('continue after one of them fails', async () => {
    const { plugin, node } = await start();
    const replies = atOnce(plugin, [
      ['map.update', plugin.updateBody(node, { people: 9 })],
      ['map.update', { ...plugin.updateBody(node, { people: 10 }), node: '9:999' }],
      ['note.add', addBody(node, 'hear', ['Heard'])],
      ['map.update', plugin.updateBody(node, { step: 'pain' })],
      ['map.update', plugin.updateBody(node, { minutes: 90 })],
    ]);
    expect(replies.map(({ id, ok }) => [id, ok]).sort()).toEqual(
      [true, false, true, true, true].map((ok, index) => [FIRST_ID + index, ok]),
    );
    const { people, minutes, step, counts } = plugin.open(node);
    expect({ people, minutes, step, notes: counts.hear?.notes }).toEqual({
      people: 9,
      minutes: 90,
      step: 'pain',
      notes: 1,
    });
  });

  it('are answered in the order they were sent: the map opened last is followed', async () => {
    const { plugin, file, node } = await start();
    for (let n = 0; n < MANY; n += 1) stickyIn(file, node, 'hear', `Note ${n}`, { n });
    const other = plugin.insert({ title: 'Other' }).node;
    plugin.run.settle();
    const replies = atOnce(plugin, [
      ['map.open', { node }],
      ['map.open', { node: other }],
      ['map.update', { ...plugin.updateBody(other, { people: 9 }) }],
    ]);
    expect(replies.map(({ id, ok }) => [id, ok])).toEqual([0, 1, 2].map((nth) => [FIRST_ID + nth, true]));
    stickyIn(file, other, 'see', 'Seen');
    plugin.run.settle();
    const told = plugin.events('counts').at(-1);
    expect([told?.node, told?.counts]).toEqual([
      other,
      { see: { notes: 1, names: [file.currentUser.name] } },
    ]);
  });

  it('restore a section once, however often it is requested', async () => {
    const { plugin, file, node } = await start();
    file.remove(piece(file, node, 'section', 'gain').id);
    plugin.run.settle();
    const body = plugin.restoreBody(node, 'gain');
    const replies = atOnce(plugin, [
      ['section.restore', body],
      ['section.restore', body],
    ]);
    expect(replies.map(({ ok }) => ok)).toEqual([true, true]);
    expect(pieces(file, node, 'section').filter((record) => tagOf(record)?.section === 'gain')).toHaveLength(
      1,
    );
  });
});

describe.each(everywhere)('a second person with the plugin in %s, %s', (editor, mode) => {
  async function together() {
    const clock = new VirtualClock();
    const mine = await openPlugin({ editor, mode, clock });
    const { node } = mine.insert();
    const theirs = await openPlugin({ file: mine.file, mode, clock });
    theirs.open(node);
    mine.run.settle();
    mine.run.messages.length = 0;
    const told = () => {
      mine.run.settle();
      expect(mine.run.errors).toEqual([]);
      const view = mine.events('map').at(-1);
      return view && toOpenMap(view);
    };
    return { mine, theirs, node, told };
  }

  it('moves my window to another step', async () => {
    const { theirs, node, told } = await together();
    theirs.update(node, { step: 'pain' });
    expect(told()).toMatchObject({ node, step: 'pain' });
  });

  it('shows me a new order, group size and goal', async () => {
    const { theirs, node, told } = await together();
    theirs.update(node, { order: RECOVERY, people: 9, context: { goal: 'Decide' } });
    expect(told()).toMatchObject({ node, order: RECOVERY, people: 9, context: { goal: 'Decide' } });
  });

  it('shows me what is typed into one of the persona’s texts', async () => {
    const { mine, node, told } = await together();
    typeText(mine.file, fieldPiece(mine.file, node, 'role').id, 'Baker');
    expect(told()?.details.details).toEqual({ role: 'Baker' });
  });
});
