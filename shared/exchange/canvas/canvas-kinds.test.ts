// Tests what people's canvases become, kind by kind: branches, titles beside notes, cards with several notes, files and links.
import { describe, expect, it } from 'vitest';
import { importing } from '../../locales/en/import';
import type { EmpathyMap } from '../../model/empathy-map';
import { remarkText } from '../reading/remark-text';
import type { ReadFile } from '../types';
import { excalidrawImporter } from './read-excalidraw';
import { jsonCanvasImporter } from './read-json-canvas';

const NOW = '2026-11-21T10:00:00.000Z';
type Node = Record<string, unknown>;

const group = (label: string, x: number, y: number, width = 500, height = 500): Node => ({
  ...{ id: `${label} ${x}`, type: 'group', label, x, y, width, height },
});
const card = (id: string, text: string, x: number, y = 100): Node => ({
  ...{ id, type: 'text', text, x, y, width: 100, height: 60 },
});
const edge = (from: string, to: string, label = ''): Node => ({
  ...{ id: `${from}-${to}`, fromNode: from, toNode: to, ...(label === '' ? {} : { label }) },
});

const canvas = (nodes: Node[], edges: Node[] = []): ReadFile =>
  jsonCanvasImporter.read(JSON.stringify({ nodes, edges }), { now: NOW });
const drawing = (elements: Node[]): ReadFile =>
  excalidrawImporter.read(JSON.stringify({ type: 'excalidraw', elements }), { now: NOW });

/** `hear: Rumours [Talk]` for each note, then what is told. */
function told(read: ReadFile): string[] {
  if (!read.ok) return read.problems.map(({ code }) => code);
  return [...read.maps.flatMap(notesOf), ...read.remarks.map((remark) => remarkText(remark, importing))];
}
const notesOf = ({ sections, unplaced = [] }: EmpathyMap): string[] =>
  [...sections, { id: '-', notes: unplaced }].flatMap(({ id, notes }) =>
    notes.map(({ text, theme }) => `${id}: ${text}${theme === undefined ? '' : ` [${theme}]`}`),
  );
const mapsOf = (read: ReadFile): EmpathyMap[] => (read.ok ? read.maps : []);

