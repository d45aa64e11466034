// What is written on a board so that it is a map, and what people may correct before.
import { describe, expect, it } from 'vitest';
import { withMargins } from '../geometry/rect';
import type { BoardItem } from '../map/board-item';
import { languageOf } from './board-language';
import { BOARDS, itemsOf, section, table } from './boards-fixture';
import { inTemplate, notesUsed, planAdoption, withSection } from './plan-adoption';
import { type FoundBoard, recogniseBoards } from './recognise-boards';
import { mapInTable } from './table-map';

const CREATED = '2026-11-30T10:00:00.000Z';
const WORDS = ['Says', 'Thinks', 'Does', 'Feels'];

const spec = (board: FoundBoard) => ({
  template: board.template,
  language: 'en' as const,
  order: { preset: 'outside-in' as const, sections: [] },
  people: 5,
  minutes: 45,
});

const found = (items: readonly BoardItem[]): FoundBoard => {
  const [board] = recogniseBoards(items);
  if (board === undefined) throw new Error('no board');
  return board;
};

const inRow = (around?: string): BoardItem[] => {
  const parts = WORDS.map((word, at) => section(word, at * 1000, 0, 900, 900));
  return itemsOf(around === undefined ? parts : [section(around, -50, -50, 4100, 1000, ...parts)]);
};

describe('planAdoption', () => {
  it('names what stands for each section, and the first of them as the root', () => {
    const board = found(inRow());
    expect(planAdoption(board, spec(board), 'm1', CREATED)).toEqual({
      map: 'm1',
      root: '1',
      sections: ['says', 'thinks', 'does', 'feels'].map((id, at) => ({
        node: String(at + 1),
        section: id,
        region: { left: 0, top: 0, right: 0, bottom: 0 },
      })),
      headings: [],
      facts: expect.objectContaining({
        template: 'four-quadrant',
        people: '5',
        minutes: '45',
        created: CREATED,
      }),
    });
  });

  it('takes the section around all of it for the root', () => {
    const board = found(inRow('Empathy map'));
    expect(planAdoption(board, spec(board), 'm1', CREATED)?.root).toBe('1');
    expect(board.regions.map(({ node }) => node)).toEqual(['1.1', '1.2', '1.3', '1.4']);
  });

  it('keeps each region as distances from what heads it, whatever the board', () => {
    for (const { parts } of BOARDS) {
      const board = found(itemsOf(parts));
      const plan = planAdoption(board, spec(board), 'm1', CREATED);
      for (const { node, region } of plan?.sections ?? []) {
        const { head, box } = board.regions.find((one) => one.node === node) ?? {};
        const again = head && withMargins(head, region);
        for (const side of ['x', 'y', 'width', 'height'] as const)
          expect(again?.[side]).toBeCloseTo(box?.[side] ?? Number.NaN, 6);
      }
    }
  });

  it('leaves out what people say is no section; null if nothing is left', () => {
    const board = found(inRow());
    const less = withSection(board, '2', null);
    expect(planAdoption(less, spec(board), 'm1', CREATED)?.sections.map(({ node }) => node)).toEqual([
      '1',
      '3',
      '4',
    ]);
    const none = board.regions.reduce((rest, { node }) => withSection(rest, node, null), board);
    expect(planAdoption(none, spec(board), 'm1', CREATED)).toBeNull();
    expect(notesUsed(none)).toBe(0);
  });

  it('finds the sections of another template by the same titles', () => {
    const board = inTemplate(found(inRow()), 'inner-and-outer');
    expect(board.regions.map((region) => region.section)).toEqual([
      'communicates',
      'thinks-feels',
      'does',
      'thinks-feels',
    ]);
  });
});

describe('languageOf', () => {
  it('is that of the titles, or the one given', () => {
    const german = found(
      itemsOf(['Sagt', 'Denkt', 'Tut', 'Fühlt'].map((word, at) => section(word, at * 1000, 0, 900, 900))),
    );
    expect([languageOf(german, 'fr'), languageOf(found(inRow()), 'en')]).toEqual(['de', 'en']);
    expect(languageOf({ ...german, regions: [] }, 'ja')).toBe('ja');
  });
});

describe('mapInTable', () => {
  const text = 'Says\tThinks\tDoes\tFeels\nI wait\tToo long\tCalls\tTired';

  it('returns the words of a table whose columns or rows are sections', () => {
    const rows = 'Says\tI wait\nThinks\tToo long\nDoes\tCalls';
    expect(mapInTable(itemsOf([table(text, 0, 0, 900, 300)]))).toBe(text);
    expect(mapInTable(itemsOf([table('Week\tCake', 0, 0, 9, 9), table(rows, 0, 0, 900, 300)]))).toBe(rows);
  });

  it('is null for any other table', () => {
    expect(mapInTable(itemsOf([table('Week\tOn call\tCake\n48\tCleo\tFinn', 0, 0, 900, 300)]))).toBeNull();
  });
});
