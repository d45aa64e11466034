// Tests plain lines as notes, below section names or without.
import { describe, expect, it } from 'vitest';
import { linesImporter } from './read-lines';

const NOW = '2026-11-22T09:00:00.000Z';

function told(text: string): string[] {
  const result = linesImporter.read(text, { now: NOW });
  if (!result.ok) return result.problems.map(({ path, code }) => `${path} ${code}`.trim());
  return result.maps.flatMap(({ sections, unplaced = [] }) => [
    ...sections.flatMap(({ id, notes }) => notes.map((note) => `${id} ${note.id}: ${note.text}`)),
    ...unplaced.map((note) => `${note.id}: ${note.text}`),
  ]);
}

describe('plain lines', () => {
  it('become one note each, without bullets, numbers and blank lines', () => {
    const text = '- one\n* two\n\n3. three\n  •\u00a0four\r\n– five\r12) six\n2026 was long\n-5 degrees';
    expect(told(text)).toEqual([
      'unplaced.1: one',
      'unplaced.2: two',
      'unplaced.3: three',
      'unplaced.4: four',
      'unplaced.5: five',
      'unplaced.6: six',
      'unplaced.7: 2026 was long',
      'unplaced.8: -5 degrees',
    ]);
  });

  it('start a section if they are its name, or continue one that came before', () => {
    expect(told('first\nHEAR:\na\nPains\nb\n1. Hear\nc')).toEqual([
      'hear hear.1: a',
      'hear hear.2: c',
      'pain pain.1: b',
      'unplaced.1: first',
    ]);
  });

  it('keep all markup inside', () => {
    const text = '“Call at eight” **now** <b>x</b> a|b #quote';
    expect(told(text)).toEqual([`unplaced.1: ${text}`]);
  });

  it('are rejected if they contain no note', () => {
    expect(told('Hear\nSee:\n\n-')).toEqual(['no-notes']);
  });

  it('give the same ids each time, and other ids for another text', () => {
    const idOf = (text: string) => {
      const result = linesImporter.read(text, { now: NOW });
      return result.ok ? result.maps[0]?.id : '';
    };
    expect([idOf('a'), idOf('a') === idOf('b')]).toEqual([idOf('a'), false]);
  });
});
