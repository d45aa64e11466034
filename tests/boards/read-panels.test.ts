// Reads from the board what people write in a map's panels: persona, problem statement, actions.
import { afterEach, describe, expect, it } from 'vitest';
import type { FigmaFile } from '../../host/document/file';
import { addTableRow, editCell, remove, typeText } from '../../host/document/people';
import type { TableRecord } from '../../host/document/types';
import { toEmpathyMap } from '../../shared/file/to-empathy-map';
import { piece } from '../harness/board';
import { toEarlierPanels } from '../harness/earlier-panels';
import { closeAll, type Editor, type OpenPlugin, openOnMap, openPlugin } from '../harness/plugin';

afterEach(closeAll);

const EDITORS: Editor[] = ['figjam', 'figma'];
const STAMP = { source: 'Test 1', exportedAt: '2026-11-21T10:00:00.000Z' };

async function start(editor: Editor = 'figjam') {
  const { plugin, node } = await openOnMap({ editor });
  return { plugin, file: plugin.file, node };
}

const exported = (plugin: OpenPlugin, node: string) => toEmpathyMap(plugin.get('map.read', { node }), STAMP);

describe.each(EDITORS)('what people write in the panels in %s', (editor) => {
  it('is read as the title, persona and problem statement of an earlier map', async () => {
    const { plugin, file, node } = await start(editor);
    typeText(file, piece(file, node, 'title').id, 'Our title');
    typeText(file, piece(file, node, 'persona-name').id, 'Ida');
    toEarlierPanels(file, node, 'role: Baker\nDog: Rex\nand a cat\nAge: 41');
    typeText(file, piece(file, node, 'problem-text').id, 'Ida needs sleep');
    const { map } = exported(plugin, node);
    expect(map.title).toBe('Our title');
    expect(map.persona).toEqual({
      name: 'Ida',
      role: 'Baker',
      age: '41',
      fields: [{ label: 'Dog', value: 'Rex\nand a cat' }],
    });
    expect(map.problemStatement).toEqual({ text: 'Ida needs sleep' });
  });

  it('is empty while the placeholders are still there', async () => {
    const plugin = await openPlugin({ editor });
    const { node } = plugin.insert({ persona: '' });
    const { map } = exported(plugin, node);
    expect(map.persona).toEqual({ name: '' });
    expect(map.problemStatement).toBe(undefined);
    expect(map.actions).toBe(undefined);
    expect(map.unplaced).toBe(undefined);
  });
});

describe('the actions table in FigJam', () => {
  const ROW = ['Call five customers', 'Ida', '2026-12-15', 'doing'];

  async function withAction() {
    const { plugin, file, node } = await start();
    const table = piece(file, node, 'actions-table').id;
    ROW.forEach((words, column) => {
      editCell(file, table, 1, column, words);
    });
    return { plugin, file, node, table };
  }

  const action = (table: string, changes = {}) => ({
    id: `${table}/1`,
    text: 'Call five customers',
    owner: 'Ida',
    due: '2026-12-15',
    status: 'doing',
    ...changes,
  });

  const actionsOf = (plugin: OpenPlugin, node: string) => exported(plugin, node).map.actions;

  function editTable(file: FigmaFile, id: string, edit: (table: TableRecord) => TableRecord): void {
    const { table } = file.get(id);
    if (table !== undefined)
      file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.patch(id, { table: edit(table) }));
  }

  it('is read row by row, including rows that people add', async () => {
    const { plugin, file, node, table } = await withAction();
    addTableRow(file, table);
    editCell(file, table, 6, 0, 'One more');
    expect(actionsOf(plugin, node)).toEqual([
      action(table),
      { id: `${table}/6`, text: 'One more', status: 'open' },
    ]);
  });

  it('is read after people rename its columns', async () => {
    const { plugin, file, node, table } = await withAction();
    ['Task', 'Who', 'When', 'State'].forEach((words, column) => {
      editCell(file, table, 0, column, words);
    });
    expect(actionsOf(plugin, node)).toEqual([action(table)]);
  });

  it('is read after people reorder its columns', async () => {
    const { plugin, file, node, table } = await withAction();
    editTable(file, table, (old) => ({ ...old, cells: old.cells.map((row) => [...row].reverse()) }));
    expect(actionsOf(plugin, node)).toEqual([action(table)]);
  });

  it('is read after people put a column of their own in front', async () => {
    const { plugin, file, node, table } = await withAction();
    editTable(file, table, (old) => ({
      ...old,
      columnWidths: [100, ...old.columnWidths],
      cells: old.cells.map((row) => [
        { ...row[0], text: { ...row[0]?.text, characters: 'No.' } },
        ...row,
      ]) as TableRecord['cells'],
    }));
    expect(actionsOf(plugin, node)?.[0]).toEqual(action(table));
  });

  it('counts an unknown status as open and reports it', async () => {
    const { plugin, file, node, table } = await withAction();
    editCell(file, table, 1, 3, 'someday');
    const { map, report } = exported(plugin, node);
    expect(map.actions).toEqual([action(table, { status: 'open' })]);
    expect(report.unknownStatus).toBe(1);
  });

  it('has no actions once it is deleted', async () => {
    const { plugin, file, node, table } = await withAction();
    remove(file, [table]);
    expect(actionsOf(plugin, node)).toBe(undefined);
  });
});

describe('the actions table in Design', () => {
  it('is read from its frames, even after people duplicate and reorder rows', async () => {
    const { plugin, file, node } = await start('figma');
    const table = piece(file, node, 'actions-table');
    const [, first = '', second = ''] = table.children;
    const write = (row: string, words: string[]) =>
      words.forEach((word, column) => {
        typeText(file, file.get(row).children[column] ?? '', word);
      });
    write(first, ['Call', 'Ida', '2026-12-15', 'Done']);
    write(second, ['Visit', '', '', '']);
    file.transact({ origin: 'LOCAL', byPlugin: false }, () => file.reparent(second, table.id, 1));
    expect(exported(plugin, node).map.actions).toEqual([
      { id: `${table.id}/1`, text: 'Visit', status: 'open' },
      { id: `${table.id}/2`, text: 'Call', owner: 'Ida', due: '2026-12-15', status: 'done' },
    ]);
  });
});
