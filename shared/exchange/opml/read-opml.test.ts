// Tests which lines become which notes in outlines, other programs' and ours.
import { describe, expect, it } from 'vitest';
import type { EmpathyMap } from '../../model/empathy-map';
import type { ReadFile } from '../types';
import { opmlImporter } from './read-opml';

const NOW = '2026-11-21T10:00:00.000Z';
const readText = (text: string): ReadFile => opmlImporter.read(text, { now: NOW });
const document = (body: string, title = '') =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>${title}</title></head><body>\n${body}\n</body></opml>`;
function readBody(body: string, title?: string): { map: EmpathyMap; remarks: string[] } {
  const read = readText(document(body, title));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return {
    map: read.maps[0] as EmpathyMap,
    remarks: read.remarks.map(({ path, code }) => `${path} ${code}`),
  };
}
const notesIn = (map: EmpathyMap, id: string) =>
  (map.sections.find((section) => section.id === id)?.notes ?? []).map(({ text, theme = '' }) => [
    text,
    theme,
  ]);

describe('an outline by somebody else', () => {
  it('reads notes below section titles, and themes in between', () => {
    const { map } = readBody(`
      <outline text="Pains">
        <outline text="the queue"/>
        <outline text="Phone"><outline text="call at eight"><outline text="or never"/></outline></outline>
        <outline text="See"/>
      </outline>
      <outline text="Says &amp; does"><outline text="one&#10;two" _note="in full"/></outline>
      <outline text="Ideas"/>`);
    expect(notesIn(map, 'pain')).toEqual([
      ['the queue', ''],
      ['call at eight', 'Phone'],
      ['or never', 'Phone'],
      ['See', ''],
    ]);
    expect(notesIn(map, 'say-do')).toEqual([['one\ntwo\nin full', '']]);
    expect(map.unplaced?.map(({ text }) => text)).toEqual(['Ideas']);
  });

  it('reads sections below other headings, and reports the text of those as remarks', () => {
    const { map, remarks } = readBody(
      '<outline text="Workshop"><outline text="Map"><outline text="Hear"><outline text="rumours"/></outline></outline></outline>',
    );
    expect([map.title, notesIn(map, 'hear'), remarks]).toEqual([
      'Workshop',
      [['rumours', '']],
      ['line 3 outside'],
    ]);
  });

  it('reads persona, problem and actions', () => {
    const { map } = readBody(
      `<outline text="Persona"><outline text="Dana"/><outline text="Role: Nurse"/></outline>
       <outline text="Problem statement"><outline text="Dana needs time"/></outline>
       <outline text="Actions"><outline text="Open at seven"/></outline>`,
      'Why &lt;b&gt;',
    );
    expect([map.title, map.persona, map.problemStatement, map.actions]).toEqual([
      'Why <b>',
      { name: 'Dana', role: 'Nurse' },
      { text: 'Dana needs time' },
      [{ id: 'outline-7', text: 'Open at seven', status: 'open' }],
    ]);
  });

  it('ignores categories without a value', () => {
    const { map } = readBody(
      '<outline text="Pain"><outline text="a" category="/author/,/votes/"/></outline>',
    );
    const [pain] = map.sections.filter(({ id }) => id === 'pain');
    expect(pain?.notes).toEqual([{ id: 'outline-2', text: 'a' }]);
  });

  it('can be nested to any depth', () => {
    const depth = 20_000;
    const { map } = readBody(
      `<outline text="Gain">${'<outline text="x">'.repeat(depth / 4)}${'</outline>'.repeat(depth / 4)}</outline>`,
    );
    expect(notesIn(map, 'gain').length).toBe(depth / 4 - 1);
  });
});

describe('what is not an outline', () => {
  const billion =
    '<!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><opml version="2.0"><body/></opml>';
  it.each([
    ['not XML', 'words', ['line 1', 'no-xml']],
    ['HTML', '<html></html>', ['line 1', 'no-opml']],
    ['a document type with entities', billion, ['line 1', 'doctype']],
    ['an entity that XML does not know', document('<outline text="a&nbsp;b"/>'), ['line 3', 'no-xml']],
    ['a file that ends too early', document('<outline text="Pain">\n').slice(0, -20), ['line 3', 'no-xml']],
    ['an outline without notes', document('<outline text="Pain"/>'), ['', 'no-lines']],
  ])('%s is rejected with a single problem', (_name, text, problem) => {
    const read = readText(text);
    expect(read.ok ? [] : read.problems.map(({ path, code }) => [path, code])).toEqual([problem]);
  });

  it('is rejected with the line of what the format does not allow', () => {
    const read = readText(
      document(
        `<outline text="Pain">\n<outline text="a" category="/votes/many"/>\n<outline text="${'x'.repeat(10_001)}"/></outline>`,
      ),
    );
    expect(read.ok ? [] : read.problems.map(({ path, code }) => [path, code])).toEqual([
      ['line 4', 'kind'],
      ['line 5', 'long'],
    ]);
  });
});
