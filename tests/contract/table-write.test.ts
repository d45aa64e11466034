// Actions are written to the table on the board, cell by cell, unless somebody has changed one of the cells.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addTableColumn, addTableRow, editCell, remove, typeText } from '../../host/document/people';
import type { NodeRecord } from '../../host/document/types';
import type { CellEdit } from '../../shared/contract/table-write';
import { PADDING } from '../../shared/draw/sizes';
import { board } from '../../shared/locales/en/board';
import { hexOf, piece, pieces, tagOf } from '../harness/board';
import { isSame, pictureOf } from '../harness/picture';
import { closeAll, type Editor, everywhere, type OpenPlugin, openOnMap } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];

async function start(editor: Editor = 'figjam', mode: 'strict' | 'lenient' = 'strict') {
  const { plugin, node } = await openOnMap({ editor, mode });
  plugin.run.settle();
  return { plugin, file: plugin.file, node };
}

const write = (plugin: OpenPlugin, node: string, ...cells: CellEdit[]) =>
  plugin.ask('table.write', { node, cells });

const rowsOf = (plugin: OpenPlugin, node: string) => plugin.get('map.read', { node }).actions;

/** Types into a cell as a person would. */
function type(file: FigmaFile, root: string, row: number, column: number, text: string): void {
  const table = piece(file, root, 'actions-table');
  if (table.type === 'TABLE') editCell(file, table.id, row, column, text);
  else typeText(file, cellId(file, table.children[row] ?? '', column), text);
}

const cellId = (file: FigmaFile, row: string, column: number): string =>
  file.get(row).children.find((id) => tagOf(file.get(id))?.column === column) ?? '';

