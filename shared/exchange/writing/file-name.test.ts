// Tests file names that every system accepts.
import { describe, expect, it } from 'vitest';
import { buildFileName, formatDay } from './file-name';

const name = (title: string) => buildFileName(title, '2026-11-21', 'json', 'Empathy map');

describe('buildFileName', () => {
  it.each([
    ['Empathy map', 'Empathy map 2026-11-21.json'],
    ['Clinic: who / why?', 'Clinic who why 2026-11-21.json'],
    ['  <a>|"b"*\\c  ', 'a b c 2026-11-21.json'],
    ['two\nlines\tand tab', 'two lines and tab 2026-11-21.json'],
    ['../../etc/passwd', 'etc passwd 2026-11-21.json'],
    ['.hidden.', 'hidden 2026-11-21.json'],
    ['con.fig', '_con.fig 2026-11-21.json'],
    ['CON', '_CON 2026-11-21.json'],
    ['Condor', 'Condor 2026-11-21.json'],
    ['', 'Empathy map 2026-11-21.json'],
    ['???', 'Empathy map 2026-11-21.json'],
    ['evil\u202egnp.json', 'evilgnp.json 2026-11-21.json'],
    ['lone \ud83d half', 'lone half 2026-11-21.json'],
    ['共感マップ 👩🏽‍⚕️', '共感マップ 👩🏽‍⚕️ 2026-11-21.json'],
  ])('writes the title %j as %j', (title, expected) => {
    expect(name(title)).toBe(expected);
  });

  it('stays below 255 bytes for a long title of four-byte characters', () => {
    const long = name('🦊'.repeat(300));
    expect(long).toBe(`${'🦊'.repeat(48)} 2026-11-21.json`);
    expect(new TextEncoder().encode(long).length).toBeLessThan(255);
  });
});

describe('formatDay', () => {
  it('pads months and days', () => {
    expect(formatDay(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
  });
});
