// Notes that people drag from section to section during a read are read exactly once.
import { afterEach, describe, expect, it } from 'vitest';
import { FigmaFile } from '../../host/document/file';
import type { SectionId } from '../../shared/templates/template';
import { adopt, ME, piece, stickyIn } from '../harness/board';
import { closeAll, type Editor, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const NOTES = 450;

/** Half of the notes are in the section that is read first, half in the one that is read last. */
async function crowded(editor: Editor) {
  const plugin = await openPlugin({ editor });
  const { node } = plugin.insert({ people: 50 });
  const half = (section: SectionId) =>
    Array.from({ length: NOTES / 2 }, (_, n) =>
      stickyIn(plugin.file, node, section, `${section} ${n}`, { n }),
    );
  const [first, last] = [half('think-feel'), half('gain')];
  plugin.run.close();
  return { file: FigmaFile.parse(plugin.file.serialize()), node, first, last };
}

type Board = Awaited<ReturnType<typeof crowded>>;

/** Reads the map while somebody works on the board in the nth pause. */
async function readWhile(board: Board, nth: number, work: () => void) {
  let pauses: number | null = null;
  const plugin = await openPlugin({
    file: board.file,
    onAwait: ({ reason }) => {
      if (pauses === null || reason === 'message' || reason === 'promise') return;
      pauses += 1;
      if (pauses === nth) work();
    },
  });
  pauses = 0;
  const snapshot = plugin.get('map.read', { node: board.node });
  expect(pauses).toBeGreaterThanOrEqual(nth);
  expect(plugin.run.errors).toEqual([]);
  return snapshot;
}

describe.each(EDITORS)('notes dragged during a read in %s', (editor) => {
  it.each([1, 2])('from section to section in pause %i are each read once', async (nth) => {
    const board = await crowded(editor);
    const { file, node, first, last } = board;
    const ids = [...first, ...last].sort();
    const { notes, vanished } = await readWhile(board, nth, () => {
      const holder = (section: SectionId) => piece(file, node, 'section', section).id;
      adopt(file, first[0] ?? '', holder('gain'));
      adopt(file, last.at(-1) ?? '', holder('think-feel'));
    });
    expect(notes.map((note) => note.node).sort()).toEqual(ids);
    expect(vanished).toBe(0);
  });

  it('are counted once when the map is opened', async () => {
    const board = await crowded(editor);
    const { file, node, first, last } = board;
    let isOpening = false;
    const plugin = await openPlugin({
      file,
      onAwait: ({ reason }) => {
        if (!isOpening || reason === 'message' || reason === 'promise') return;
        isOpening = false;
        adopt(file, first[0] ?? '', piece(file, node, 'section', 'gain').id);
        adopt(file, last.at(-1) ?? '', piece(file, node, 'section', 'think-feel').id);
      },
    });
    isOpening = true;
    plugin.get('map.open', { node });
    plugin.run.settle();
    const counts = plugin.get('map.open', { node }).counts;
    const even = { notes: NOTES / 2, names: [ME] };
    expect(counts).toEqual({ 'think-feel': even, gain: even });
    expect(plugin.events('counts').at(-1)?.counts ?? counts).toEqual(counts);
  });

  it('out of the map are read at most once, and all other notes exactly once', async () => {
    const board = await crowded(editor);
    const { file, first, last } = board;
    const dragged = [first[0] ?? '', last.at(-1) ?? ''];
    const { notes } = await readWhile(board, 2, () => {
      file.transact({ origin: 'REMOTE', byPlugin: false }, () => {
        for (const id of dragged) {
          file.reparent(id, file.currentPageId);
          file.patch(id, { x: 90_000, y: 0 });
        }
      });
    });
    const nodes = notes.map((note) => note.node);
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(nodes.filter((id) => !dragged.includes(id)).sort()).toEqual(
      [...first, ...last].filter((id) => !dragged.includes(id)).sort(),
    );
  });
});
