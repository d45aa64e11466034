// Names and contents of the files that Download saves.
import { describe, expect, it } from 'vitest';
import type { Exported } from '../../shared/exchange/writing/export';
import { exporters } from '../../shared/exchange/writing/registry';
import { mapOf } from '../../tests/harness/fixture-maps';
import { beginningOf, filesOf } from './export-files';

const map = { ...mapOf(['Waits']), title: 'Night clinic', exportedAt: '2026-11-21T12:00:00.000Z' };
const PARTS: Exported['parts'] = [
  { name: '1', text: 'first' },
  { name: '2', text: 'second' },
];
const exported = (parts: Exported['parts'] = []): Exported => ({
  text: 'whole',
  parts,
  warnings: [],
  losses: [],
});

describe('filesOf', () => {
  it('gives one file with the title, the day and the extension', () => {
    expect(filesOf(exporters.markdown, exported(), [map])).toEqual([
      { name: 'Night clinic 2026-11-21.md', text: 'whole' },
    ]);
  });

  it('gives a file for each piece of a long list, in order', () => {
    expect(filesOf(exporters.jira, exported(PARTS), [map])).toEqual([
      { name: '1 Night clinic 2026-11-21.csv', text: 'first' },
      { name: '2 Night clinic 2026-11-21.csv', text: 'second' },
    ]);
  });

  it('gives one file of what is pasted section by section', () => {
    expect(filesOf(exporters['tsv-paste'], exported(PARTS), [map]).map(({ text }) => text)).toEqual([
      'whole',
    ]);
  });

  it('names no single map in a file of several', () => {
    expect(filesOf(exporters.csv, exported(), [map, map]).map(({ name }) => name)).toEqual([
      'Empathy maps 2026-11-21.csv',
    ]);
  });
});

describe('beginningOf', () => {
  it('gives a short text whole, but for white space at its end', () => {
    expect(beginningOf('first\nsecond\n')).toBe('first\nsecond');
  });

  it('cuts a long text, but through no character', () => {
    expect(beginningOf('x'.repeat(12_001))).toBe('x'.repeat(12_000));
    expect(beginningOf(`${'x'.repeat(11_999)}👍!`)).toBe('x'.repeat(11_999));
    expect(beginningOf(`${'x'.repeat(11_998)}👍!`)).toBe(`${'x'.repeat(11_998)}👍`);
  });
});
