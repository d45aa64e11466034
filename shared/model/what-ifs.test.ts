// Tests which situations are kept, and how a group chooses them.
import { describe, expect, it } from 'vitest';
import { addWhatIf, MOST_WHAT_IFS, restoreWhatIfs, toggleWhatIf, withWhatIfs } from './what-ifs';

describe('restoreWhatIfs', () => {
  it('keeps those of the catalogue and people’s own, once each', () => {
    const own = { id: 'own.1', text: 'the queue is long' };
    expect(
      restoreWhatIfs([{ id: 'sold-out' }, own, { ...own, text: 'again' }, { id: 'price-cut', text: ' x ' }]),
    ).toEqual([{ id: 'sold-out' }, own, { id: 'price-cut', text: 'x' }]);
  });

  it.each([undefined, 'sold-out', [null, 3, { id: 'own.1' }, { text: 'x' }, { id: 'gone', text: ' ' }]])(
    'leaves out %j',
    (value) => expect(restoreWhatIfs(value)).toEqual([]),
  );

  it('keeps no more than a session has time for', () => {
    const many = Array.from({ length: 20 }, (_none, at) => ({ id: `own.${at}`, text: 'x' }));
    expect(restoreWhatIfs(many)).toEqual(many.slice(0, MOST_WHAT_IFS));
  });
});

describe('choosing situations', () => {
  it('adds one of the catalogue in its order, before people’s own, and takes it away again', () => {
    const own = { id: 'own.1', text: 'x' };
    const both = toggleWhatIf([{ id: 'price-cut' }, own], 'sold-out');
    expect(both).toEqual([{ id: 'sold-out' }, { id: 'price-cut' }, own]);
    expect(toggleWhatIf(both, 'price-cut')).toEqual([{ id: 'sold-out' }, own]);
    expect(toggleWhatIf(both, 'own.1')).toEqual([{ id: 'sold-out' }, { id: 'price-cut' }]);
  });

  it('gives people’s own an id that none has', () => {
    expect(addWhatIf([{ id: 'own.3', text: 'x' }], ' rain ')).toEqual([
      { id: 'own.3', text: 'x' },
      { id: 'own.4', text: 'rain' },
    ]);
    expect(addWhatIf([], '  ')).toEqual([]);
  });

  it('leaves no empty list in an order', () => {
    expect([withWhatIfs([]), withWhatIfs([{ id: 'sold-out' }])]).toEqual([
      {},
      { whatIfs: [{ id: 'sold-out' }] },
    ]);
  });
});
