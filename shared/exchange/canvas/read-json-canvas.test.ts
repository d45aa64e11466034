// Tests which cards become which notes in canvases, other people's and ours.
import { describe, expect, it } from 'vitest';
import { fixtureMaps, mapOf } from '../../../tests/harness/fixture-maps';
import type { EmpathyMap } from '../../model/empathy-map';
import { notesOfMap } from '../features';
import { jsonCanvas } from './json-canvas';
import { jsonCanvasImporter } from './read-json-canvas';

const NOW = '2026-11-21T10:00:00.000Z';
const readText = (text: string) => jsonCanvasImporter.read(text, { now: NOW });
const problemsOf = (text: string) => {
  const read = readText(text);
  return read.ok ? [] : read.problems;
};
function mapFrom(canvas: unknown): EmpathyMap {
  const read = readText(JSON.stringify(canvas));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.maps[0] as EmpathyMap;
}
const notesIn = (map: EmpathyMap, id: string) =>
  (map.sections.find((section) => section.id === id)?.notes ?? []).map(({ text }) => text);

const group = (id: string, label: string, x: number, width = 500) => ({
  id,
  type: 'group',
  label,
  ...{ x, y: 0, width, height: 500 },
});
const text = (id: string, words: string, x: number, y: number) => ({
  id,
  type: 'text',
  text: words,
  ...{ x, y, width: 100, height: 60 },
});

describe('a canvas by somebody else', () => {
  it('reads notes whose centre is in a group with a section title', () => {
    const map = mapFrom({
      nodes: [
        group('g1', 'Pains', 0),
        group('g2', '👂 What do they hear?', 600),
        text('a', 'the queue', 20, 300),
        text('b', 'too *early*', 20, 20),
        text('c', 'on the edge', 460, 20),
        text('d', 'rumours', 620, 20),
        text('e', 'far away', 2000, 20),
      ],
      edges: [{ id: 'x', fromNode: 'a', toNode: 'd', label: 'but' }],
    });
    expect([notesIn(map, 'pain'), notesIn(map, 'hear')]).toEqual([['too early', 'the queue'], ['rumours']]);
    expect(map.unplaced?.map((note) => note.text)).toEqual(['on the edge', 'far away']);
    expect(map.tensions).toEqual([{ from: 'a', to: 'd', label: 'but' }]);
    expect(map.sections.map(({ id, title }) => [id, title])).toEqual([
      ['think-feel', 'Think & Feel'],
      ['see', 'See'],
      ['say-do', 'Say & Do'],
      ['hear', '👂 What do they hear?'],
      ['pain', 'Pains'],
      ['gain', 'Gain'],
    ]);
  });

  it('keeps ids, places in the section, and the nearest colours', () => {
    const nodes = [
      group('g', 'Gain', 100),
      { ...text('a', 'one', 120, 20), color: '6' },
      { ...text('b', 'two', 300, 20), color: '#abcdef' },
    ];
    expect(mapFrom({ nodes }).sections[5]?.notes).toEqual([
      { id: 'a', text: 'one', color: 'violet', bounds: { x: 20, y: 20, width: 100, height: 60 } },
      { id: 'b', text: 'two', color: '#ABCDEF', bounds: { x: 200, y: 20, width: 100, height: 60 } },
    ]);
  });

  it('reads themes from nested groups, and titles from cards in unlabelled groups', () => {
    const map = mapFrom({
      nodes: [
        { ...group('g', '', 0), label: undefined },
        group('t', 'Phone', 10, 200),
        text('h', '## Says', 240, 10),
        text('a', 'call at eight', 20, 20),
        text('b', 'never', 300, 100),
      ],
    });
    expect(map.sections[2]?.notes.map((note) => [note.text, note.theme])).toEqual([
      ['call at eight', 'Phone'],
      ['never', undefined],
    ]);
  });

  it('reads persona, problem and actions from groups with these names', () => {
    const map = mapFrom({
      nodes: [
        group('p', 'Persona', 0),
        group('q', 'Problem statement', 600),
        group('r', 'Next steps', 1200),
        text('a', 'Dana\nRole: Nurse', 10, 10),
        text('b', 'Dana needs time', 610, 10),
        text('c', 'Open at seven', 1210, 10),
      ],
    });
    expect([map.persona, map.problemStatement, map.actions]).toEqual([
      { name: 'Dana', role: 'Nurse' },
      { text: 'Dana needs time' },
      [{ id: 'c', text: 'Open at seven', status: 'open' }],
    ]);
  });

  it('gives the same map each time, and each card a unique id', () => {
    const canvas = {
      nodes: [
        group('g', 'See', 0),
        text('a', 'one', 10, 10),
        text('a', 'two', 10, 90),
        text('', 'three', 10, 200),
      ],
    };
    expect(mapFrom(canvas)).toEqual(mapFrom(canvas));
    expect(notesOfMap(mapFrom(canvas)).map(({ id }) => id)).toEqual(['a', 'nodes2', 'nodes3']);
  });
});