describe('a mind map', () => {
  const branches = [
    card('r', '# Empathy map: Kim', 0),
    card('s', 'Says', 300, 0),
    card('p', '**Pains**', 300, 300),
    card('a', 'Too loud', 600, 0),
    card('b', 'Noise', 600, 300),
    card('c', 'At noon', 900, 300),
  ];
  const lines = [edge('r', 's'), edge('r', 'p'), edge('s', 'a'), edge('p', 'b'), edge('b', 'c')];

  it('has notes of the section that they hang on, and neither headings nor lines of its own as content', () => {
    const read = canvas(branches, lines);
    expect(told(read)).toEqual(['say-do: Too loud', 'pain: At noon [Noise]']);
    const [map] = mapsOf(read);
    expect([map?.title, map?.persona.name, map?.tensions]).toEqual(['Empathy map: Kim', 'Kim', undefined]);
  });

  it('is the same with lines drawn from the leaves', () => {
    const back = lines.map(({ fromNode, toNode, ...line }) => ({
      ...line,
      fromNode: toNode,
      toNode: fromNode,
    }));
    expect(told(canvas(branches, back))).toEqual(['say-do: Too loud', 'pain: At noon [Noise]']);
  });

  it('keeps a labelled line between branches as a tension, and tells the label of one in a branch', () => {
    const read = canvas(branches, [...lines.slice(0, 3), edge('p', 'b', 'because'), edge('a', 'b', 'but')]);
    expect(told(read)).toEqual([
      'say-do: Too loud',
      'pain: Noise',
      '-: At noon',
      'edges[3]: “because” has no section and was left out.',
    ]);
    expect(mapsOf(read)[0]?.tensions).toEqual([{ from: 'a', to: 'b', label: 'but' }]);
  });

  it('has branches that no section is about in none', () => {
    const others = [
      card('g', 'Weather', 300, 600),
      card('d', 'Much fog', 600, 600),
      card('e', 'Rain', 300, 900),
    ];
    expect(
      told(canvas([...branches, ...others], [...lines, edge('r', 'g'), edge('g', 'd'), edge('r', 'e')])),
    ).toEqual(['say-do: Too loud', 'pain: At noon [Noise]', '-: Much fog [Weather]', '-: Rain']);
  });

  it('may have a single branch, with or without what it hangs on', () => {
    const one = [card('s', 'Hears', 300, 0), card('a', 'Rumours', 600, 0), card('b', 'Rain', 600, 90)];
    const hanging = [edge('s', 'a'), edge('s', 'b')];
    expect(told(canvas(one, hanging))).toEqual(['hear: Rumours', 'hear: Rain']);
    const above = canvas([card('r', 'Night desk', 0), ...one], [edge('r', 's'), ...hanging]);
    expect([told(above), mapsOf(above)[0]?.title]).toEqual([['hear: Rumours', 'hear: Rain'], 'Night desk']);
    const into = [edge('a', 's'), edge('b', 's')];
    expect(told(canvas(one, into))).toEqual(['hear: Rumours', 'hear: Rain']);
  });

  it('is read from a drawing, too', () => {
    const text = (id: string, words: string, x: number): Node => ({ ...card(id, words, x), type: 'text' });
    const arrow = (from: string, to: string): Node => ({
      ...{
        id: `${from}${to}`,
        type: 'arrow',
        startBinding: { elementId: from },
        endBinding: { elementId: to },
      },
    });
    const read = drawing([text('s', 'Sees', 0), text('a', 'A queue', 900), arrow('s', 'a')]);
    expect([told(read), mapsOf(read)[0]?.tensions]).toEqual([['see: A queue'], undefined]);
  });

  it('has no themes in a branch of actions', () => {
    const nodes = [
      card('s', 'Next steps', 0),
      card('a', 'Ask', 300),
      card('b', 'Kim', 600),
      card('h', 'Hears', 0, 900),
      card('c', 'Rain', 300, 900),
    ];
    const read = canvas(nodes, [edge('s', 'a'), edge('a', 'b'), edge('h', 'c')]);
    expect([told(read), mapsOf(read)[0]?.actions?.map(({ text }) => text)]).toEqual([
      ['hear: Rain'],
      ['Ask', 'Kim'],
    ]);
  });

  it('leaves cards in boxes of a section where they lie', () => {
    const nodes = [
      group('Hears', 0, 0),
      card('a', 'Rumours', 20),
      card('p', 'Pains', 900),
      card('b', 'Noise', 1200),
    ];
    expect(told(canvas(nodes, [edge('p', 'b'), edge('p', 'a')]))).toEqual(['hear: Rumours', 'pain: Noise']);
  });
});

describe('titles beside their notes', () => {
  it.each<[string, Node[], string[]]>([
    [
      'above columns',
      [
        card('1', 'Says', 0, 0),
        card('2', 'Hears', 400, 0),
        card('a', 'one', 0, 100),
        card('b', 'two', 400, 100),
        card('c', 'three', 400, 180),
      ],
      ['say-do: one', 'hear: two', 'hear: three'],
    ],
    [
      'left of rows',
      [
        card('1', 'Says', 0, 0),
        card('2', 'Hears', 0, 400),
        card('a', 'one', 150, 0),
        card('b', 'two', 300, 0),
        card('c', 'three', 150, 400),
      ],
      ['say-do: one', 'say-do: two', 'hear: three'],
    ],
    [
      'of empty regions',
      [
        card('1', 'Says', 0, 0),
        card('2', 'Hears', 400, 0),
        card('3', 'Pains', 800, 0),
        card('a', 'one', 0, 100),
      ],
      ['say-do: one'],
    ],
    [
      'within a box around all',
      [
        group('', -20, -20, 2000, 900),
        card('1', 'Says', 0, 0),
        card('2', 'Hears', 600, 0),
        card('a', 'one', 0, 100),
        card('b', 'two', 600, 100),
      ],
      ['say-do: one', 'hear: two'],
    ],
    [
      'in Spanish',
      [
        card('1', 'Dice', 0, 0),
        card('2', 'Siente', 400, 0),
        card('a', 'uno', 0, 100),
        card('b', 'dos', 400, 100),
      ],
      ['think-feel: dos', 'say-do: uno'],
    ],
    [
      'far from a note',
      [card('1', 'Says', 0, 0), card('2', 'Hears', 400, 0), card('a', 'one', 0, 2000)],
      ['-: one'],
    ],
    [
      'unless there is only one, with nothing below',
      [card('1', 'Pain', 0, 500), card('a', 'one', 0, 0)],
      ['-: one', '-: Pain'],
    ],
  ])('%s', (_where, nodes, notes) => expect(told(canvas(nodes))).toEqual(notes));

  it('are texts rather than stickies', () => {
    const sticky = (id: string, words: string, x: number, y: number): Node[] => [
      { ...card(id, '', x, y), type: 'rectangle' },
      { ...card(`${id}t`, words, x, y), containerId: id },
    ];
    const notes = [...sticky('a', 'Hope', 0, 100), ...sticky('b', 'Rain', 0, 200)];
    expect(told(drawing([card('1', 'Hears', 0, 0), ...notes]))).toEqual(['hear: Hope', 'hear: Rain']);
    expect(told(drawing([...sticky('1', 'Hears', 0, 0), ...sticky('b', 'Rain', 0, 100)]))).toEqual([
      'hear: Rain',
    ]);
  });
});

