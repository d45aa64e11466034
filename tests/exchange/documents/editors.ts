// Files and pastes of editors, wikis and programs that draw: blocks with types, panels, flowcharts, YAML.
import { lines, type SampleDocument } from './sample-document';

const notionText = (text: string) => ({ type: 'text', text: { content: text }, plain_text: text });
const json = (value: unknown) => lines(JSON.stringify(value));
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

export const EDITORS: SampleDocument[] = [
  {
    name: 'blocks with pieces of rich text, a page around them',
    text: json({
      object: 'page',
      properties: { Name: { type: 'title', title: [notionText('Empathy map, ward 3')] } },
      children: [
        { type: 'heading_2', heading_2: { rich_text: [notionText('Says')] } },
        {
          type: 'bulleted_list_item',
          bulleted_list_item: {
            rich_text: [notionText('Too '), notionText('loud')],
            children: [
              { type: 'bulleted_list_item', bulleted_list_item: { rich_text: [notionText('at night')] } },
            ],
          },
        },
        { type: 'heading_2', heading_2: { rich_text: [notionText('Feels')] } },
        { type: 'to_do', to_do: { rich_text: [notionText('Tired')], checked: false } },
      ],
    }),
    maps: [[' / ', 'think-feel: Tired', 'say-do: Too loud', 'say-do: at night']],
    skipped: [' outside'],
  },
  {
    name: 'blocks with a table whose cells hold lists',
    text: json({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Empathy map: Rosa' }] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: ['Says', 'Feels'].map((text) => ({ type: 'tableHeader', content: [paragraph(text)] })),
            },
            {
              type: 'tableRow',
              content: [
                {
                  type: 'tableCell',
                  content: [
                    {
                      type: 'bulletList',
                      content: ['Too loud', 'Later'].map((text) => ({
                        type: 'listItem',
                        content: [paragraph(text)],
                      })),
                    },
                  ],
                },
                { type: 'tableCell', content: [paragraph('Tired')] },
              ],
            },
          ],
        },
      ],
    }),
    maps: [['Empathy map: Rosa / Rosa', 'think-feel: Tired', 'say-do: Too loud', 'say-do: Later']],
  },
  {
    name: 'blocks whose lists hold bare texts',
    text: json({
      blocks: [
        { type: 'header', data: { text: 'Says', level: 2 } },
        { type: 'list', data: { items: ['Too loud', { content: 'Later', items: [] }] } },
        { type: 'header', data: { text: 'Feels', level: 2 } },
        { type: 'paragraph', data: { text: 'Tired' } },
      ],
    }),
    maps: [[' / ', 'think-feel: Tired', 'say-do: Too loud', 'say-do: Later']],
  },
  {
    name: 'blocks with leaves and a link',
    text: json([
      { type: 'heading-two', children: [{ text: 'Says' }] },
      {
        type: 'bulleted-list',
        children: [
          { type: 'list-item', children: [{ text: 'Too ' }, { text: 'loud', bold: true }] },
          {
            type: 'list-item',
            children: [
              { text: 'see ' },
              { type: 'link', href: 'https://a.b/c', children: [{ text: 'clip' }] },
            ],
          },
        ],
      },
    ]),
    maps: [[' / ', 'say-do: Too loud', 'say-do: see clip (https://a.b/c)']],
  },
  {
    name: 'a flowchart with subgraphs and words on its arrows',
    text: lines(
      'graph TD',
      '  subgraph "Kim says"',
      '    direction TB',
      '    q1["&quot;Too loud&quot;"]:::quote',
      '    q2("Later")',
      '  end',
      '  subgraph pains [Pains]',
      '    p1[Noise] & p2[Waiting];',
      '  end',
      '  q1 -->|because| p1',
      '  q2 -- hence --> p2',
      '  classDef quote fill:#fff',
    ),
    maps: [[' / Kim', 'say-do: "Too loud"', 'say-do: Later', 'pain: Noise', 'pain: Waiting']],
    skipped: ['line 10 outside'],
  },
  {
    name: 'a flowchart from a person to sections to notes',
    text: lines(
      'flowchart LR',
      '  P((Rosa)) --> S[Says] & F[Feels]',
      '  S --> s1["Too loud"]',
      '  F --> f1[Tired]',
    ),
    maps: [['Rosa / ', 'think-feel: Tired', 'say-do: Too loud']],
  },
  {
    name: 'a flowchart of something else below a section',
    text: lines('## Does', '- waits', '', '```mermaid', 'flowchart TD', '  A[Arrive] --> B{Queue?}', '```'),
    maps: [[' / ', 'say-do: waits']],
    skipped: ['line 4 code-block'],
  },
  {
    name: 'YAML with lists in a line, empty ones and none',
    text: lines(
      'persona:',
      '  name: Rosa',
      'says:',
      '  - Too loud',
      'thinks: []',
      'feels: [tired, "alone, mostly"]',
      'pains: null',
    ),
    maps: [[' / Rosa', 'think-feel: tired', 'think-feel: alone, mostly', 'say-do: Too loud']],
  },
  {
    name: 'paragraphs that begin with a verb in bold letters',
    text: lines(
      '# Maps',
      '## Persona A – Rosa',
      '**Says** "Too loud", "Later"',
      '',
      '**Thinks** Nobody asks',
      '## Persona B – Max',
      '**Says** "Fine"',
      '',
      '**Feels** Bored',
    ),
    maps: [
      ['Maps / Rosa', 'think-feel: Nobody asks', 'say-do: "Too loud"', 'say-do: "Later"'],
      ['Maps / Max', 'think-feel: Bored', 'say-do: "Fine"'],
    ],
  },
  {
    name: 'panels and tables of a wiki',
    text: lines(
      'h1. Empathy map: Rosa',
      '',
      '{panel:title=Says|borderStyle=dashed}',
      '* Too loud',
      '* Later',
      '{panel}',
      '{panel:title=Feels}',
      '* Tired',
      '{panel}',
      '',
      '||Pains||Gains||',
      '|Noise|Quiet|',
    ),
    maps: [
      [
        'Empathy map: Rosa / Rosa',
        'think-feel: Tired',
        'say-do: Too loud',
        'say-do: Later',
        'pain: Noise',
        'gain: Quiet',
      ],
    ],
  },
];
