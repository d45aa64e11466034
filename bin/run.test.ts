// Tests what the command line returns, prints and writes, with in-memory files.
import { describe, expect, it } from 'vitest';
import full from '../schema/examples/full.json';
import least from '../schema/examples/least.json';
import { exporters } from '../shared/exchange/writing/registry';
import { type EmpathyMap, empathyMapSchema } from '../shared/model/empathy-map';
import { askedBy } from './call';
import { run } from './run';

const NOW = '2026-11-22T10:00:00.000Z';
const FULL = JSON.stringify(full);
const DAMAGED = JSON.stringify({ ...least, title: 7, unplaced: [{ id: 'a', text: 'kept' }] });

const FULL_TALLY = 'full.json: 3 notes in sections, 1 note in no section and 0 things left out';

const FILES: Record<string, string | Uint8Array> = {
  'full.json': FULL,
  'least.json': JSON.stringify(least),
  '-': '{"hear":["a","b"]}',
  'damaged.json': DAMAGED,
  'two.md': '# Dana\n\n## Hear\n\n- one\n\n# Ben\n\n## Hear\n\n- two\n',
  'partly.md': '## Hear\n- one\n\n## Context\nAsk the porter\n\n## Hear\n\n```\nnight = long\n```\n',
  'latin.json': new Uint8Array([0x7b, 0x22, 0xe9, 0x22]),
  'photo.json': JSON.stringify({
    ...least,
    persona: { name: 'Dana', photo: { mediaType: 'image/png', data: 'AA==' } },
  }),
  'cut.json': '{"type":',
};

async function called(line: string, languages = ['en-GB']) {
  const written: Record<string, string> = {};
  const printed: string[] = [];
  const told: string[] = [];
  const code = await run(
    line.split(' ').filter((word) => word !== ''),
    {
      read: async (name) => {
        const file = FILES[name];
        if (file === undefined) throw new Error('ENOENT');
        return typeof file === 'string' ? new TextEncoder().encode(file) : file;
      },
      write: async (name, text) => {
        if (name.startsWith('no/')) throw new Error('ENOENT');
        written[name] = text;
      },
      print: (text) => printed.push(text),
      tell: (text) => told.push(text),
      now: NOW,
      languages,
    },
  );
  return { code, printed: printed.join(''), told, written };
}

describe('validate', () => {
  it('prints that each file is valid', async () => {
    expect(await called('validate full.json least.json -')).toEqual({
      code: 0,
      printed: 'full.json: valid, 4 notes\nleast.json: valid, 0 notes\n-: valid, 2 notes\n',
      told: [],
      written: {},
    });
  });

  it('reports every problem with its file and position, and continues', async () => {
    expect(await called('validate damaged.json latin.json cut.json full.json')).toEqual({
      code: 1,
      printed: 'full.json: valid, 4 notes\n',
      told: [
        'damaged.json: title: expected text, found number',
        'latin.json: line 1: isn’t UTF-8. Save the file as UTF-8 and choose it again.',
        'cut.json: This isn’t valid JSON. Choose a file that Export wrote, or copy all of its text.',
      ],
      written: {},
    });
  });

  it('speaks the system’s language, or the one that is asked for', async () => {
    const { printed } = await called('validate full.json', ['de-AT']);
    expect(printed).toBe('full.json: gültig, 4 Notizen\n');
    expect((await called('validate full.json --lang=ja', ['de-AT'])).printed).toBe(
      'full.json：問題なし、付箋4枚\n',
    );
    expect((await called('convert full.json --to opml --lang fr --authors none')).code).toBe(0);
    const unknown = await called('validate full.json --lang tlh', ['de-AT']);
    expect([unknown.code, unknown.told[0]?.split('\n')[0]]).toEqual([2, 'empathy-map validate DATEI…']);
  });

  it('reports what Import would leave out', async () => {
    expect(await called('validate photo.json')).toMatchObject({
      code: 0,
      printed: 'photo.json: valid, 0 notes\n',
      told: [
        'photo.json: persona.photo.data: isn’t a PNG or JPEG of at most 4096 pixels per side, so it is left out',
      ],
    });
  });

  it('stops if a file can’t be opened', async () => {
    expect(await called('validate full.json gone.json')).toMatchObject({
      code: 2,
      printed: '',
      told: ['gone.json: can’t be opened'],
    });
  });
});