describe('a card with several notes', () => {
  it.each<[string, string, string[]]>([
    ['its own heading and a list', '**Says**\n- one\n- two', ['say-do: one', 'say-do: two']],
    ['a heading and lines', '## What do they hear?\none\n\ntwo', ['hear: one', 'hear: two']],
    ['a list', '- one\n- two', ['-: one', '-: two']],
    ['the bullets of a word processor', '● one\n○ two\n■ three', ['-: one', '-: two', '-: three']],
    ['numbers', '1. one\n2. two\n   and more', ['-: one', '-: two\nand more']],
    ['boxes to tick', '- [ ] one\n- [x] two', ['-: one', '-: two']],
    ['no list', 'one\n- two', ['-: one\n- two']],
    ['a single bullet', '- one', ['-: one']],
    ['a dash before a sentence', '– one', ['-: – one']],
  ])('%s', (_what, text, notes) => expect(told(canvas([card('a', text, 0)]))).toEqual(notes));

  it('in a box belongs to it unless it says another section', () => {
    const nodes = [group('Pains', 0, 0), card('a', '- one\n- two', 20), card('b', 'Gains\n- three', 20, 300)];
    expect(told(canvas(nodes))).toEqual(['pain: one', 'pain: two', 'gain: three']);
  });

  it('keeps the lines that lead to it', () => {
    const read = canvas([card('a', '- one\n- two', 0), card('b', 'three', 900)], [edge('a', 'b', 'yet')]);
    expect(mapsOf(read)[0]?.tensions).toEqual([{ from: 'a', to: 'b', label: 'yet' }]);
  });
});

describe('a sticky with several texts', () => {
  const box = { ...card('r', '', 0), type: 'rectangle' };
  const text = (id: string, words: string, y: number): Node => ({
    ...card(id, words, 0, y),
    containerId: 'r',
  });
  const frame = { ...group('f', -50, -50), type: 'frame', name: 'Says' };

  it('is one note, read from the top', () =>
    expect(told(drawing([frame, box, text('b', 'said twice', 150), text('a', '“Too loud”', 110)]))).toEqual([
      'say-do: “Too loud”\nsaid twice',
    ]));

  it('that begins with a section is notes of it', () =>
    expect(told(drawing([box, text('a', 'Hears', 110), text('b', 'Rain', 150)]))).toEqual(['hear: Rain']));

  it('keeps the texts of other stickies apart', () =>
    expect(told(drawing([box, text('a', 'one', 110), card('b', 'two', 500)]))).toEqual(['-: one', '-: two']));

  it('does not count what was deleted', () =>
    expect(
      told(drawing([box, text('a', 'one', 110), { ...text('b', 'two', 120), isDeleted: true }])),
    ).toEqual(['-: one']));

  it('is on its own where the shape is gone', () =>
    expect(told(drawing([text('a', 'one', 110), text('b', 'two', 250)]))).toEqual(['-: one', '-: two']));
});

