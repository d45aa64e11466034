// What to ask customers stands in a panel on the board on request; people answer in its table, and the map says so.
import { afterEach, describe, expect, it } from 'vitest';
import { addSticky, editCell, move, remove, typeText } from '../../host/document/people';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { checkPanel } from '../../shared/draw/panels/check';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { notesOf } from '../../shared/insight/notes';
import { LANGUAGES } from '../../shared/model/sections';
import { newPanel } from '../../ui/state/check-actions';
import { adopt, boxOf, piece, pieces, pointIn, tagOf, wordsOf } from '../harness/board';
import { complaintsAbout } from '../harness/inspect';
import { itInLongRun } from '../harness/long-run';
import { closeAll, everywhere, type OpenPlugin, openOnMap, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const HEADINGS = ['Question', 'Section', 'Who asks whom', 'By when', 'Answer'];
const STAMP = { source: 'test', exportedAt: '2026-12-10T10:00:00.000Z' };
const ASKED = ['Is nobody there: yes or no?', 'Hear', '', '', ''];

const checksIn = ({ plugin, node }: { plugin: OpenPlugin; node: string }) =>
  notesOf(toEmpathyMap(plugin.get('map.read', { node }), STAMP).map).map(({ note }) => note.check);

const piecesAnywhere = ({ file }: OpenPlugin, role: string): string[] =>
  [...file.nodes.values()].filter((node) => tagOf(node)?.role === role).map(({ id }) => id);

describe.each(everywhere)('the panel To check in %s, %s', (editor, mode) => {
  const start = async () => {
    const { plugin, map } = await openOnMap({ editor, mode });
    const { file } = plugin;
    const { node } = map;
    const note = addSticky(file, pointIn(file, node, 300, 900), 'Nobody answers');
    adopt(file, note, node);
    const panel = checkPanel(map, [ASKED], boardTexts.en);
    const draw = () => plugin.ask('map.update', { node, edit: { texts: [], facts: {}, panel } });
    const data = JSON.stringify({ check: { question: ASKED[0] } });
    plugin.get('notes.set', { node, notes: [{ node: note, data, word: '' }] });
    return { plugin, file, node, note, draw };
  };

  /** As a person would. */
  function type(
    { plugin: { file }, node }: { plugin: OpenPlugin; node: string },
    row: number,
    column: number,
    text: string,
  ) {
    const table = piece(file, node, 'check-table');
    if (table.type === 'TABLE') return editCell(file, table.id, row, column, text);
    const cells = file.get(table.children[row] ?? '').children;
    return typeText(file, cells.find((id) => tagOf(file.get(id))?.column === column) ?? '', text);
  }

  it('is drawn to the right of the map, once, and is none of its notes', async () => {
    const { plugin, file, node, note, draw } = await start();
    expect(draw()).toMatchObject({ ok: true });
    const panel = boxOf(file, piece(file, node, 'check').id);
    const actions = boxOf(file, piece(file, node, 'actions').id);
    expect(panel.x).toBeGreaterThan(actions.x + actions.width);
    const { checks, notes, otherNodes } = plugin.get('map.read', { node });
    expect([checks, notes.map(({ text }) => text), otherNodes]).toEqual([
      [HEADINGS, ASKED],
      ['Nobody answers'],
      {},
    ]);
    remove(file, [note]);
    expect(complaintsAbout(file, node)).toEqual([]);
    expect(draw()).toMatchObject({ ok: false, failure: { code: 'changed', item: 'check' } });
    expect(pieces(file, node, 'check-table').length).toBe(1);
  });

  it('says what people answered, wherever they moved it and however they worded the question', async () => {
    const { plugin, file, node, note, draw } = await start();
    draw();
    type({ plugin, node }, 1, 0, 'Is really nobody there: yes or no?');
    type({ plugin, node }, 1, 2, 'Ben asks Dana');
    type({ plugin, node }, 1, 4, 'refuted: Dana');
    const panel = piece(file, node, 'check').id;
    move(file, panel, { x: 9000, y: 9000 });
    const check = {
      question: 'Is really nobody there: yes or no?',
      who: 'Ben asks Dana',
      verdict: 'refuted',
      sources: ['Dana'],
    };
    expect(checksIn({ plugin, node })).toEqual([check]);
    const data = JSON.stringify({ check });
    plugin.get('notes.set', { node, notes: [{ node: note, data, word: '✗ Refuted' }] });
    expect(pieces(file, node, 'evidence').map(wordsOf)).toEqual(['✗ Refuted']);
    expect(file.get(note).type).toBe('STICKY');
    remove(file, [panel]);
    expect(checksIn({ plugin, node })).toEqual([check]);
  });

  it('speaks the language that the map is given, labels on notes as well, and reads answers in both', async () => {
    const { plugin, file, node, note, draw } = await start();
    draw();
    type({ plugin, node }, 1, 4, 'Held: Dana');
    const data = JSON.stringify({ check: { question: ASKED[0], verdict: 'held' } });
    plugin.get('notes.set', { node, notes: [{ node: note, data, word: '✓ Held' }] });
    plugin.update(node, { language: 'de' });
    expect(plugin.get('map.read', { node }).checks).toEqual([
      ['Frage', 'Bereich', 'Wer fragt wen', 'Bis wann', 'Antwort'],
      [...ASKED.slice(0, 4), 'Held: Dana'],
    ]);
    const heading = pieces(file, node, 'heading').map(wordsOf);
    expect([heading.includes('Zu prüfen'), heading.includes('To check')]).toEqual([true, false]);
    expect(pieces(file, node, 'evidence').map(wordsOf)).toEqual(['✓ Bestätigt']);
    expect(checksIn({ plugin, node })).toEqual([{ question: ASKED[0], verdict: 'held', sources: ['Dana'] }]);
  });

  it('stands beside a map that is one page, which stays as large as it is', async () => {
    const plugin = await openPlugin({ editor, mode });
    const map = plugin.insert({ size: 'compact', persona: 'Dana' });
    const { node } = map;
    const before = boxOf(plugin.file, node);
    const edit = { texts: [], facts: {}, ...newPanel(map, [ASKED], boardTexts.en) };
    expect(plugin.ask('map.update', { node, edit })).toMatchObject({ ok: true });
    expect(boxOf(plugin.file, node)).toEqual(before);
    const panel = plugin.file.nodes.get(piecesAnywhere(plugin, 'check')[0] ?? '');
    expect(boxOf(plugin.file, panel?.id ?? '').x).toBeGreaterThan(before.x + before.width);
    expect(plugin.get('map.read', { node }).checks).toEqual([HEADINGS, ASKED]);
    expect(plugin.get('map.read', { node }).otherNodes).toEqual({});
  });

  it('takes further questions into its free rows, unless somebody has written there', async () => {
    const { plugin, node, draw } = await start();
    draw();
    const cells = [{ row: 2, column: 0, was: '', to: 'Another?' }];
    const write = () => plugin.ask('table.write', { node, table: 'check-table', cells });
    expect(write()).toMatchObject({ ok: true });
    expect(plugin.get('map.read', { node }).checks?.[2]).toEqual(['Another?', '', '', '', '']);
    expect(write()).toMatchObject({
      ok: false,
      failure: { code: 'changed', step: 'table.write: compare the table' },
    });
    expect(plugin.get('map.read', { node }).actions[2]).toEqual(['', '', '', '', '']);
  });

  itInLongRun('fits its headings in every language', async () => {
    for (const language of LANGUAGES) {
      const plugin = await openPlugin({ editor, mode });
      const map = plugin.insert({ language, persona: 'Dana' });
      const edit = { texts: [], facts: {}, ...newPanel(map, [ASKED], boardTexts[language]) };
      plugin.get('map.update', { node: map.node, edit });
      expect([language, complaintsAbout(plugin.file, map.node)]).toEqual([language, []]);
    }
  });
});
