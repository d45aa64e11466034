// What an import will draw or change, line by line.
import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../shared/file/picture';
import type { Comparison } from '../../shared/merge/compare-maps';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { PIXEL } from '../../tests/harness/pixel';
import { localeFor } from '../locale';
import { type Found, type Importing, NO_IMPORT } from './import-state';
import {
  changesAnything,
  notesIn,
  summarize,
  summarizeAll,
  summarizeMerge,
  whatIsMissing,
} from './import-summary';

const en = localeFor('en');

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
  it('lists the map, the persona and the number of notes in each section', () => {
    expect(summarize(file, en)).toEqual([
      { label: 'Title', value: 'Clinic' },
      { label: 'Persona', value: 'Dana' },
      { label: 'See', value: '1 note' },
      { label: 'Hear', value: '2 notes' },
    ]);
  });

  it('adds the remaining content', () => {
    const full: EmpathyMap = {
      ...file,
      persona: { name: '', photo: { mediaType: 'image/png', data: toBase64(PIXEL) } },
      sections: [],
      unplaced: [note('4')],
      problemStatement: { text: 'Dana needs to know.' },
      tensions: [{ from: '1', to: '2' }],
      actions: [{ id: 'a', text: 'Call', status: 'open' }],
    };
    expect(summarize(full, en)).toEqual([
      { label: 'Title', value: 'Clinic' },
      { label: 'Persona', value: 'no name yet' },
      { label: 'Photo', value: 'yes' },
      { label: 'In no section', value: '1 note' },
      { label: 'Problem statement', value: 'Dana needs to know.' },
      { label: 'Contradictions', value: '1' },
      { label: 'Actions', value: '1' },
    ]);
  });
});

describe('summarize, for a photo that cannot be drawn', () => {
  it('leaves it out', () => {
    const photo = { mediaType: 'image/png' as const, data: 'iVBORw0KGgo=' };
    expect(summarize({ ...file, persona: { name: 'Dana', photo } }, en)).toEqual(summarize(file, en));
  });
});

describe('summarizeAll', () => {
  it('counts the notes of each map', () => {
    const nameless = { ...file, title: '', persona: { name: '' }, sections: [] };
    expect(summarizeAll([file, { ...file, title: '' }, nameless], en)).toEqual([
      { label: '1. Clinic', value: '3 notes' },
      { label: '2. Dana', value: '3 notes' },
      { label: '3. no name yet', value: '0 notes' },
    ]);
  });
});

describe('notesIn', () => {
  it('counts the notes of all sections and those in none', () => {
    expect(notesIn([{ ...file, unplaced: [note('4')] }], en)).toBe('4 notes');
    expect(notesIn([file, file], en)).toBe('6 notes');
  });
});

const nothing: Comparison = {
  board: file,
  file,
  supports: [],
  added: [],
  same: 0,
  onBoard: 0,
  actions: [],
  tensions: [],
  filled: [],
  conflicts: [],
  left: 0,
};
const NONE = new Set<string>();
const conflict = {
  id: 'title',
  kind: 'title',
  of: '',
  field: '',
  about: '',
  board: 'A',
  file: 'B',
} as const;

