// Comparing two files on the command line: lines, JSON, and the exit code that a build can ask for.
import { describe, expect, it } from 'vitest';
import full from '../schema/examples/full.json';
import { askedBy } from './call';
import { run } from './run';

const changed = {
  ...full,
  exportedAt: '2026-12-05T10:00:00.000Z',
  unplaced: [],
  sections: full.sections.map((section, at) =>
    at === 0 ? { ...section, notes: [...section.notes, { id: 'new', text: 'Two buses' }] } : section,
  ),
};
const FILES: Record<string, string> = {
  'a.json': JSON.stringify(full),
  'b.json': JSON.stringify(changed),
  'later.json': JSON.stringify({ ...full, exportedAt: '2026-12-05T10:00:00.000Z' }),
  'cut.json': '{"type":',
};

async function called(line: string, language = 'en') {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await run(line.split(' '), {
    read: async (name) => {
      const file = FILES[name];
      if (file === undefined) throw new Error('ENOENT');
      return new TextEncoder().encode(file);
    },
    write: () => Promise.resolve(),
    print: (text) => printed.push(text),
    tell: (text) => told.push(text),
    now: '2026-11-22T10:00:00.000Z',
    languages: [language],
  });
  return { code, printed: printed.join(''), told };
}

describe('diff', () => {
  it('ends with 0 where only the moment of the export differs', async () => {
    expect(await called('diff a.json later.json')).toEqual({
      code: 0,
      printed: 'No differences.\n',
      told: [],
    });
  });

  it('prints each change and the figures of the notes, and ends with 1', async () => {
    const { code, printed, told } = await called('diff a.json b.json');
    const gone = full.unplaced[0]?.text ?? '';
    const place = full.sections[0]?.title ?? '';
    expect(printed.split('\n')).toEqual([
      full.title,
      `+ ${place}: “Two buses”`,
      `- In no section: “${gone}”`,
      '1 note added, 1 gone and 3 unchanged',
      '',
    ]);
    expect([code, told]).toEqual([1, []]);
    expect((await called('diff a.json b.json', 'de')).printed).toContain(
      '1 Notiz neu, 1 weg und 3 unverändert',
    );
  });

  it('prints JSON for programs', async () => {
    const { code, printed } = await called('diff --json a.json b.json');
    const { maps, added, removed } = JSON.parse(printed);
    expect([code, added, removed, maps.length]).toEqual([1, [], [], 1]);
    expect(maps[0].notes).toEqual({ added: 1, removed: 1, changed: 0, same: 3 });
    expect(maps[0].changes[0]).toMatchObject({ kind: 'added', of: 'note', id: 'new', after: 'Two buses' });
  });

  it('ends with 2 where a file cannot be read, and says why', async () => {
    const { code, printed, told } = await called('diff a.json cut.json');
    expect([code, printed, told.length]).toEqual([2, '', 1]);
    expect((await called('diff a.json none.json')).code).toBe(2);
  });

  it.each([
    'diff a.json',
    'diff a.json b.json c.json',
    'diff a.json b.json --to csv',
    'convert a --to csv --json',
  ])('does not understand "%s"', (line) => expect(askedBy(line.split(' ')).call).toBeNull());
});
