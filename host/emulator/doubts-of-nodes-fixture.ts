// What a plugin observes of nodes under each reading of what is open about them. Tests only.
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import { shapeTextRoom } from '../document/shape-room';
import type { Readings } from '../doubts';
import { benchIn, idOf, type Observations, sectionWithNote, stamped, THROWN } from './doubts-fixture';
import { type Bench, thrown } from './engine-fixture';
import type { Ref } from './ref';

function sizeOf(bench: Bench, node: Ref): number[] {
  return [Number(bench.get(node, 'width')), Number(bench.get(node, 'height'))];
}

function textOf(bench: Bench, characters: string): Ref {
  bench.loadFont();
  const text = bench.create('Text');
  bench.set(text, 'characters', characters);
  return text;
}

function table(bench: Bench, rows: number, columns: number): Ref {
  bench.loadFont();
  return bench.node('FIGMA', 'createTable', rows, columns);
}

function writeCell(bench: Bench, node: Ref, row: number, column: number, words: string): void {
  bench.set(`${node.key}#cell:${row}:${column}#text`, 'characters', words);
}

const cellWords = (bench: Bench, node: Ref): unknown =>
  bench.file.get(idOf(node)).table?.cells.map(([cell]) => cell?.text.characters);

export const OF_NODES = {
  'text-metrics': {
    see: (readings) => {
      const bench = benchIn(readings);
      return sizeOf(bench, textOf(bench, 'Hear')).map(Math.round);
    },
    gives: { '1': [37, 20], '0.7': [26, 14], '1.3': [48, 26] },
  },
  'sticky-size': {
    see: (readings) => {
      const bench = benchIn(readings);
      return sizeOf(bench, bench.create('Sticky'));
    },
    gives: { '1': [240, 240], '0.7': [168, 168], '1.3': [312, 312] },
  },
  'sticky-height': {
    see: (readings) => {
      const file = FigmaFile.create({ readings });
      return file.get(people.addSticky(file, { x: 0, y: 0 }, 'word '.repeat(200))).height > 240;
    },
    gives: { grows: true, fixed: false },
  },
  'text-resize': {
    see: (readings) => {
      const bench = benchIn(readings);
      const text = textOf(bench, 'Hear');
      bench.set(text, 'textAutoResize', 'HEIGHT');
      bench.call(text, 'resize', 200, 10);
      return bench.get(text, 'textAutoResize');
    },
    gives: { 'keeps-height': 'HEIGHT', 'sets-none': 'NONE' },
  },
  'shape-text-room': {
    see: (readings) => {
      const file = FigmaFile.create({ readings });
      const shape = people.addShape(file, { x: 0, y: 0 }, 'ELLIPSE');
      file.patch(shape, { width: 64, height: 64 });
      return shapeTextRoom(file, file.get(shape)).width;
    },
    gives: { 'padding-16': 60, guide: 0 },
  },
  'table-size': {
    see: (readings) => {
      const bench = benchIn(readings);
      return sizeOf(bench, table(bench, 1, 1)).map(Math.round);
    },
    gives: { '1': [160, 64], '0.7': [112, 45], '1.3': [208, 83] },
  },
  'table-below-text': {
    see: (readings) => {
      const bench = benchIn(readings);
      const node = table(bench, 1, 1);
      writeCell(bench, node, 0, 0, 'word '.repeat(40));
      return thrown(() => bench.call(node, 'resizeRow', 0, 20)).startsWith(THROWN);
    },
    gives: { clamps: false, throws: true },
  },
  'last-row': {
    see: (readings) => {
      const bench = benchIn(readings);
      const node = table(bench, 1, 1);
      return thrown(() => bench.call(node, 'removeRow', 0)).startsWith(THROWN);
    },
    gives: { kept: true, removed: false },
  },
  'moved-row': {
    see: (readings) => {
      const bench = benchIn(readings);
      const node = table(bench, 3, 1);
      for (const row of [0, 1, 2]) writeCell(bench, node, row, 0, `row ${row}`);
      bench.call(node, 'moveRow', 0, 2);
      return cellWords(bench, node);
    },
    gives: { 'at-index': ['row 1', 'row 2', 'row 0'], 'before-index': ['row 1', 'row 0', 'row 2'] },
  },
  'new-section': {
    see: (readings) => {
      const bench = benchIn(readings);
      const section = bench.create('Section');
      return [bench.get(section, 'name'), ...sizeOf(bench, section)];
    },
    gives: { 'one-pixel': ['Section', 1, 1], 'sized-and-numbered': ['Section 1', 208, 208] },
  },
  'placed-over-section': {
    see: (readings) => {
      const bench = benchIn(readings);
      const section = people.addSection(bench.file, { x: 500, y: 0 }, 900, 900);
      const note = bench.create('Sticky');
      bench.set(note, 'x', 600);
      bench.settle();
      return bench.file.get(idOf(note)).parent === section;
    },
    gives: { never: false, adopts: true },
  },
  'dropped-into': {
    see: (readings) => {
      const file = FigmaFile.create({ readings });
      const section = people.addSection(file, { x: 0, y: 0 }, 300, 300);
      const note = people.addSticky(file, { x: 900, y: 0 }, '');
      people.move(file, note, { x: 250, y: 0 });
      return file.get(note).parent === section;
    },
    gives: { 'under-centre': false, 'under-corner': true },
  },
  'first-font': {
    see: (readings) => {
      const bench = benchIn(readings);
      return [bench.create('Sticky'), bench.create('Text')].map(
        (node) => bench.file.get(idOf(node)).text?.fontName,
      );
    },
    gives: {
      Medium: Array(2).fill({ family: 'Inter', style: 'Medium' }),
      Regular: Array(2).fill({ family: 'Inter', style: 'Regular' }),
    },
  },
  'semi-bold': {
    see: (readings) => fontsThatLoad(readings, ['Inter Bold', 'Inter Semi Bold']),
    gives: { loads: ['Inter Bold', 'Inter Semi Bold'], missing: ['Inter Bold'] },
  },
  inter: {
    see: (readings) => fontsThatLoad(readings, ['Inter Medium', 'Roboto Medium']),
    gives: { loads: ['Inter Medium', 'Roboto Medium'], missing: ['Roboto Medium'] },
  },
  'extra-keys': {
    see: (readings) => {
      const bench = benchIn(readings);
      return Object.keys(bench.get(`${bench.create('Sticky').key}#text`, 'fontName') as object);
    },
    gives: { none: ['family', 'style'], some: ['family', 'style', 'variationSettings'] },
  },
  'hidden-box': {
    see: (readings) => {
      const bench = benchIn(readings);
      const { section, note } = sectionWithNote(bench.file);
      people.hideContents(bench.file, section, true);
      return bench.get(note, 'absoluteBoundingBox') === null;
    },
    gives: { kept: false, null: true },
  },
  'removed-read': {
    see: (readings) => {
      const bench = benchIn(readings);
      const note = people.addSticky(bench.file, { x: 7, y: 0 }, '');
      bench.get(note, 'x');
      people.remove(bench.file, [note]);
      return thrown(() => bench.get(note, 'x')).slice(0, THROWN.length);
    },
    gives: { throws: THROWN, 'last-values': 'nothing'.slice(0, THROWN.length) },
  },
  'copied-plugin-data': {
    see: (readings) => copyOf(readings, { pluginData: { tag: 'note' } }).pluginData,
    gives: { kept: { tag: 'note' }, dropped: {} },
  },
  'copied-relaunch-data': {
    see: (readings) => copyOf(readings, { relaunchData: { guide: '' } }).relaunchData,
    gives: { kept: { guide: '' }, dropped: {} },
  },
  'cloned-stamps': {
    see: (readings) => {
      const { bench, note } = stamped('figjam', readings);
      return bench.file.stampsOn(idOf(bench.call(note, 'clone') as Ref)).length;
    },
    gives: { left: 0, copied: 1 },
  },
  'copied-connectors': {
    see: (readings) => {
      const file = FigmaFile.create({ readings });
      const { section, note } = sectionWithNote(file);
      people.connect(file, note, people.addSticky(file, { x: 400, y: 400 }, ''));
      const [copy = ''] = people.duplicate(file, [section]);
      return file.connectorsAt(note).filter((id) => file.get(id).parent === copy).length;
    },
    gives: { copies: 0, originals: 1 },
  },
  'stamps-in-design': {
    see: (readings) => {
      const { bench, note } = stamped('figma', readings);
      try {
        return (bench.get(note, 'stuckNodes') as Ref[]).length;
      } catch (error) {
        return (error as Error).name;
      }
    },
    gives: { empty: 0, stamps: 1, throws: 'TypeError' },
  },
} as const satisfies Observations;

function fontsThatLoad(readings: Readings, names: readonly string[]): string[] {
  const bench = benchIn(readings);
  return names.filter((name) => {
    const [family = '', ...style] = name.split(' ');
    return thrown(() => bench.loadFont(style.join(' '), family)) === 'nothing thrown';
  });
}

function copyOf(
  readings: Readings,
  stored: { pluginData?: Record<string, string>; relaunchData?: Record<string, string> },
) {
  const file = FigmaFile.create({ readings });
  const note = people.addSticky(file, { x: 0, y: 0 }, '');
  file.patch(note, stored);
  const [copy = ''] = people.duplicate(file, [note]);
  return file.get(copy);
}
