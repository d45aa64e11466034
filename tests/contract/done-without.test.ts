// What Figma may refuse without harm: the work stays, the reply is a success, and the console says what failed.

import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { stamp } from '../../host/document/people';
import type { NodeRecord } from '../../host/document/types';
import { editFor } from '../../shared/draw/edit';
import { sixSection } from '../../shared/templates/six-section';
import { MAYA, piece, pieces, stickyIn, tagOf, wordsOf } from '../harness/board';
import { closeAll, type Editor, insertBody, newNote, openPlugin } from '../harness/plugin';

const { orders } = sixSection;

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

const refusing = async (member: string, editor: Editor = 'figjam') => {
  const plugin = await openPlugin({ editor, faults: { refused: [member] } });
  const warnings = () => plugin.run.console.filter(({ text }) => text.includes(member)).length;
  return { plugin, file: plugin.file, warnings };
};

describe.each([
  ['figjam', 'SECTION.setRelaunchData:call'],
  ['figma', 'FRAME.setRelaunchData:call'],
  ['figjam', 'PAGE.selection:set'],
  ['figjam', 'figma.viewport.scrollAndZoomIntoView:call'],
  ['figjam', 'figma.commitUndo:call'],
] as const)('in %s without %s', (editor, member) => {
  it('a new map stays on the board and is followed', async () => {
    const { plugin, file, warnings } = await refusing(member, editor);
    const { node } = plugin.get('map.insert', insertBody());
    expect(pieces(file, node, 'section')).toHaveLength(6);
    expect(warnings()).toBe(1);
    stickyIn(file, node, 'hear', 'One');
    plugin.run.settle();
    expect(plugin.events('counts').at(-1)?.counts.hear?.notes).toBe(1);
    expect(plugin.events('failure')).toEqual([]);
    expect(plugin.run.errors).toEqual([]);
  });
});

describe('a request', () => {
  it('ends the windowless command although its notice is refused', async () => {
    const { plugin, warnings } = await refusing('figma.notify:call');
    expect(plugin.ask('command.end', { message: 'Done', error: false })).toMatchObject({ ok: true });
    expect(warnings()).toBe(1);
  });

  it('resizes the window although its size cannot be saved', async () => {
    const { plugin, warnings } = await refusing('figma.clientStorage.setAsync:call');
    expect(plugin.ask('window.resize', { width: 400, height: 600 })).toMatchObject({ ok: true });
    expect(plugin.run.ui).toMatchObject({ width: 400, height: 600 });
    expect(warnings()).toBe(1);
  });

  it('exports although the format cannot be remembered', async () => {
    const { plugin, warnings } = await refusing('figma.clientStorage.setAsync:call');
    expect(plugin.ask('format.save', { format: 'csv' })).toMatchObject({ ok: true });
    expect(warnings()).toBe(1);
  });

  it('speaks a language although it cannot be remembered', async () => {
    const { plugin, warnings } = await refusing('figma.clientStorage.setAsync:call');
    expect(plugin.ask('language.save', { language: 'ja' })).toMatchObject({ ok: true });
    expect(warnings()).toBe(1);
  });

  it('counts no votes, but reads and moves notes, where stamps cannot be read', async () => {
    const { plugin, file } = await refusing('STICKY.stuckNodes:get');
    const { node } = plugin.insert();
    const notes = [stickyIn(file, node, 'hear', 'One'), stickyIn(file, node, 'hear', 'Two', { n: 1 })];
    stamp(file, notes[0] ?? '', '👍', MAYA);
    const read = () => plugin.get('map.read', { node }).notes.map(({ text, stamps }) => [text, stamps]);
    expect(read()).toEqual([
      ['One', {}],
      ['Two', {}],
    ]);
    plugin.get('notes.gather', { node, groups: [{ section: 'hear', name: 'Both', notes }] });
    const theme = piece(file, node, 'theme').id;
    expect(notes.map((id) => file.get(id).parent)).toEqual([theme, theme]);
    plugin.get('note.add', { node, section: 'see', notes: [newNote('', { node: notes[0] ?? '' })] });
    expect(read()).toHaveLength(2);
  });
});

