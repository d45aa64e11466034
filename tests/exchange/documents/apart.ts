// Documents whose lines each say something of their own, and tables of other shapes.
import { lines, type SampleDocument } from './sample-document';

export const APART: SampleDocument[] = [
  {
    name: 'labels in the lines below a heading of both',
    text: lines(
      '## Think & Feel',
      '**Thinks:** nobody asks',
      '**Feels:** tired',
      '## Say & Do',
      '**Says:** "a"',
      '**Does:** b',
    ),
    maps: [
      [
        ' / ',
        'think-feel: nobody asks [Thinks]',
        'think-feel: tired [Feels]',
        'say-do: "a" [Says]',
        'say-do: b [Does]',
      ],
    ],
  },
  {
    name: 'labels in the lines of a paragraph in Chinese',
    text: lines('# 用户同理心地图', '说：“太吵了”', '想：没人问我', '做：关门', '感受：累'),
    maps: [['用户同理心地图 / ', 'says: “太吵了”', 'thinks: 没人问我', 'does: 关门', 'feels: 累']],
  },
  {
    name: 'questions as items, with the answer in the next line',
    text: lines(
      '1. WHO are we empathizing with?',
      'Kim, a nurse at night.',
      '2. What do they need to DO?',
      'Sleep in the daytime.',
      '3. What do they SEE?',
      'Bright windows.',
      '4. What do they SAY?',
      '"Too bright."',
      '5. What do they DO?',
      'Hangs blankets.',
      '6. What do they HEAR?',
      'Children.',
      '7. What do they THINK and FEEL?',
      'PAINS',
      'Noise',
      'GAINS',
      'Rest',
    ),
    maps: [
      [
        ' / ',
        'see: Bright windows.',
        'say-do: "Too bright." [What do they SAY?]',
        'say-do: Hangs blankets. [What do they DO?]',
        'hear: Children.',
        'pain: Noise',
        'gain: Rest',
        'unplaced: Kim, a nurse at night.',
        'unplaced: Sleep in the daytime. [What do they need to DO?]',
      ],
    ],
  },
  {
    name: 'names in bold italics before their notes',
    text: lines('***Says*** – "Too loud"; "Later"', '', '***Feels*** – tired'),
    maps: [[' / ', 'unplaced: ***Says*** – "Too loud"; "Later"', 'unplaced: ***Feels*** – tired']],
  },
  {
    name: 'rows with bars and no line of dashes',
    text: lines('| Says | "Too loud" |', '| Thinks | Nobody asks |', '| Does | Waits |', '| Feels | Tired |'),
    maps: [[' / ', 'says: "Too loud"', 'thinks: Nobody asks', 'does: Waits', 'feels: Tired']],
  },
  {
    name: 'the bullet of Japanese word processors',
    text: lines(
      '# 共感マップ：田中さん',
      '## 言っていること',
      '1. 「うるさい」',
      '2. 「あとで」',
      '## 感じていること',
      '・疲れた',
      '・寂しい',
      '## 痛み',
      '- 騒音',
      '## 得たいもの',
      '- 静けさ',
    ),
    maps: [
      [
        '共感マップ：田中さん / 田中さん',
        'think-feel: 疲れた',
        'think-feel: 寂しい',
        'say-do: 「うるさい」',
        'say-do: 「あとで」',
        'pain: 騒音',
        'gain: 静けさ',
      ],
    ],
  },
  {
    name: 'a column of questions',
    text: lines(
      '| Section | Question | Answer |',
      '|---|---|---|',
      '| Says | What did you hear them say? | "Too loud" |',
      '| Thinks | What occupies them? | Nobody asks |',
      '| Feels | How do they feel? | Tired |',
    ),
    maps: [
      [
        ' / ',
        'think-feel? What occupies them?',
        'think-feel? How do they feel?',
        'think-feel: Nobody asks [Thinks]',
        'think-feel: Tired [Feels]',
        'say-do? What did you hear them say?',
        'say-do: "Too loud"',
      ],
    ],
  },
  {
    name: 'somebody’s facts above all headings',
    text: lines('**Name:** Dana Reed  ', '**Age:** 41  ', '**Occupation:** nurse', '', '### Says', '- a'),
    maps: [[' / Dana Reed', 'Age: 41', 'Role: nurse', 'say-do: a']],
  },
  {
    name: 'a column of people beside that of the sections',
    text: lines(
      '| Persona | Section | Note |',
      '|---|---|---|',
      '| Kim | Says | "a" |',
      '| | Feels | b |',
      '| Lee | Says | "c" |',
      '| | Feels | d |',
    ),
    maps: [
      [' / Kim', 'think-feel: b', 'say-do: "a"'],
      [' / Lee', 'think-feel: d', 'say-do: "c"'],
    ],
  },
  {
    name: 'what is said of a note below it, in two languages',
    text: lines(
      '## Says',
      '- "Too loud"',
      '  - Evidence: quote',
      '  - Source: Interview 3',
      '- "Later"',
      '  - evidence: assumption',
      '  - Quelle: P4',
    ),
    maps: [[' / ', 'say-do: "Too loud" (quote, Interview 3)', 'say-do: "Later" (assumption, P4)']],
  },
  {
    name: 'evidence that is a source',
    text: lines(
      '| Section | Note | Evidence |',
      '|---|---|---|',
      '| Says | "Too loud" | Interview 3 |',
      '| Does | waits | Observed |',
      '| Feels | tired | Assumption |',
    ),
    maps: [
      [
        ' / ',
        'think-feel: tired (assumption)',
        'say-do: "Too loud" [Says] (Interview 3)',
        'say-do: waits [Does] (observed)',
      ],
    ],
  },
  {
    name: 'headings of Jira',
    text: lines('h2. Says', '* "a"', '* b', 'h2. Feels', '* tired'),
    maps: [[' / ', 'think-feel: tired', 'say-do: "a"', 'say-do: b']],
  },
  {
    name: 'lines all indented',
    text: lines('    Says:', '    - a', '    Feels:', '    - b'),
    maps: [[' / ', 'think-feel: b', 'say-do: a']],
  },
  {
    name: 'YAML in a block of code',
    text: lines('```yaml', 'persona: Kim', 'says:', '  - "a"', '  - "b"', 'feels:', '  - tired', '```'),
    maps: [[' / Kim', 'think-feel: tired', 'say-do: "a"', 'say-do: "b"']],
  },
];
