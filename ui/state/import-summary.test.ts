// What an import will draw, line by line.
import { describe, expect, it } from 'vitest';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { notesIn, summarize } from './import-summary';

const note = (id: string) => ({ id, text: 'Waits' });
const file: EmpathyMap = {
  type: 'empathy-map',
  version: 1,
  source: 'test',
  id: 'map-7',
  title: 'Clinic',
  language: 'en',
  template: 'six-section',
  createdAt: '2026-11-21T10:00:00.000Z',
  exportedAt: '2026-11-21T10:00:00.000Z',
  persona: { name: 'Dana' },
  order: { preset: 'outside-in', sections: ['see', 'hear'] },
  sections: [
    { id: 'see', title: 'See', notes: [note('1')] },
    { id: 'hear', title: 'Hear', notes: [note('2'), note('3')] },
  ],
};

describe('summarize', () => {
  it('names the map, the persona and the notes of each section', () => {
    expect(summarize(file)).toEqual([
      { label: 'Title', value: 'Clinic' },
      { label: 'Persona', value: 'Dana' },
      { label: 'See', value: '1 note' },
      { label: 'Hear', value: '2 notes' },
    ]);
  });

  it('adds what else there is', () => {
    const full: EmpathyMap = {
      ...file,
      persona: { name: '', photo: { mediaType: 'image/png', data: 'AA==' } },
      sections: [],
      unplaced: [note('4')],
      tensions: [{ from: '1', to: '2' }],
      actions: [{ id: 'a', text: 'Call', status: 'open' }],
    };
    expect(summarize(full)).toEqual([
      { label: 'Title', value: 'Clinic' },
      { label: 'Persona', value: 'no name yet' },
      { label: 'Photo', value: 'yes' },
      { label: 'In no section', value: '1 note' },
      { label: 'Tensions', value: '1' },
      { label: 'Actions', value: '1' },
    ]);
  });
});

describe('notesIn', () => {
  it('counts the notes of all sections and those in none', () => {
    expect(notesIn({ ...file, unplaced: [note('4')] })).toBe('4 notes');
  });
});
