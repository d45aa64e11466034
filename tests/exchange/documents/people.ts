// Documents that say whose map they are in the ways that people do, and in words that are nobody’s name.
import { lines, type SampleDocument } from './sample-document';

export const PEOPLE: SampleDocument[] = [
  {
    name: 'a persona in the front matter, with facts and with what no map takes',
    text: lines(
      '---',
      'persona: Rosa Vale',
      'role: Nurse',
      'age: 41',
      'date: 2026-03-02',
      'tags: [ux, clinic]',
      '---',
      '## Says',
      '- "Too loud"',
    ),
    maps: [[' / Rosa Vale', 'Age: 41', 'Role: Nurse', 'say-do: "Too loud"']],
    skipped: ['line 5 outside'],
  },
  {
    name: 'titles whose words are no names',
    text: lines('# Aggregated Empathy Map', '## Says', '- a', '# The Empathy Map', '## Thinks', '- b'),
    maps: [['Aggregated Empathy Map / ', 'think-feel: b', 'say-do: a']],
  },
  {
    name: 'a title of a thing, and the name in a label',
    text: lines(
      '# Empathy Map: Focus on checkout',
      '**Persona:** Dana Reed',
      '**Role:** Clerk',
      '## Hears',
      '- news',
    ),
    maps: [['Empathy Map: Focus on checkout / Dana Reed Role: Clerk', 'hear: news']],
  },
  {
    name: 'a heading a person who was asked',
    text: lines(
      '# Study',
      '## Interviewee: Kim',
      '### Says',
      '- a',
      '### Feels',
      '- sad',
      '## Interviewee: Lou',
      '### Says',
      '- b',
    ),
    maps: [
      ['Study / Kim', 'think-feel: sad', 'say-do: a'],
      ['Study / Lou', 'say-do: b'],
    ],
  },
  {
    name: 'a name and facts in a table without a head',
    text: lines(
      '# Clinic',
      '| Name | Rosa Vale |',
      '|---|---|',
      '| Age | 41 |',
      '| Role | Nurse |',
      '',
      '## Says',
      '- a',
    ),
    maps: [['Clinic / Rosa Vale', 'Age: 41', 'Role: Nurse', 'say-do: a']],
  },
  {
    name: 'the same sections twice, below headings that may be names',
    text: lines('# Morning', '## Says', '- a', '# Evening', '## Says', '- b'),
    maps: [
      ['Morning / Morning', 'say-do: a'],
      ['Evening / Evening', 'say-do: b'],
    ],
  },
  {
    name: 'the same sections twice, below headings that are no names',
    text: lines('# Summary', '## Says', '- a', '# Round 2', '## Says', '- b'),
    maps: [
      [' / ', 'say-do: a'],
      ['Round 2 / ', 'say-do: b'],
    ],
  },
  {
    name: 'names and sections in bold letters, line after line',
    text: lines('**Persona: Dana**', '**Says**', '- a', '**Persona: Ben**', '**Thinks**', '- b'),
    maps: [
      [' / Dana', 'say-do: a'],
      [' / Ben', 'think-feel: b'],
    ],
  },
  {
    name: 'numbered personas with facts as plain lines',
    text: lines('# Persona 1: Rosa', 'Age: 41', '## Says', '- a', '# Persona 2: Max', '## Says', '- b'),
    maps: [
      [' / Rosa', 'Age: 41', 'say-do: a'],
      [' / Max', 'say-do: b'],
    ],
  },
  {
    name: 'a title in which a mark parts words that are no names',
    text: lines('# Combined Empathy Map – Draft', '## Says', '- a'),
    maps: [['Combined Empathy Map – Draft / ', 'say-do: a']],
  },
  {
    name: 'a name and facts in a table with a head, above the table of notes',
    text: lines(
      '# Clinic',
      '',
      '| Attribute | Detail |',
      '|---|---|',
      '| **Name** | Rosa Vale |',
      '| **Age** | 41 |',
      '| **Location** | Leeds |',
      '',
      '| Says | Feels |',
      '|---|---|',
      '| "Later" | tired |',
    ),
    maps: [['Clinic / Rosa Vale', 'Age: 41', 'Location: Leeds', 'think-feel: tired', 'say-do: "Later"']],
  },
  {
    name: 'a name, a title and a goal in the front matter',
    text: lines(
      '---',
      'title: Empathy map',
      'name: "Rosa Vale"',
      'goal: Sleep',
      '---',
      '',
      '# Says',
      '',
      '- a',
    ),
    maps: [['Empathy map / Rosa Vale', 'Goal: Sleep', 'say-do: a']],
  },
  {
    name: 'participants by number and name',
    text: lines('## Participant 3: Kim', '### Says', '- a', '## Participant 4: Lou', '### Says', '- b'),
    maps: [
      [' / Kim', 'say-do: a'],
      [' / Lou', 'say-do: b'],
    ],
  },
  {
    name: 'a row a person under a head of another word, with a source',
    text: lines(
      '| Stakeholder | Says | Feels | Source |',
      '|---|---|---|---|',
      '| Nurse | "Later" | tired | interview 1 |',
      '| Guard | "Stop" | bored | interview 2 |',
    ),
    maps: [
      [' / Nurse', 'think-feel: tired (interview 1)', 'say-do: "Later" (interview 1)'],
      [' / Guard', 'think-feel: bored (interview 2)', 'say-do: "Stop" (interview 2)'],
    ],
  },
  {
    name: 'a column a person beside the names of sections',
    text: lines(
      '| Section | Nurse | Guard |',
      '|---|---|---|',
      '| Says | "Later" | "Stop" |',
      '| Feels | tired | bored |',
    ),
    maps: [
      [' / Nurse', 'think-feel: tired', 'say-do: "Later"'],
      [' / Guard', 'think-feel: bored', 'say-do: "Stop"'],
    ],
  },
  {
    name: 'a person an item, with labels, without the first of them, and with verbs alone',
    text: lines(
      '- Kim',
      '  - Says: "Too loud"',
      '  - Feels: tired',
      '- Lee',
      '  - Feels: happy',
      '- **Max**',
      '  - Says "Hm"',
      '  - Does not open letters',
    ),
    maps: [
      [' / Kim', 'think-feel: tired', 'say-do: "Too loud"'],
      [' / Lee', 'think-feel: happy'],
      [' / Max', 'say-do: "Hm" [Says]', 'say-do: Does not open letters [Does]'],
    ],
  },
  {
    name: 'names on lines of their own above the same section',
    text: lines('Ana', 'Dice', 'Muy caro', 'Siente', 'Rabia', '', 'Luis', 'Dice', 'Bien'),
    maps: [
      [' / Ana', 'think-feel: Rabia', 'say-do: Muy caro'],
      [' / Luis', 'say-do: Bien'],
    ],
  },
  {
    name: 'places below a section, and pains below another, none of which is a person',
    text: lines(
      '## Says',
      '- Kitchen',
      '  - too hot',
      '- Hall',
      '  - too cold',
      '## Think & Feel',
      '- Pains',
      '  - noise',
    ),
    maps: [[' / ', 'say-do: Kitchen', 'say-do: too hot', 'say-do: Hall', 'say-do: too cold', 'pain: noise']],
  },
];
