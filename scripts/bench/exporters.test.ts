// Tests how exporter times are compared with their target.
import { describe, expect, it } from 'vitest';
import { exportedMap, exporterRows } from './exporters';

const verdicts = (bare: number, time: number) =>
  exporterRows('Node', { bare, writers: [{ id: 'csv', time }] });

describe('exporterRows', () => {
  it('allows 300 ms', () => {
    expect(verdicts(10, 300)).toEqual([
      {
        what: 'csv, 5,000 notes in Node: 30.0 times a bare join',
        figure: '300 ms',
        target: '≤ 300 ms',
        ok: true,
      },
    ]);
    expect(verdicts(10, 301).map(({ ok }) => ok)).toEqual([false]);
  });

  it('allows twice the bare join on a slow machine', () => {
    expect(verdicts(200, 400).map(({ target, ok }) => [target, ok])).toEqual([['≤ 400 ms', true]]);
    expect(verdicts(200, 401).map(({ ok }) => ok)).toEqual([false]);
  });
});

describe('exportedMap', () => {
  it('has 5,000 notes, each cited by exactly one action', () => {
    const ids = exportedMap().sections.flatMap(({ notes }) => notes.map(({ id }) => id));
    const rested = exportedMap().actions?.flatMap(({ notes }) => notes ?? []) ?? [];
    expect(ids.length).toBe(5000);
    expect([...rested].sort()).toEqual([...ids].sort());
  });
});
