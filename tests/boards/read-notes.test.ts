// Reads whatever people leave on a map: each note once and verbatim, with author, colour and votes.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import {
  addSection,
  addShape,
  addSticky,
  addText,
  group,
  hideContents,
  recolor,
  rename,
  setAuthorVisible,
  setLocked,
  setRotation,
  setVisible,
  stamp,
  typeText,
} from '../../host/document/people';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import type { Snapshot } from '../../shared/map/snapshot';
import {
  adopt,
  boxOf,
  MAYA,
  noteContainerOf,
  noteSpot,
  OTIS,
  piece,
  pieces,
  pointIn,
  stickyIn,
} from '../harness/board';
import { closeAll, type Editor, everywhere, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const STAMP = { source: 'Test 1', exportedAt: '2026-11-21T10:00:00.000Z' };

async function start(editor: Editor = 'figjam', mode: 'strict' | 'lenient' = 'strict') {
  const { plugin, node } = await openOnMap({ editor, mode });
  return { plugin, file: plugin.file, node };
}

const read = (plugin: OpenPlugin, node: string): Snapshot => plugin.get('map.read', { node });
const exported = (plugin: OpenPlugin, node: string) => toEmpathyMap(read(plugin, node), STAMP);

function textsIn(plugin: OpenPlugin, node: string, section: string): string[] {
  return (
    exported(plugin, node)
      .map.sections.find(({ id }) => id === section)
      ?.notes.map(({ text }) => text) ?? []
  );
}

const hearOf = (file: FigmaFile, node: string): string => piece(file, node, 'section', 'hear').id;

const STRANGE_TEXTS = [
  'Two\nlines',
  '  spaces around  ',
  'emoji 👩‍👩‍👧‍👦 👍🏽 ❤️',
  '朝ごはんを抜く日が多い',
  'שלום עולם – مرحبا بالعالم',
  'a\u2028b\tc',
  '</script><script>alert(1)</script>',
  '{persona} {{x}} %s',
  '__proto__',
  'x'.repeat(10_000),
];

describe.each(everywhere)('notes in %s, %s', (editor, mode) => {
  it('are read character for character', async () => {
    const { plugin, file, node } = await start(editor, mode);
    STRANGE_TEXTS.forEach((text, n) => {
      stickyIn(file, node, 'hear', text, { n });
    });
    const { notes } = read(plugin, node);
    expect(notes.map(({ text }) => text)).toEqual(STRANGE_TEXTS);
    expect(new Set(notes.map((note) => note.parentSection))).toEqual(new Set([hearOf(file, node)]));
    expect(plugin.run.errors).toEqual([]);
  });

  it('may be texts, shapes or stickies; empty ones are counted but left out', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const at = (n: number) => noteSpot(file, node, 'hear', n);
    const made = [
      addText(file, at(0), 'a text'),
      addShape(file, at(1), 'DIAMOND', 'a shape'),
      addSticky(file, at(2), 'a sticky'),
      addSticky(file, at(2), ''),
      addSticky(file, at(2), ' \n\t '),
    ];
    for (const id of made) adopt(file, id, hearOf(file, node));
    const { map, report } = exported(plugin, node);
    const hear = map.sections.find(({ id }) => id === 'hear');
    expect(hear?.notes.map(({ text }) => text)).toEqual(['a text', 'a shape', 'a sticky']);
    expect(report.notes).toBe(3);
    expect(report.emptyNotes).toBe(2);
  });

  it('are each read once when hidden, locked, grouped, overlapping or rotated', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const hear = hearOf(file, node);
    const ids = Array.from({ length: 7 }, (_, n) => stickyIn(file, node, 'hear', `note ${n}`, { n: n % 3 }));
    const shape = addShape(file, noteSpot(file, node, 'hear'), 'SQUARE', 'turned');
    adopt(file, shape, hear);
    setRotation(file, shape, 33);
    setVisible(file, [ids[0] ?? ''], false);
    setLocked(file, [ids[1] ?? ''], true);
    const inner = group(file, ids.slice(2, 4)) ?? '';
    group(file, [inner, ids[4] ?? '']);
    const { notes } = read(plugin, node);
    expect(notes.map(({ text }) => text).sort()).toEqual(
      [...ids.map((_, n) => `note ${n}`), 'turned'].sort(),
    );
    expect(textsIn(plugin, node, 'hear')).toHaveLength(8);
    expect(exported(plugin, node).report.hiddenNotes).toBe(1);
    const box = boxOf(file, ids[3] ?? '');
    expect(notes.find(({ text }) => text === 'note 3')?.box).toEqual(box);
    expect(notes.find(({ text }) => text === 'turned')?.box).toEqual(boxOf(file, shape));
  });

  it('keep the bounds shown on the board, even after the map is moved', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const note = stickyIn(file, node, 'gain', 'where am I');
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.patch(node, { x: 777, y: -4321 }));
    const [raw] = read(plugin, node).notes;
    expect(raw?.box).toEqual(boxOf(file, note));
    const gain = boxOf(file, piece(file, node, 'section', 'gain').id);
    const bounds = exported(plugin, node).map.sections.find(({ id }) => id === 'gain')?.notes[0]?.bounds;
    const { x, y, width, height } = boxOf(file, note);
    expect(bounds).toEqual({ x: x - gain.x, y: y - gain.y, width, height });
  });

  it('name their author only if the board shows it', async () => {
    const { plugin, file, node } = await start(editor, mode);
    stickyIn(file, node, 'hear', 'shown', { user: MAYA });
    setAuthorVisible(file, stickyIn(file, node, 'hear', 'hidden', { n: 1, user: OTIS }), false);
    const { notes } = read(plugin, node);
    expect(notes.map(({ text, author }) => [text, author])).toEqual([
      ['shown', 'Maya Example'],
      ['hidden', ''],
    ]);
    expect(JSON.stringify(notes)).not.toContain('Otis');
  });

  it('name their colour by palette, old or new, or else by hex value', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const colors = ['#FFE299', '#B3EFBD', '#AFF4C6', '#FFC7C2', '#123456'];
    colors.forEach((color, n) => {
      stickyIn(file, node, 'hear', color, { n, color });
    });
    const note = stickyIn(file, node, 'hear', 'repainted', { n: 5 });
    recolor(file, [note], '#A8DAFF');
    const hear = exported(plugin, node).map.sections.find(({ id }) => id === 'hear');
    expect(Object.fromEntries(hear?.notes.map(({ text, color }) => [text, color]) ?? [])).toEqual({
      '#FFE299': 'yellow',
      '#B3EFBD': 'green',
      '#AFF4C6': 'green',
      '#FFC7C2': 'red',
      '#123456': '#123456',
      repainted: 'blue',
    });
  });

  it('never include what the plugin drew, even after people edit it', async () => {
    const { plugin, file, node } = await start(editor, mode);
    for (const role of ['title', 'persona-line', 'order-rest', 'heading', 'prompt', 'rule', 'problem-hint']) {
      for (const { id } of pieces(file, node, role)) typeText(file, id, `edited ${role}`);
    }
    expect(read(plugin, node).notes).toEqual([]);
    expect(exported(plugin, node).report.emptyNotes).toBe(0);
  });

  it('in no section are unplaced: on the persona, beside the sections, loose over the map', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const persona = piece(file, node, 'persona').id;
    const onPersona = addSticky(file, pointIn(file, persona, 300, 200), 'on the persona');
    adopt(file, onPersona, persona);
    const beside = addSticky(file, pointIn(file, node, 4, 4), 'beside the title');
    adopt(file, beside, node);
    addSticky(file, { x: 80_000, y: 0 }, 'far away');
    const { map, report } = exported(plugin, node);
    expect(map.unplaced?.map(({ text }) => text).sort()).toEqual(['beside the title', 'on the persona']);
    expect(map.sections.flatMap(({ notes }) => notes)).toEqual([]);
    expect(report.unplaced).toBe(2);
  });

  it('that are loose on the page belong to the section that contains their centre', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const page = file.currentPageId;
    const { x, y, width } = boxOf(file, hearOf(file, node));
    const edge = { x: x + width - 119, y: y + 700 };
    const inside = addSticky(file, edge, 'centre just outside');
    const outside = addSticky(file, { ...edge, x: edge.x - 2 }, 'centre just inside');
    for (const id of [inside, outside]) adopt(file, id, page);
    const cluster = [0, 1].map((n) => addSticky(file, noteSpot(file, node, 'see', n), `cluster ${n}`));
    for (const id of cluster) adopt(file, id, page);
    group(file, cluster);
    expect(textsIn(plugin, node, 'hear')).toEqual(['centre just inside']);
    expect(textsIn(plugin, node, 'see')).toEqual(['cluster 0', 'cluster 1']);
    expect(exported(plugin, node).map.unplaced?.map(({ text }) => text)).toEqual(['centre just outside']);
  });

  it('belong to their parent section in the tree, wherever they are', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const note = stickyIn(file, node, 'hear', 'heard');
    const see = boxOf(file, piece(file, node, 'section', 'see').id);
    const hear = boxOf(file, hearOf(file, node));
    file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
      file.patch(note, { x: see.x - hear.x + 100, y: see.y - hear.y + 500 }),
    );
    expect(textsIn(plugin, node, 'hear')).toEqual(['heard']);
    expect(textsIn(plugin, node, 'see')).toEqual([]);
  });
});

