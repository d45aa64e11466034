// Tests the hit rate and the answers in documents, and that readers take answers back and figures for nothing.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../model/sections';
import { html } from '../html/html';
import { tokensOf } from '../html/html-source';
import { markdown } from '../markdown/markdown';
import { markdownImporter } from '../markdown/read-markdown';
import { toWholeMap } from '../whole-map';
import { hitCells } from './hit-cells';

const CHECK = {
  question: 'Is nobody there, or: is the line busy?',
  verdict: 'refuted' as const,
  asked: 2,
  sources: ['Ana, her sister', 'Ben'],
  date: '2026-12-10',
  words: ['Ben: Never · not once'],
  who: 'Cem asks both',
  due: 'Friday',
};
const map = toWholeMap(
  {
    id: 'm',
    sections: [
      {
        id: 'hear',
        title: 'Hear',
        notes: [
          { id: 'a', text: 'Nobody answers', evidence: 'assumption', check: CHECK },
          { id: 'b', text: 'Waits', evidence: 'quote', check: { verdict: 'held' } },
          { id: 'c', text: 'Is tired', check: { question: 'How are you?' } },
        ],
      },
    ],
  },
  '2026-12-11T00:00:00.000Z',
);
const ROWS = [
  ['Section', 'Answer'],
  ['All answers', '1 of 2 held (few answers: a hint, not proof)'],
  ['Hear', '1 of 2 held (few answers: a hint, not proof)'],
  ['Evidence: quote', '1 of 1 held (few answers: a hint, not proof)'],
  ['Evidence: assumption', '0 of 1 held (few answers: a hint, not proof)'],
];

describe('answers in documents', () => {
  it('are counted by section and evidence', () => {
    expect(hitCells(map)).toEqual(ROWS);
    expect(hitCells(toWholeMap({ id: 'm', sections: [] }, ''))).toEqual([]);
  });

  it('stand below their note in Markdown', () => {
    const { text } = markdown.write(map);
    expect(text).toContain(
      '   - assumption · Answer: Refuted · People asked: 2 · Answers from: Ana&#44; her sister, Ben · Answered on: 2026-12-10 · ' +
        'In their own words: Ben: Never &middot; not once · Question: Is nobody there&#44; or: is the line busy? · ' +
        'Who asks whom: Cem asks both · By when: Friday\n',
    );
    expect(text).toContain('## Hit rate\n\n| Section | Answer |\n| --- | --: |\n| All answers | 1 of 2 held');
  });

  it.each(LANGUAGES)('are read again from Markdown in %s, and the hit rate is no note', (language) => {
    const given = { ...map, language };
    const read = markdownImporter.read(markdown.write(given).text, { now: map.exportedAt });
    if (!read.ok) throw new Error('it was not read');
    const notes = read.maps.flatMap(({ sections, unplaced = [] }) => [
      ...sections.flatMap((section) => section.notes),
      ...unplaced,
    ]);
    expect(notes.map(({ text, check }) => [text, check])).toEqual([
      ['Nobody answers', CHECK],
      ['Waits', { verdict: 'held' }],
      ['Is tired', { question: 'How are you?' }],
    ]);
    expect(read.remarks).toEqual([]);
  });

  it('stand on a web page: the label, what is known of it, and the table, which says nothing when read', () => {
    const { text } = html.write(map);
    expect(text).toContain('<span class="evidence">✗ Refuted</span>');
    expect(text).toContain('<span>Answers from: <bdi>Ana, her sister, Ben</bdi></span>');
    expect(text).toContain('<section class="panel hits"><h2>Hit rate</h2>');
    const words = tokensOf(text).flatMap((token) => (token.kind === 'text' ? [token.text] : []));
    expect(words.join(' ')).not.toContain('1 of 2 held');
  });
});
