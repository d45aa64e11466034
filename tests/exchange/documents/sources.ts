// Whose quotations are, in several formats and languages.
import { lines, type SampleDocument } from './sample-document';

export const SOURCES: SampleDocument[] = [
  {
    name: 'labels with a space before the colon, a person an item',
    text: lines(
      '- **Léa**',
      '  - Dit : « Trop cher »',
      '  - Ressent : fatigue',
      '- **Hugo**',
      '  - Dit : « Ça va »',
      '  - Ressent : calme',
    ),
    maps: [
      [' / Léa', 'think-feel: fatigue', 'say-do: « Trop cher »'],
      [' / Hugo', 'think-feel: calme', 'say-do: « Ça va »'],
    ],
  },
  {
    name: 'evidence and sources in Korean',
    text: lines('구분,내용,근거,출처', '말,"""너무 시끄럽다""",인용,인터뷰 3', '감정,피곤,가설,'),
    maps: [[' / ', 'think-feel: 피곤 (assumption)', 'say-do: "너무 시끄럽다" (quote, 인터뷰 3)']],
  },
  {
    name: 'a source in Spanish',
    text: lines('## Dice', '- «Muy caro»', '  - Entrevista 2, mayo', '## Ve', '- colas'),
    maps: [[' / ', 'see: colas', 'say-do: «Muy caro» (Entrevista 2, mayo)']],
  },
  {
    name: 'short lines and a conclusion in German JSON',
    text: lines(
      '{"persona":"Kim","sagt":"„Zu laut“\\n„Später“","fühlt":["müde"],"fazit":"Kim braucht Ruhe"}',
    ),
    maps: [[' / Kim', 'think-feel: müde', 'say-do: „Zu laut“', 'say-do: „Später“']],
    skipped: ['fazit conclusion'],
  },
  {
    name: 'a source below a quotation in an outline',
    text: lines(
      '<opml version="2.0"><head><title>Kim</title></head><body><outline text="Says"><outline text="&quot;Too loud&quot;"><outline text="P3, 12 May"/></outline><outline text="b"/></outline></body></opml>',
    ),
    maps: [['Kim / ', 'say-do: "Too loud" (P3, 12 May)', 'say-do: b']],
  },
  {
    name: 'quotations on a card',
    text: lines(
      '{"nodes":[{"id":"g","type":"group","label":"Says","x":0,"y":0,"width":600,"height":400},{"id":"1","type":"text","text":"\\"Too loud\\"\\n— P3, 12 May","x":10,"y":50,"width":200,"height":100},{"id":"2","type":"text","text":"\\"a\\"; \\"b\\"","x":210,"y":50,"width":200,"height":100}],"edges":[]}',
    ),
    maps: [[' / ', 'say-do: "Too loud"\n— P3, 12 May', 'say-do: "a"', 'say-do: "b"']],
  },
  {
    name: 'a source below a quotation in a cell',
    text: lines('Says,Feels', '"""Too loud""', '— P3","tired"'),
    maps: [[' / ', 'think-feel: tired', 'say-do: "Too loud"\n— P3']],
  },
];
