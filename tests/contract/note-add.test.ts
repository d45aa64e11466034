// Notes that the window adds to a section: new ones, copies and ones from the page. The section grows to fit.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addSticky, group, remove, stamp, typeText } from '../../host/document/people';
import { adopt, boxOf, labelPlace, MAYA, noteContainerOf, piece, pieces, stickyIn } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, newNote, type OpenPlugin, openOnMap } from '../harness/plugin';
import { IS_LONG } from '../harness/runs';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const STEP = 264;
const MANY = IS_LONG ? 1000 : 250;

async function start(editor: Editor = 'figjam', mode: 'strict' | 'lenient' = 'strict') {
  const { plugin, node } = await openOnMap({ editor, mode });
  return {
    plugin,
    file: plugin.file,
    node,
    hear: piece(plugin.file, node, 'section', 'hear').id,
    area: noteContainerOf(plugin.file, node, 'hear'),
  };
}

const lines = (count: number): string[] => Array.from({ length: count }, (_line, n) => `Line ${n}`);

const textsIn = (plugin: OpenPlugin, node: string, holder: string): string[] =>
  plugin
    .get('map.read', { node })
    .notes.flatMap((note) => (note.parentSection === holder ? [note.text] : []));

function overlap(file: FigmaFile, a: string, b: string): boolean {
  const [one, two] = [boxOf(file, a), boxOf(file, b)];
  return (
    one.x < two.x + two.width &&
    two.x < one.x + one.width &&
    one.y < two.y + two.height &&
    two.y < one.y + one.height
  );
}

/** Overlapping pairs, each once. */
const crossing = (file: FigmaFile, ids: readonly string[]): string[][] =>
  ids.flatMap((a, at) => ids.slice(at + 1).flatMap((b) => (overlap(file, a, b) ? [[a, b]] : [])));

