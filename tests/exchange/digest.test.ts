// What other departments get: themes over several maps, user stories, rows of a journey.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../../shared/catalogue/board-texts';
import { exporters } from '../../shared/exchange/writing/registry';
import { problemSentence } from '../../shared/map/problem-text';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { LANGUAGES } from '../../shared/model/sections';
import { digestOf } from '../../shared/readout/digest';
import { storiesOf } from '../../shared/readout/stories';
import { fixtureMaps, mapOf } from '../harness/fixture-maps';
import { RUNS } from '../harness/runs';

const { small } = fixtureMaps;
const other: EmpathyMap = {
  ...mapOf(['Nobody picks up', 'She gives up'], (at) => (at === 0 ? { theme: 'phone', votes: 4 } : {})),
  title: 'Second',
  persona: { name: 'Otto' },
};
const MAPS = [small, other];

describe('the digest', () => {
  it('takes what customers said is so for known, and says what they refuted', () => {
    const asked = mapOf(['Nobody picks up', 'She gives up'], (at) => ({
      check: { verdict: at === 0 ? ('held' as const) : ('refuted' as const) },
    }));
    expect(digestOf([asked]).map(({ backed }) => backed)).toEqual([1 / 2]);
    const { text } = exporters.digest.write(asked);
    expect(text.match(/✓ Held|✗ Refuted/g)).toEqual(['✓ Held', '✗ Refuted']);
  });

  it('joins themes of the same name over maps, and has the rest at its end', () => {
    const rows = digestOf(MAPS).map(({ notes, ...row }) => ({
      ...row,
      notes: notes.map(({ note }) => note.text),
    }));
    expect(rows).toEqual([
      {
        ...{ theme: 'Phone', sections: ['Hear', 'Think & Feel'], votes: 7, backed: 2 / 3 },
        segments: ['Lost customer: night shift', 'Otto'],
        notes: ['“Call at eight” #quote #phone', 'The line is busy\nfor 20 minutes', 'Nobody picks up'],
      },
      {
        ...{ theme: '', sections: ['Think & Feel', 'See'], votes: 0, backed: 0 },
        segments: ['Lost customer: night shift', 'Otto'],
        notes: ['Relief: somebody wrote it down', 'Parked', 'She gives up'],
      },
    ]);
  });

  it('has a row for each theme as a table', () => {
    expect(exporters['digest-table'].writeAll?.(MAPS).text).toBe(
      [
        '\uFEFFTheme,Notes,Sections,Customers,Votes,Backed by evidence',
        'Phone,3,"Hear, Think & Feel","Lost customer: night shift, Otto",7,0.67',
        'No theme,3,"Think & Feel, See","Lost customer: night shift, Otto",0,0.00',
        '',
      ].join('\r\n'),
    );
  });

  it('has every note below its theme in Markdown, with its map if there are several', () => {
    const lines = exporters.digest.writeAll?.(MAPS).text.split('\n') ?? [];
    expect(lines.slice(0, 7)).toEqual([
      '# Digest by theme: Why patients phone, Second',
      '',
      '## Phone',
      '',
      '3 notes · 7 votes · Backed by evidence: 67% · Sections: Hear, Think & Feel · Customers: Lost customer: night shift, Otto',
      '',
      '- “Call at eight” #quote #phone\\',
    ]);
    expect(lines[7]).toBe('  Hear · quote · Interview 3 · 3 votes · Why patients phone');
    expect(exporters.digest.write(small).text).not.toContain('3 votes · Why patients phone');
  });

  it('counts every note and every vote once, whatever the order of maps and notes', () => {
    const note = fc.record({
      theme: fc.constantFrom('', ' ', 'Phone', 'phone ', 'Trust', 'constructor'),
      votes: fc.nat({ max: 3 }),
    });
    const notes = fc.array(note, { maxLength: 8 });
    fc.assert(
      fc.property(notes, notes, (one, two) => {
        const build = (all: typeof one) =>
          mapOf(
            all.map(() => 'x'),
            (at) => all[at] ?? {},
          );
        const sums = (maps: EmpathyMap[]) =>
          digestOf(maps)
            .map((row) => `${row.theme.toLowerCase()} ${row.notes.length} ${row.votes} ${row.backed}`)
            .sort();
        const rows = digestOf([build(one), build(two)]);
        expect(rows.reduce((sum, row) => sum + row.notes.length, 0)).toBe(one.length + two.length);
        expect(rows.reduce((sum, { votes }) => sum + votes, 0)).toBe(
          [...one, ...two].reduce((sum, { votes }) => sum + votes, 0),
        );
        expect(sums([build([...two].reverse()), build([...one].reverse())])).toEqual(
          sums([build(one), build(two)]),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('is only a heading for a map without notes', () => {
    expect(exporters.digest.write(fixtureMaps.empty).text).toBe('# Digest by theme\n');
  });
});

describe('user stories', () => {
  const withGains: EmpathyMap = {
    ...small,
    sections: small.sections.map((section) =>
      section.id === 'gain'
        ? {
            ...section,
            notes: [
              { id: 'g1', text: 'An answer the same day' },
              { id: 'g2', text: 'No *calls*', votes: 2, evidence: 'quote' },
            ],
          }
        : section,
    ),
  };

  it('begin with the problem and go on with needs, most votes first', () => {
    expect(exporters.stories.write(withGains).text).toBe(
      [
        '# User stories: Why patients phone',
        '> Dana needs to book at night because she works by day, yet the desk only answers at eight',
        [
          '1. As **Dana** I need: book at night – so that: A day that fits her shifts',
          '   - because: she works by day · yet: the desk only answers at eight',
          '2. As **Dana** I need: No \\*calls\\* – so that: A day that fits her shifts',
          '   - quote · Gain · 2 votes',
          '3. As **Dana** I need: An answer the same day – so that: A day that fits her shifts',
          '   - assumption · Gain',
          '',
        ].join('\n'),
      ].join('\n\n'),
    );
  });

  it('know the parts with a comma before the reason, and whatever the persona is called', () => {
    const text = 'The night nurse needs to book at night, because her rota is late, yet slots go at eight.';
    expect(storiesOf({ ...small, problemStatement: { text } })[0]).toEqual({
      ...{ need: 'book at night', because: 'her rota is late', yet: 'slots go at eight', placed: null },
    });
  });

  it('leave a problem in other words as it is', () => {
    const free = { ...small, problemStatement: { text: 'Booking is broken at night' } };
    expect(storiesOf(free)).toEqual([]);
    expect(exporters.stories.write(free).text).toContain(
      '> Booking is broken at night\n\nNobody has written what they need yet.',
    );
  });

  it.each(LANGUAGES)('know the three parts of the sentence that the board makes in %s', (language) => {
    const texts = boardTexts[language];
    const rows = (['need', 'because', 'yet'] as const).map((row) => [texts.problem.rows[row], `x ${row}`]);
    const text = problemSentence(rows, 'Dana', texts);
    const map = { ...fixtureMaps.empty, language, persona: { name: 'Dana' }, problemStatement: { text } };
    expect(storiesOf(map)).toEqual([{ need: 'x need', because: 'x because', yet: 'x yet', placed: null }]);
  });
});

it('a journey has the touchpoints that notes name, as the map lists them, and what stands in each section', () => {
  const map = mapOf(['Busy', 'A queue', 'Waits', 'Nobody'], (at) =>
    at === 3 ? {} : { touchpoint: at === 2 ? 'Phone' : 'Door' },
  );
  const { text, warnings } = exporters.journey.write({
    ...map,
    context: { touchpoints: ['App', 'Phone', 'Door'] },
  });
  expect(text).toBe(
    [
      '\uFEFFTouchpoint,Think & Feel,See,Say & Do,Hear,Pain,Gain,In no section',
      'Phone,,,Waits,,,,',
      'Door,Busy,A queue,,,,,',
      '',
    ].join('\r\n'),
  );
  expect(warnings).toEqual([{ code: 'no-touchpoint', count: 1 }]);
});