describe('our own canvas, changed by somebody', () => {
  interface Node {
    id: string;
    text: string;
    x: number;
    y: number;
  }
  const changed = (map: EmpathyMap, change: (node: Node, all: Node[]) => void, id: string) => {
    const canvas = JSON.parse(jsonCanvas.write(map).text) as { nodes: Node[] };
    change(canvas.nodes.find((node) => node.id === id) as Node, canvas.nodes);
    return mapFrom(canvas);
  };
  const map = mapOf(['one', 'two', 'three', 'four', 'five', 'six'], () => ({ votes: 2, author: 'Ana' }));

  it('has the new text of a note, and everything else unchanged', () => {
    const after = changed(
      map,
      (node) => {
        node.text = node.text.replace('one', 'once \\*');
      },
      'note-n1',
    );
    expect(after.sections[0]?.notes).toEqual([{ ...map.sections[0]?.notes[0], text: 'once *' }]);
  });

  it('has a moved note in its new section, at its place there', () => {
    const after = changed(
      map,
      (node, all) => {
        const gain = all.find(({ id }) => id === 'section-gain') as Node;
        [node.x, node.y] = [gain.x + 400, gain.y + 200];
      },
      'note-n1',
    );
    expect(after.sections[0]?.notes).toEqual([]);
    expect(after.sections[5]?.notes.map(({ id, bounds }) => [id, bounds?.x, bounds?.y])).toEqual([
      ['n1', 400, 200],
      ['n6', 48, 260],
    ]);
  });

  it('distinguishes a copied note from the original', () => {
    const after = changed(map, (node, all) => all.push({ ...node, id: 'copy', x: node.x + 300 }), 'note-n1');
    expect(after.sections[0]?.notes.map(({ id, votes }) => [id, votes])).toEqual([
      ['n1', 2],
      ['copy', 2],
    ]);
  });

  it("has the persona's new name and the new title", () => {
    expect(
      changed(
        fixtureMaps.typical,
        (node) => {
          node.text = 'Mona\nRole: Midwife';
        },
        'persona-card',
      ).persona,
    ).toEqual({
      name: 'Mona',
      role: 'Midwife',
    });
    expect(
      changed(
        map,
        (node) => {
          node.text = '# Why';
        },
        'map',
      ).title,
    ).toBe('Why');
  });
});

describe('what is not a canvas', () => {
  it.each([
    ['{', 'no-canvas'],
    ['[]', 'no-canvas'],
    ['{"nodes":{}}', 'no-canvas'],
    ['{"nodes":[]}', 'no-cards'],
    ['{"nodes":[null,1,{"type":"text"}]}', 'no-cards'],
  ])('%s is rejected with a single problem', (file, code) => {
    expect(problemsOf(file)).toEqual([{ path: '', code, values: {} }]);
  });

  it('is rejected with the place of a card that is too long, or of invalid facts', () => {
    const nodes = [
      group('g', 'See', 0),
      text('a', 'x'.repeat(10_001), 10, 10),
      { ...text('b', 'b', 10, 90), empathyMap: { role: 'note', votes: 'many' } },
    ];
    expect(problemsOf(JSON.stringify({ nodes }))).toEqual([
      { path: 'nodes[1]', code: 'long', values: { most: 10_000, found: 10_001 } },
      { path: 'nodes[2]', code: 'kind', values: { expected: 'whole', found: 'text' } },
    ]);
  });
});