describe('files, links and pictures', () => {
  const shown = (fields: Node): Node => ({ ...card('x', '', 20), text: undefined, ...fields });

  it.each<[string, Node, string]>([
    ['a file', { type: 'file', file: 'Interviews/P3.md' }, 'Interviews/P3.md'],
    ['a part of a file', { type: 'file', file: 'P3.md', subpath: '#Noise' }, 'P3.md#Noise'],
    ['a picture', { type: 'file', file: 'photo.png' }, 'photo.png'],
    ['a page of the web', { type: 'link', url: 'https://example.com/clip' }, 'https://example.com/clip'],
    ['a kind of card of later', { type: 'pdf', file: 'a.pdf' }, 'a.pdf'],
  ])('of a canvas: %s', (_what, fields, text) =>
    expect(told(canvas([group('Says', 0, 0), shown(fields)]))).toEqual([`say-do: ${text}`]),
  );

  it.each<[string, Node, string]>([
    [
      'a text that leads somewhere',
      { type: 'text', text: 'the clip', link: 'https://example.com' },
      '-: the clip (https://example.com)',
    ],
    [
      'a text that is its address',
      { type: 'text', text: 'https://example.com', link: 'https://example.com' },
      '-: https://example.com',
    ],
    ['a page of the web', { type: 'embeddable', link: 'https://example.com' }, '-: https://example.com'],
    ['a picture that leads somewhere', { type: 'image', fileId: 'f', link: '[[P3]]' }, '-: [[P3]]'],
    ['a picture', { type: 'image', fileId: 'f' }, 'elements[0]: a picture was left out'],
  ])('of a drawing: %s', (_what, fields, line) =>
    expect(told(drawing([shown(fields), card('z', 'one', 900)])).filter((one) => one !== '-: one')).toEqual([
      line,
    ]),
  );
});

describe('boxes in boxes', () => {
  it('are a map each if each holds sections, and bear the names of people', () => {
    const read = canvas([
      ...[group('Kim', 0, 0, 900, 900), group('Says', 10, 50, 300, 300), group('Hears', 400, 50, 300, 300)],
      ...[
        group('Persona: Max', 1000, 0, 900, 900),
        group('Says', 1010, 50, 300, 300),
        group('Hears', 1400, 50, 300, 300),
      ],
      ...[card('a', 'one', 50), card('b', 'two', 450), card('c', 'three', 1050), card('d', 'four', 1450)],
    ]);
    expect(
      mapsOf(read).map(({ persona, ...map }) => [persona.name, ...notesOf({ persona, ...map })]),
    ).toEqual([
      ['Kim', 'say-do: one', 'hear: two'],
      ['Max', 'say-do: three', 'hear: four'],
    ]);
    expect(new Set(mapsOf(read).map(({ id }) => id)).size).toBe(2);
  });

  it('are one map if one holds all, and it is no theme', () => {
    const read = canvas([
      ...[
        group('Empathy map of Ana', 0, 0, 1500, 900),
        group('Says', 10, 50, 300, 300),
        group('Hears', 400, 50, 300, 300),
      ],
      ...[card('a', 'one', 50), card('b', 'two', 450), card('c', 'three', 1000)],
    ]);
    expect([told(read), mapsOf(read)[0]?.title, mapsOf(read)[0]?.persona.name]).toEqual([
      ['say-do: one', 'hear: two', '-: three'],
      'Empathy map of Ana',
      'Ana',
    ]);
  });

  it('within a section are themes, the innermost first', () => {
    const nodes = [
      group('Pains', 0, 0, 900, 900),
      group('Phone', 20, 20, 600, 600),
      group('Noise', 30, 30, 300, 300),
    ];
    expect(told(canvas([...nodes, card('a', 'one', 50), card('b', 'two', 450)]))).toEqual([
      'pain: one [Noise]',
      'pain: two [Phone]',
    ]);
  });

  it('that fill one section are the themes of its notes', () => {
    const nodes = [group('Says', 0, 0), group('Does', 600, 0), card('a', 'one', 20), card('b', 'two', 620)];
    expect(told(canvas(nodes))).toEqual(['say-do: one [Says]', 'say-do: two [Does]']);
  });

  it('without notes are told by their names', () => {
    const nodes = [group('Says', 0, 0), card('a', 'one', 20), group('Weather', 2000, 0)];
    expect(told(canvas(nodes))).toEqual([
      'say-do: one',
      'nodes[2]: “Weather” has no section and was left out.',
    ]);
  });
});
