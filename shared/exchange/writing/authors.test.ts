// Tests showing, renaming and omitting authors in a file.
import { describe, expect, it } from 'vitest';
import type { Action, EmpathyMap, Note } from '../../model/empathy-map';
import { applyAuthorChoice, authorsInTexts } from './authors';

function buildNote(id: string, author: string | undefined, text = 'a note'): Note {
  return author === undefined ? { id, text } : { id, text, author };
}

function buildMap(parts: { see?: Note[]; hear?: Note[]; unplaced?: Note[]; actions?: Action[] }): EmpathyMap {
  return {
    type: 'empathy-map',
    version: 1,
    source: 'test',
    id: 'm1',
    title: 'Map',
    language: 'en',
    template: 'six-section',
    createdAt: '2026-11-21T10:00:00.000Z',
    exportedAt: '2026-11-21T11:00:00.000Z',
    persona: { name: 'Dana' },
    order: { preset: 'competitive', sections: ['hear', 'see'] },
    sections: [
      { id: 'see', title: 'See', notes: parts.see ?? [] },
      { id: 'hear', title: 'Hear', notes: parts.hear ?? [] },
    ],
    unplaced: parts.unplaced ?? [],
    actions: parts.actions ?? [],
  };
}

const authorsOf = (map: EmpathyMap) =>
  [...map.sections.flatMap((section) => section.notes), ...(map.unplaced ?? [])].map((note) => note.author);

describe('applyAuthorChoice', () => {
  const map = buildMap({
    see: [buildNote('1', 'Tove'), buildNote('2', 'Ikram')],
    hear: [buildNote('3', ' tove '), buildNote('4', undefined)],
    unplaced: [buildNote('5', 'Oso'), buildNote('6', 'Ikram')],
  });

  it('leaves the map unchanged for "As on the board"', () => {
    expect(applyAuthorChoice(map, { authors: 'board', renamed: [] })).toEqual({ map, warnings: [] });
  });

  it('numbers authors by first appearance, sections before unplaced notes, one number per person', () => {
    expect(authorsOf(applyAuthorChoice(map, { authors: 'pseudonyms', renamed: [] }).map)).toEqual([
      'Participant 1',
      'Participant 2',
      'Participant 1',
      undefined,
      'Participant 3',
      'Participant 2',
    ]);
  });

  it('omits the field for "None" and does not modify the original', () => {
    const anonymous = applyAuthorChoice(map, { authors: 'none', renamed: [] }).map;
    expect(anonymous.sections[0]?.notes[0]).toEqual({ id: '1', text: 'a note' });
    expect(map.sections[0]?.notes[0]?.author).toBe('Tove');
  });

  it('treats an owner who is an author like the author, and keeps and counts other owners', () => {
    const actions: Action[] = [
      { id: 'a', text: 'Call', status: 'open', owner: 'TOVE' },
      { id: 'b', text: 'Write', status: 'open', owner: 'Support team' },
      { id: 'c', text: 'Wait', status: 'open' },
    ];
    const owned = buildMap({ see: [buildNote('1', 'Tove')], actions });
    const pseudonymous = applyAuthorChoice(owned, { authors: 'pseudonyms', renamed: [] });
    expect(pseudonymous.map.actions?.map((action) => action.owner)).toEqual([
      'Participant 1',
      'Support team',
      undefined,
    ]);
    expect(pseudonymous.warnings).toEqual([{ code: 'owners-kept', count: 1 }]);
    expect(applyAuthorChoice(owned, { authors: 'none', renamed: [] }).map.actions?.[0]).toEqual({
      id: 'a',
      text: 'Call',
      status: 'open',
    });
  });

  it.each([
    ['Al', ['AL said so', 'already there'], 1],
    ['Ana B.', ['ask Ana B.', 'Ana B said so', 'Ana Berg'], 2],
    ['@ana', ['@ana, please', 'banana'], 1],
    ['Zoe\u0308', ['Zo\u00eb waits'], 1],
    ['सीमा', ['सीमा आई', 'सीमाएँ'], 1],
    ['🐝', ['!', 'no one'], 0],
  ])('counts texts that name %j, whole words only', (name, texts, count) => {
    const notes = texts.map((text, at) => buildNote(`${at}`, name, text));
    const naming = applyAuthorChoice(buildMap({ see: notes }), { authors: 'none', renamed: [] }).warnings;
    expect(naming).toEqual(count === 0 ? [] : [{ code: 'names-in-texts', count }]);
  });

  it('replaces the names in texts that the user chose, and still counts the others', () => {
    const notes = [
      buildNote('1', 'Ana Berg', 'ask ana berg, then Ana'),
      buildNote('2', 'Bo', 'Bo and Bob'),
      buildNote('3', '田中', '田中さんに聞く'),
    ];
    const named = buildMap({ see: notes });
    expect(authorsInTexts(named)).toEqual([
      { name: 'Ana Berg', pseudonym: 'Participant 1', texts: 1 },
      { name: 'Ana', pseudonym: 'Participant 1', texts: 1 },
      { name: 'Bo', pseudonym: 'Participant 2', texts: 1 },
      { name: '田中', pseudonym: 'Participant 3', texts: 1 },
    ]);
    const renamed = ['Ana Berg', 'Ana', '田中'];
    const { map: written, warnings } = applyAuthorChoice(named, { authors: 'pseudonyms', renamed });
    expect(written.sections[0]?.notes.map(({ text }) => text)).toEqual([
      'ask Participant 1, then Participant 1',
      'Bo and Bob',
      'Participant 3さんに聞く',
    ]);
    expect(warnings).toEqual([{ code: 'names-in-texts', count: 1 }]);
    expect(applyAuthorChoice(named, { authors: 'board', renamed }).map).toBe(named);
  });
});