describe('summarizeMerge', () => {
  it('lists what is new by section, and what stays', () => {
    const comparison: Comparison = {
      ...nothing,
      added: [{ section: 'hear', notes: [note('4'), note('5')] }],
      actions: [{ id: 'a', text: 'Call', status: 'open' }],
      tensions: [{ from: '1', to: '2' }],
      supports: [{ note: '1', on: 'problem' }],
      filled: [conflict],
      same: 7,
      onBoard: 1,
    };
    expect(summarizeMerge(comparison, NONE, en)).toEqual([
      { label: 'Hear, new', value: '2 notes' },
      { label: 'Actions, new', value: '1' },
      { label: 'Contradictions, new', value: '1' },
      { label: 'Notes linked to what they support', value: '1' },
      { label: 'Filled in, because it was empty', value: '1' },
      { label: 'Unchanged', value: '7 notes' },
      { label: 'Only on the board, kept', value: '1 note' },
    ]);
    expect(summarizeMerge(nothing, NONE, en)).toEqual([]);
  });

  it('lists restored sections, and new notes without a section', () => {
    const comparison: Comparison = {
      ...nothing,
      board: { ...file, sections: file.sections.filter(({ id }) => id !== 'hear' && id !== 'pain') },
      added: [
        { section: 'hear', notes: [note('4')] },
        { section: null, notes: [note('5')] },
      ],
      conflicts: [
        { ...conflict, id: 'note/1/section', kind: 'note', of: '1', field: 'section', file: 'pain' },
      ],
    };
    const added = [
      { label: 'Hear, new', value: '1 note' },
      { label: 'In no section, new', value: '1 note' },
    ];
    expect(summarizeMerge(comparison, NONE, en)).toEqual([
      { label: 'Put back on the board', value: 'Hear' },
      ...added,
    ]);
    expect(summarizeMerge(comparison, new Set(['note/1/section']), en)).toEqual([
      { label: 'Put back on the board', value: 'Hear, Pain' },
      ...added,
    ]);
  });
});

describe('changesAnything', () => {
  it('counts new content always, and differences only if taken from the file', () => {
    expect(changesAnything({ ...nothing, same: 5 }, NONE)).toBe(false);
    expect(changesAnything({ ...nothing, added: [{ section: 'see', notes: [note('4')] }] }, NONE)).toBe(true);
    expect(changesAnything({ ...nothing, filled: [conflict] }, NONE)).toBe(true);
    expect(changesAnything({ ...nothing, supports: [{ note: '1', on: 'problem' }] }, NONE)).toBe(true);
    expect(changesAnything({ ...nothing, conflicts: [conflict] }, NONE)).toBe(false);
    expect(changesAnything({ ...nothing, conflicts: [conflict] }, new Set(['title']))).toBe(true);
    expect(changesAnything({ ...nothing, conflicts: [conflict] }, new Set(['gone']))).toBe(false);
  });
});

describe('links to the file’s problem statement', () => {
  const statement = { ...conflict, id: 'problem//', kind: 'problem' } as const;
  const comparison = { ...nothing, conflicts: [statement], supports: [{ note: '1', on: 'problem' }] };

  it('changes nothing while the board’s statement stays', () => {
    expect(changesAnything(comparison, NONE)).toBe(false);
    expect(summarizeMerge(comparison, NONE, en)).toEqual([]);
    expect(summarizeMerge(comparison, new Set(['problem//']), en)).toEqual([
      { label: 'Notes linked to what they support', value: '1' },
    ]);
  });
});

describe('whatIsMissing', () => {
  const found: Found = { ok: true, format: 'json', maps: [file], remarks: [], repairs: [] };
  const flawed: Found = { ok: false, format: 'json', problems: ['x'], repaired: null };
  const into = (comparison: Partial<Comparison>, fromFile = NONE): Importing => ({
    ...NO_IMPORT,
    found,
    into: 'open',
    merging: { comparison: { ...nothing, ...comparison }, fromFile },
  });
  const choice = 'The file adds nothing new. It only says some things differently: choose what to replace.';
  const left = 'Nothing to import: the table has no column for what is new in the file.';

  it.each<[string, Importing, string | null]>([
    ['no file', NO_IMPORT, 'Choose a file, or paste text and check it.'],
    ['problems', { ...NO_IMPORT, found: flawed }, 'Fix these first.'],
    ['a new map', { ...NO_IMPORT, found }, null],
    ['the board not read yet', { ...NO_IMPORT, found, into: 'open' }, 'Comparing with the board…'],
    ['nothing new', into({ same: 3 }), 'Nothing to import: the map already has all of it.'],
    ['only fields without a column', into({ left: 2 }), left],
    ['only differences', into({ conflicts: [conflict] }), choice],
    ['differences and fields without a column', into({ conflicts: [conflict], left: 2 }), choice],
    ['a difference that is taken', into({ conflicts: [conflict] }, new Set(['title'])), null],
    ['something new', into({ filled: [conflict], left: 2 }), null],
  ])('says what is missing: %s', (_, importing, sentence) => {
    expect(whatIsMissing(importing, en)).toBe(sentence);
  });
});
