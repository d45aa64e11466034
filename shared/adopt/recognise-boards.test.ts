// Which boards are recognised, with which notes where; and which are not.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { sectionName } from '../catalogue/template-words';
import { centre, contains } from '../geometry/rect';
import { LANGUAGES } from '../model/sections';
import { sectionIds, TEMPLATE_IDS } from '../templates';
import { anyBoard, BOARDS, itemsOf, OTHERS } from './boards-fixture';
import { recogniseBoards } from './recognise-boards';

/** What each note says of itself, by section. */
function notesOf(
  parts: Parameters<typeof itemsOf>[0],
  without: readonly string[] = [],
): Record<string, string[]> {
  const notes: Record<string, string[]> = {};
  for (const { kind, text } of itemsOf(parts)) {
    const key = text.split(' ')[1] ?? '';
    if (kind !== 'sticky' || key === 'other' || without.includes(key) || !/ \d+$/.test(text)) continue;
    notes[key] = [...(notes[key] ?? []), text].sort();
  }
  return notes;
}

describe('a board of people’s own', () => {
  it.each(BOARDS)('is recognised: $name', ({ parts, template, without }) => {
    const items = itemsOf(parts);
    const boards = recogniseBoards(items);
    expect(boards.map((board) => board.template)).toEqual([template]);
    const found: Record<string, string[]> = {};
    for (const { section, notes } of boards[0]?.regions ?? []) {
      if (section === null) continue;
      const own = [...(found[section] ?? []), ...notes.map(({ text }) => text)].sort();
      if (own.length > 0) found[section] = own;
    }
    expect(found).toEqual(notesOf(parts, without));
  });

  it('counts no note twice, and each region holds the middle of what lies in it', () => {
    for (const { parts } of BOARDS) {
      const items = itemsOf(parts);
      for (const { regions } of recogniseBoards(items)) {
        const all = regions.flatMap(({ notes }) => notes.map(({ node }) => node));
        expect(new Set(all).size).toBe(all.length);
        for (const { box, notes } of regions)
          for (const note of notes) expect(contains(box, centre(note.box))).toBe(true);
      }
    }
  });

  it.each(LANGUAGES)('is recognised in each shape and template with its titles in %s', (language) => {
    TEMPLATE_IDS.forEach((template, at) => {
      const names = Object.fromEntries(
        sectionIds(template).map((id) => [id, sectionName(id, boardTexts[language])]),
      );
      for (let nth = at; nth < 14; nth += TEMPLATE_IDS.length) {
        const parts = anyBoard(names, nth);
        const [board, ...others] = recogniseBoards(itemsOf(parts));
        const found = board?.regions.map(({ section, notes }) => [
          section,
          notes.map(({ text }) => text).sort(),
        ]);
        expect([nth, board?.template, others.length]).toEqual([nth, template, 0]);
        expect(Object.fromEntries(found ?? [])).toEqual(notesOf(parts));
      }
    });
  });

  it.each(OTHERS)('is none: $name', ({ parts }) => {
    expect(recogniseBoards(itemsOf(parts))).toEqual([]);
  });
});
