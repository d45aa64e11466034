// Each changing fact has a node of its own, and another node takes over when that was deleted.

import { describe, expect, it } from 'vitest';
import { sectionIds } from '../templates';
import { allPlaces, type Place, partOf, placeOf, placesFor } from './carriers';

const SECTION_IDS = sectionIds('six-section');
const PLACES = allPlaces(SECTION_IDS.map((id) => `section/${id}` as const));

/** Docs: the table in docs/architecture.md. */
const TABLE: [string, Place][] = [
  ['step', 'title'],
  ['minutes', 'persona-line'],
  ['order', 'order-rest'],
  ['people', 'persona-name'],
  ['timer', 'persona-details'],
  ['coach', 'photo'],
  ['votes', 'problem-hint'],
  ['session', 'problem-text'],
  ['action/12:3/1', 'actions-table'],
  ['origin', 'persona'],
  ['plan/hear', 'section/hear'],
  ['spent/pain+gain', 'section/pain'],
  ['shown/see', 'section/see'],
  ['prompts/say-do', 'section/say-do'],
  ['plan/persona', 'persona'],
  ['spent/example', 'how-to'],
  ['spent/summary', 'how-to'],
  ['plan/cluster', 'problem'],
  ['plan/vote', 'problem'],
  ['plan/tensions', 'problem'],
  ['spent/problem', 'problem'],
  ['spent/actions', 'actions'],
  ['a later fact', 'how-to'],
  ['plan/a later step', 'how-to'],
];

describe('a part of the record', () => {
  it.each(TABLE)('%s is stored on %s', (part, place) => {
    expect(placesFor(part, PLACES)[0]).toBe(place);
  });

  it.each(TABLE)('%s goes on to every other node, to the root last', (part) => {
    const places = placesFor(part, PLACES);
    expect([...places].sort()).toEqual([...PLACES].sort());
    expect(places.at(-1)).toBe('map');
  });

  it('never shares its node with a fact of another activity', () => {
    const single = TABLE.slice(0, 8).map(([, place]) => place);
    expect(new Set(single).size).toBe(single.length);
    const shared = TABLE.slice(8).map(([, place]) => place);
    expect(single.filter((place) => shared.includes(place))).toEqual([]);
  });

  it('of a section goes on to the other sections that there are, in the same order whoever asks', () => {
    const places = placesFor('plan/feels', ['section/says', 'map', 'section/does']);
    expect(places.filter((place) => place.startsWith('section/'))).toEqual([
      'section/feels',
      'section/says',
      'section/does',
    ]);
    expect(placesFor('plan/feels', ['section/does', 'map', 'section/says'])).toEqual(places);
  });

  it('of a section is on the panel of that section', () => {
    for (const id of SECTION_IDS) {
      for (const kind of ['plan', 'spent', 'shown', 'prompts', 'words'] as const)
        expect(placesFor(partOf(kind, id), PLACES)[0]).toBe(`section/${id}`);
    }
  });
});

it.each([
  [{ v: 2, map: 'm', role: 'title' }, 'title'],
  [{ v: 2, map: 'm', role: 'section', section: 'hear' }, 'section/hear'],
  [{ v: 2, map: 'm', role: 'badge', section: 'hear' }, undefined],
  [{ v: 2, map: 'm', role: 'heading' }, undefined],
] as const)('a node tagged %o is the place %s', (tag, place) => expect(placeOf(tag)).toBe(place));
