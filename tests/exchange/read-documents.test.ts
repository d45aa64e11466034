// Documents as people have them, in whatever they are wrapped, are read as the maps that their writers meant.
import { describe, expect, it } from 'vitest';
import { notesOfMap } from '../../shared/exchange/features';
import { readText, readTextInTurns } from '../../shared/exchange/reading/read-file';
import { empathyMapSchema } from '../../shared/model/empathy-map';
import { APART } from './documents/apart';
import { BESIDE } from './documents/beside';
import { DATA } from './documents/data';
import { EDITORS } from './documents/editors';
import { FILES } from './documents/files';
import { MARKUP } from './documents/markup';
import { PEOPLE } from './documents/people';
import { PLAIN } from './documents/plain';
import { SAID } from './documents/said';
import { SOURCES } from './documents/sources';
import { SPEAKERS } from './documents/speakers';
import { STRUCTURE } from './documents/structure';
import { told } from './documents/told';
import { WRAPPED } from './documents/wrapped';

describe('a document', () => {
  it.each([
    ...STRUCTURE,
    ...PEOPLE,
    ...SAID,
    ...WRAPPED,
    ...MARKUP,
    ...PLAIN,
    ...APART,
    ...FILES,
    ...DATA,
    ...BESIDE,
    ...SOURCES,
    ...SPEAKERS,
    ...EDITORS,
  ])('with $name', ({ text, maps, skipped = [] }) => {
    const read = readText(text, '', { now: '2026-11-22T09:00:00.000Z' });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.maps.map(told)).toEqual(maps);
    expect(read.remarks.map(({ path, code }) => `${path} ${code}`)).toEqual(skipped);
    for (const map of read.maps) expect(empathyMapSchema.safeParse(map).error).toBe(undefined);
  });
});

/** Headings, and under each so many lines that ten thousand are full. */
const tenThousand = (heading: string, line: (at: number) => string): string =>
  Array.from({ length: 10_000 }, (_none, at) => (at % 100 === 0 ? heading : line(at))).join('\n');

describe('ten thousand lines', () => {
  it.each([
    ['Markdown', 133, tenThousand('\n## Says', (at) => `- **The queue** at [eight](https://a.b/${at})`)],
    ['plain text', 83, tenThousand('Says', (at) => `The queue at eight, ${at} times`)],
  ])('of %s are read in %i steps, none of which sees more than a thousand of them', (_what, most, text) => {
    const steps = readTextInTurns(text, '', { now: '2026-11-22T09:00:00.000Z' });
    let count = 1;
    let last = steps.next();
    for (; !last.done; count += 1) last = steps.next();
    expect(last.value.ok && last.value.maps.map(notesOfMap).map(({ length }) => length)).toEqual([9900]);
    expect(count).toBe(most);
  });
});