describe.each(everywhere)('note.add in %s, %s', (editor, mode) => {
  it('places several texts side by side, without overlapping each other or existing notes', async () => {
    const { plugin, file, node, hear } = await start(editor, mode);
    const there = stickyIn(file, node, 'hear', 'There before');
    const texts = ['One', 'Two\nlines', 'שלום', 'Four'];
    const added = plugin.addNotes(node, 'hear', texts);
    expect(textsIn(plugin, node, hear)).toEqual(['There before', ...texts]);
    expect(crossing(file, [there, ...added])).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });

  it('replies with the node of each note, in order', async () => {
    const { plugin, node } = await start(editor, mode);
    const added = plugin.addNotes(node, 'hear', ['One', 'Two']);
    const byNode = new Map(plugin.get('map.read', { node }).notes.map((note) => [note.node, note.text]));
    expect(added.map((id) => byNode.get(id))).toEqual(['One', 'Two']);
  });

  it('adds all notes as one undo step', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const before = pictureOf(file);
    plugin.addNotes(node, 'hear', lines(40));
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('does nothing for an empty list', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const before = pictureOf(file);
    expect(plugin.addNotes(node, 'hear', [])).toEqual([]);
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('stores the data of a new note on it, and puts its evidence label on its edge', async () => {
    const { plugin, file, node, area } = await start(editor, mode);
    const known = newNote('Waits', { data: '{"source":"Till"}', word: 'Quote' });
    const { notes } = plugin.get('note.add', { node, section: 'hear', notes: [known, newNote('Asks')] });
    const [first = '', second = ''] = notes;
    expect(file.get(first).pluginData).toMatchObject({ note: '{"source":"Till"}', word: 'Quote' });
    expect(file.get(second).pluginData.note).toBe(undefined);
    const [mark, ...others] = pieces(file, node, 'evidence');
    expect(others).toEqual([]);
    expect([mark?.text?.characters, mark?.parent]).toEqual(['Quote', area]);
    const box = boxOf(file, first);
    expect(labelPlace(file, mark?.id ?? '')).toEqual({ x: box.x + 8, y: box.y + box.height });
  });

  it('moves notes in from the page, from a group and from another section', async () => {
    const { plugin, file, node, hear, area } = await start(editor, mode);
    const loose = addSticky(file, { x: -900, y: -900 }, 'Loose', { user: MAYA });
    const grouped = ['One of two', 'Two of two'].map((text, n) =>
      addSticky(file, { x: -900 + n * 300, y: -300 }, text),
    );
    const cluster = group(file, grouped) ?? '';
    const elsewhere = stickyIn(file, node, 'pain', 'Elsewhere');
    plugin.get('notes.set', { node, notes: [{ node: elsewhere, data: '{"source":"x"}', word: 'Guess' }] });
    const moved = [loose, grouped[1] ?? '', elsewhere];
    const notes = moved.map((id) => newNote('', { node: id }));
    expect(plugin.get('note.add', { node, section: 'hear', notes })).toEqual({ notes: moved });
    expect(moved.map((id) => file.get(id).parent)).toEqual([area, area, area]);
    expect(textsIn(plugin, node, hear)).toEqual(['Loose', 'Two of two', 'Elsewhere']);
    expect(file.get(cluster).children).toEqual([grouped[0]]);
    expect(file.get(elsewhere).pluginData.note).toBe('{"source":"x"}');
    expect(crossing(file, moved)).toEqual([]);
    const under = boxOf(file, elsewhere);
    expect(pieces(file, node, 'evidence').map(({ id }) => labelPlace(file, id).y)).toEqual([
      under.y + under.height,
    ]);
  });

  it('copies a note and leaves the original untouched', async () => {
    const { plugin, file, node, hear, area } = await start(editor, mode);
    const original = addSticky(file, { x: -900, y: -900 }, 'Loose', { user: MAYA });
    const before = file.get(original);
    const notes = [newNote('', { node: original, copy: true })];
    const [copy = ''] = plugin.get('note.add', { node, section: 'hear', notes }).notes;
    expect(copy).not.toBe(original);
    expect(file.get(original)).toEqual(before);
    expect(file.get(copy)).toMatchObject({ parent: area, fills: before.fills });
    expect(textsIn(plugin, node, hear)).toEqual(['Loose']);
  });

  it('does nothing when one of the notes is gone', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const gone = addSticky(file, { x: -900, y: -900 }, 'Gone');
    remove(file, [gone]);
    const before = pictureOf(file);
    const notes = [newNote('New'), newNote('', { node: gone })];
    expect(plugin.ask('note.add', { node, section: 'hear', notes })).toMatchObject({
      ok: false,
      failure: { code: 'no-note', step: 'note.add: find the note', item: 'note' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });
});

describe.each(everywhere)('notes without a section in %s, %s', (editor, mode) => {
  it('go below everything on the map, which grows to fit them', async () => {
    const { plugin, file, node, hear } = await start(editor, mode);
    const loose = addSticky(file, { x: 0, y: 0 }, 'Loose');
    adopt(file, loose, node);
    plugin.run.settle();
    const there = file.get(node).children;
    const end = Math.max(...there.map((id) => boxOf(file, id).y + boxOf(file, id).height));
    const [before, map] = [pictureOf(file), boxOf(file, node)];
    const notes = [newNote('One'), newNote('Two', { data: '{"source":"Till"}', word: 'Quote' })];
    const added = plugin.get('note.add', { node, notes }).notes;
    expect(added.map((id) => file.get(id).parent)).toEqual([node, node]);
    expect(added.filter((id) => boxOf(file, id).y < end)).toEqual([]);
    expect(crossing(file, [loose, hear, ...added])).toEqual([]);
    const grown = boxOf(file, node);
    expect(added.filter((id) => boxOf(file, id).y + 240 > grown.y + grown.height)).toEqual([]);
    expect(grown).toEqual({ ...map, height: grown.height });
    const read = plugin.get('map.read', { node }).notes;
    expect(read.map(({ text, parentSection: holder }) => [text, holder])).toEqual([
      ['Loose', null],
      ['One', null],
      ['Two', null],
    ]);
    expect(pieces(file, node, 'evidence').map(({ parent }) => parent)).toEqual([node]);
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
    expect(plugin.run.errors).toEqual([]);
  });
});

describe.each(everywhere)('a full section in %s, %s', (editor, mode) => {
  it('grows by whole rows, its row with it, and what lies below in their columns moves down as far', async () => {
    const { plugin, file, node, hear } = await start(editor, mode);
    const boxes = () => new Map(file.get(node).children.map((id) => [id, boxOf(file, id)]));
    const idsOf = (role: string) => pieces(file, node, role).map(({ id }) => id);
    const [map, before] = [boxOf(file, node), boxes()];
    const added = plugin.addNotes(node, 'hear', lines(60));
    const after = boxes();
    const heightIn = (all: typeof before, id: string) => all.get(id)?.height ?? 0;
    const grown = heightIn(after, hear) - heightIn(before, hear);
    expect(grown).toBeGreaterThan(0);
    expect(grown % STEP).toBe(0);
    expect(boxOf(file, node)).toEqual({ ...map, height: map.height + grown });
    const changed = (of: 'y' | 'height') =>
      [...before].filter(([id, box]) => after.get(id)?.[of] === box[of] + grown).map(([id]) => id);
    const inRow = [hear, ...idsOf('persona'), piece(file, node, 'section', 'see').id];
    const below = (['say-do', 'pain', 'gain'] as const).map((id) => piece(file, node, 'section', id).id);
    expect(changed('height').sort()).toEqual(inRow.sort());
    expect(changed('y').sort()).toEqual(below.sort());
    for (const role of ['how-to', 'problem', 'actions'])
      for (const id of idsOf(role)) expect(after.get(id)).toEqual(before.get(id));
    expect(crossing(file, added)).toEqual([]);
    const end = boxOf(file, hear);
    expect(Math.max(...added.map((id) => boxOf(file, id).y + boxOf(file, id).height))).toBeLessThanOrEqual(
      end.y + end.height,
    );
  });

  it('overlaps nothing on the map, and every note is still in its section', async () => {
    const { plugin, file, node, hear } = await start(editor, mode);
    const pain = stickyIn(file, node, 'pain', 'In pain');
    plugin.addNotes(node, 'hear', lines(60));
    plugin.addNotes(node, 'gain', lines(60));
    const panels = file.get(node).children.filter((id) => file.get(id).children.length > 0);
    expect(crossing(file, panels)).toEqual([]);
    expect(textsIn(plugin, node, hear)).toEqual(lines(60));
    const holder = piece(file, node, 'section', 'pain').id;
    expect(textsIn(plugin, node, holder)).toEqual(['In pain']);
    expect(file.get(pain).parent).toBe(noteContainerOf(file, node, 'pain'));
    expect(plugin.run.errors).toEqual([]);
  });

  it('moves what people placed over the map, and what it would otherwise cover', async () => {
    const { plugin, file, node, hear } = await start(editor, mode);
    const map = boxOf(file, node);
    const edge = boxOf(file, hear).y + boxOf(file, hear).height;
    const at = (y: number, x = map.x + 300) =>
      file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
        file.create('STICKY', file.currentPageId, { x, y }),
      ).id;
    const [over, under] = [at(edge + 100), at(map.y + map.height + 20)];
    const [above, beside, far] = [at(edge - 300), at(edge + 100, map.x - 400), at(map.y + map.height + 9000)];
    const before = [over, under, above, beside, far].map((id) => file.get(id).y);
    plugin.addNotes(node, 'hear', lines(60));
    const grown = boxOf(file, node).height - map.height;
    const moved = [over, under, above, beside, far].map((id, n) => file.get(id).y - (before[n] ?? 0));
    expect(moved).toEqual([grown, grown, 0, 0, 0]);
  });
});

describe.each(EDITORS)('adding notes in %s', (editor) => {
  it('keeps the evidence label on a loose note when a section grows', async () => {
    const { plugin, file, node, hear } = await start(editor);
    const edge = boxOf(file, hear).y + boxOf(file, hear).height;
    const loose = addSticky(file, { x: boxOf(file, node).x - 20, y: edge - 200 }, 'Across');
    adopt(file, loose, node);
    plugin.get('notes.set', { node, notes: [{ node: loose, data: '{}', word: 'Quote' }] });
    plugin.addNotes(node, 'hear', lines(60));
    const { y, height } = boxOf(file, loose);
    expect(pieces(file, node, 'evidence').map(({ id }) => labelPlace(file, id).y)).toEqual([y + height]);
  });

  it('reserves all the cells that wide and tall notes cover', async () => {
    const { plugin, file, node, area } = await start(editor);
    const [wide = ''] = plugin.addNotes(node, 'hear', ['Wide']);
    file.patch(wide, { width: 416, height: 300 });
    typeText(file, wide, 'Wide');
    file.patch(wide, { width: 416, height: 300 });
    const others = plugin.addNotes(node, 'hear', lines(6));
    const moved = newNote('', { node: wide });
    plugin.get('note.add', { node, section: 'hear', notes: [moved, newNote('After')] });
    const all = file.get(area).children.filter((id) => [...others, wide].includes(id));
    expect(all).toHaveLength(7);
    expect(crossing(file, all)).toEqual([]);
  });

  it('costs as much for each of many notes', {
    timeout: 60_000,
  }, async () => {
    const cost = async (count: number) => {
      const { plugin, node } = await start(editor);
      const before = plugin.run.total;
      plugin.addNotes(node, 'hear', lines(count));
      return plugin.run.total - before;
    };
    expect(await cost(2 * MANY)).toBeLessThan(2.2 * (await cost(MANY)));
  });
});

describe('note.add in FigJam', () => {
  it('keeps stamps on their notes, whether the notes move in, move down or stay', async () => {
    const { plugin, file, node, hear } = await start();
    const edge = boxOf(file, hear).y + boxOf(file, hear).height;
    const { x } = boxOf(file, node);
    const loose = addSticky(file, { x: -9000, y: -900 }, 'Loose', { user: MAYA });
    const low = addSticky(file, { x, y: edge }, 'Low', { user: MAYA });
    const across = addSticky(file, { x, y: edge - 100 }, 'Across', { user: MAYA });
    const notes = [loose, low, across];
    const stamps = notes.map((id) => stamp(file, id, '👍', MAYA));
    for (const id of [low, across, ...stamps.slice(1)]) adopt(file, id, node);
    const lower = stamps[2] ?? '';
    file.patch(lower, { y: file.get(lower).y + 150 });
    const offsets = () =>
      notes.map((id, n) => {
        const [note, vote] = [boxOf(file, id), boxOf(file, stamps[n] ?? '')];
        return [vote.x - note.x, vote.y - note.y];
      });
    const before = offsets();
    const added = [...lines(60).map((text) => newNote(text)), newNote('', { node: loose })];
    plugin.get('note.add', { node, section: 'hear', notes: added });
    expect(boxOf(file, low).y).toBeGreaterThan(edge);
    expect(boxOf(file, across).y).toBe(edge - 100);
    expect(offsets()).toEqual(before);
  });

  it('hides the author of a note that comes with data, and shows the author of others', async () => {
    const { plugin, file, node } = await start();
    const notes = [
      newNote('Theirs', { data: '{"author":"Maya"}' }),
      newNote('Mine'),
      newNote('Here', { data: '{}', own: true }),
    ];
    const added = plugin.get('note.add', { node, section: 'hear', notes }).notes;
    expect(added.map((id) => file.get(id).authorVisible)).toEqual([false, true, true]);
  });

  it('leaves connectors attached to their notes', async () => {
    const { plugin, file, node } = await start();
    const [from, to] = [stickyIn(file, node, 'pain', 'One'), stickyIn(file, node, 'gain', 'Two')];
    plugin.get('tension.draw', { node, from, to, label: 'but' });
    plugin.addNotes(node, 'hear', lines(60));
    expect(plugin.get('map.read', { node }).tensions).toEqual([{ from, to, label: 'but' }]);
    expect(plugin.run.errors).toEqual([]);
  });
});
