// A section's prompts, which of them were shown, and stepping through them.

import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../shared/locales/locale';
import { sectionIds } from '../../shared/templates';
import { buildOpenMap } from '../../tests/harness/open-map';
import {
  nextAt,
  nextOwnId,
  pinnedPlace,
  promptsAt,
  promptsOf,
  touchpointAfter,
  touchpointIn,
  walkable,
} from './prompts';

const SECTION_IDS = sectionIds('six-section');

const build = (...distances: Prompt['distance'][]): Prompt[] =>
  distances.map((distance, index) => ({ id: String(index), distance, text: '' }));
const own: Prompt = { id: 'own.1', distance: 'far', text: 'What if it rains?' };

const near = { id: 'hear.any', distance: 'near' } as const;
const far = { id: 'hear.any', distance: 'far' } as const;

describe('promptsOf', () => {
  it.each(SECTION_IDS)('gives %s at least six prompts of its own, both near and far', (section) => {
    const prompts = promptsOf(buildOpenMap(), section);
    expect(prompts.length).toBeGreaterThanOrEqual(6);
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
    expect(prompts.every(({ id }) => id.startsWith(`${section}.`))).toBe(true);
    expect(new Set(prompts.map(({ distance }) => distance))).toEqual(new Set(['near', 'far']));
  });

  it('puts the group’s own prompts last', () => {
    const prompts = promptsOf(buildOpenMap({}, { prompts: { hear: [own] } }), 'hear');
    expect(prompts.at(-1)).toEqual(own);
  });
});

describe('prompts about a touchpoint', () => {
  const map = buildOpenMap({ context: 'Touchpoints: Front desk\nPhone\nfront-desk\n☎' });

  it('are the same prompts, each named after it', () => {
    const prompts = promptsAt(promptsOf(map, 'hear'), 'Front desk');
    expect(prompts.map(({ id }) => id)).toEqual(promptsOf(map, 'hear').map(({ id }) => `${id}@front-desk`));
    expect(touchpointIn(map, prompts[0]?.id)).toBe('Front desk');
    expect(promptsAt(prompts, undefined)).toEqual(prompts);
  });

  it('go round all touchpoints that can be told apart', () => {
    const all = walkable(map);
    expect(all).toEqual(['Front desk', 'Phone']);
    expect(touchpointAfter(undefined, all)).toBe('Front desk');
    expect(touchpointAfter('Front desk', all)).toBe('Phone');
    expect(touchpointAfter('Phone', all)).toBe('Front desk');
  });

  it('stand on the board in the place of their distance, and leave own ids unused', () => {
    const pinned = buildOpenMap({
      prompts: { hear: ['hear.messages@phone', 'hear.influence'], see: ['own.9@phone'] },
    });
    expect(pinnedPlace(pinned, 'hear', near)).toBe('hear.messages@phone');
    expect(pinnedPlace(pinned, 'hear', { id: 'hear.influence@phone', distance: 'near' })).toBe(
      'hear.influence',
    );
    expect(nextOwnId(pinned)).toBe('own.10');
  });
});

describe('nextAt', () => {
  it('finds the next prompt at a distance, wrapping around', () => {
    const prompts = build('near', 'far', 'near', 'near');
    expect([0, 2, 1].map((from) => nextAt(prompts, from, 'far'))).toEqual([1, 1, 1]);
    expect([0, 2, 3].map((from) => nextAt(prompts, from, 'near'))).toEqual([2, 3, 0]);
  });

  it('stays put if there is no other', () => {
    expect(nextAt(build('near', 'near'), 1, 'far')).toBe(1);
  });
});

describe('nextOwnId', () => {
  it('is unused in all sections, even if ids are missing or damaged', () => {
    const own = { id: 'own.7', distance: 'near', text: 'Why?' } as const;
    expect(nextOwnId(buildOpenMap())).toBe('own.1');
    expect(nextOwnId(buildOpenMap({}, { prompts: { hear: [own] } }))).toBe('own.8');
    expect(nextOwnId(buildOpenMap({ prompts: { see: ['see.day', 'own.9'] } }))).toBe('own.10');
  });
});

describe('pinnedPlace', () => {
  it('is the prompt on the board with the same distance', () => {
    const map = buildOpenMap({ prompts: { hear: ['hear.messages', 'hear.influence'] } });
    expect([pinnedPlace(map, 'hear', near), pinnedPlace(map, 'hear', far)]).toEqual([
      'hear.messages',
      'hear.influence',
    ]);
  });

  it('is the last prompt if none has that distance', () => {
    const map = buildOpenMap({ prompts: { hear: ['hear.messages', 'hear.work'] } });
    expect(pinnedPlace(map, 'hear', far)).toBe('hear.work');
  });

  it('is undefined while the section shows no prompt', () => {
    expect(pinnedPlace(buildOpenMap(), 'hear', near)).toBeUndefined();
  });
});
