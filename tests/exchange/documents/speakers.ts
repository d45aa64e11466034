// Documents whose headings and labels say who speaks.
import { lines, type SampleDocument } from './sample-document';

export const SPEAKERS: SampleDocument[] = [
  {
    name: 'one who says, thinks, feels and does',
    text: lines(
      '# Night shift',
      '## Kim says',
      '- "Too loud"',
      '## Kim thinks',
      '- Will the bus run?',
      '## Kim feels',
      '- worn out',
      '## Kim does',
      '- texts her sister',
    ),
    maps: [
      [
        'Night shift / Kim',
        'says: "Too loud"',
        'thinks: Will the bus run?',
        'does: texts her sister',
        'feels: worn out',
      ],
    ],
  },
  {
    name: 'one who speaks below a heading that names them in full',
    text: lines(
      '# Empathy Map – Frau Schulz',
      '## Frau Schulz sagt',
      '- „Zu laut“',
      '## Frau Schulz fühlt',
      '- müde',
    ),
    maps: [['Empathy Map – Frau Schulz / Frau Schulz', 'think-feel: müde', 'say-do: „Zu laut“']],
  },
  {
    name: 'two who speak below headings',
    text: lines(
      '## Kim says',
      '- "Too loud"',
      '## Kim feels',
      '- worn out',
      '## Lou says',
      '- "Fine"',
      '## Lou feels',
      '- calm',
    ),
    maps: [
      [' / Kim', 'think-feel: worn out', 'say-do: "Too loud"'],
      [' / Lou', 'think-feel: calm', 'say-do: "Fine"'],
    ],
  },
  {
    name: 'two who speak behind labels of plain text',
    text: lines('Kim says: "Too loud"', 'Kim says: "Later"', 'Kim feels: worn out', 'Lou says: "Fine"'),
    maps: [
      [' / Kim', 'think-feel: worn out', 'say-do: "Too loud"', 'say-do: "Later"'],
      [' / Lou', 'say-do: "Fine"'],
    ],
  },
  {
    name: 'branches of a mind map that say who speaks',
    text: lines(
      '<map version="1.0.1">',
      '<node TEXT="Clinic"><node TEXT="Kim says"><node TEXT="Too loud"/></node>',
      '<node TEXT="Kim feels"><node><richcontent TYPE="NODE"><html><body><p>Tired</p></body></html></richcontent></node></node>',
      '</node></map>',
    ),
    maps: [['Clinic / ', 'think-feel: Tired', 'say-do: Too loud']],
  },
  {
    name: 'a name in quotation marks below a greeting, and a remark behind the last list',
    text: lines(
      'Here it is:',
      '',
      '## Empathy Map: "Busy Ben" (Commuter, 29)',
      '',
      '**1. What Ben SAYS**',
      '* "Late again."',
      '',
      '**2. PAINS (Frustrations)**',
      '* Delays',
      '',
      '---',
      '*Note: This map is based on assumptions.*',
    ),
    maps: [[' / Busy Ben (Commuter, 29)', 'say-do: "Late again."', 'pain: Delays']],
    skipped: ['line 1 outside', 'line 12 outside'],
  },
  {
    name: 'facts of a persona in a table between sections',
    text: lines(
      '### Persona snapshot',
      '| Attribute | Details |',
      '|---|---|',
      '| **Name** | Marta |',
      '| **Age** | 34 |',
      '### Says',
      '- "Just tell me."',
    ),
    maps: [[' / Marta', 'Age: 34', 'say-do: "Just tell me."']],
  },
  {
    name: 'facts of a persona in a table below a heading of other words between sections',
    text: lines(
      '### Says',
      '- "Just tell me."',
      '### Who we met on Monday',
      '| Name | Marta |',
      '|---|---|',
      '| Age | 34 |',
      '### Feels',
      '- tired',
    ),
    maps: [[' / Marta', 'Age: 34', 'think-feel: tired', 'say-do: "Just tell me."']],
    skipped: ['line 3 outside'],
  },
  {
    name: 'people of whom each has a map within, of one section too',
    text: lines(
      '{"personas":[{"name":"Rosa","empathyMap":{"sayAndDo":["Too loud"],"thinkAndFeel":["Tired"]}},{"name":"Max","empathyMap":{"sayAndDo":["Fine"]}}]}',
    ),
    maps: [
      [' / Rosa', 'think-feel: Tired', 'say-do: Too loud'],
      [' / Max', 'say-do: Fine'],
    ],
  },
];
