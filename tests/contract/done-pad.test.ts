// The pad on which people put a stamp when they are done with a step: where it stands, and what the window hears of it.

import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import { duplicate, remove, stamp } from '../../host/document/people';
import { beginSession, leaveStep, NO_RECORD, planSession, stepsOf } from '../../shared/model/session';
import { sixSection } from '../../shared/templates/six-section';
import { boxOf, MAYA, OTIS, piece, pieces, stickyIn, wordsOf } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { closeAll, manifest, openPlugin, SPEC } from '../harness/plugin';

afterEach(closeAll);

async function start(permissions = ['activeusers', 'fileusers']) {
  const file = FigmaFile.create({ editor: 'figjam' });
  file.users.splice(1, file.users.length - 1, MAYA, OTIS);
  const plugin = await openPlugin({ file, manifest: { ...manifest, permissions } });
  const { node } = plugin.insert();
  plugin.run.settle();
  plugin.update(node, { step: 'persona' });
  const pad = piece(file, node, 'done-pad').id;
  const heard = () => {
    plugin.run.settle();
    return plugin.events('done').at(-1);
  };
  return { plugin, file, node, pad, heard };
}

describe('the pad', () => {
  it('stands to the left of the card, in a colour of its own, and overlaps nothing', async () => {
    const { file, node } = await start();
    const [pad, card] = [piece(file, node, 'done-pad'), piece(file, node, 'now')];
    expect(wordsOf(pad)).toBe('Done?\nStamp here');
    expect(pad.locked).toBe(false);
    const [box, beside] = [boxOf(file, pad.id), boxOf(file, card.id)];
    expect([beside.x - box.x, box.y - beside.y, box.width, box.height]).toEqual([464, 0, 400, 400]);
    expect(complaintsAbout(file, node)).toEqual([]);
  });

  it('is not drawn in Design, which has no stamps', async () => {
    const plugin = await openPlugin({ editor: 'figma' });
    const { node } = plugin.insert();
    expect(pieces(plugin.file, node, 'done-pad')).toEqual([]);
    plugin.run.settle();
    expect(plugin.events('done')).toEqual([]);
  });

  it('is no note, and its stamps are neither votes nor stamps beside notes', async () => {
    const { plugin, file, node, pad } = await start();
    stickyIn(file, node, 'hear', 'The phone rings');
    stamp(file, pad, '👍', MAYA);
    stamp(file, pad, '✅', OTIS);
    const read = plugin.get('map.read', { node });
    expect(read.notes.map(({ text, stamps }) => [text, stamps])).toEqual([['The phone rings', {}]]);
    expect(read.looseStamps).toBe(0);
    expect(plugin.get('votes.read', { node })).toEqual({ voters: [] });
  });
});

describe('the event done', () => {
  it('comes with the first change of the map, and with each stamp that comes or goes', async () => {
    const { file, node, pad, heard } = await start();
    expect(heard()).toEqual({ node, stamps: [] });
    const first = stamp(file, pad, '👍', MAYA);
    const second = stamp(file, pad, '👍', OTIS);
    const stamps = [
      { id: first, by: MAYA.id },
      { id: second, by: OTIS.id },
    ];
    expect(heard()).toEqual({ node, stamps });
    remove(file, [first], MAYA);
    expect(heard()).toEqual({ node, stamps: stamps.slice(1) });
  });

  it('comes again when the map is opened', async () => {
    const { plugin, file, node, pad, heard } = await start();
    const other = plugin.insert().node;
    const id = stamp(file, pad, '👍', MAYA);
    expect(heard()).toEqual({ node: other, stamps: [] });
    plugin.open(node);
    expect(heard()).toEqual({ node, stamps: [{ id, by: MAYA.id }] });
  });

  it('names nobody without the permission', async () => {
    const { file, node, pad, heard } = await start([]);
    const id = stamp(file, pad, '👍', MAYA);
    expect(heard()).toEqual({ node, stamps: [{ id, by: '' }] });
  });

  it('tells that the pad is gone, and says nothing of stamps on notes or on other shapes', async () => {
    const { plugin, file, node, pad, heard } = await start();
    const note = stickyIn(file, node, 'hear', 'The phone rings');
    stamp(file, note, '👍', MAYA);
    expect(heard()).toEqual({ node, stamps: [] });
    remove(file, [pad]);
    expect(heard()).toEqual({ node, stamps: null });
    const before = plugin.events('done').length;
    stamp(file, note, '👍', OTIS);
    expect(heard()).toEqual({ node, stamps: null });
    expect(plugin.events('done')).toHaveLength(before);
  });

  it('counts the stamps on a pad that somebody duplicated, too', async () => {
    const { file, node, pad, heard } = await start();
    const [copy] = duplicate(file, [pad]) as [string];
    const id = stamp(file, copy, '👍', MAYA);
    expect(heard()).toEqual({ node, stamps: [{ id, by: MAYA.id }] });
  });
});

describe('the stamps of before a step', () => {
  it('are kept with the step, so that the next one begins at nobody', async () => {
    const { plugin, node } = await start();
    const steps = stepsOf(SPEC.order, sixSection);
    const planned = planSession(steps, 60);
    const begun = beginSession(NO_RECORD, { notes: 0, stamps: ['9:1'] }, 1000);
    expect(plugin.update(node, { step: 'persona', record: begun }).record.stampsBefore).toEqual(['9:1']);
    const leaving = { from: 'persona', to: 'example', steps, planned, notes: 0, stamps: ['9:1', '9:2'] };
    const record = leaveStep(begun, leaving, 2000);
    plugin.update(node, { step: 'example', record });
    expect(plugin.open(node).record.stampsBefore).toEqual(['9:1', '9:2']);
    plugin.update(node, { record: beginSession(record, { notes: 0 }, 3000) });
    expect(plugin.open(node).record.stampsBefore).toBeUndefined();
  });
});