describe.each(EDITORS)('reading a map in %s', (editor) => {
  it('returns the text of added notes, even after people edit it', async () => {
    const { plugin, file, node } = await start(editor);
    for (const text of ['first', 'second', 'third']) plugin.addNote(node, 'hear', text);
    expect(textsIn(plugin, node, 'hear')).toEqual(['first', 'second', 'third']);
    const note = file.get(file.get(noteContainerOf(file, node, 'hear')).children.at(-1) ?? '');
    typeText(file, note.children[0] ?? note.id, 'third, reworded');
    expect(textsIn(plugin, node, 'hear')).toEqual(['first', 'second', 'third, reworded']);
  });

  it('counts nodes that are not notes by type', async () => {
    const { plugin, file, node } = await start(editor);
    const hear = hearOf(file, node);
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
      file.create('RECTANGLE', hear, { x: 500, y: 500 });
      file.create('CONNECTOR', hear, { x: 500, y: 500 });
      file.create('WIDGET', hear, { x: 500, y: 500 });
      file.create('WIDGET', hear, { x: 600, y: 500 });
    });
    expect(exported(plugin, node).report.otherNodes).toEqual({ RECTANGLE: 1, CONNECTOR: 1, WIDGET: 2 });
    expect(plugin.run.errors).toEqual([]);
  });
});

