// What sums the map up stands beside it on the board: put there, put again, taken back, and no part of what is read.
import { afterEach, describe, expect, it } from 'vitest';
import { addSticky, move, typeText } from '../../host/document/people';
import type { NodeRecord } from '../../host/document/types';
import { overlaps } from '../../shared/geometry/rect';
import { adopt, boxOf, noteSpot, tagOf, wordsOf } from '../harness/board';
import { PIXEL } from '../harness/pixel';
import { closeAll, type Editor, type OpenPlugin, openOnMap } from '../harness/plugin';
import { openWindowOn } from '../harness/window-on';

afterEach(closeAll);

const panelsOn = ({ file }: OpenPlugin): NodeRecord[] =>
  [...file.nodes.values()].filter((record) => tagOf(record)?.role === 'summary');

const textsOn = ({ file }: OpenPlugin, panel: NodeRecord): NodeRecord[] =>
  file
    .descendants(panel.id)
    .map((id) => file.get(id))
    .filter((record) => record.type === 'TEXT' && tagOf(record) !== null);

async function start(editor: Editor) {
  const { plugin, node } = await openOnMap({ editor });
  const window = await openWindowOn(plugin);
  const note = addSticky(plugin.file, noteSpot(plugin.file, node, 'hear'), 'The line is busy');
  await window.actions.readFresh();
  const put = async (): Promise<NodeRecord> => {
    expect(await window.actions.putReadout()).toBe(true);
    const [panel, ...others] = panelsOn(plugin);
    expect(others).toEqual([]);
    return panel as NodeRecord;
  };
  return { plugin, node, note, put, ...window };
}

describe.each<Editor>(['figjam', 'figma'])('the readout in %s', (editor) => {
  it('stands beside the map and leads to the notes, as one undo step that reading does not see', async () => {
    const { plugin, node, note, put, state, actions } = await start(editor);
    const { file, run } = plugin;
    const before = state().reading?.map;
    const panel = await put();
    const texts = textsOn(plugin, panel);
    expect(texts.map(wordsOf)).toEqual([
      ...['Readout', 'Dana', 'No problem statement yet.', 'What matters most'],
      ...['No themes and no votes yet.', 'What we do not know yet', '• The line is busy', 'Hear'],
      ...['Decisions', 'Nothing decided yet.', 'Notes: 1, backed by evidence: 0. The rest are guesses.'],
    ]);
    expect(texts.filter(({ text }) => JSON.stringify(text).includes(`"${note}"`)).map(wordsOf)).toEqual([
      'Hear',
    ]);
    expect(overlaps(boxOf(file, panel.id), boxOf(file, node))).toBe(false);
    expect(state().status?.text).toBe('The readout is on the board.');
    await actions.readFresh();
    expect(state().reading?.map).toEqual({ ...before, exportedAt: state().reading?.map.exportedAt });
    file.undo();
    expect(panelsOn(plugin)).toEqual([]);
    expect(run.errors).toEqual([]);
  });

  it('is replaced where people moved it, with what they put on it', async () => {
    const { plugin, put } = await start(editor);
    const { file, run } = plugin;
    const first = await put();
    const at = boxOf(file, first.id);
    move(file, first.id, { x: at.x + 5000, y: at.y + 300 });
    const remark = addSticky(file, { x: at.x + 6400, y: at.y + 320 }, 'Agreed');
    adopt(file, remark, first.id);
    const spot = boxOf(file, remark);
    const second = await put();
    expect(second.id).not.toBe(first.id);
    expect(boxOf(file, second.id)).toMatchObject({ x: at.x + 5000, y: at.y + 300 });
    expect([file.get(remark).parent, boxOf(file, remark)]).toEqual([second.id, spot]);
    expect(run.errors).toEqual([]);
  });

  it('leaves one that people reworded, and stands beside it', async () => {
    const { plugin, put, actions } = await start(editor);
    const { file, run } = plugin;
    const first = await put();
    const [, name = ''] = textsOn(plugin, first).map(({ id }) => id);
    typeText(file, name, 'Dana, as we know her');
    expect(await actions.putReadout()).toBe(true);
    const [second, ...others] = panelsOn(plugin);
    expect([others, second?.id === first.id]).toEqual([[], false]);
    expect(file.get(name).text?.characters).toBe('Dana, as we know her');
    expect(overlaps(boxOf(file, first.id), boxOf(file, second?.id ?? ''))).toBe(false);
    expect(run.errors).toEqual([]);
  });

  it('shows the persona’s photo, and the digest stands beside it as a panel of its own', async () => {
    const { plugin, node, put, actions } = await start(editor);
    const { file, run } = plugin;
    plugin.ask('photo.set', { node, photo: PIXEL });
    const readout = await put();
    const pictured = (id: string) => file.get(id).fills?.some(({ type }) => type === 'IMAGE') === true;
    expect(file.descendants(readout.id).filter(pictured)).toHaveLength(1);
    expect(await actions.putDigest()).toBe(true);
    const [digest, ...others] = panelsOn(plugin).filter(({ id }) => id !== readout.id);
    expect([textsOn(plugin, digest as NodeRecord).map(wordsOf), others]).toEqual([
      [
        ...['Digest by theme', 'No theme', '1 note · 0 votes', 'Backed by evidence: 0%', 'Sections: Hear'],
        'Customers: Dana',
      ],
      [],
    ]);
    const boxes = [readout.id, digest?.id ?? '', node].map((id) => boxOf(file, id));
    expect(boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => overlaps(one, other)))).toEqual([
      ...[false, false, false],
    ]);
    expect(run.errors).toEqual([]);
  });
});
