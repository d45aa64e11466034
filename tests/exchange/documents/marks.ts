// Documents whose marks mean more or less than they seem to: indents, escapes, tags, lines that go on.
import { lines, type SampleDocument } from './sample-document';

export const MARKS: SampleDocument[] = [
  {
    name: 'lists that are indented by four, by two below numbers of two digits, and with bullets',
    text: lines(
      ...['**Says:**', '', '    - "Now"', '', '**Hears**', '', '10. radio', '  - quote · 2 votes'],
      ...['11. Friends:', '  - news', '', '# Pains', '• noise', '•\u00a0cost'],
    ),
    maps: [
      [' / ', 'say-do: "Now"', 'hear: radio (quote, 2)', 'hear: news [Friends]', 'pain: noise', 'pain: cost'],
    ],
  },
  {
    name: 'lines that go on without an indent, and a quotation that does',
    text: lines('## Hear', '- the radio', 'is on', '', '## Says', '> "Now', 'or never"'),
    maps: [[' / ', 'say-do: "Now or never"', 'hear: the radio is on']],
  },
  {
    name: 'an item whose second paragraph is a note of its own, with the same theme',
    text: lines('## Pains', '- Waiting:', '  - at the desk', '', '    and alone', '- noise'),
    maps: [[' / ', 'pain: at the desk [Waiting]', 'pain: and alone [Waiting]', 'pain: noise']],
  },
  {
    name: 'marks that are escaped, references by name, and links that are written out elsewhere',
    text: lines('## Hear', '- \\[ ] \\*a\\* &euro;5', '- [form][1]', '- [P1]: Great', '', '[1]: https://a.b'),
    maps: [[' / ', 'hear: [ ] *a* €5', 'hear: [form][1]', 'hear: [P1]: Great', 'hear: [1]: https://a.b']],
  },
  {
    name: 'tags in the lines before and after Markdown, and a comment within code',
    text: lines(
      ...['<details><summary>', '## Hear', '- one', '</summary>', '- <b>two</b>', '</details>'],
      ...['```', '<!--', '```', '- three', '<!-- four -->'],
    ),
    maps: [[' / ', 'hear: one', 'hear: two', 'hear: three']],
    skipped: ['line 7 code-block'],
  },
  {
    name: 'a list without a section, with prose, code and a picture that are passed over',
    text: lines('# Ideas', 'We met.', '', '- one', '- ![](two.png)', '', '~~~', 'code', '~~~'),
    maps: [['Ideas / ', 'unplaced: one']],
    skipped: ['line 2 outside', 'line 5 image', 'line 7 code-block'],
  },
  {
    name: 'notes of people below headings beside which others stand empty',
    text: lines('# Study', '## Ana', '## Ben', '### Hears', '- news', '## Cleo', '# Pains', '- cost'),
    maps: [['Study / ', 'hear: news', 'pain: cost']],
    skipped: ['line 2 outside', 'line 3 outside', 'line 6 outside'],
  },
];
