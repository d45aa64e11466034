// The area of a section holds its notes: hidden without its prompts, and its section's wherever it is dragged.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addSticky, duplicate, hideContents, remove } from '../../host/document/people';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import type { SectionId } from '../../shared/templates/template';
import { adopt, boxOf, noteContainerOf, piece, pieces, pointIn, stickyIn } from '../harness/board';
import { closeAll, type Editor, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const STAMP = { source: 'Test 1', exportedAt: '2026-11-21T10:00:00.000Z' };

async function start(editor: Editor = 'figjam') {
  const { plugin, node } = await openOnMap({ editor });
  return { plugin, file: plugin.file, node };
}

function notesIn(plugin: OpenPlugin, node: string, section: SectionId): string[] {
  const { map } = toEmpathyMap(plugin.get('map.read', { node }), STAMP);
  return map.sections.find(({ id }) => id === section)?.notes.map(({ text }) => text) ?? [];
}

/** Drags a node to a place on the page, out of whatever it was in. */
function dragOut(file: FigmaFile, id: string, x: number, y: number): void {
  adopt(file, id, file.currentPageId);
  file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.patch(id, { x, y }));
}

const countOf = (plugin: OpenPlugin, section: SectionId) =>
  plugin.events('counts').pop()?.counts[section]?.notes ?? 0;

describe.each(EDITORS)('the area for notes in %s', (editor) => {
  it('is inside its section, beside or below the heading and prompts, under the flag', async () => {
    const { file, node } = await start(editor);
    const areas = pieces(file, node, 'note-area');
    expect(areas).toHaveLength(6);
    for (const { id, parent } of areas) {
      const others = file.get(parent ?? '').children.filter((child) => child !== id);
      expect(others).toHaveLength(8);
    }
  });

  it('gets the notes that the plugin adds, and counts those that people put beside it', async () => {
    const { plugin, file, node } = await start(editor);
    const [added = ''] = plugin.addNotes(node, 'think-feel', ['added']);
    expect(file.get(added).parent).toBe(noteContainerOf(file, node, 'think-feel'));
    const panel = piece(file, node, 'section', 'think-feel').id;
    const beside = addSticky(file, pointIn(file, panel, 60, 300), 'beside');
    adopt(file, beside, panel);
    plugin.run.settle();
    expect(countOf(plugin, 'think-feel')).toBe(2);
    expect(notesIn(plugin, node, 'think-feel')).toEqual(['added', 'beside']);
  });

  it('belongs to its section when it is dragged out, also over another one', async () => {
    const { plugin, file, node } = await start(editor);
    stickyIn(file, node, 'hear', 'one');
    const area = noteContainerOf(file, node, 'hear');
    const see = boxOf(file, piece(file, node, 'section', 'see').id);
    for (const [x, y] of [
      [-9000, -9000],
      [see.x + 40, see.y + 40],
    ] as const) {
      dragOut(file, area, x, y);
      plugin.run.settle();
      expect(notesIn(plugin, node, 'hear')).toEqual(['one']);
      expect(plugin.open(node).counts).toEqual({ hear: { notes: 1, names: ['Robin Sample'] } });
    }
    const [added = ''] = plugin.addNotes(node, 'hear', ['two']);
    expect(file.get(added).parent).toBe(area);
    expect(plugin.open(node).counts.hear?.notes).toBe(2);
  });

  it('counts what lies loose over it, far away from the map', async () => {
    const { plugin, file, node } = await start(editor);
    const area = noteContainerOf(file, node, 'hear');
    dragOut(file, area, -9000, -9000);
    plugin.run.settle();
    const loose = addSticky(file, pointIn(file, area, 100, 100), 'loose');
    adopt(file, loose, file.currentPageId);
    plugin.run.settle();
    expect(countOf(plugin, 'hear')).toBe(1);
    expect(notesIn(plugin, node, 'hear')).toEqual(['loose']);
  });

  it('grows with its section, and what is below moves down', async () => {
    const { plugin, file, node } = await start(editor);
    const heightOf = (id: string) => boxOf(file, id).height;
    const panel = piece(file, node, 'section', 'pain').id;
    const area = noteContainerOf(file, node, 'pain');
    const before = [area, panel, node].map(heightOf);
    plugin.addNotes(
      node,
      'pain',
      Array.from({ length: 80 }, (_, n) => `note ${n}`),
    );
    const grown = [area, panel, node].map((id, at) => heightOf(id) - (before[at] ?? 0));
    expect(grown[0]).toBeGreaterThan(0);
    expect(new Set(grown).size).toBe(1);
  });

  it('may be deleted: the section has its notes on itself then', async () => {
    const { plugin, file, node } = await start(editor);
    remove(file, [noteContainerOf(file, node, 'pain')]);
    plugin.run.settle();
    expect(plugin.open(node).missing).toEqual([]);
    const [added = ''] = plugin.addNotes(node, 'pain', ['on the section']);
    expect(file.get(added).parent).toBe(piece(file, node, 'section', 'pain').id);
    expect(notesIn(plugin, node, 'pain')).toEqual(['on the section']);
  });

  it('goes with a section that is deleted, and comes back with it', async () => {
    const { plugin, file, node } = await start(editor);
    remove(file, [piece(file, node, 'section', 'pain').id]);
    plugin.run.settle();
    expect(plugin.open(node).missing).toEqual(['pain']);
    expect(plugin.restore(node, 'pain').missing).toEqual([]);
    const [added = ''] = plugin.addNotes(node, 'pain', ['again']);
    expect(file.get(added).parent).toBe(noteContainerOf(file, node, 'pain'));
  });

  it('that was dragged out gives its notes to the section that is put back', async () => {
    const { plugin, file, node } = await start(editor);
    stickyIn(file, node, 'pain', 'kept');
    dragOut(file, noteContainerOf(file, node, 'pain'), -9000, -9000);
    remove(file, [piece(file, node, 'section', 'pain').id]);
    plugin.run.settle();
    plugin.restore(node, 'pain');
    expect(notesIn(plugin, node, 'pain')).toEqual(['kept']);
  });

  it('of a duplicated section counts for the same section', async () => {
    const { plugin, file, node } = await start(editor);
    stickyIn(file, node, 'pain', 'once');
    const [copy = ''] = duplicate(file, [piece(file, node, 'section', 'pain').id]);
    plugin.run.settle();
    expect(notesIn(plugin, node, 'pain')).toEqual(['once', 'once']);
    expect(file.get(copy).children).toHaveLength(9);
  });
});

