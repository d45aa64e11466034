// Tests the differences in actions between a file and the open map.
import { describe, expect, it } from 'vitest';
import { bodyAt, changed, compared, ground, planned } from '../../tests/harness/merging';
import { compareMaps } from './compare-maps';

describe('actions', () => {
  it('that are new get the next rows, and their evidence', () => {
    const action = {
      id: 'a3',
      text: 'Ask at night',
      owner: 'Cem',
      status: 'doing' as const,
      notes: ['n1', 'n2'],
    };
    const comparison = compared((file) => file.actions?.push(action));
    expect(comparison.actions).toEqual([action]);
    expect(comparison.supports).toEqual([
      { note: 'n1', on: 'a3' },
      { note: 'n2', on: 'a3' },
    ]);
    const entries = planned(comparison, false);
    expect(entries.map(({ name }) => name)).toEqual(['notes.set', 'table.write', 'map.update']);
    const row = ground.nodeIndex.cells.findIndex((cells, at) => at > 0 && cells.every((cell) => cell === ''));
    expect(row).toBe(3);
    expect(entries[1]?.body).toEqual({
      node: 'map',
      cells: ['Ask at night', 'Cem', '', 'Doing', ''].map((to, column) => ({ row, column, was: '', to })),
    });
    const { edit } = bodyAt<{ edit: { facts: { actions: string } } }>(entries, 2);
    expect(JSON.parse(edit.facts.actions)).toEqual([
      { id: 'a1', text: 'Try booking by message', owner: 'Ben' },
      { id: 'a2', text: 'Ask the night shift', owner: '' },
      { id: 'a3', text: 'Ask at night', owner: 'Cem' },
    ]);
  });

  it('that differ are conflicts cell by cell, guarded by their text', () => {
    const comparison = compared((file) => {
      Object.assign(file.actions?.[0] ?? {}, { status: 'done', due: '2027-01-01' });
      Object.assign(file.actions?.[1] ?? {}, { owner: 'Ana' });
    });
    expect(comparison.filled.map(({ id, about, file }) => [id, about, file])).toEqual([
      ['action/a2/owner', 'Ask the night shift', 'Ana'],
    ]);
    expect(comparison.conflicts.map(({ id, board, file }) => [id, board, file])).toEqual([
      ['action/a1/due', '2026-12-15', '2027-01-01'],
      ['action/a1/status', 'doing', 'done'],
    ]);
    expect(planned(comparison)[0]).toEqual({
      name: 'table.write',
      body: {
        node: 'map',
        cells: [
          { row: 2, column: 1, was: '', to: 'Ana' },
          { row: 1, column: 2, was: '2026-12-15', to: '2027-01-01' },
          { row: 1, column: 3, was: 'Doing', to: 'Done' },
          { row: 2, column: 0, was: 'Ask the night shift', to: 'Ask the night shift' },
          { row: 1, column: 0, was: 'Try booking by message', to: 'Try booking by message' },
        ],
      },
    });
  });

  it('keeps the evidence of the problem statement that stays', () => {
    const comparison = compared((file) => {
      file.problemStatement = { text: 'Dana needs sleep', notes: ['n1'] };
    });
    expect(comparison.supports).toEqual([{ note: 'n1', on: 'problem' }]);
    expect(planned(comparison, false)).toEqual([]);
    expect(planned(comparison).map(({ name }) => name)).toEqual(['notes.set', 'map.update']);
  });

  it('that are new are dropped as a whole if the table has no column for their text', () => {
    const file = changed((one) => {
      one.actions?.push({ id: 'a3', text: 'New', owner: 'Cem', status: 'open', measure: '3 calls' });
    });
    const comparison = compareMaps(ground.map, file, { columns: { owner: 0, due: 1 } });
    expect(comparison).toMatchObject({ actions: [], filled: [], conflicts: [], left: 4 });
  });

  it('are dropped if the table or a column is gone', () => {
    const file = changed((one) => {
      one.actions?.push({ id: 'a3', text: 'New', owner: 'Cem', status: 'open' });
    });
    const { owner: _owner, ...columns } = ground.nodeIndex.columns;
    expect(compareMaps(ground.map, file, { columns })).toMatchObject({
      actions: [{ id: 'a3' }],
      left: 1,
    });
    expect(compareMaps(ground.map, file, { columns: {} })).toMatchObject({
      actions: [],
      supports: [],
      left: 3,
    });
  });
});
