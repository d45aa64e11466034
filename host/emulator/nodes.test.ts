// What nodes accept and reject; exact texts of docs/platform.md 1, B, I, M.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import { Bench, RED, thrown } from './engine-fixture';

describe('members', () => {
  it('rejects reading a member that the type lacks', () => {
    const bench = new Bench();
    const text = bench.create('Text');
    expect(thrown(() => bench.get(text, 'shapeType'))).toBe(
      "TypeError: node.shapeType: no such property 'shapeType' on TEXT node",
    );
  });

  it('rejects writing a member that the type lacks or has as read-only', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    expect(thrown(() => bench.set(sticky, 'isWide', true))).toBe(
      'TypeError: Cannot add property isWide, object is not extensible',
    );
    expect(thrown(() => bench.set(sticky, 'width', 10))).toBe('TypeError: no setter for property');
  });

  it('says what exists in Figma but is not emulated', () => {
    const bench = new Bench();
    const frame = bench.create('Frame');
    expect(thrown(() => bench.get(frame, 'effects'))).toBe('Error: not emulated: FRAME.effects');
    expect(thrown(() => bench.call(frame, 'getCSSAsync'))).toBe('Error: not emulated: FRAME.getCSSAsync');
  });

  it('gives sections no opacity, effects or rotation', () => {
    const bench = new Bench();
    const section = bench.create('Section');
    for (const name of ['opacity', 'rotation', 'effects', 'layoutMode', 'clipsContent']) {
      expect(thrown(() => bench.get(section, name))).toBe(
        `TypeError: node.${name}: no such property '${name}' on SECTION node`,
      );
    }
  });

  it('has no sticky, shape, connector, table or timer in Design', () => {
    const bench = new Bench({ file: FigmaFile.create({ editor: 'figma' }) });
    for (const name of [
      'createSticky',
      'createShapeWithText',
      'createConnector',
      'createTable',
      'timer',
      'activeUsers',
    ]) {
      expect(thrown(() => bench.get('FIGMA', name))).toBe(
        `TypeError: figma.${name} no such property '${name}' on the figma global object`,
      );
    }
  });
});

describe('values', () => {
  it('rejects NaN, undefined and strings as numbers', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    expect(thrown(() => bench.set(sticky, 'x', Number.NaN))).toBe(
      'Error: in set_x: Expected "x" to have type number but got nan instead',
    );
    expect(thrown(() => bench.set(sticky, 'y', undefined))).toBe(
      'Error: in set_y: Expected "y" to have type number but got undefined instead',
    );
    expect(thrown(() => bench.set(sticky, 'opacity', '1'))).toBe(
      'Error: in set_opacity: Expected "opacity" to have type number but got string instead',
    );
  });

  it('rejects sizes below 0.01', () => {
    const bench = new Bench();
    const section = bench.create('Section');
    expect(thrown(() => bench.call(section, 'resizeWithoutConstraints', 0, 10))).toBe(
      'Error: in resizeWithoutConstraints: Property "width" failed validation: Number must be greater than or equal to 0.01',
    );
    bench.call(section, 'resizeWithoutConstraints', 900, 700);
    expect([bench.get(section, 'width'), bench.get(section, 'height')]).toEqual([900, 700]);
  });

  it('rejects alpha in paint colours and channels above 1', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    expect(
      thrown(() => bench.set(sticky, 'fills', [{ type: 'SOLID', color: { r: 1, g: 1, b: 1, a: 1 } }])),
    ).toBe(
      `Error: in set_fills: Property "fills" failed validation: Unrecognized key(s) in object: 'a' at [0].color`,
    );
    expect(thrown(() => bench.set(sticky, 'fills', [{ type: 'SOLID', color: { r: 255, g: 0, b: 0 } }]))).toBe(
      'Error: in set_fills: Property "fills" failed validation: Number must be less than or equal to 1 at [0].color.r',
    );
  });

  it('names the allowed values of an enum', () => {
    const bench = new Bench();
    const frame = bench.create('Frame');
    expect(thrown(() => bench.set(frame, 'counterAxisAlignItems', 'STRETCH'))).toBe(
      `Error: in set_counterAxisAlignItems: Property "counterAxisAlignItems" failed validation: Invalid enum value. Expected 'MIN' | 'MAX' | 'CENTER' | 'BASELINE', received 'STRETCH'`,
    );
  });

  it('stores paints with their defaults filled in', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    bench.set(sticky, 'fills', [RED]);
    expect(bench.get(sticky, 'fills')).toEqual([
      { type: 'SOLID', visible: true, opacity: 1, blendMode: 'NORMAL', color: { r: 1, g: 0, b: 0 } },
    ]);
  });
});

describe('removed nodes', () => {
  it('keep id and removed readable and throw for everything else', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    bench.call(sticky, 'remove');
    expect([bench.get(sticky, 'removed'), bench.get(sticky, 'id')]).toEqual([true, sticky.key]);
    expect(thrown(() => bench.get(sticky, 'parent'))).toBe(
      `Error: in get_parent: The node with id "${sticky.key}" does not exist`,
    );
    expect(thrown(() => bench.call(sticky, 'remove'))).toBe(
      `Error: in remove: The node with id "${sticky.key}" does not exist`,
    );
    expect(thrown(() => bench.get(`${sticky.key}#text`, 'characters'))).toBe(
      `Error: in get_characters: The node (instance sublayer or table cell) with id "${sticky.key}" does not exist`,
    );
  });
});

describe('copies', () => {
  it('go to the current page and keep plugin data under new ids', () => {
    const bench = new Bench();
    const section = bench.create('Section');
    const sticky = bench.create('Sticky');
    bench.call(section, 'appendChild', sticky);
    bench.call(sticky, 'setPluginData', 'tag', 'pain');
    const copy = bench.node(section, 'clone', null);
    const record = bench.file.get(copy.key);
    expect(record.parent).toBe('0:1');
    expect(record.children).not.toEqual([sticky.key]);
    expect(bench.file.get(record.children[0] ?? '').pluginData).toEqual({ tag: 'pain' });
  });
});

describe('stickies', () => {
  it('have the runner as their visible author', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    expect([bench.get(sticky, 'authorName'), bench.get(sticky, 'authorVisible')]).toEqual([
      'Robin Sample',
      true,
    ]);
  });

  it('are 240 wide, 416 when wide, and grow with their text', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    bench.loadFont();
    expect([bench.get(sticky, 'width'), bench.get(sticky, 'height')]).toEqual([240, 240]);
    bench.set(`${sticky.key}#text`, 'characters', 'a long story '.repeat(20));
    const tall = bench.get(sticky, 'height') as number;
    expect(tall).toBeGreaterThan(400);
    bench.set(sticky, 'isWideWidth', true);
    expect(bench.get(sticky, 'width')).toBe(416);
    expect(bench.get(sticky, 'height')).toBeLessThan(tall);
  });

  it('list the stamps stuck to them, not those nearby', () => {
    const bench = new Bench();
    const note = people.addSticky(bench.file, { x: 0, y: 0 }, 'hello');
    const other = people.addSticky(bench.file, { x: 300, y: 0 }, 'there');
    const stamp = people.stamp(bench.file, note, '👍');
    expect((bench.get(note, 'stuckNodes') as { key: string }[]).map((ref) => ref.key)).toEqual([stamp]);
    expect(bench.get(other, 'stuckNodes')).toEqual([]);
    expect(bench.get(stamp, 'name')).toBe('👍');
  });
});
