// Connectors and lines as a plugin creates and reads them; docs/platform.md D, traps 17 and 18.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import { Bench, RED, thrown } from './engine-fixture';

function board() {
  const bench = new Bench();
  const left = people.addSticky(bench.file, { x: 0, y: 0 }, 'says');
  const right = people.addSticky(bench.file, { x: 640, y: 0 }, 'thinks');
  const connector = bench.create('Connector');
  const attach = (side: 'Start' | 'End', id: string, magnet = 'AUTO') =>
    bench.set(connector, `connector${side}`, { endpointNodeId: id, magnet });
  return { bench, left, right, connector, attach };
}

describe('a connector', () => {
  it('starts out elbowed, 200 wide, with an arrow at its end', () => {
    const { bench, connector } = board();
    const names = [
      'width',
      'height',
      'connectorLineType',
      'connectorStartStrokeCap',
      'connectorEndStrokeCap',
    ];
    expect(names.map((name) => bench.get(connector, name))).toEqual([
      200,
      0,
      'ELBOWED',
      'NONE',
      'ARROW_LINES',
    ]);
    expect(bench.get(connector, 'connectorStart')).toEqual({ position: { x: 0, y: 0 } });
  });

  it('has a label whose initial font cannot be loaded', () => {
    const { bench, connector } = board();
    const text = bench.node(connector, 'text');
    const font = bench.get(text, 'fontName');
    expect(font).toEqual({ family: '', style: '' });
    expect(thrown(() => bench.call('FIGMA', 'loadFontAsync', font))).toBe(
      'Error: in loadFontAsync: The font " " could not be loaded',
    );
    bench.loadFont();
    expect(thrown(() => bench.set(text, 'characters', 'but'))).toBe(
      'Error: in set_characters: Cannot write to node with unloaded font " "',
    );
    bench.set(text, 'fontName', { family: 'Inter', style: 'Medium' });
    bench.set(text, 'characters', 'but');
    expect(bench.file.get(connector.key).text?.characters).toBe('but');
  });

  it('runs between its notes wherever they are, and they list it', () => {
    const { bench, left, right, connector, attach } = board();
    attach('Start', left);
    attach('End', right);
    const box = () => bench.get(connector, 'absoluteBoundingBox');
    expect(box()).toEqual({ x: 240, y: 120, width: 400, height: 0 });
    people.moveBy(bench.file, [right], { x: 0, y: 100 });
    expect(box()).toEqual({ x: 240, y: 120, width: 400, height: 100 });
    for (const note of [left, right]) expect(bench.get(note, 'attachedConnectors')).toEqual([connector]);
    bench.set(connector, 'connectorEnd', { position: { x: 0, y: 900 } });
    expect(bench.get(right, 'attachedConnectors')).toEqual([]);
    expect(bench.get(left, 'attachedConnectors')).toEqual([connector]);
  });

  it('has a position relative to its section', () => {
    const { bench, connector } = board();
    const section = people.addSection(bench.file, { x: 1000, y: 2000 }, 500, 500);
    bench.set(connector, 'connectorEnd', { position: { x: 1100, y: 2300 } });
    bench.set(connector, 'connectorStart', { position: { x: 1050, y: 2350 } });
    bench.call(section, 'appendChild', connector);
    expect(['x', 'y', 'width', 'height'].map((name) => bench.get(connector, name))).toEqual([
      50, 300, 50, 50,
    ]);
    bench.set(connector, 'x', 60);
    expect(bench.get(connector, 'absoluteBoundingBox')).toEqual({ x: 1060, y: 2300, width: 50, height: 50 });
  });

  it('keeps the id of a deleted note, so that undo reattaches it', () => {
    const { bench, left, right, connector, attach } = board();
    attach('Start', left);
    attach('End', right);
    people.remove(bench.file, [right]);
    expect(bench.get(connector, 'connectorEnd')).toEqual({ endpointNodeId: right, magnet: 'AUTO' });
    expect(bench.call('FIGMA', 'getNodeByIdAsync', right)).toBeNull();
    bench.file.undo();
    expect(bench.get(right, 'attachedConnectors')).toEqual([connector]);
  });

  it('rejects invalid ends', () => {
    const { bench, left, connector, attach } = board();
    const refusal = (end: unknown) => thrown(() => bench.set(connector, 'connectorEnd', end));
    const said = 'Error: in set_connectorEnd: Property "connectorEnd" failed validation: ';
    expect(refusal({ endpointNodeId: '9:9', magnet: 'AUTO' })).toBe(
      `${said}The node with id "9:9" does not exist`,
    );
    expect(refusal({ endpointNodeId: connector.key, magnet: 'AUTO' })).toBe(
      `${said}A connector cannot be attached to a CONNECTOR`,
    );
    expect(refusal({})).toBe(`${said}An endpoint needs a position or a node`);
    expect(refusal({ endpointNodeId: left, magnet: 'AUTO', node: 1 })).toBe(
      `${said}Unrecognized key(s) in object: 'node' at connectorEnd`,
    );
    expect(refusal({ endpointNodeId: left })).toContain("Expected 'NONE' | 'AUTO' |");
    expect(refusal({ endpointNodeId: left, magnet: 'CENTER' })).toBe(
      `${said}ELBOWED connectors cannot use the magnet CENTER`,
    );
    bench.set(connector, 'connectorLineType', 'STRAIGHT');
    expect(refusal({ endpointNodeId: left, magnet: 'AUTO' })).toBe(
      `${said}STRAIGHT connectors cannot use the magnet AUTO`,
    );
    attach('End', left, 'CENTER');
    bench.set(connector, 'connectorEnd', { endpointNodeId: left, position: { x: 0.5, y: 1 } });
    expect(bench.get(connector, 'connectorEnd')).toEqual({
      endpointNodeId: left,
      position: { x: 0.5, y: 1 },
      magnet: 'NONE',
    });
  });

  it('in a copied section attaches to the copies of its notes', () => {
    const bench = new Bench();
    const section = people.addSection(bench.file, { x: 0, y: 0 }, 1000, 500);
    const [a, b] = [50, 600].map((x) => people.addSticky(bench.file, { x, y: 50 }, `${x}`));
    const drawn = people.connect(bench.file, a ?? '', b ?? '');
    const copy = bench.call(section, 'clone') as { key: string };
    const [first, second, line] = bench.file.get(copy.key).children;
    expect(bench.file.get(line ?? '').connector).toMatchObject({
      start: { endpointNodeId: first },
      end: { endpointNodeId: second },
    });
    expect(bench.file.connectorsAt(a ?? '')).toEqual([drawn]);
  });
});

