// Fixture maps of every size and with the kinds of text that break exports, for format tests and benchmark.

import { readFileSync } from 'node:fs';
import type { EmpathyMap, Note } from '../../shared/model/empathy-map';
import { EVIDENCE } from '../../shared/model/evidence';
import { sectionIds } from '../../shared/templates';

const SECTION_IDS = sectionIds('six-section');

const CREATED = '2026-11-21T10:00:00.000Z';
const EXPORTED = '2026-11-21T11:02:00.000Z';

const readMap = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as EmpathyMap;

/** Deals notes with ids to the six sections in turn; `fields` may add fields to the note at an index. */
export function mapOf(
  texts: readonly string[],
  fields: (at: number) => Partial<Note> = () => ({}),
): EmpathyMap {
  const least = readMap('schema/examples/least.json');
  const titles = ['Think & Feel', 'See', 'Say & Do', 'Hear', 'Pain', 'Gain'];
  const notes = texts.map(
    (text, at): Note => ({
      id: `n${at + 1}`,
      text,
      evidence: 'assumption',
      bounds: { x: 48, y: 260 + 264 * Math.floor(at / SECTION_IDS.length), width: 240, height: 240 },
      ...fields(at),
    }),
  );
  return {
    ...least,
    createdAt: CREATED,
    exportedAt: EXPORTED,
    sections: SECTION_IDS.map((id, section) => ({
      id,
      title: titles[section] as string,
      notes: notes.filter((_note, at) => at % SECTION_IDS.length === section),
    })),
  };
}

/** Texts with a special meaning in a table, a page, a list or a program. */
export const MESSY_TEXTS = [
  '=SUM(A1:A9)',
  '+1 for the calm desk',
  '-5 minutes, again',
  '@dana said so',
  '=> then she left',
  "'=already guarded",
  '\t=tab first',
  '＝full width',
  'a, b; c | d\te',
  'He said "no", twice',
  'two\nlines',
  'two\r\nlines of Windows',
  'ends with a break\n',
  '  padded  ',
  '# not a heading',
  '- not a list',
  '1. not a number',
  '* star * _under_ `code` ~~gone~~',
  '> not a quote',
  '[link](javascript:alert(1)) ![x](x.png) <b>bold</b> &amp; &lt;',
  '</script><script>alert(1)</script>',
  '<!-- comment -->',
  '| a | b |\n|---|---|',
  '---\n***\n===',
  '```\nfence\n```',
  '    four spaces',
  '\\ backslash \\* [[wiki]] #tag',
  '007',
  '1/2',
  '2026-11-21',
  'TRUE',
  'http://example.com/?a=1&b=2',
  '“quoted”, ‘so’ #quote #phone',
  'null',
  '{"a":1}',
  '<![CDATA[x]]>',
  '- [ ] not a task',
  'a\u00a0b\u2028c\u200bd',
  'e\u0301 vs é',
  '👩‍👩‍👧‍👦 🇺🇳 ❤️',
];

/** One sentence in each of eight scripts. */
const SCRIPT_TEXTS = [
  'Das Warten kostet mich den Vormittag',
  'Ожидание занимает всё утро',
  'Η αναμονή παίρνει όλο το πρωί',
  'الانتظار يأخذ الصباح كله',
  'ההמתנה לוקחת את כל הבוקר',
  '等待占用了整个上午',
  '待つだけで午前が終わる',
  'इंतज़ार में पूरी सुबह चली जाती है',
];

const sentence = (at: number) =>
  `She waits at desk ${(at * 7) % 31} and asks “who is next?” for the ${at}th time`;

export const largeMap = (count: number): EmpathyMap =>
  mapOf(
    Array.from({ length: count }, (_none, at) => sentence(at)),
    (at) => ({
      author: `Person ${at % 12}`,
      color: at % 2 === 0 ? 'yellow' : 'blue',
      evidence: EVIDENCE[at % EVIDENCE.length] as Note['evidence'],
      ...(at % 3 === 0 ? { votes: 2, stamps: { '👍': 1, '❤️': 1 } } : {}),
      ...(at % 5 === 0 ? { source: 'Interview 3' } : {}),
      ...(at % 7 === 0 ? { theme: 'Waiting' } : {}),
    }),
  );

/** The session that a test plays by mouse; its golden file has words in place of ids and times. */
function typicalMap(): EmpathyMap {
  const hour = readMap('tests/e2e/golden/hour.json');
  const { startedAt: _started, endedAt: _ended, ...session } = hour.session ?? {};
  return { ...hour, createdAt: CREATED, exportedAt: EXPORTED, session };
}

export const fixtureMaps: Record<'empty' | 'small' | 'typical' | 'messy' | 'large' | 'scripts', EmpathyMap> =
  {
    empty: readMap('schema/examples/least.json'),
    small: readMap('schema/examples/full.json'),
    typical: typicalMap(),
    messy: mapOf(MESSY_TEXTS),
    large: largeMap(2000),
    scripts: mapOf(SCRIPT_TEXTS, (at) => ({ author: SCRIPT_TEXTS[at]?.slice(0, 5) ?? 'x' })),
  };
