// What the samples guarantee: complete, believable, about clearly fictional people.

import { describe, expect, it } from 'vitest';
import { sectionIds } from '../../shared/templates';
import { bakery } from './bakery';
import { clinic } from './clinic';
import { fleet } from './fleet';
import { PEOPLE } from './people';
import { countNotes } from './sample';

const SECTION_IDS = sectionIds('six-section');

describe.each([clinic, bakery, fleet])('the sample map $id', (sample) => {
  const notes = SECTION_IDS.flatMap((section) => sample.notes[section] ?? []);

  it('has 72 notes, twelve per section', () => {
    expect(countNotes(sample)).toBe(72);
    expect(SECTION_IDS.map((section) => sample.notes[section]?.length)).toEqual([12, 12, 12, 12, 12, 12]);
  });

  it('has notes by all six people', () => {
    const authors = new Set(notes.map(({ author }) => author));
    expect([...authors].sort()).toEqual(PEOPLE.map(({ id }) => id).sort());
  });

  it('repeats no note, and each fits on a sticky', () => {
    expect(new Set(notes.map(({ text }) => text)).size).toBe(72);
    expect(notes.filter(({ text }) => text.length > 100)).toEqual([]);
  });

  it('uses only evidence hashtags that people may write', () => {
    const tags = notes.flatMap(({ text }) => text.match(/#\w+/g) ?? []);
    expect([...new Set(tags)].sort()).toEqual(['#data', '#guess', '#quote', '#seen']);
  });

  it('has a dated action for each of three owners', () => {
    expect(sample.actions.length).toBe(3);
    for (const { due, owner } of sample.actions) {
      expect(due).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(PEOPLE.some(({ name }) => name.startsWith(`${owner} `))).toBe(true);
    }
  });
});
