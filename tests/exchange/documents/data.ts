// JSON of boards, of answers and of lists of notes.
import { lines, type SampleDocument } from './sample-document';

export const DATA: SampleDocument[] = [
  {
    name: 'JSON as a text in JSON',
    text: lines('{"output":"{\\"says\\":[\\"a\\"],\\"feels\\":[\\"b\\"]}"}'),
    maps: [[' / ', 'think-feel: b', 'say-do: a']],
  },
  {
    name: 'the answer of a program',
    text: lines('{"choices":[{"message":{"role":"assistant","content":"## Says\\n- a\\n## Feels\\n- b"}}]}'),
    maps: [[' / ', 'think-feel: b', 'say-do: a']],
  },
  {
    name: 'an entry a line',
    text: lines('{"section":"Says","text":"a"}', '{"section":"Feels","text":"b"}'),
    maps: [[' / ', 'think-feel: b', 'say-do: a']],
  },
  {
    name: 'entries that name each other',
    text: lines(
      '{"says":["x"],"items":[{"id":"a","parentId":"b","text":"one"},{"id":"b","parentId":"a","text":"two"}]}',
    ),
    maps: [[' / ', 'say-do: x', 'unplaced: one', 'unplaced: two']],
    skipped: ['items[0].parentId outside', 'items[1].parentId outside'],
  },
  {
    name: 'notes that say whose they are',
    text: lines(
      '[{"persona":"Kim","quadrant":"says","note":"a"},{"persona":"Kim","quadrant":"feels","note":"b"},{"persona":"Lee","quadrant":"says","note":"c"}]',
    ),
    maps: [
      [' / Kim', 'think-feel: b', 'say-do: a'],
      [' / Lee', 'say-do: c'],
    ],
  },
  {
    name: 'a board of cards with a list of ideas',
    text: lines(
      '{"name":"Empathy map Kim","lists":[{"id":"l1","name":"Says","closed":false},{"id":"l2","name":"Feels","closed":false},{"id":"l3","name":"Ideas","closed":false}],"cards":[{"id":"c1","idList":"l1","name":"\\"Too loud\\"","desc":"in the hall","labels":[{"name":"quote"}],"closed":false},{"id":"c2","idList":"l2","name":"Tired","desc":"","labels":[],"closed":false},{"id":"c3","idList":"l1","name":"Old","closed":true},{"id":"c4","idList":"l3","name":"Quiet room","closed":false}],"checklists":[]}',
    ),
    maps: [
      [
        'Empathy map Kim / ',
        'think-feel: Tired',
        'say-do: "Too loud" (quote)',
        'unplaced: Quiet room [Ideas]',
      ],
    ],
    skipped: ['lists[0].cards[0].desc outside', 'lists[0].cards[1] archived'],
  },
  {
    name: 'a board of cards with a list of insights',
    text: lines(
      '{"name":"Board","lists":[{"id":"l1","name":"Says"},{"id":"l2","name":"Insights"}],"cards":[{"id":"1","idList":"l1","name":"a"},{"id":"2","idList":"l2","name":"they wait"}]}',
    ),
    maps: [['Board / ', 'say-do: a']],
    skipped: ['lists[1].cards[0] conclusion'],
  },
  {
    name: 'frames and stickies side by side, in the marks of a page',
    text: lines(
      '{"data":[{"id":"1","type":"frame","data":{"title":"Says"},"position":{"x":0,"y":0}},{"id":"2","type":"sticky_note","data":{"content":"<p>Too loud</p>","shape":"square"},"parent":{"id":"1"}},{"id":"3","type":"frame","data":{"title":"Feels"}},{"id":"4","type":"sticky_note","data":{"content":"<p>Tired</p>"},"parent":{"id":"3"}}]}',
    ),
    maps: [[' / ', 'think-feel: Tired', 'say-do: Too loud']],
    skipped: ['data[0].children[0].shape outside'],
  },
  {
    name: 'areas and widgets',
    text: lines(
      '{"value":[{"id":"a1","type":"area","title":"Says"},{"id":"s1","type":"sticky note","text":"Too loud","parentId":"a1"},{"id":"a2","type":"area","title":"Feels"},{"id":"s2","type":"sticky note","text":"Tired","parentId":"a2"}]}',
    ),
    maps: [[' / ', 'think-feel: Tired', 'say-do: Too loud']],
  },
  {
    name: 'sections and stickies of a design file',
    text: lines(
      '{"document":{"type":"DOCUMENT","children":[{"type":"CANVAS","name":"Page 1","children":[{"type":"SECTION","name":"Says","children":[{"type":"STICKY","name":"Too loud","characters":"Too loud"}]},{"type":"SECTION","name":"Feels","children":[{"type":"STICKY","name":"Sticky","characters":"Tired"}]}]}]}}',
    ),
    maps: [['Page 1 / ', 'think-feel: Tired', 'say-do: Too loud']],
  },
  {
    name: 'records of shapes',
    text: lines(
      '{"records":[{"id":"shape:f1","typeName":"shape","type":"frame","props":{"name":"Says"},"x":0,"y":0},{"id":"shape:n1","typeName":"shape","type":"note","parentId":"shape:f1","props":{"text":"Too loud"},"x":10,"y":10},{"id":"shape:f2","typeName":"shape","type":"frame","props":{"name":"Feels"}},{"id":"shape:n2","typeName":"shape","type":"note","parentId":"shape:f2","props":{"text":"Tired"}}]}',
    ),
    maps: [[' / ', 'think-feel: Tired', 'say-do: Too loud']],
    skipped: [
      'records[0].typeName outside',
      'records[0].children[0].typeName outside',
      'records[1].typeName outside',
      'records[1].children[0].typeName outside',
    ],
  },
];