describe("where FigJam's timer refuses", () => {
  it.each(['figma.timer.start:call', 'figma.timer.total:get'])(
    '%s, the map keeps the countdown, for everybody',
    async (member) => {
      const { plugin } = await refusing(member);
      const { node } = plugin.insert();
      const ask = (action: 'start' | 'add' | 'pause', seconds: number) =>
        plugin.get('timer.set', { node, action, seconds, replace: false });
      const running = { kind: 'own', state: 'running', remaining: 90, total: 90 };
      expect(ask('start', 90)).toEqual({ outcome: 'done', timer: running });
      expect(plugin.get('hello', {}).timer).toMatchObject({ kind: 'own', state: 'running' });
      expect(ask('add', 60).timer).toMatchObject({ state: 'running', total: 150 });
      expect(ask('start', 30).outcome).toBe('busy');
      expect(ask('pause', 0).timer).toMatchObject({ kind: 'own', state: 'paused' });
      expect(plugin.run.errors).toEqual([]);
    },
  );

  it.each(['pause', 'resume', 'stop'] as const)('to %s, the reply says what it does now', async (action) => {
    const { plugin } = await refusing(`figma.timer.${action}:call`);
    const { node } = plugin.insert();
    plugin.get('timer.set', { node, action: 'start', seconds: 90, replace: false });
    const { timer } = plugin.get('timer.set', { node, action, seconds: 0, replace: false });
    expect(timer).toMatchObject({ kind: 'figjam', state: 'running', total: 90 });
  });
});

const THEIRS = { family: 'Merriweather', style: 'Bold' };

/** Sets a node's letters, or all cells of a table, in a font that cannot be loaded. */
function inTheirFont(file: FigmaFile, { id, text, table }: NodeRecord, row?: number): void {
  const restyled = <T extends { text: object }>(cell: T): T => ({
    ...cell,
    text: { ...cell.text, fontName: THEIRS },
  });
  if (text !== undefined) file.patch(id, { text: { ...text, fontName: THEIRS } });
  if (table === undefined) return;
  const cells = table.cells.map((cell, at) => (at === row ? cell.map(restyled) : cell));
  file.patch(id, { table: { ...table, cells } });
}

describe.each(EDITORS)('a label in a font that cannot be loaded in %s', (editor) => {
  async function start() {
    const plugin = await openPlugin({ editor, faults: { badFonts: ['Merriweather Bold'] } });
    const { file } = plugin;
    const map = plugin.insert();
    const { node } = map;
    const note = stickyIn(file, node, 'hear', 'Waits');
    const word = (to: string) => ({ node, notes: [{ node: note, data: '{}', word: to }] });
    plugin.get('notes.set', word('Quote'));
    inTheirFont(file, piece(file, node, 'evidence'));
    return { plugin, file, map, node, note, word };
  }

  it('blocks neither adding notes nor evidence', async () => {
    const { plugin, file, node, word } = await start();
    expect(plugin.addNotes(node, 'hear', ['One'])).toHaveLength(1);
    expect(plugin.ask('notes.set', word('Guess'))).toMatchObject({ ok: true });
    expect(pieces(file, node, 'evidence').map(wordsOf)).toEqual(['Quote']);
  });

  it('blocks no change of the map', async () => {
    const { plugin, file, map, node } = await start();
    const prompt = pieces(file, node, 'prompt').find((one) => tagOf(one)?.section === 'hear') as NodeRecord;
    inTheirFont(file, prompt);
    inTheirFont(file, piece(file, node, 'order-chip-text', 'hear'));
    const order = { preset: 'recovery' as const, sections: [...orders.recovery.sections] };
    const edit = editFor(map, { name: 'Ida', title: 'Renamed', order });
    expect(plugin.ask('map.update', { node, edit })).toMatchObject({ ok: true });
    expect(wordsOf(piece(file, node, 'title'))).toBe('Renamed');
    expect(wordsOf(file.get(prompt.id))).toBe(wordsOf(prompt));
  });

  it('blocks no other row of the table, nor a new one after it', async () => {
    const { plugin, file, node } = await start();
    const rows = plugin.get('map.read', { node }).actions.length;
    inTheirFont(file, piece(file, node, 'actions-table'), rows - 1);
    for (const cell of pieces(file, node, 'actions-cell').slice(-5)) inTheirFont(file, cell);
    const cell = (row: number) => ({ row, column: 0, was: '', to: `Row ${row}` });
    expect(plugin.ask('table.write', { node, cells: [cell(1), cell(rows)] })).toMatchObject({ ok: true });
    const actions = plugin.get('map.read', { node }).actions.map(([text]) => text);
    expect([actions[1], actions[rows]]).toEqual(['Row 1', `Row ${rows}`]);
  });

  it('blocks no merge', async () => {
    const { plugin, node, note, word } = await start();
    const requests = [
      { name: 'notes.write' as const, body: { node, notes: [{ node: note, was: 'Waits', to: 'Asks' }] } },
      { name: 'note.add' as const, body: { node, section: 'hear' as const, notes: [newNote('New')] } },
      { name: 'notes.set' as const, body: word('Guess') },
    ];
    expect(plugin.ask('batch', { requests })).toMatchObject({ ok: true });
    expect(
      plugin
        .get('map.read', { node })
        .notes.map(({ text }) => text)
        .sort(),
    ).toEqual(['Asks', 'New']);
  });
});
