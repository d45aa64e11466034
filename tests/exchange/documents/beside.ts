// Documents with what is nobody’s: greetings, offers, stages, dates, tags, titles among the texts.
import { lines, type SampleDocument } from './sample-document';

/** Of the two tables of a journey below. */
const STAGES = [
  ' / ',
  'think-feel: is it near? [Search]',
  'think-feel: curious [Search]',
  'think-feel: how long? [Visit]',
  'think-feel: annoyed [Visit]',
  'say-do: googles [Search]',
  'say-do: waits [Visit]',
];

export const BESIDE: SampleDocument[] = [
  {
    name: 'questions in bold before their notes',
    text: lines(
      '**O que pensa e sente?** - a',
      '**O que vê?** - b',
      '**O que fala e faz?** - c',
      '**O que escuta?** - d',
      '**Dores** - e',
      '**Ganhos** - f',
    ),
    maps: [[' / ', 'think-feel: a', 'see: b', 'say-do: c', 'hear: d', 'pain: e', 'gain: f']],
  },
  {
    name: 'authors, votes and tags in a table',
    text: lines(
      '| Section | Note | Author | Votes | Tags |',
      '|---|---|---|---|---|',
      '| Says | "a" | Ana | 3 | hall |',
      '| Feels | b | Ben | 1 | quote |',
    ),
    maps: [[' / ', 'think-feel: b (quote, 1, Ben)', 'say-do: "a" (3, Ana)']],
    skipped: ['line 1 columns'],
  },
  {
    name: 'tables below the headings of sections',
    text: lines(
      '## Says',
      '| Quote | Who |',
      '|---|---|',
      '| "a" | P1 |',
      '| "b" | P2 |',
      '## Feels',
      '| Emotion | Why |',
      '|---|---|',
      '| tired | noise |',
    ),
    maps: [[' / ', 'think-feel: tired', 'say-do: "a" (P1)', 'say-do: "b" (P2)']],
    skipped: ['line 7 columns'],
  },
  {
    name: 'stages, which are no people',
    text: lines(
      '| Stage | Doing | Thinking | Feeling |',
      '|---|---|---|---|',
      '| Search | googles | is it near? | curious |',
      '| Visit | waits | how long? | annoyed |',
    ),
    maps: [STAGES],
  },
  {
    name: 'a letter',
    text: lines(
      'Hi all,',
      '',
      'here is what we have for Kim:',
      '',
      'Says:',
      ' * "a"',
      ' * "b"',
      'Feels:',
      ' * tired',
      '',
      'Best,',
      'Ana',
    ),
    maps: [
      [
        ' / ',
        'think-feel: tired',
        'say-do: "a"',
        'say-do: "b"',
        'unplaced: Hi all,',
        'unplaced: here is what we have for Kim:',
        'unplaced: Best,',
        'unplaced: Ana',
      ],
    ],
  },
  {
    name: 'an answer with an offer',
    text: lines(
      "Sure! Here's an empathy map for Kim:",
      '',
      '## Says',
      '- "a"',
      '',
      '## Feels',
      '- tired',
      '',
      'Let me know if you want more detail!',
    ),
    maps: [["Sure! Here's an empathy map for Kim: / Kim", 'think-feel: tired', 'say-do: "a"']],
    skipped: ['line 9 outside'],
  },
  {
    name: 'lines that begin like a greeting',
    text: lines(
      '## Feels',
      '- tired',
      '- alone',
      '',
      'Best day ever',
      '',
      'Thanks to the nurse it went well',
      '',
      'Hope it gets better',
    ),
    maps: [
      [
        ' / ',
        'think-feel: tired',
        'think-feel: alone',
        'think-feel: Best day ever',
        'think-feel: Thanks to the nurse it went well',
        'think-feel: Hope it gets better',
      ],
    ],
  },
  {
    name: 'stages in a table for sheets',
    text: lines(
      'Stage,Doing,Thinking,Feeling',
      'Search,googles,is it near?,curious',
      'Visit,waits,how long?,annoyed',
    ),
    maps: [STAGES],
  },
  {
    name: 'dates and priorities beside notes',
    text: lines(
      '| Quadrant | Note | Date | Priority |',
      '|---|---|---|---|',
      '| Says | "a" | 3 May | high |',
      '| Feels | b | 4 May | low |',
    ),
    maps: [[' / ', 'think-feel: b', 'say-do: "a"']],
    skipped: ['line 1 columns'],
  },
  {
    name: 'titles among the texts of a board',
    text: lines(
      'Frame,Text,Tags,Author',
      'Empathy map,SAYS,,',
      'Empathy map,"""Too loud""",,Ana',
      'Empathy map,FEELS,,',
      'Empathy map,Tired,,Ben',
    ),
    maps: [['Empathy map / ', 'think-feel: Tired (Ben)', 'say-do: "Too loud" (Ana)']],
  },
  {
    name: 'titles among the texts of a list',
    text: lines('Text,Author', 'Says,Ana', 'Too loud,Ana', 'Feels,Ana', 'Tired,Ben'),
    maps: [[' / ', 'think-feel: Tired (Ben)', 'say-do: Too loud (Ana)']],
  },
];
