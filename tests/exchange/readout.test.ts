// The page that sums a map up: what stands on it, that each reference leads to a note on it, and in every language.
import { describe, expect, it } from 'vitest';
import { readoutTexts } from '../../shared/catalogue/readout-texts';
import { exporters } from '../../shared/exchange/writing/registry';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { LANGUAGES } from '../../shared/model/sections';
import { fixtureMaps, mapOf } from '../harness/fixture-maps';

const FORMATS = ['readout', 'readout-markdown'] as const;
const { small } = fixtureMaps;

const write = (format: (typeof FORMATS)[number], map: EmpathyMap = small) =>
  exporters[format].write(map).text;

describe.each(Object.entries(fixtureMaps))('of the map %s', (_name, map) => {
  it.each([
    ['readout', / href="#([^"]+)"/g, / id="([^"]+)"/g],
    ['readout-markdown', /\]\(#([^)]+)\)/g, /<a id="([^"]+)"/g],
  ] as const)(
    'every reference in %s leads to a note, and every note to one place',
    (format, links, places) => {
      const text = write(format, map);
      const anchors = [...text.matchAll(places)].map(([, id]) => id);
      expect(anchors).toEqual([...new Set(anchors)]);
      expect([...text.matchAll(links)].filter(([, id]) => !anchors.includes(id))).toEqual([]);
    },
  );
});

describe('as a web page', () => {
  it('has each theme with its quote, the kind of evidence, the source and the note', () => {
    expect(/<li class="theme">.*<\/li>/.exec(write('readout'))?.[0]).toBe(
      [
        '<li class="theme"><h3 dir="auto">Phone</h3><p class="facts">2 notes · 3 votes</p>',
        '<blockquote dir="auto">“Call at eight” #quote #phone</blockquote>',
        '<p class="from"><span dir="auto">quote</span> · <span dir="auto">Interview 3</span> · ',
        '<a href="#hear-1" dir="auto">Hear 1</a></p>',
        '<p class="from others"><a href="#hear-2" dir="auto">Hear 2</a></p></li>',
      ].join(''),
    );
  });

  it('has the notes behind it with the ids by which the map knows them', () => {
    const ids = [...write('readout').matchAll(/<li id="(\S+)" data-note="(\S+)">/g)];
    expect(ids.map(([, place, id]) => [place, id])).toEqual([
      ['think-feel-1', 'n1'],
      ['hear-1', 'n2'],
      ['hear-2', 'n3'],
      ['unplaced-1', 'n4'],
    ]);
  });

  it('says what nobody has written or decided yet', () => {
    const text = write('readout', fixtureMaps.empty);
    const { noProblem, noThemes, noDecisions, unknown } = readoutTexts.en;
    expect([noProblem, noThemes, noDecisions, unknown].map((sentence) => text.includes(sentence))).toEqual([
      ...[true, true, true, false],
    ]);
  });

  it('runs nothing and loads nothing, whatever people wrote', () => {
    const text = write('readout', fixtureMaps.messy);
    expect(text).not.toMatch(/<script|<link|url\(|@import/);
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`);
  });
});

it.each(FORMATS)('says with each quote what customers answered in %s', (format) => {
  const [held, refuted] = (['held', 'refuted'] as const).map((verdict) => ({ verdict }));
  const asked = mapOf(['Waits', 'Calls'], (at) => ({ votes: 2 - at, check: at === 0 ? refuted : held }));
  const labels = write(format, asked).match(/✓ Held|✗ Refuted/g);
  // Beside the quote, and in the list of the notes behind it.
  expect(labels).toEqual(['✗ Refuted', '✓ Held', '✗ Refuted', '✓ Held']);
});

it('tells how many notes are not on the page', () => {
  const { notes } = { notes: 40 };
  const { warnings } = exporters.readout.write(fixtureMaps.messy);
  expect(warnings.filter(({ code }) => code === 'not-shown')).toEqual([
    { code: 'not-shown', count: notes - 5 },
  ]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(FORMATS)('has its own headings in %s', (format) => {
    const text = write(format, { ...small, language });
    const { heading, matters, contradiction, unknown, decisions, behind } = readoutTexts[language];
    const headings = [heading, matters, contradiction, unknown, decisions, behind];
    expect(headings.filter((one) => !text.includes(one))).toEqual([]);
  });
});
