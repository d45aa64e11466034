// A map is identified by its tags, whatever people do to names, texts and positions.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { duplicate, moveBy, remove, rename, typeText } from '../../host/document/people';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import type { Snapshot } from '../../shared/map/snapshot';
import { badgeWords, boxOf, ME, piece, pieces, SECTIONS, stickyIn, tagOf, wordsOf } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import {
  closeAll,
  type Editor,
  everywhere,
  type OpenPlugin,
  openOnMap,
  openPlugin,
  SPEC,
} from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const STAMP = { source: 'Test 1', exportedAt: '2026-11-21T10:00:00.000Z' };

const read = (plugin: OpenPlugin, node: string): Snapshot => plugin.get('map.read', { node });

/** Note texts by section, as the file would list them. */
function notesBySection(snapshot: Snapshot): Record<string, string[]> {
  const { map } = toEmpathyMap(snapshot, STAMP);
  const entries = map.sections.map(({ id, notes }) => [id, notes.map(({ text }) => text)] as const);
  return Object.fromEntries([
    ...entries,
    ['unplaced', (map.unplaced ?? []).map(({ text }) => text)] as const,
  ]);
}

const ONE_EACH: Record<string, string[]> = {
  'think-feel': ['think-feel note'],
  see: ['see note'],
  'say-do': ['say-do note'],
  hear: ['hear note'],
  pain: ['pain note'],
  gain: ['gain note'],
  unplaced: [],
};

async function filled(editor: Editor, mode: 'strict' | 'lenient' = 'strict') {
  const { plugin, node, id } = await openOnMap({ editor, mode });
  for (const section of SECTIONS) stickyIn(plugin.file, node, section, `${section} note`);
  plugin.run.settle();
  return { plugin, file: plugin.file, node, id };
}

/** Renames every node of the map except stickies, and replaces the text of headings and prompts. */
function renameAll(file: FigmaFile, root: string): void {
  for (const id of [root, ...file.descendants(root)]) {
    const record = file.get(id);
    if (record.type !== 'STICKY') rename(file, id, 'Nom');
    if (tagOf(record)?.role === 'heading' || tagOf(record)?.role === 'prompt')
      typeText(file, id, 'Autre chose');
  }
}

