// The way through the prompts of a section.
import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../shared/catalogue/types';
import { SECTION_IDS } from '../../shared/model/sections';
import { nextPrompt, promptsOf, twinPrompt } from './prompts';

const build = (...distances: Prompt['distance'][]): Prompt[] =>
  distances.map((distance, index) => ({ id: String(index), distance, text: '' }));

describe('promptsOf', () => {
  it.each(SECTION_IDS)('gives %s six prompts of its own, near ones and far ones', (section) => {
    const prompts = promptsOf(section);
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(6);
    expect(prompts.every(({ id }) => id.startsWith(`${section}.`))).toBe(true);
    expect(new Set(prompts.map(({ distance }) => distance))).toEqual(new Set(['near', 'far']));
  });
});

describe('nextPrompt', () => {
  it('goes round', () => {
    expect(nextPrompt(build('near', 'far', 'near'), 2)).toBe(0);
  });
});

describe('twinPrompt', () => {
  it('finds the next one of the other distance, round the end', () => {
    const prompts = build('near', 'far', 'near', 'near');
    expect(twinPrompt(prompts, 0)).toBe(1);
    expect(twinPrompt(prompts, 2)).toBe(1);
    expect(twinPrompt(prompts, 1)).toBe(2);
  });

  it('stays where there is no other distance', () => {
    expect(twinPrompt(build('near', 'near'), 1)).toBe(1);
  });
});
