// Tests the losses reported to the user: what the format cannot carry, but only if the map has it.
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
  it('lists only id and timestamps for an empty map', () => {
    expect(lossesOf(FEATURES, bare)).toEqual(['ids', 'moments']);
  });

  it('lists what a single note has', () => {
    expect(lossesOf(FEATURES, withNote({ votes: 2, stamps: { '👍': 2 }, theme: 'Phone' }))).toEqual([
      ...['ids', 'moments', 'other-notes', 'votes', 'stamps', 'theme'],
    ]);
    expect(lossesOf(['stamps'], withNote({ votes: 2, stamps: {} }))).toEqual([]);
  });

  it('lists titles and order only if they differ from the defaults', () => {
    const [hear, ...others] = bare.order.sections;
    const changed = {
      ...bare,
      order: { ...bare.order, sections: [...others, hear as (typeof others)[number]] },
      sections: bare.sections.map((section, at) => (at === 0 ? { ...section, title: 'Heart' } : section)),
    };
    expect(lossesOf(['order', 'section-titles', 'photo'], changed)).toEqual(['order', 'section-titles']);
  });
});
