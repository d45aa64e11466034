// Tests what other outliners' files become, kind by kind: marks, several people, items with a heading of their own.
import { describe, expect, it } from 'vitest';
import { importing } from '../../locales/en/import';
import type { EmpathyMap } from '../../model/empathy-map';
import { remarkText } from '../reading/remark-text';
import { withoutMarks } from './opml-marks';
import { opmlImporter } from './read-opml';

const read = (body: string, title = '') =>
  opmlImporter.read(
    `<opml version="2.0"><head><title>${title}</title></head><body>\n${body}\n</body></opml>`,
    {
      now: '2026-11-21T10:00:00.000Z',
    },
  );
const mapsOf = (body: string, title?: string): EmpathyMap[] => {
  const result = read(body, title);
  return result.ok ? result.maps : [];
};
const notesOf = ({ sections, unplaced = [] }: EmpathyMap): string[] =>
  [...sections, { id: '-', notes: unplaced }].flatMap(({ id, notes }) =>
    notes.map(({ text, theme }) => `${id}: ${text}${theme === undefined ? '' : ` [${theme}]`}`),
  );
/** `hear: Rumours [Talk]` for each note, then what is told. */
function told(body: string, title?: string): string[] {
  const result = read(body, title);
  if (!result.ok) return result.problems.map(({ code }) => code);
  return [...result.maps.flatMap(notesOf), ...result.remarks.map((remark) => remarkText(remark, importing))];
}
const line = (text: string, inside = '', more = ''): string =>
  `<outline text="${text}" ${more}>${inside}</outline>`;

