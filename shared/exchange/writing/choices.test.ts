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

describe('notes whose research has no consent', () => {
  const secret: EmpathyMap = {
    ...map,
    context: { research: [{ kind: 'interview', title: 'Spring round', consent: false }] },
    sections: map.sections.map((section) => ({
      ...section,
      notes: section.notes.map((one) =>
        one.id === 'a' ? { ...one, source: 'Spring round · P3', text: 'So I told Maria' } : one,
      ),
    })),
  };

  it('are held back with all references to them, counted, and counted apart from what the user left out', () => {
    const options = { ...EVERYTHING, unconsented: 'hold-back', leastVotes: 1 } as const;
    const { map: shared, warnings } = applyChoices(secret, options);
    expect(warnings).toEqual([
      { code: 'no-consent', count: 1 },
      { code: 'left-out', count: 1 },
    ]);
    expect(JSON.stringify(shared)).not.toContain('Maria');
    expect([shared.problemStatement?.notes, shared.actions?.[0]?.notes, shared.tensions]).toEqual([
      [],
      ['c'],
      [],
    ]);
  });

  it('go out when the user says so, with a word about it and about whom quotes name', () => {
    const { map: shared, warnings } = applyChoices(secret, EVERYTHING);
    expect(shared).toEqual(secret);
    expect(warnings).toEqual([
      { code: 'no-consent-included', count: 1 },
      { code: 'names-in-quotes', count: 1, names: 'Maria' },
    ]);
  });
});
