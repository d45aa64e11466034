// How the minutes of a session fall to its sections.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orders } from '../catalogue/orders';
import { MINUTES } from './limits';
import { sectionSeconds } from './plan';
import { SECTION_IDS } from './sections';

describe('sectionSeconds', () => {
  it('gives six sections four minutes each in an hour', () => {
    expect(sectionSeconds(60, SECTION_IDS)).toEqual({
      'think-feel': 240,
      see: 240,
      'say-do': 240,
      hear: 240,
      pain: 240,
      gain: 240,
    });
  });

  it('gives a section with emphasis half as much again', () => {
    const { sections, emphasis } = orders['inner-first'];
    const seconds = sectionSeconds(65, sections, emphasis);
    expect(seconds['think-feel']).toBe(360);
    expect(seconds.see).toBe(240);
  });

  it('gives whole seconds that add up to the share of the sections', () => {
    const minutes = fc.integer({ min: MINUTES.least, max: MINUTES.most });
    const weights = fc.dictionary(
      fc.constantFrom(...SECTION_IDS),
      fc.double({ min: 0.5, max: 3, noNaN: true }),
    );
    fc.assert(
      fc.property(minutes, weights, (given, emphasis) => {
        const seconds = Object.values(sectionSeconds(given, SECTION_IDS, emphasis));
        expect(seconds.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
        expect(seconds.reduce((a, b) => a + b, 0)).toBe(Math.round(given * 24));
      }),
    );
  });
});
