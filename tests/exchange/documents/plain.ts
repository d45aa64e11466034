// Maps as plain text, with the bullets of every program.
import { lines, type SampleDocument } from './sample-document';

export const PLAIN: SampleDocument[] = [
  {
    name: 'a title, names in capitals and as questions, a pair, insights',
    text: lines(
      'Empathy Map: Kim',
      '',
      'SAYS',
      '"Too loud"',
      '"Later"',
      '',
      'What does Kim think?',
      'Nobody asks',
      '',
      'PAINS & GAINS',
      '',
      'Pains:',
      '1. Noise',
      '2) Queue',
      '',
      'Insights',
      'They wait too long',
    ),
    maps: [
      [
        'Empathy Map: Kim / Kim',
        'think-feel: Nobody asks',
        'say-do: "Too loud"',
        'say-do: "Later"',
        'pain: Noise',
        'pain: Queue',
      ],
    ],
    skipped: ['line 17 conclusion'],
  },
  {
    name: 'labels in a line',
    text: lines(
      'Persona: Rosa',
      'Role: Nurse',
      'Says: "Too loud", "Later"',
      'Thinks: Nobody asks',
      'Feels',
      '  - Tired',
    ),
    maps: [
      [
        ' / Rosa',
        'Role: Nurse',
        'think-feel: Nobody asks [Thinks]',
        'think-feel: Tired [Feels]',
        'say-do: "Too loud"',
        'say-do: "Later"',
      ],
    ],
  },
  {
    name: 'numbers and letters',
    text: lines('1. Says', '   a) Too loud', '   b) Later', '2. Feels', '   a) Tired'),
    maps: [[' / ', 'think-feel: Tired', 'say-do: Too loud', 'say-do: Later']],
  },
  {
    name: 'underlined names',
    text: lines('Says', '----', 'Too loud', 'Later', '', 'Thinks', '======', 'Nobody asks'),
    maps: [[' / ', 'think-feel: Nobody asks', 'say-do: Too loud', 'say-do: Later']],
  },
  {
    name: 'names in French, one with its English',
    text: lines('Dit (Says)', '« Trop fort »', 'Pense', 'Personne ne demande'),
    maps: [[' / ', 'think-feel: Personne ne demande', 'say-do: « Trop fort »']],
  },
  {
    name: 'a title with a dash, who it is, notes further right, next steps',
    text: lines(
      'EMPATHY MAP - ROSA',
      '',
      'Who: Rosa, nurse',
      '',
      'Says: "Too loud"',
      'Thinks:',
      '  Nobody asks',
      '  Why me?',
      '',
      'Next steps',
      '- call the ward',
    ),
    maps: [
      [
        'EMPATHY MAP - ROSA / ROSA',
        'think-feel: Nobody asks',
        'think-feel: Why me?',
        'say-do: "Too loud"',
        'open: call the ward |  | ',
      ],
    ],
  },
  {
    name: 'questions as names',
    text: lines('What does she see?', 'Long queues', 'What does she hear?', '"Wait here"', 'Pain', 'Noise'),
    maps: [[' / ', 'see: Long queues', 'hear: "Wait here"', 'pain: Noise']],
  },
  {
    name: 'bullets of word processors in Markdown',
    text: lines('## Says', '➤ Too loud', '✓ Later', '§ Never', '▪Now', 'o\tat noon', '  ‣ after lunch'),
    maps: [
      [
        ' / ',
        'say-do: Too loud',
        'say-do: Later',
        'say-do: Never',
        'say-do: Now',
        'say-do: at noon',
        'say-do: after lunch',
      ],
    ],
  },
  {
    name: 'dashes and shapes as bullets in Markdown',
    text: lines('## Says', '– Too loud', '– Later', '## Does', '◦ waits', '▪ leaves', '❖ hides'),
    maps: [
      [
        ' / ',
        'say-do: Too loud [Says]',
        'say-do: Later [Says]',
        'say-do: waits [Does]',
        'say-do: leaves [Does]',
        'say-do: hides [Does]',
      ],
    ],
  },
  {
    name: 'bullets of symbol fonts and letters',
    text: lines('Says', '·\tToo loud', 'o\tat noon', '§\tvery', 'Feels', '\uf0b7\tTired', '\uf0a7\tcold'),
    maps: [
      [' / ', 'think-feel: Tired', 'think-feel: cold', 'say-do: Too loud', 'say-do: at noon', 'say-do: very'],
    ],
  },
  {
    name: 'boxes, ticks and numbers in brackets',
    text: lines('Says', '☐ Too loud', '☑ Later', '✔ Done', '(1) first', '[x] second'),
    maps: [[' / ', 'say-do: Too loud', 'say-do: Later', 'say-do: Done', 'say-do: first', 'say-do: second']],
  },
  {
    name: 'labels with words behind them below a section, and items by letters',
    text: lines('SAYS', '"Too loud"', '', 'PAINS: noise', 'Thinks:', 'a) Too far', 'b) Too dear'),
    maps: [[' / ', 'think-feel: Too far', 'think-feel: Too dear', 'say-do: "Too loud"', 'pain: noise']],
  },
  {
    name: 'whose a quotation is, below it',
    text: lines('## Says', '> "Too loud."', '>', '> — visitor, 44', '', '## Does', 'Leaves'),
    maps: [[' / ', 'say-do: "Too loud." [Says] (visitor, 44)', 'say-do: Leaves [Does]']],
  },
  {
    name: 'bullets without a space',
    text: lines('Pains', '►Noise', '•Queue', '➢ Cost', '★ Doubt'),
    maps: [[' / ', 'pain: Noise', 'pain: Queue', 'pain: Cost', 'pain: Doubt']],
  },
];
