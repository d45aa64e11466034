// Our Markdown is read back as the map it came from, in all that Markdown carries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesOfMap } from '../../shared/exchange/features';
import { markdown } from '../../shared/exchange/markdown/markdown';
import { markdownImporter } from '../../shared/exchange/markdown/read-markdown';
import { lossesOf } from '../../shared/exchange/writing/losses';
import { type EmpathyMap, empathyMapSchema } from '../../shared/model/empathy-map';
import { fixtureMaps } from '../harness/fixture-maps';
import { randomMap } from '../harness/random-map';
import { differingFeatures, passThrough, withoutUnknown } from '../harness/round-trip';
import { RUNS } from '../harness/runs';
import { LISTS } from './documents/lists';
import { MARKS } from './documents/marks';
import { TABLES } from './documents/tables';
import { told } from './documents/told';

const NOW = '2026-11-22T09:00:00.000Z';

/** Drops references to notes that the map does not have. */
function connected(map: EmpathyMap): EmpathyMap {
  const ids = notesOfMap(map).map(({ id }) => id);
  const keep = <T extends { notes?: string[] | undefined }>(holder: T): T =>
    holder.notes ? { ...holder, notes: holder.notes.filter((id) => ids.includes(id)) } : holder;
  return {
    ...map,
    ...(map.problemStatement ? { problemStatement: keep(map.problemStatement) } : {}),
    ...(map.actions ? { actions: map.actions.map(keep) } : {}),
    ...(map.tensions
      ? { tensions: map.tensions.filter(({ from, to }) => ids.includes(from) && ids.includes(to)) }
      : {}),
  };
}

const back = (map: EmpathyMap) => passThrough(markdown, markdownImporter, map);

describe('Markdown', () => {
  it.each(Object.entries(fixtureMaps))(
    'restores the %s map except for what it cannot carry',
    (_name, given) => {
      const map = connected(withoutUnknown(given));
      const read = back(map);
      expect(differingFeatures(map, read)).toEqual(lossesOf(markdown.cannot, map));
      expect(markdown.write(read).text).toBe(markdown.write(map).text);
    },
  );

  it('knows notes by their section when an order is as long as that of another template', () => {
    const map = connected(withoutUnknown(fixtureMaps.typical));
    map.order.sections = Array.from({ length: 8 }, () => 'think-feel');
    const end = map.sections.find(({ id }) => id === 'say-do')?.notes[0]?.id ?? '';
    map.tensions = [{ from: end, to: end }];
    expect(back(map).tensions).toEqual([{ from: 'say-do.1', to: 'say-do.1' }]);
  });

  it('restores any map except for exactly what it cannot carry', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(randomMap, (given) => {
        const map = connected(withoutUnknown(given));
        expect(differingFeatures(map, back(map))).toEqual(lossesOf(markdown.cannot, map));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('Markdown as people write it', () => {
  it.each([...LISTS, ...MARKS, ...TABLES])('reads $name', ({ text, maps, skipped = [] }) => {
    const result = markdownImporter.read(text, { now: NOW });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.maps.map(told)).toEqual(maps);
    expect(result.remarks.map(({ path, code }) => `${path} ${code}`)).toEqual(skipped);
    for (const map of result.maps) expect(empathyMapSchema.safeParse(map).error).toBe(undefined);
    expect(new Set(result.maps.map(({ id }) => id)).size).toBe(maps.length);
    expect(markdownImporter.read(text, { now: NOW })).toEqual(result);
  });

  it.each(['', '# Title', 'only prose', '## Says', '```\n- code\n```'])('finds no note in %j', (text) => {
    const problems = [{ path: '', code: 'no-notes', values: {} }];
    expect(markdownImporter.read(text, { now: NOW })).toEqual({ ok: false, problems });
  });

  it('names the line of a note that is too long', () => {
    const text = `## Hear\n- short\n- ${'x'.repeat(10_001)}\n`;
    const problems = [{ path: 'line 3', code: 'long', values: { most: 10_000, found: 10_001 } }];
    expect(markdownImporter.read(text, { now: NOW })).toEqual({ ok: false, problems });
  });

  it.each([
    ['quotations', '> '],
    ['lists', '- '],
    ['both', '> 1. '],
  ])('names the line of %s that are nested too deep', (_what, mark) => {
    const text = `## Hear\n- one\n${mark.repeat(10_000)}two\n`;
    const problems = [{ path: 'line 3', code: 'deep', values: { most: 250 } }];
    expect(markdownImporter.read(text, { now: NOW })).toEqual({ ok: false, problems });
  });

  it('reads a megabyte of notes', { timeout: 120_000 }, () => {
    const note = 'is what somebody said in the queue, **loud** and clear, until the doors opened at last';
    const lists = Array.from({ length: 990 }, (_none, at) => {
      const items = Array.from({ length: 10 }, (_no, item) => `- ${at}.${item} ${note}\n  - quote`);
      return `## ${at % 2 === 0 ? 'Hear' : 'Pain'}\n\n${items.join('\n')}\n`;
    });
    const text = lists.join('\n');
    expect(text.length).toBeGreaterThan(1_000_000);
    const result = markdownImporter.read(text, { now: NOW });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const counts = result.maps.map((map) => notesOfMap(map).map(({ evidence }) => evidence));
    expect(counts).toEqual([Array.from({ length: 9_900 }, () => 'quote')]);
  });

  it('reads any text without failing, and makes only valid maps', { timeout: 600_000 }, () => {
    const piece = fc.constantFrom(
      '# ',
      '## Hear',
      '- ',
      '1. ',
      '**Says:** ',
      '| a | Says |',
      '|--|--|',
      '> ',
      '\n',
      '\n\n',
      '  ',
      'Persona: x',
      '*',
      '`',
      '```',
      '<!--',
      '-->',
      '\\',
      '[a](b)',
      'word',
      '---',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const result = markdownImporter.read(pieces.join(''), { now: NOW });
        if (!result.ok) return;
        for (const map of result.maps) expect(empathyMapSchema.safeParse(map).error).toBe(undefined);
      }),
      { numRuns: RUNS },
    );
  });
});
