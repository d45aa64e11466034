// The context of a map stands in its header, or on a panel beside the others if it is long, and people edit it there.
import { afterEach, describe, expect, it } from 'vitest';
import { addSticky, remove, typeText } from '../../host/document/people';
import { EMPTY_CONTEXT } from '../../shared/model/context';
import { adopt, boxOf, piece, pieces, pointIn, wordsOf } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, everywhere, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const CONTEXT = { goal: 'Fewer empty tables', product: 'Tables' };
const LONG = { ...CONTEXT, touchpoints: ['Door', 'Phone'] };

const encloses = ({ file }: OpenPlugin, outer: string, inner: string): boolean => {
  const [a, b] = [boxOf(file, outer), boxOf(file, inner)];
  return b.x >= a.x && b.y >= a.y && b.x + b.width <= a.x + a.width && b.y + b.height <= a.y + a.height;
};

describe.each(everywhere)('the context in %s, %s', (editor, mode) => {
  const start = async () => {
    const { plugin, map } = await openOnMap({ editor, mode });
    expect([map.hasContext, map.context]).toEqual([false, EMPTY_CONTEXT]);
    return { plugin, file: plugin.file, node: map.node };
  };

  it('of more than three lines gets a panel to the right of everything, level with the others', async () => {
    const { plugin, file, node } = await start();
    const { width } = boxOf(file, node);
    const far = addSticky(file, pointIn(file, node, width - 300, 2000), 'At the right edge');
    adopt(file, far, node);
    const map = plugin.update(node, { context: LONG });
    expect([map.hasContext, map.context]).toEqual([true, { ...EMPTY_CONTEXT, ...LONG }]);
    const panel = boxOf(file, piece(file, node, 'context').id);
    const note = boxOf(file, far);
    expect(panel.x).toBe(note.x + note.width + 64);
    expect(panel.y).toBe(boxOf(file, piece(file, node, 'how-to').id).y);
    expect(boxOf(file, node).width).toBe(panel.x + panel.width + 96 - boxOf(file, node).x);
    remove(file, [far]);
    expect(complaintsAbout(file, node)).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('of up to three lines stands below the other texts of the header, and the map moves down', async () => {
    const { plugin, file, node } = await start();
    const note = addSticky(file, pointIn(file, node, 300, 900), 'On the map');
    adopt(file, note, node);
    const tops = () => [piece(file, node, 'section', 'hear').id, note].map((id) => boxOf(file, id).y);
    const [before, height] = [tops(), boxOf(file, node).height];
    const map = plugin.update(node, { context: CONTEXT });
    expect([map.hasContext, map.context]).toEqual([true, { ...EMPTY_CONTEXT, ...CONTEXT }]);
    const line = piece(file, node, 'context-text');
    const above = ['title', 'persona-line', 'order-chip', 'order-rest']
      .flatMap((role) => pieces(file, node, role))
      .map(({ id }) => boxOf(file, id));
    const end = Math.max(...above.map((box) => box.y + box.height));
    expect(line.parent).toBe(node);
    expect(boxOf(file, line.id)).toMatchObject({ x: above[0]?.x, y: end + 16 });
    const by = line.height + 16;
    expect(tops()).toEqual(before.map((y) => y + by));
    expect(boxOf(file, node).height).toBe(height + by);
    expect(pieces(file, node, 'context')).toEqual([]);
    remove(file, [note]);
    expect(complaintsAbout(file, node)).toEqual([]);
    plugin.update(node, {
      context: { touchpoints: Array.from({ length: 30 }, (_, n) => `Touchpoint ${n}`) },
    });
    expect(complaintsAbout(file, node)).toEqual([]);
    expect(boxOf(file, piece(file, node, 'section', 'hear').id).y).toBeGreaterThan((before[0] ?? 0) + by);
    expect(plugin.run.errors).toEqual([]);
  });

  it('is removed by one undo', async () => {
    const { plugin, file, node } = await start();
    const before = pictureOf(file);
    plugin.update(node, { context: CONTEXT, title: 'Renamed' });
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('is written line by line, keeping what people wrote in between', async () => {
    const { plugin, file, node } = await start();
    plugin.update(node, { context: CONTEXT });
    const text = piece(file, node, 'context-text');
    expect(wordsOf(text)).toBe('Goal: Fewer empty tables\nProduct: Tables');
    typeText(file, text.id, 'Goal: Fewer empty tables\nWe said: at least ten\nProduct: Tables');
    plugin.update(node, { context: { product: 'Chairs' } });
    expect(wordsOf(piece(file, node, 'context-text'))).toBe(
      'Goal: Fewer empty tables\nWe said: at least ten\nProduct: Chairs',
    );
  });

  it('makes its panel and the map grow when the text no longer fits', async () => {
    const { plugin, file, node } = await start();
    plugin.update(node, { context: LONG });
    const before = boxOf(file, node).height;
    const touchpoints = Array.from({ length: 120 }, (_, n) => `Touchpoint ${n}`);
    expect(plugin.update(node, { context: { touchpoints } }).context.touchpoints).toEqual(touchpoints);
    const panel = piece(file, node, 'context').id;
    expect(encloses(plugin, panel, piece(file, node, 'context-text').id)).toBe(true);
    expect(encloses(plugin, node, panel)).toBe(true);
    expect(boxOf(file, node).height).toBeGreaterThan(before);
    file.undo();
    expect(boxOf(file, node).height).toBe(before);
  });

  it('is not overwritten when somebody else has drawn the panel in the meantime', async () => {
    const { plugin, file, node } = await start();
    const body = plugin.updateBody(node, { context: { goal: 'Mine' }, title: 'Renamed' });
    plugin.update(node, { context: { goal: 'Theirs' } });
    const before = pictureOf(file);
    expect(plugin.ask('map.update', body)).toMatchObject({
      ok: false,
      failure: { code: 'changed', step: 'map.update: draw a text', item: 'context-text' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(pieces(file, node, 'context-text')).toHaveLength(1);
  });

  it('is sent while people type it and when they delete the panel, and can then be set again', async () => {
    const { plugin, file, node } = await start();
    plugin.update(node, { context: LONG });
    typeText(file, piece(file, node, 'context-text').id, 'Goal: Full tables');
    plugin.run.settle();
    expect(plugin.events('map').at(-1)?.context).toBe('Goal: Full tables');
    remove(file, [piece(file, node, 'context').id]);
    plugin.run.settle();
    expect(plugin.events('map').at(-1)?.context).toBe(null);
    expect(plugin.update(node, { context: { goal: 'Anew' } }).context.goal).toBe('Anew');
    expect(plugin.run.errors).toEqual([]);
  });
});
