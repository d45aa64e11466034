// Tests which of several roots with the same map id are copies.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesAmong, type RootIdentity } from './identity';

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
