// What a person is told to lose: what the format cannot carry, and only if the map has it.
import { describe, expect, it } from 'vitest';
import type { EmpathyMap } from '../../model/empathy-map';
import { FEATURES } from '../features';
import { toWholeMap } from '../whole-map';
import { lossesOf } from './losses';

const NOW = '2026-11-21T10:00:00.000Z';
const bare = toWholeMap({ id: 'm1', sections: [] }, NOW);

const withNote = (fields: object): EmpathyMap =>
  toWholeMap(
    { id: 'm1', sections: [{ id: 'hear', title: 'Hear', notes: [{ id: 'a', text: 'Heard', ...fields }] }] },
    NOW,
  );

describe('lossesOf', () => {
  it('names nothing of a map that holds nothing, but for its id and its moments', () => {
    expect(lossesOf(FEATURES, bare)).toEqual(['ids', 'moments']);
  });

  it('names what one note says', () => {
    expect(lossesOf(FEATURES, withNote({ votes: 2, stamps: { '👍': 2 }, theme: 'Phone' }))).toEqual([
      ...['ids', 'moments', 'other-notes', 'votes', 'stamps', 'theme'],
    ]);
    expect(lossesOf(['stamps'], withNote({ votes: 2, stamps: {} }))).toEqual([]);
  });

  it('names titles and an order only where they are not the usual ones', () => {
    const [hear, ...others] = bare.order.sections;
    const changed = {
      ...bare,
      order: { ...bare.order, sections: [...others, hear as (typeof others)[number]] },
      sections: bare.sections.map((section, at) => (at === 0 ? { ...section, title: 'Heart' } : section)),
    };
    expect(lossesOf(['order', 'section-titles', 'photo'], changed)).toEqual(['order', 'section-titles']);
  });
});
