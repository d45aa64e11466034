// Tests which texts become which notes in Excalidraw scenes, other people's and ours.
import { describe, expect, it } from 'vitest';
import { fixtureMaps, mapOf } from '../../../tests/harness/fixture-maps';
import type { EmpathyMap } from '../../model/empathy-map';
import { excalidraw } from './excalidraw';
import { excalidrawImporter } from './read-excalidraw';

const NOW = '2026-11-21T10:00:00.000Z';
type Element = Record<string, unknown>;

function mapFrom(elements: unknown[]): EmpathyMap {
  const read = excalidrawImporter.read(JSON.stringify({ type: 'excalidraw', elements }), { now: NOW });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.maps[0] as EmpathyMap;
}
const notesIn = (map: EmpathyMap, id: string) =>
  (map.sections.find((section) => section.id === id)?.notes ?? []).map(({ text }) => text);

const box = (type: string, id: string, x: number, size: number, more: Element = {}) => ({
  ...{ id, type, x, y: 0, width: size, height: size },
  ...more,
});
const words = (id: string, text: string, x: number, more: Element = {}) => ({
  ...{ id, type: 'text', x, y: 40, width: 50, height: 20, text },
  ...more,
});

describe('a drawing by somebody else', () => {
  it('reads notes in frames with a section title, with or without a shape', () => {
    const map = mapFrom([
      box('frame', 'f', 0, 500, { name: 'Pains' }),
      box('ellipse', 'r', 10, 100, { backgroundColor: '#ffc9c9' }),
      words('t', 'the\nqueue', 20, { containerId: 'r', originalText: 'the queue' }),
      words('u', 'too early', 200),
      words('v', 'gone', 300, { isDeleted: true }),
      words('w', 'far away', 900),
    ]);
    expect(map.sections[4]?.notes).toEqual([
      { id: 'r', text: 'the queue', color: '#FFC9C9', bounds: { x: 10, y: 0, width: 100, height: 100 } },
      { id: 'u', text: 'too early', bounds: { x: 200, y: 40, width: 50, height: 20 } },
    ]);
    expect(map.unplaced?.map(({ text }) => text)).toEqual(['far away']);
  });

  it('recognises a shape by its title, whether bound to it or a separate text', () => {
    const map = mapFrom([
      box('rectangle', 'r', 0, 500),
      words('t', 'SAYS', 10),
      words('a', 'call at eight', 100),
      box('rectangle', 's', 600, 500),
      words('u', 'Hear:', 700, { containerId: 's' }),
      words('b', 'rumours', 800),
    ]);
    expect([notesIn(map, 'say-do'), notesIn(map, 'hear'), map.unplaced]).toEqual([
      ['call at eight'],
      ['rumours'],
      undefined,
    ]);
  });

  it('reads a group with as many strokes as a file can hold', () => {
    const grouped = { groupIds: ['g'] };
    const strokes = Array.from({ length: 150_000 }, (_none, at) => ({ type: 'freedraw', x: at, ...grouped }));
    const map = mapFrom([words('t', 'Hear', 0, grouped), words('a', 'rumours', 100), ...strokes]);
    expect(notesIn(map, 'hear')).toEqual(['rumours']);
  });

  it('recognises a group by the title in it, but keeps a note that only sounds like a title', () => {
    const map = mapFrom([
      words('t', 'Gains', 10, { groupIds: ['g'] }),
      words('a', 'time', 100, { groupIds: ['g'] }),
      box('frame', 'f', 600, 500, { name: 'See' }),
      box('rectangle', 's', 610, 100),
      words('u', 'Pain', 620, { containerId: 's' }),
    ]);
    expect([notesIn(map, 'gain'), notesIn(map, 'see'), notesIn(map, 'pain')]).toEqual([
      ['time'],
      ['Pain'],
      [],
    ]);
  });

  it('reads a tension from an arrow attached to two notes', () => {
    const arrow = { startBinding: { elementId: 'a' }, endBinding: { elementId: 'b' } };
    const map = mapFrom([
      box('frame', 'f', 0, 500, { name: 'See' }),
      words('a', 'one', 10),
      words('b', 'two', 100),
      box('arrow', 'x', 0, 10, arrow),
      words('y', 'yet', 60, { containerId: 'x' }),
      box('arrow', 'z', 0, 10, { ...arrow, endBinding: null }),
    ]);
    expect(map.tensions).toEqual([{ from: 'a', to: 'b', label: 'yet' }]);
  });
});

describe('our own drawing', () => {
  it('is the same file each time', () => {
    expect(excalidraw.write(fixtureMaps.typical)).toEqual(excalidraw.write(fixtureMaps.typical));
  });

  it('has the text that somebody typed over a note', () => {
    const map = mapOf(['one'], () => ({ votes: 3 }));
    const { elements } = JSON.parse(excalidraw.write(map).text) as { elements: Element[] };
    const typed = elements.map((element) =>
      element.id === 'note-n1-text' ? { ...element, text: 'once', originalText: 'once' } : element,
    );
    expect(mapFrom(typed).sections[0]?.notes).toEqual([{ ...map.sections[0]?.notes[0], text: 'once' }]);
  });
});

describe('what is not a drawing', () => {
  it.each([
    ['{', 'no-excalidraw'],
    ['{"elements":1}', 'no-excalidraw'],
    ['{"elements":[]}', 'no-cards'],
    ['{"elements":[null,{"type":"text"},{"type":"text","text":"x","isDeleted":true}]}', 'no-cards'],
  ])('%s is rejected with a single problem', (file, code) => {
    const read = excalidrawImporter.read(file, { now: NOW });
    expect(read).toEqual({ ok: false, problems: [{ path: '', code, values: {} }] });
  });
});