describe('reading votes and themes in FigJam', () => {
  it('counts stamps on a note as its votes, by name, and stamps beside notes as loose', async () => {
    const { plugin, file, node } = await start();
    const note = stickyIn(file, node, 'hear', 'popular');
    for (const [name, user] of [
      ['👍', MAYA],
      ['👍', OTIS],
      ['❤️', MAYA],
    ] as const)
      stamp(file, note, name, user);
    const other = stickyIn(file, node, 'hear', 'unpopular', { n: 1 });
    file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
      file.create('STAMP', hearOf(file, node), { name: '👎', x: 400, y: 900 }),
    );
    const { map, report } = exported(plugin, node);
    const notes = map.sections.find(({ id }) => id === 'hear')?.notes ?? [];
    expect(notes.map(({ id, votes, stamps }) => ({ id, votes, stamps }))).toEqual([
      { id: note, votes: 3, stamps: { '👍': 2, '❤️': 1 } },
      { id: other, votes: undefined, stamps: undefined },
    ]);
    expect(report.looseStamps).toBe(1);
  });

  it('counts stamps with odd names like any others', async () => {
    const { plugin, file, node } = await start();
    const note = stickyIn(file, node, 'hear', 'odd');
    for (const name of ['constructor', 'toString', 'constructor']) stamp(file, note, name);
    const [hear] = exported(plugin, node).map.sections.filter(({ id }) => id === 'hear');
    expect(hear?.notes[0]).toMatchObject({ votes: 3, stamps: { constructor: 2, toString: 1 } });
  });

  it('treats a section nested in a map section as the theme of its notes', async () => {
    const { plugin, file, node } = await start();
    const outer = addSection(file, noteSpot(file, node, 'hear'), 700, 500);
    rename(file, outer, 'Family');
    const inner = addSection(file, pointIn(file, outer, 10, 10), 300, 300);
    rename(file, inner, 'Parents');
    addSticky(file, pointIn(file, inner, 20, 20), 'from the parents');
    addSticky(file, pointIn(file, outer, 400, 200), 'from the family');
    hideContents(file, outer, true);
    const hear = exported(plugin, node).map.sections.find(({ id }) => id === 'hear');
    expect(hear?.notes.map(({ text, theme }) => [text, theme])).toEqual([
      ['from the parents', 'Parents'],
      ['from the family', 'Family'],
    ]);
  });

  it('places a rotated shape in the section that contains its centre', async () => {
    const { plugin, file, node } = await start();
    const hear = boxOf(file, hearOf(file, node));
    const shape = addShape(file, { x: hear.x + hear.width + 50, y: hear.y + 700 }, 'SQUARE', 'turned in');
    adopt(file, shape, file.currentPageId);
    setRotation(file, shape, 180);
    expect(textsIn(plugin, node, 'hear')).toEqual(['turned in']);
  });
});
