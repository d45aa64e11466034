// Names and contents of downloaded files.
import { describe, expect, it } from 'vitest';
import type { Exported } from '../../shared/exchange/writing/export';
import { exporters } from '../../shared/exchange/writing/registry';
import { mapOf } from '../../tests/harness/fixture-maps';
import { localeFor } from '../locale';
import { beginningOf, filesOf } from './export-files';

const en = localeFor('en');

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
  it('returns one file named by title, day and extension', () => {
    expect(filesOf(exporters.markdown, exported(), [map], en)).toEqual([
      { name: 'Night clinic 2026-11-21.md', text: 'whole' },
    ]);
  });

  it('returns one file per part of a long list, in order', () => {
    expect(filesOf(exporters.jira, exported(PARTS), [map], en)).toEqual([
      { name: '1 Night clinic 2026-11-21.csv', text: 'first' },
      { name: '2 Night clinic 2026-11-21.csv', text: 'second' },
    ]);
  });

  it('returns a single file for formats pasted section by section', () => {
    expect(filesOf(exporters['tsv-paste'], exported(PARTS), [map], en).map(({ text }) => text)).toEqual([
      'whole',
    ]);
  });

  it('uses a general name for a file with several maps', () => {
    expect(filesOf(exporters.csv, exported(), [map, map], en).map(({ name }) => name)).toEqual([
      'Empathy maps 2026-11-21.csv',
    ]);
  });
});

describe('beginningOf', () => {
  it('keeps a short text whole, except for trailing white space', () => {
    expect(beginningOf('first\nsecond\n')).toBe('first\nsecond');
  });

  it('cuts a long text, but never inside a character', () => {
    expect(beginningOf('x'.repeat(12_001))).toBe('x'.repeat(12_000));
    expect(beginningOf(`${'x'.repeat(11_999)}👍!`)).toBe('x'.repeat(11_999));
    expect(beginningOf(`${'x'.repeat(11_998)}👍!`)).toBe(`${'x'.repeat(11_998)}👍`);
  });
});