describe('marks of other outliners', () => {
  it.each([
    ['<b>Says</b>', 'Says'],
    ['<i>Too loud</i> in the <mark class="c-sky">hall</mark>', 'Too loud in the hall'],
    ['<time startYear="2026">Mon, Mar 2, 2026</time>', 'Mon, Mar 2, 2026'],
    ['<a href="https://example.com/clip">clip</a>', 'clip (https://example.com/clip)'],
    ['<a href="https://example.com">https://example.com</a>', 'https://example.com'],
    ['<span class="colored bc-red">Later</span> &amp; softer', 'Later & softer'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['Tom &amp; Ana &#8211; &quot;us&quot;&nbsp;two', 'Tom & Ana – "us"\u00a0two'],
    ['**Too loud** and __far__', 'Too loud and far'],
    ['[the clip](https://example.com)', 'the clip (https://example.com)'],
    ['`code` and ~~not this~~', 'code and not this'],
    ['seen !(2026-03-02 10:00) #noise @kim', 'seen 2026-03-02 10:00 #noise @kim'],
    ['![the desk](https://example.com/desk.png)', 'the desk (https://example.com/desk.png)'],
  ])('are no part of the words: %s', (text, plain) => expect(withoutMarks(text)).toBe(plain));

  it.each(['3 < 5 and 7 > 6', '2 * 3 * 4', 'a_b_c', 'I <3 it', 'R&D', '[ ] open', '5* hotel', 'a <noise> b'])(
    'are not found where there are none: %s',
    (text) => expect(withoutMarks(text)).toBe(text),
  );

  it('hide no section, and stay as they are in a file of ours', () => {
    const body = line('&lt;b&gt;Hears&lt;/b&gt;', line('one'), '') + line('**Pains**', line('two'));
    expect(told(body)).toEqual(['hear: one', 'pain: two']);
    const own = `<outline text="Map" category="/map/m1,/template/six-section"/><outline text="Hear" category="/section/hear"><outline text="**a** &amp;amp;" category="/id/n1"/></outline>`;
    expect(told(own).filter((one) => one.startsWith('hear'))).toEqual(['hear: **a** &amp;']);
  });

  it('tell which action is done', () => {
    const body = line(
      'Actions',
      line('Ask', '', '_complete="true"') + line('Wait', '', 'complete="true"') + line('Go'),
    );
    expect(mapsOf(body)[0]?.actions?.map(({ text, status }) => [text, status])).toEqual([
      ['Ask', 'done'],
      ['Wait', 'done'],
      ['Go', 'open'],
    ]);
  });
});

describe('what an item says besides its text', () => {
  it.each([
    ['a note below it', line('one', '', '_note="in full"'), 'one\nin full'],
    [
      'an address',
      line('the clip', '', 'type="link" url="https://example.com"'),
      'the clip (https://example.com)',
    ],
    [
      'a feed',
      line('News', '', 'type="rss" xmlUrl="https://example.com/feed"'),
      'News (https://example.com/feed)',
    ],
    ['a title instead of a text', '<outline title="one"/>', 'one'],
    ['words between the tags', '<outline>one</outline>', 'one'],
    ['a description', line('one', '', 'description="more"'), 'one\nmore'],
  ])('%s', (_what, body, text) => expect(told(line('Hears', body))).toEqual([`hear: ${text}`]));
});

describe('an item that begins with its own heading', () => {
  it.each([
    ['before a colon', line('Says: “Too loud”'), ['say-do: “Too loud”']],
    ['above lines', line('Hears&#10;one&#10;two'), ['hear: one', 'hear: two']],
    ['above a list', line('Hears&#10;• one&#10;• two'), ['hear: one', 'hear: two']],
    ['with a note below it', line('Pains', '', '_note="one&#10;two"'), ['pain: one', 'pain: two']],
    ['with items of its own', line('Gains: rest', line('sleep')), ['gain: rest', 'gain: sleep']],
    [
      'within a section',
      line('Pains', line('See: nothing') + line('two')),
      ['pain: See: nothing', 'pain: two'],
    ],
    ['that is none', line('Note: the tap'), ['-: Note: the tap']],
  ])('%s', (_where, body, notes) => expect(told(body)).toEqual(notes));
});

describe('themes', () => {
  it('are what stands between a section and its notes', () =>
    expect(told(line('Pains', line('Phone', line('Queue'))))).toEqual(['pain: Queue [Phone]']));

  it('are the halves of a section', () =>
    expect(told(line('Says', line('one')) + line('Does', line('two')))).toEqual([
      'say-do: one [Says]',
      'say-do: two [Does]',
    ]));

  it('are what no section is about, with their items in none', () =>
    expect(told(line('Hears', line('one')) + line('Weather', line('fog')))).toEqual([
      'hear: one',
      '-: fog [Weather]',
    ]));
});

describe('several people in one outline', () => {
  const sections = (words: string) => line('Says', line(`${words} 1`)) + line('Hears', line(`${words} 2`));

  it('are a map each, with what stands beside them in the first', () => {
    const body = line(
      'Workshop',
      line('Kim', sections('kim')) + line('Persona: Max', sections('max')) + line('Rain'),
    );
    expect(mapsOf(body).map((map) => [map.title, map.persona.name, ...notesOf(map)])).toEqual([
      ['Kim', 'Kim', 'say-do: kim 1', 'hear: kim 2', '-: Rain'],
      ['Persona: Max', 'Max', 'say-do: max 1', 'hear: max 2'],
    ]);
    expect(told(body).at(-1)).toBe('line 2: “Workshop” has no section and was left out.');
    expect(new Set(mapsOf(body).map(({ id }) => id)).size).toBe(2);
  });

  it('are told by their names, or by a section that is there twice', () => {
    const named =
      line('Persona: Kim', line('Says', line('one'))) + line('Persona: Max', line('Hears', line('two')));
    expect(mapsOf(named).length).toBe(2);
    const parts = line('Inside', line('Thinks', line('one'))) + line('Outside', line('Hears', line('two')));
    expect(mapsOf(parts).map(notesOf)).toEqual([['think-feel: one', 'hear: two']]);
  });

  it('leave the title of the file to be told', () =>
    expect(told(line('Kim', sections('kim')) + line('Max', sections('max')), 'Night desk').at(-1)).toBe(
      '“Night desk” has no section and was left out.',
    ));

  it('may be a single one, whose name is in the title or the item around all', () => {
    const [inTitle] = mapsOf(sections('a'), 'Empathy map: Kim');
    const [around] = mapsOf(line('Empathy map of Ana', sections('a')));
    expect([inTitle?.persona.name, around?.persona.name, around?.title]).toEqual([
      'Kim',
      'Ana',
      'Empathy map of Ana',
    ]);
    expect(told(line('Empathy map of Ana', sections('a')))).toEqual(['say-do: a 1', 'hear: a 2']);
  });
});