describe('hidden notes', () => {
  const isHidden = (file: FigmaFile, id: string) => file.get(id).sectionContentsHidden === true;

  it('leave the heading and prompts of their section', async () => {
    const { plugin, file, node } = await start();
    stickyIn(file, node, 'hear', 'secret');
    plugin.get('sections.hide', { node, sections: ['hear'], hidden: true });
    expect(isHidden(file, noteContainerOf(file, node, 'hear'))).toBe(true);
    expect(isHidden(file, piece(file, node, 'section', 'hear').id)).toBe(false);
    expect(plugin.open(node).hidden).toEqual(['hear']);
    plugin.get('sections.hide', { node, sections: ['hear'], hidden: false });
    expect(isHidden(file, noteContainerOf(file, node, 'hear'))).toBe(false);
    expect(plugin.open(node).hidden).toEqual([]);
  });

  it('are revealed with the section that people have hidden by hand', async () => {
    const { plugin, file, node } = await start();
    const panel = piece(file, node, 'section', 'see').id;
    hideContents(file, panel, true);
    plugin.run.settle();
    expect(plugin.events('counts').pop()?.hidden).toEqual(['see']);
    plugin.get('sections.hide', { node, sections: ['see'], hidden: false });
    expect(isHidden(file, panel)).toBe(false);
  });

  it('are noticed when people hide the area by hand', async () => {
    const { plugin, file, node } = await start();
    hideContents(file, noteContainerOf(file, node, 'see'), true);
    plugin.run.settle();
    expect(plugin.events('counts').pop()?.hidden).toEqual(['see']);
  });
});

describe('what nobody should move by accident', () => {
  it.each(EDITORS)('is locked in %s, and nothing that contains anything is', async (editor) => {
    const { plugin, file, node } = await start(editor);
    remove(file, [piece(file, node, 'section', 'pain').id]);
    plugin.run.settle();
    plugin.restore(node, 'pain');
    for (const role of ['heading', 'icon', 'badge', 'badge-disc', 'problem-hint', 'order-chip'])
      for (const { locked } of pieces(file, node, role)) expect(locked).toBe(true);
    const all = file.descendants(node).map((id) => file.get(id));
    const containers = all.filter(({ type }) => ['SECTION', 'FRAME', 'TABLE'].includes(type));
    expect(containers.filter(({ locked }) => locked)).toEqual([]);
    expect(file.get(node).locked).toBe(false);
  });
});
