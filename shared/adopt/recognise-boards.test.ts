// Which boards are recognised, with which notes where; and which are not.
import { describe, expect, it } from 'vitest';
import { centre, contains } from '../geometry/rect';
import { BOARDS, itemsOf, OTHERS } from './boards-fixture';
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

  it.each(OTHERS)('is none: $name', ({ parts }) => {
    expect(recogniseBoards(itemsOf(parts))).toEqual([]);
  });
});
