// Tests which of several roots with the same map id are copies.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesAmong, ownersOf, type RootIdentity } from './identity';

const root = (node: string, map: string, home = node): RootIdentity => ({
  node,
  map,
  home,
  isCopy: false,
});
const nodes = (roots: RootIdentity[]) => copiesAmong(roots).map(({ node }) => node);

describe('copiesAmong', () => {
  it('ignores maps with different ids', () => {
    expect(nodes([root('1', 'a'), root('2', 'b')])).toEqual([]);
  });

  it('lets the root that is still in its original place keep the id, whatever the layer order', () => {
    expect(nodes([root('9', 'a', '1'), root('1', 'a'), root('5', 'a', '1')])).toEqual(['9', '5']);
  });

  it('lets the first of several pasted roots keep the id', () => {
    expect(nodes([root('7', 'a', 'x'), root('8', 'a', 'x')])).toEqual(['8']);
  });

  it('gives a new id to each copy whose original still exists', () => {
    expect(nodes([{ ...root('7', 'a', 'x'), isCopy: true }, root('8', 'a', 'x')])).toEqual(['7']);
  });

  it('leaves exactly one root per id', () => {
    const roots = fc.uniqueArray(
      fc.record({
        node: fc.constantFrom('1', '2', '3', '4', '5', '6'),
        map: fc.constantFrom('a', 'b'),
        home: fc.constantFrom('1', '2', '3', 'x'),
        isCopy: fc.constant(false),
      }),
      { selector: ({ node }) => node },
    );
    fc.assert(
      fc.property(roots, (given) => {
        const copies = copiesAmong(given);
        const kept = given.filter((candidate) => !copies.includes(candidate)).map(({ map }) => map);
        expect(kept.sort()).toEqual([...new Set(given.map(({ map }) => map))].sort());
      }),
    );
  });
});

describe('ownersOf', () => {
  const node = (id: string, map: string, original = id, around?: string) => ({
    id,
    map,
    original,
    root: around,
  });
  const owners = (...args: Parameters<typeof ownersOf>) => Object.fromEntries(ownersOf(...args));

  it('goes by the map id, wherever a node lies', () => {
    const roots = [root('1', 'a'), root('2', 'b')];
    expect(owners(roots, [node('5', 'a'), node('6', 'b'), node('7', 'c')])).toEqual({ 5: '1', 6: '2' });
  });

  it('goes by the root around it where a map and its copy share an id', () => {
    const roots = [root('1', 'a'), root('9', 'a', '1')];
    const nodes = [node('2', 'a', '2', '1'), node('10', 'a', '2', '9')];
    expect(owners(roots, nodes)).toEqual({ 2: '1', 10: '9' });
  });

  it('leaves the original what was drawn with it, even in the copy', () => {
    const roots = [root('1', 'a'), root('9', 'a', '1')];
    const nodes = [node('2', 'a', '2', '9'), node('10', 'a', '2', '9')];
    expect(owners(roots, nodes)).toEqual({ 2: '1', 10: '9' });
  });

  it('gives a copy of what was dragged out to the copied map, and further copies to the original', () => {
    const roots = [root('1', 'a'), root('9', 'a', '1')];
    const nodes = [node('3', 'a'), node('11', 'a', '3'), node('12', 'a', '3')];
    expect(owners(roots, nodes)).toEqual({ 3: '1', 11: '9', 12: '1' });
  });

  it('leaves what lies in no map to nobody, and what lies in a root with a damaged tag to that', () => {
    expect(owners([root('1', 'x')], [node('2', 'a', '2', '1'), node('3', 'a')])).toEqual({ 2: '1' });
  });
});