describe('a line', () => {
  it('can be created in both editors, is 100 long, and rotates about its start', () => {
    for (const editor of ['figma', 'figjam'] as const) {
      const bench = new Bench({ file: FigmaFile.create({ editor }) });
      const line = bench.create('Line');
      expect(['width', 'height', 'strokeWeight', 'strokeCap'].map((name) => bench.get(line, name))).toEqual([
        100,
        0,
        1,
        'NONE',
      ]);
      bench.call(line, 'resize', 200, 0);
      bench.set(line, 'x', 10);
      bench.set(line, 'rotation', -90);
      bench.set(line, 'strokes', [RED]);
      bench.set(line, 'strokeCap', 'ARROW_LINES');
      const [[, , x], [, , y]] = bench.get(line, 'absoluteTransform') as [number[], number[]];
      expect([x, y]).toEqual([10, 0]);
      const box = bench.get(line, 'absoluteBoundingBox') as { y: number; width: number; height: number };
      expect([box.y, box.height]).toEqual([0, 200]);
      expect(box.width).toBeCloseTo(0, 9);
    }
  });

  it('has no height and only allows its own caps', () => {
    const bench = new Bench();
    const line = bench.create('Line');
    expect(thrown(() => bench.call(line, 'resize', 10, 1))).toBe(
      'Error: in resize: Property "height" failed validation: The height of a line must be exactly 0',
    );
    expect(thrown(() => bench.set(line, 'strokeCap', 'POINTED'))).toContain('Invalid enum value');
    expect(thrown(() => bench.get(bench.create('Rectangle'), 'strokeCap'))).toBe(
      'Error: not emulated: RECTANGLE.strokeCap',
    );
  });
});
