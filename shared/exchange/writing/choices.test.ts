// Tests omitting notes from a file, along with all references to them.
import { describe, expect, it } from 'vitest';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import type { ExportOptions } from '../types';
import { toWholeMap } from '../whole-map';
import { applyChoices, EVERYTHING } from './choices';

const note = (id: string, fields: Partial<Note> = {}): Note => ({ id, text: `Note ${id}`, ...fields });

const map: EmpathyMap = toWholeMap(
  {
    id: 'm1',
    sections: [
      { id: 'hear', title: 'Hear', notes: [note('a', { votes: 2, evidence: 'quote' }), note('b')] },
      { id: 'see', title: 'See', notes: [note('c', { votes: 1 })] },
    ],
    unplaced: [note('d', { votes: 5 })],
    problemStatement: { text: 'Waiting', notes: ['a', 'b'] },
    actions: [{ id: 'x', text: 'Call back', status: 'open', notes: ['c', 'a'] }],
    tensions: [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'd' },
    ],
  },
  '2026-11-21T10:00:00.000Z',
);

function choose(options: Partial<ExportOptions>) {
  const { map: chosen, warnings } = applyChoices(map, { ...EVERYTHING, ...options });
  const notes = chosen.sections.flatMap((section) => section.notes.map(({ id }) => id));
  const { unplaced = [], problemStatement, actions = [], tensions = [] } = chosen;
  return {
    sections: chosen.sections.map(({ id }) => id),
    notes: [...notes, ...unplaced.map(({ id }) => id)].join(''),
    rests: [problemStatement?.notes?.join(''), actions[0]?.notes?.join('')],
    tensions: tensions.map(({ from, to }) => from + to),
    warnings,
  };
}

const ALL = ['think-feel', 'see', 'say-do', 'hear', 'pain', 'gain'];

describe('applyChoices', () => {
  it('leaves the map unchanged if everything is chosen', () => {
    expect(applyChoices(map, EVERYTHING)).toEqual({ map, warnings: [] });
  });

  it('omits a section and all references to its notes', () => {
    expect(choose({ withoutSections: ['hear'] })).toEqual({
      sections: ALL.filter((id) => id !== 'hear'),
      notes: 'cd',
      rests: ['', 'c'],
      tensions: [],
      warnings: [{ code: 'left-out', count: 2 }],
    });
  });

  it('omits notes in no section', () => {
    const { notes, tensions } = choose({ withoutSections: ['unplaced'] });
    expect([notes, tensions]).toEqual(['cab', ['ab']]);
  });

  it('omits notes with too few votes', () => {
    const { notes, sections, rests } = choose({ leastVotes: 2 });
    expect([notes, sections, rests]).toEqual(['ad', ALL, ['a', 'a']]);
  });

  it('treats a note without evidence as an assumption', () => {
    expect(choose({ withoutEvidence: ['assumption'] }).notes).toBe('a');
    expect(choose({ withoutEvidence: ['quote'] }).notes).toBe('cbd');
  });
});