describe.each(everywhere)('a map in %s, %s', (editor, mode) => {
  it('reads the same after everything is renamed and translated', async () => {
    const { plugin, file, node } = await filled(editor, mode);
    renameAll(file, node);
    const snapshot = read(plugin, node);
    expect(notesBySection(snapshot)).toEqual(ONE_EACH);
    expect(toEmpathyMap(snapshot, STAMP).map.sections.map(({ title }) => title)).toEqual(
      SECTIONS.map(() => 'Autre chose'),
    );
    expect(toEmpathyMap(snapshot, STAMP).report.missing).toEqual([]);
  });

  it('reads the same after the map and every section are moved', async () => {
    const { plugin, file, node } = await filled(editor, mode);
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
      file.patch(node, { x: -7000, y: 12_345 });
      pieces(file, node, 'section').forEach(({ id }, index) => {
        file.patch(id, { x: index * 31, y: index * 17 });
      });
    });
    expect(notesBySection(read(plugin, node))).toEqual(ONE_EACH);
  });

  it('opens under the same id in another run', async () => {
    const { plugin, file, node, id } = await filled(editor, mode);
    plugin.run.close();
    const again = await openPlugin({ file, mode });
    expect(again.current()).toMatchObject({ node, id });
    expect(notesBySection(read(again, node))).toEqual(ONE_EACH);
  });

  it('becomes two maps when duplicated, each with its own id and notes', async () => {
    const { plugin, file, node, id } = await filled(editor, mode);
    const [copy = ''] = duplicate(file, [node]);
    plugin.run.settle();
    const { maps } = plugin.get('hello', {});
    expect(maps.map((map) => map.node)).toEqual([node, copy]);
    expect(maps[0]?.id).toBe(id);
    expect(maps[1]?.id).not.toBe(id);
    expect(
      new Set([copy, ...file.descendants(copy)].flatMap((at) => tagOf(file.get(at))?.map ?? [])),
    ).toEqual(new Set([maps[1]?.id]));
    stickyIn(file, copy, 'hear', 'only on the copy', { n: 1 });
    expect(notesBySection(read(plugin, node))).toEqual(ONE_EACH);
    expect(notesBySection(read(plugin, copy))).toEqual({
      ...ONE_EACH,
      hear: ['hear note', 'only on the copy'],
    });
  });

  it('keeps the id of the copy when the original is deleted later', async () => {
    const { plugin, file, node } = await filled(editor, mode);
    const [copy = ''] = duplicate(file, [node]);
    plugin.run.settle();
    const id = plugin.open(copy).id;
    remove(file, [node]);
    plugin.run.settle();
    expect(plugin.get('hello', {}).maps.map((map) => [map.node, map.id])).toEqual([[copy, id]]);
  });

  it('reports a deleted section, restores it where it was and accepts notes again', async () => {
    const { plugin, file, node } = await filled(editor, mode);
    const { id } = piece(file, node, 'section', 'pain');
    const place = boxOf(file, id);
    remove(file, [id]);
    plugin.run.settle();
    expect(plugin.open(node).missing).toEqual(['pain']);
    expect(plugin.restore(node, 'pain').missing).toEqual([]);
    const restored = piece(file, node, 'section', 'pain');
    expect(boxOf(file, restored.id)).toEqual(place);
    expect(badgeWords(file, node, 'pain')).toBe(String(SPEC.order.sections.indexOf('pain') + 1));
    expect(pieces(file, restored.id, 'prompt').map(wordsOf)).toEqual([
      'What frustrated Dana most this week?',
      'What risk does Dana go out of their way to avoid?',
    ]);
    plugin.addNote(node, 'pain', 'again');
    expect(notesBySection(read(plugin, node))).toEqual({ ...ONE_EACH, pain: ['again'] });
    expect(plugin.run.errors).toEqual([]);
  });

  it('never redraws an existing section, and restores one in free space if its place is taken', async () => {
    const { plugin, file, node } = await filled(editor, mode);
    const count = file.descendants(node).length;
    plugin.restore(node, 'pain');
    expect(file.descendants(node)).toHaveLength(count);
    const pain = piece(file, node, 'section', 'pain');
    const gain = piece(file, node, 'section', 'gain');
    remove(file, [pain.id]);
    file.patch(gain.id, { x: pain.x, y: pain.y });
    plugin.restore(node, 'pain');
    const overlaps = complaintsAbout(file, node).filter((complaint) => /overlaps|hangs/.test(complaint));
    expect(overlaps).toEqual([]);
  });

  it('undoes the restore of a section in one step', async () => {
    const { plugin, file, node } = await filled(editor, mode);
    remove(file, [piece(file, node, 'section', 'pain').id]);
    const before = file.descendants(node);
    plugin.restore(node, 'pain');
    file.undo();
    expect(file.descendants(node)).toEqual(before);
  });

  it('counts the notes of a duplicated section too', async () => {
    const { plugin, file, node } = await filled(editor, mode);
    duplicate(file, [piece(file, node, 'section', 'hear').id]);
    const notes = notesBySection(read(plugin, node));
    expect(notes).toEqual({ ...ONE_EACH, hear: ['hear note', 'hear note'] });
    expect(plugin.get('map.open', { node }).counts.hear).toEqual({ notes: 2, names: [ME] });
  });

  it('keeps a section that is dragged out of the map onto the page', async () => {
    const { plugin, file, node } = await filled(editor, mode);
    const hear = piece(file, node, 'section', 'hear').id;
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
      file.reparent(hear, file.currentPageId);
      file.patch(hear, { x: 30_000, y: 0 });
    });
    plugin.run.settle();
    expect(notesBySection(read(plugin, node))).toEqual(ONE_EACH);
    expect(plugin.open(node).missing).toEqual([]);
    plugin.addNote(node, 'hear', 'added there');
    expect(notesBySection(read(plugin, node)).hear).toContain('added there');
    plugin.get('piece.show', { node, role: 'section', section: 'hear' });
    expect(file.viewport.center.x).toBeGreaterThan(30_000);
  });
});

describe.each(EDITORS)('two maps in %s', (editor) => {
  it('never mix their notes', async () => {
    const { plugin, file, node } = await filled(editor);
    const other = plugin.insert({ title: 'Other' });
    stickyIn(file, other.node, 'hear', 'on the other');
    expect(notesBySection(read(plugin, node))).toEqual(ONE_EACH);
    expect(notesBySection(read(plugin, other.node))).toEqual({
      ...Object.fromEntries(Object.keys(ONE_EACH).map((key) => [key, []])),
      hear: ['on the other'],
    });
  });

  it('keep their notes apart when one is nested in the other', async () => {
    const { plugin, file, node } = await filled(editor);
    const inner = plugin.insert({ title: 'Inner', people: 1 });
    stickyIn(file, inner.node, 'hear', 'on the inner one');
    if (editor === 'figjam') moveBy(file, [inner.node], { x: 0, y: 0 });
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.reparent(inner.node, node));
    expect(notesBySection(read(plugin, node))).toEqual(ONE_EACH);
    expect(notesBySection(read(plugin, inner.node)).hear).toEqual(['on the inner one']);
  });
});