describe('convert', () => {
  it("writes the exporter's output", async () => {
    const { text } = exporters.markdown.write(empathyMapSchema.parse(full));
    expect(await called('convert full.json --to markdown --out full.md')).toMatchObject({
      code: 0,
      printed: '',
      written: { 'full.md': text },
    });
    expect((await called('convert full.json --to markdown')).printed).toBe(text);
  });

  it('reports what the format cannot carry, and nothing if it carries everything', async () => {
    expect((await called('convert full.json --to json')).told).toEqual([FULL_TALLY]);
    const { told } = await called('convert full.json --to tsv-paste');
    expect(told[1]).toMatch(/^tsv-paste leaves out: .*\bvotes\b/);
  });

  it('round-trips a JSON file unchanged', async () => {
    const { printed } = await called('convert full.json --to json');
    expect(JSON.parse(printed)).toEqual(full);
  });

  it('replaces authors with pseudonyms, or removes them', async () => {
    const authors = (text: string) => [...text.matchAll(/"author": "([^"]+)"/g)].map(([, name]) => name);
    expect(authors((await called('convert full.json --to json')).printed)).toEqual(['Ben', 'Ana']);
    expect(authors((await called('convert full.json --to json --authors pseudonyms')).printed)).toEqual([
      'Participant 1',
      'Participant 2',
    ]);
    expect(authors((await called('convert full.json --to json --authors none')).printed)).toEqual([]);
  });

  it('reads other formats, detected or named', async () => {
    const { printed, code } = await called('convert - --from json --to json');
    expect(code).toBe(0);
    const { sections } = JSON.parse(printed) as EmpathyMap;
    expect(sections.find(({ id }) => id === 'hear')?.notes.map(({ text }) => text)).toEqual(['a', 'b']);
    expect((await called('convert - --from lines --to json')).code).toBe(0);
  });

  it('writes several maps to one file if the format allows it', async () => {
    const { code, written } = await called('convert full.json least.json --to csv --out all.csv');
    const { writeAll } = exporters.csv;
    const maps = [full, least].map((file) => empathyMapSchema.parse(file));
    expect([code, written['all.csv']]).toEqual([0, writeAll?.(maps).text]);
    expect(JSON.parse((await called('convert full.json least.json --to json')).printed)).toEqual([
      full,
      least,
    ]);
    expect(await called('convert two.md --to markdown')).toMatchObject({
      code: 2,
      told: [
        'two.md: 2 notes in sections, 0 notes in no section and 0 things left out',
        'markdown takes one map per file, and there are 2',
      ],
    });
  });

  it('writes nothing if a file has problems', async () => {
    expect(await called('convert full.json damaged.json --to csv --out all.csv')).toEqual({
      code: 1,
      printed: '',
      told: [FULL_TALLY, 'damaged.json: title: expected text, found number'],
      written: {},
    });
  });

  it('says what becomes of a file in three numbers, and names what is left out', async () => {
    expect((await called('convert partly.md --to json --out a.json')).told).toEqual([
      'partly.md: 1 note in a section, 0 notes in no section and 2 things left out',
      'partly.md: line 5: “Ask the porter” has no section and was left out.',
      'partly.md: line 9: a block of code was left out (night = long)',
    ]);
  });

  it('writes nothing if anything is left out and that is not wanted', async () => {
    const { code, written, told } = await called('convert partly.md --to json --out a.json --strict');
    expect([code, written, told.at(-1)]).toEqual([
      1,
      {},
      'partly.md: something in it is left out, so nothing is written (--strict)',
    ]);
    expect((await called('convert full.json --to csv --out a.csv --strict')).code).toBe(0);
    expect(await called('validate photo.json full.json --strict')).toMatchObject({
      code: 1,
      printed: 'full.json: valid, 4 notes\n',
    });
  });

  it('repairs only on request, and reports what it changed', async () => {
    const { code, printed, told } = await called('convert damaged.json --to json --repair');
    expect([code, told]).toEqual([0, ['damaged.json: title: was number and is now text']]);
    expect(JSON.parse(printed)).toEqual({ ...least, title: '7', unplaced: [{ id: 'a', text: 'kept' }] });
    expect((await called('convert full.json --to json --repair')).told).toEqual([FULL_TALLY]);
    expect(await called('convert cut.json --to json --repair')).toMatchObject({
      code: 1,
      told: ['cut.json: This isn’t valid JSON. Choose a file that Export wrote, or copy all of its text.'],
    });
  });

  it('writes numbered files if the target tool limits the number of rows', async () => {
    const actions = Array.from({ length: 900 }, (_none, at) => ({
      id: `a${at}`,
      text: 'Do',
      status: 'open',
    }));
    FILES['many-1.json'] = JSON.stringify({ ...least, actions });
    FILES['many-2.json'] = JSON.stringify({ ...least, id: 'm2', actions });
    const { code, written } = await called('convert many-1.json many-2.json --to jira --out jira.issues.csv');
    expect([code, Object.keys(written)]).toEqual([0, ['jira.issues-1.csv', 'jira.issues-2.csv']]);
  });

  it('stops if its file can’t be written', async () => {
    expect(await called('convert full.json --to json --out no/full.json')).toMatchObject({
      code: 2,
      told: [FULL_TALLY, 'no/full.json: can’t be written'],
    });
  });
});

describe('any other call', () => {
  it.each([
    '',
    'validate',
    'read full.json',
    'validate full.json --to csv',
    'validate - -',
    'convert full.json',
    'convert full.json --to png',
    'convert full.json --to',
    'convert full.json --to csv --from html',
    'convert full.json --to csv --authors some',
    'convert full.json --to csv --loud',
    'convert full.json --to csv --repair --strict',
    'validate full.json --repair',
  ])('prints the usage and exits with code 2: %s', async (line) => {
    const { code, told, printed } = await called(line);
    expect([code, printed, told.length]).toEqual([2, '', 1]);
    expect(told[0]).toContain('empathy-map validate FILE…');
    expect(told[0]).toContain(
      'json markdown html readout readout-markdown digest stories csv digest-table journey tsv-paste jira',
    );
  });

  it('prints the usage on request', async () => {
    expect(await called('--help')).toMatchObject({ code: 0, told: [] });
    expect((await called('-h')).printed).toContain('empathy-map convert FILE…');
  });
});

it('knows every option of convert', () => {
  expect(
    askedBy([
      'convert',
      'a',
      '-',
      '--to=opml',
      '--from',
      'csv',
      '--out',
      'b',
      '--authors',
      'none',
      '--repair',
    ]).call,
  ).toEqual({
    unconsented: 'hold-back',
    strict: false,
    does: 'convert',
    files: ['a', '-'],
    to: 'opml',
    from: 'csv',
    out: 'b',
    authors: 'none',
    repair: true,
  });
});

it('writes notes of research without consent only when told to', () => {
  const choiceOf = (...more: string[]) => {
    const { call } = askedBy(['convert', 'a', '--to=csv', ...more]);
    return call?.does === 'convert' ? call.unconsented : null;
  };
  expect([choiceOf(), choiceOf('--unconsented')]).toEqual(['hold-back', 'include']);
});