describe.each(everywhere)('table.write in %s, %s', (editor, mode) => {
  it('writes cells and leaves all others as they are', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const before = rowsOf(plugin, node);
    type(file, node, 2, 0, 'Ask the till');
    const answer = write(
      plugin,
      node,
      { row: 1, column: 0, was: '', to: 'Call back within a day' },
      { row: 1, column: 1, was: '', to: 'Ada Pebble' },
    );
    expect(answer).toMatchObject({ ok: true, value: {} });
    const after = before.map((row) => [...row]);
    after[1]?.splice(0, 2, 'Call back within a day', 'Ada Pebble');
    after[2]?.splice(0, 1, 'Ask the till');
    expect(rowsOf(plugin, node)).toEqual(after);
    expect(plugin.run.errors).toEqual([]);
  });

  it('adds rows after the last one', async () => {
    const { plugin, node } = await start(editor, mode);
    const before = rowsOf(plugin, node);
    const row = before.length + 1;
    write(plugin, node, { row, column: 0, was: '', to: 'Far down' });
    const empty = before[0]?.map(() => '') ?? [];
    expect(rowsOf(plugin, node)).toEqual([...before, empty, ['Far down', ...empty.slice(1)]]);
  });

  it('makes the panel as high as its table needs, also for what people wrote before', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const missing = () => {
      const [panel, table] = [piece(file, node, 'actions'), piece(file, node, 'actions-table')];
      return table.y + table.height + PADDING - panel.height;
    };
    const { height } = piece(file, node, 'actions');
    for (const row of [2, 3, 4]) type(file, node, row, 0, 'Ring every patient back. '.repeat(6));
    expect(missing()).toBeGreaterThan(0);
    write(plugin, node, { row: 1, column: 0, was: '', to: 'Call back within a day' });
    expect(missing()).toBe(0);
    expect(piece(file, node, 'actions').height).toBeGreaterThan(height);
    expect(plugin.run.errors).toEqual([]);
  });

  it('writes nothing when a cell has changed', async () => {
    const { plugin, file, node } = await start(editor, mode);
    type(file, node, 1, 1, 'Bo Lantern');
    const before = pictureOf(file);
    const answer = write(
      plugin,
      node,
      { row: 1, column: 0, was: '', to: 'Call back' },
      { row: 1, column: 1, was: '', to: 'Ada Pebble' },
    );
    expect(answer).toMatchObject({
      ok: false,
      failure: {
        code: 'changed',
        step: 'table.write: compare the table',
        item: 'actions-table',
        detail: '',
      },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('writes nothing when the row or the column of a cell is gone', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const before = pictureOf(file);
    expect(write(plugin, node, { row: 40, column: 0, was: 'Call back', to: '' })).toMatchObject({
      ok: false,
      failure: { code: 'changed' },
    });
    expect(write(plugin, node, { row: 40, column: 12, was: '', to: 'Late' })).toMatchObject({
      ok: false,
      failure: { code: 'changed' },
    });
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('is one undo step, including new rows', async () => {
    const { plugin, file, node } = await start(editor, mode);
    const before = pictureOf(file);
    write(
      plugin,
      node,
      { row: 1, column: 0, was: '', to: 'Call back' },
      { row: 9, column: 0, was: '', to: 'Far down' },
    );
    file.undo();
    expect(isSame(before, pictureOf(file))).toBe(true);
  });

  it('fails with `no-text` when people have deleted the table', async () => {
    const { plugin, file, node } = await start(editor, mode);
    remove(file, [piece(file, node, 'actions-table').id]);
    expect(write(plugin, node, { row: 1, column: 0, was: '', to: 'Call back' })).toMatchObject({
      ok: false,
      failure: { code: 'no-text', item: 'actions-table' },
    });
  });
});

describe('a table in figjam', () => {
  it('keeps columns and rows that people added', async () => {
    const { plugin, file, node } = await start();
    const { id } = piece(file, node, 'actions-table');
    addTableColumn(file, id);
    addTableRow(file, id);
    const [headings, ...rows] = rowsOf(plugin, node);
    const last = rows.length;
    editCell(file, id, last, (headings?.length ?? 0) - 1, 'Theirs');
    write(plugin, node, { row: last, column: 0, was: '', to: 'Ours' });
    expect(rowsOf(plugin, node)[last]).toEqual(['Ours', '', '', '', '', 'Theirs']);
  });

  it('gives new rows the same font size as the others', async () => {
    const { plugin, file, node } = await start();
    const rows = rowsOf(plugin, node).length;
    write(plugin, node, { row: rows, column: 0, was: '', to: 'One more' });
    const { table } = piece(file, node, 'actions-table');
    const sizes = table?.cells.map((row) => row.map(({ text }) => text.fontSize));
    expect(new Set(sizes?.flat())).toEqual(new Set([36]));
    expect(table?.rowHeights[rows]).toBe(112);
  });
});

describe('a table in Design', () => {
  it('styles new rows like a row, not like the headings', async () => {
    const { plugin, file, node } = await start('figma');
    const table = piece(file, node, 'actions-table');
    remove(file, table.children.slice(1));
    write(plugin, node, { row: 1, column: 0, was: '', to: 'The first' });
    const rows = pieces(file, table.id, 'actions-row');
    expect(rows.map(({ parent }) => parent)).toEqual([table.id, table.id]);
    expect(rows[1]?.fills).not.toEqual(rows[0]?.fills);
    const inkOf = (row: NodeRecord | undefined) => hexOf(file.get(row?.children[0] ?? '').text?.fills[0]);
    expect(rows.map(inkOf)).toEqual(['#FFFFFF', '#1E1E1E']);
    expect(rowsOf(plugin, node)).toEqual([
      Object.values(board.actions.columns),
      ['The first', '', '', '', ''],
    ]);
  });
});

describe.each(EDITORS)('a table in %s', (editor) => {
  it('is written in the fonts that people gave its cells', async () => {
    const { plugin, file, node } = await start(editor);
    const fontName = { family: 'Merriweather', style: 'Regular' };
    const table = piece(file, node, 'actions-table');
    if (table.table !== undefined) {
      const cells = table.table.cells.map((row) =>
        row.map((cell) => ({ ...cell, text: { ...cell.text, fontName } })),
      );
      file.patch(table.id, { table: { ...table.table, cells } });
    } else {
      for (const { id, text } of pieces(file, node, 'actions-cell')) {
        if (text !== undefined) file.patch(id, { text: { ...text, fontName } });
      }
    }
    expect(write(plugin, node, { row: 1, column: 0, was: '', to: 'In their font' }).ok).toBe(true);
    expect(rowsOf(plugin, node)[1]?.[0]).toBe('In their font');
  });
});
