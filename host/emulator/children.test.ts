// Which nodes can contain which, and the resulting positions; exact texts of docs/platform.md B and E.
import { describe, expect, it } from 'vitest';
import { FigmaFile } from '../document/file';
import * as people from '../document/people';
import { Bench, thrown } from './engine-fixture';
import type { Ref } from './ref';

function keys(refs: unknown): string[] {
  return (refs as Ref[]).map((ref) => ref.key);
}

describe('appending', () => {
  it('keeps x and y, so the node jumps into the section', () => {
    const bench = new Bench();
    const section = bench.create('Section');
    const sticky = bench.create('Sticky');
    bench.set(section, 'x', 1000);
    bench.set(sticky, 'x', 50);
    bench.call(section, 'appendChild', sticky);
    expect(bench.get(sticky, 'x')).toBe(50);
    expect(bench.get(sticky, 'absoluteBoundingBox')).toEqual({ x: 1050, y: 0, width: 240, height: 240 });
  });

  it('does not adopt a node that merely overlaps a section, nor grow the section', () => {
    const bench = new Bench();
    const section = bench.create('Section');
    bench.call(section, 'resizeWithoutConstraints', 500, 500);
    const sticky = bench.create('Sticky');
    bench.set(sticky, 'x', 100);
    expect(bench.node(sticky, 'parent').key).toBe('0:1');
    bench.call(section, 'appendChild', sticky);
    bench.set(sticky, 'x', 900);
    expect([bench.get(section, 'width'), bench.node(sticky, 'parent').key]).toEqual([500, section.key]);
  });

  it('rejects parents that cannot contain the node', () => {
    const bench = new Bench();
    const [sticky, section, frame] = [bench.create('Sticky'), bench.create('Section'), bench.create('Frame')];
    const inner = bench.create('Section');
    bench.call(section, 'appendChild', inner);
    expect(thrown(() => bench.call('0:1', 'appendChild', bench.node('FIGMA', 'root')))).toBe(
      'Error: in appendChild: Cannot move node. Node is the scene root, which cannot be reparented',
    );
    expect(thrown(() => bench.call(inner, 'appendChild', section))).toBe(
      'Error: in appendChild: Cannot move node. Doing so would create a parenting cycle',
    );
    expect(thrown(() => bench.call('0:0', 'appendChild', sticky))).toBe(
      'Error: in appendChild: Cannot move node. The root node cannot have children of type other than PAGE',
    );
    expect(thrown(() => bench.call(frame, 'appendChild', section))).toBe(
      'Error: in appendChild: Cannot move node. Sections cannot be inside frames or groups',
    );
    expect(thrown(() => bench.call(sticky, 'appendChild', frame))).toBe(
      "TypeError: node.appendChild: no such property 'appendChild' on STICKY node",
    );
  });

  it('inserts behind other nodes and rejects an index beyond the end', () => {
    const bench = new Bench();
    const [a, b] = [bench.create('Sticky'), bench.create('Sticky')];
    bench.call('0:1', 'insertChild', 0, b);
    expect(keys(bench.get('0:1', 'children'))).toEqual([b.key, a.key]);
    expect(thrown(() => bench.call('0:1', 'insertChild', 3, b))).toBe(
      'Error: in insertChild: Index out of range: 3. The node has 2 children',
    );
  });
});

describe('groups', () => {
  it('are transparent to coordinates, keep positions, and disappear when empty', () => {
    const bench = new Bench();
    const [a, b] = [bench.create('Sticky'), bench.create('Sticky')];
    bench.set(a, 'x', 500);
    bench.set(b, 'x', 800);
    const group = bench.node('FIGMA', 'group', [a, b], bench.node('FIGMA', 'currentPage'));
    expect(bench.get(a, 'x')).toBe(500);
    expect([bench.get(group, 'x'), bench.get(group, 'width')]).toEqual([500, 540]);
    bench.set(group, 'x', 600);
    expect(bench.get(b, 'x')).toBe(900);
    bench.call(b, 'remove');
    expect(bench.get(group, 'width')).toBe(240);
    bench.call(a, 'remove');
    expect(bench.get(group, 'removed')).toBe(true);
  });

  it('need at least one node', () => {
    const bench = new Bench();
    expect(thrown(() => bench.call('FIGMA', 'group', [], bench.node('FIGMA', 'currentPage')))).toBe(
      'Error: in group: First argument must be an array of at least one node',
    );
  });
});

describe('searching', () => {
  it('finds by type and by plugin data keys', () => {
    const bench = new Bench();
    const [section, sticky] = [bench.create('Section'), bench.create('Sticky')];
    bench.call(section, 'appendChild', sticky);
    bench.call(section, 'setPluginData', 'tag', 'x');
    expect(keys(bench.call('0:1', 'findAllWithCriteria', { types: ['STICKY'] }))).toEqual([sticky.key]);
    expect(keys(bench.call('0:1', 'findAllWithCriteria', { pluginData: { keys: ['tag'] } }))).toEqual([
      section.key,
    ]);
    expect(keys(bench.call('0:1', 'findAllWithCriteria', { pluginData: { keys: ['other'] } }))).toEqual([]);
  });
});

describe('pages', () => {
  const unloaded =
    "Cannot access property `children` on a page that has not been explicitly loaded. Remember to call `await page.loadAsync()` or `await figma.loadAllPagesAsync()' first.";

  it('throw until loaded, unless current', () => {
    const bench = new Bench({ file: FigmaFile.create({ pages: ['One', 'Two'] }) });
    expect(thrown(() => bench.get('0:2', 'children'))).toBe(`Error: in get_children: ${unloaded}`);
    expect(thrown(() => bench.call('0:0', 'findAll'))).toBe(
      `Error: in findAll: ${unloaded.replace('`children`', '`findAll`')}`,
    );
    expect(bench.get('0:2', 'name')).toBe('Two');
    bench.call('0:2', 'loadAsync');
    expect(bench.get('0:2', 'children')).toEqual([]);
    expect(bench.get('0:1', 'children')).toEqual([]);
  });

  it('change only through setCurrentPageAsync', () => {
    const bench = new Bench({ file: FigmaFile.create({ pages: ['One', 'Two'] }) });
    const [, two] = bench.get('0:0', 'children') as Ref[];
    expect(thrown(() => bench.set('FIGMA', 'currentPage', two))).toBe(
      'Error: in set_currentPage: Cannot call with documentAccess: dynamic-page. Use figma.setCurrentPageAsync instead',
    );
    bench.call('FIGMA', 'setCurrentPageAsync', two);
    expect(bench.node('FIGMA', 'currentPage').key).toBe('0:2');
    expect(bench.events('currentpagechange')).toHaveLength(1);
  });

  it('forbid synchronous look-ups', () => {
    const bench = new Bench();
    expect(thrown(() => bench.call('FIGMA', 'getNodeById', '0:1'))).toBe(
      'Error: in getNodeById: Cannot call with documentAccess: dynamic-page. Use figma.getNodeByIdAsync instead',
    );
    expect(bench.call('FIGMA', 'getNodeByIdAsync', '9:9')).toBe(null);
  });

  it('select only their own nodes', () => {
    const bench = new Bench();
    const sticky = bench.create('Sticky');
    bench.set('0:1', 'selection', [sticky]);
    expect(keys(bench.get('0:1', 'selection'))).toEqual([sticky.key]);
    expect(bench.events('selectionchange')).toHaveLength(1);
    people.remove(bench.file, [sticky.key]);
    expect(bench.get('0:1', 'selection')).toEqual([]);
    expect(bench.events('selectionchange')).toHaveLength(2);
  });
});
