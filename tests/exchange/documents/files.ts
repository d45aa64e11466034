// Files of other programs: tables, outlines, canvases, pieces of pages.
import { lines, type SampleDocument } from './sample-document';

export const FILES: SampleDocument[] = [
  {
    name: 'the second level of a word processor in a cell',
    text: lines('Says,Does', '"• Too loud', '• Later', 'o ""Soon""","1) waits', '2) leaves"'),
    maps: [[' / ', 'say-do: Too loud', 'say-do: Later', 'say-do: "Soon"', 'say-do: waits', 'say-do: leaves']],
  },
  {
    name: 'a column of those interviewed',
    text: lines('Interviewee,Quadrant,Note', 'Kim,Says,a', 'Kim,Feels,b', 'Lee,Says,c', 'Lee,Feels,d'),
    maps: [
      [' / Kim', 'think-feel: b', 'say-do: a'],
      [' / Lee', 'think-feel: d', 'say-do: c'],
    ],
  },
  {
    name: 'columns that say whether it was checked and how sure',
    text: lines('Section,Note,Validated?,Confidence', 'Says,"""Too loud""",yes,high', 'Feels,Tired,no,low'),
    maps: [[' / ', 'think-feel: Tired (assumption)', 'say-do: "Too loud" (quote)']],
    skipped: [' columns'],
  },
  {
    name: 'tags that are evidence',
    text: lines('Frame,Text,Tags', 'Says,"""Too loud""",quote', 'Feels,Tired,"assumption, tired"'),
    maps: [[' / ', 'think-feel: Tired (assumption)', 'say-do: "Too loud" (quote)']],
    skipped: [' columns'],
  },
  {
    name: 'an outline with a conclusion',
    text: lines(
      '<opml version="2.0"><head><title>Empathy map: Kim</title></head><body><outline text="Empathy map: Kim"><outline text="Says"><outline text="a" _note="P3, 12 May"/></outline><outline text="Conclusion"><outline text="They want rest"/></outline></outline></body></opml>',
    ),
    maps: [['Empathy map: Kim / Kim', 'say-do: a\nP3, 12 May']],
    skipped: ['line 1 conclusion'],
  },
  {
    name: 'an outline with somebody’s name as a label and takeaways',
    text: lines(
      '<opml version="2.0"><head><title>Map</title></head><body><outline text="Persona"><outline text="Name: Dana"/><outline text="Age: 41"/></outline><outline text="Says"><outline text="a"/></outline><outline text="Key takeaways"><outline text="b"><outline text="c"/></outline></outline></body></opml>',
    ),
    maps: [['Map / Dana', 'Age: 41', 'say-do: a']],
    skipped: ['line 1 conclusion'],
  },
  {
    name: 'titles to the left of their notes',
    text: lines(
      '{"nodes":[{"id":"1","type":"text","text":"Says","x":0,"y":0,"width":120,"height":60},{"id":"2","type":"text","text":"a","x":150,"y":0,"width":120,"height":60},{"id":"3","type":"text","text":"b","x":300,"y":0,"width":120,"height":60},{"id":"4","type":"text","text":"Feels","x":0,"y":100,"width":120,"height":60},{"id":"5","type":"text","text":"tired","x":150,"y":100,"width":120,"height":60}],"edges":[]}',
    ),
    maps: [[' / ', 'think-feel: tired', 'say-do: a', 'say-do: b']],
  },
  {
    name: 'a card of somebody’s facts',
    text: lines(
      '{"nodes":[{"id":"p","type":"group","label":"Persona","x":0,"y":-300,"width":400,"height":200},{"id":"n","type":"text","text":"**Name:** Dana\\n**Age:** 41","x":10,"y":-280,"width":100,"height":50},{"id":"g","type":"group","label":"🗣 Says (2)","x":0,"y":0,"width":400,"height":400},{"id":"1","type":"text","text":"a","x":20,"y":50,"width":100,"height":50}],"edges":[]}',
    ),
    maps: [[' / Dana', 'Age: 41', 'say-do: a']],
  },
  {
    name: 'a group for each person',
    text: lines(
      '{"nodes":[{"id":"k","type":"group","label":"Kim","x":0,"y":0,"width":500,"height":500},{"id":"ks","type":"group","label":"Says","x":10,"y":50,"width":200,"height":200},{"id":"k1","type":"text","text":"a","x":20,"y":80,"width":100,"height":50},{"id":"l","type":"group","label":"Lee","x":600,"y":0,"width":500,"height":500},{"id":"ls","type":"group","label":"Says","x":610,"y":50,"width":200,"height":200},{"id":"l1","type":"text","text":"b","x":620,"y":80,"width":100,"height":50}],"edges":[]}',
    ),
    maps: [
      ['Kim / Kim', 'say-do: a'],
      ['Lee / Lee', 'say-do: b'],
    ],
  },
  {
    name: 'a frame for each person, one with one section',
    text: lines(
      '{"type":"excalidraw","elements":[{"id":"f1","type":"frame","name":"Kim","x":0,"y":0,"width":500,"height":500},{"id":"t1","type":"text","text":"Says","x":10,"y":10,"width":50,"height":20,"frameId":"f1"},{"id":"t2","type":"text","text":"\\"a\\"","x":10,"y":60,"width":50,"height":20,"frameId":"f1"},{"id":"t3","type":"text","text":"Feels","x":300,"y":10,"width":50,"height":20,"frameId":"f1"},{"id":"t4","type":"text","text":"b","x":300,"y":60,"width":50,"height":20,"frameId":"f1"},{"id":"f2","type":"frame","name":"Lee","x":600,"y":0,"width":500,"height":500},{"id":"t5","type":"text","text":"Says","x":610,"y":10,"width":50,"height":20,"frameId":"f2"},{"id":"t6","type":"text","text":"\\"c\\"","x":610,"y":60,"width":50,"height":20,"frameId":"f2"}]}',
    ),
    maps: [
      ['Kim / Kim', 'think-feel: b', 'say-do: "a"'],
      ['Lee / Lee', 'say-do: "c"'],
    ],
  },
  {
    name: 'insights beside pains, without a group',
    text: lines(
      '{"nodes":[{"id":"1","type":"text","text":"Pain","x":0,"y":0,"width":250,"height":60},{"id":"2","type":"text","text":"noise","x":0,"y":80,"width":250,"height":60},{"id":"4","type":"text","text":"Insights","x":300,"y":0,"width":250,"height":60},{"id":"5","type":"text","text":"They want rest","x":300,"y":80,"width":250,"height":60},{"id":"6","type":"text","text":"Gain","x":0,"y":300,"width":250,"height":60},{"id":"7","type":"text","text":"quiet","x":0,"y":380,"width":250,"height":60},{"id":"8","type":"text","text":"Takeaways\\n- wait less\\n- sign","x":600,"y":380,"width":250,"height":60}],"edges":[]}',
    ),
    maps: [[' / ', 'pain: noise', 'gain: quiet']],
    skipped: ['nodes[2] conclusion'],
  },
  {
    name: 'a frame of insights',
    text: lines(
      '{"type":"excalidraw","elements":[{"id":"f","type":"frame","name":"Says","x":0,"y":0,"width":400,"height":400},{"id":"a","type":"text","text":"a","x":50,"y":100,"width":40,"height":25,"frameId":"f"},{"id":"g","type":"frame","name":"Key insights","x":500,"y":0,"width":400,"height":400},{"id":"b","type":"text","text":"they wait","x":550,"y":100,"width":40,"height":25,"frameId":"g"}]}',
    ),
    maps: [[' / ', 'say-do: a']],
    skipped: ['elements[2] conclusion'],
  },
  {
    name: 'a page with a part to unfold for each person',
    text: lines(
      '<details><summary>Kim</summary><h4>Says</h4><ul><li>a</li></ul><h4>Feels</h4><ul><li>b</li></ul></details><details><summary>Lee</summary><h4>Says</h4><ul><li>c</li></ul></details>',
    ),
    maps: [
      [' / Kim', 'think-feel: b', 'say-do: a'],
      [' / Lee', 'say-do: c'],
    ],
  },
];
