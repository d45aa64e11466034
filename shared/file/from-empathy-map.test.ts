// Tests that a file becomes a map, and that map the same file again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import full from '../../schema/examples/full.json';
import least from '../../schema/examples/least.json';
import { measure } from '../../tests/harness/measure';
import { randomMap } from '../../tests/harness/random-map';
import { boardTexts } from '../catalogue/board-texts';
import type { Content } from '../draw/content';
import { layoutBoard } from '../draw/layout';
import { blocksOf, tableIn } from '../draw/plan-texts';
import { encloses, overlaps, type Rect } from '../geometry/rect';
import { restoreMapData } from '../map/map-data';
import { formatNoteData, parseNoteData } from '../map/note-data';
import { FACT_KEYS, type Facts } from '../map/tag';
import type { EmpathyMap, Note } from '../model/empathy-map';
import type { SectionId } from '../templates/template';
import { planImport } from './from-empathy-map';
import { predictBoard } from './predict-board';
import { toEmpathyMap } from './to-empathy-map';

const FULL = full as EmpathyMap;
const EMPTY = least as EmpathyMap;

function draw(file: EmpathyMap, map = file.id) {
  const { plan, facts, content } = planImport(file, map, boardTexts.en);
  return { plan, facts, content: content as Content };
}

/** What the sandbox receives, and then reads from the board it has drawn. */
function again(file: EmpathyMap, map = file.id): EmpathyMap {
  const { plan, facts, content } = draw(file, map);
  const sent = JSON.parse(JSON.stringify({ plan, facts, notes: content.notes }));
  const snapshot = predictBoard(sent.plan, sent.facts, { ...content, notes: sent.notes });
  return toEmpathyMap(snapshot, { source: file.source, exportedAt: file.exportedAt }).map;
}

const dataOf = (facts: Partial<Facts>) =>
  restoreMapData('m', Object.fromEntries(FACT_KEYS.map((key) => [key, facts[key] ?? ''])) as Facts, '');

const withNotes = (notes: Note[], section: SectionId = 'hear'): EmpathyMap => ({
  ...EMPTY,
  sections: [{ id: section, title: 'Hear', notes }],
});
const note = (id: string, changes: Partial<Note> = {}): Note => ({ id, text: `Note ${id}`, ...changes });
const at = (x: number, y: number, width = 240, height = 240) => ({ bounds: { x, y, width, height } });

describe('planImport', () => {
  it('round-trips any file through a map', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomMap, (file) => {
        expect(again(file)).toEqual(file);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['full', FULL],
    ['least', EMPTY],
  ])('round-trips the %s example, also under another id', (_name, file) => {
    expect(again(file)).toEqual(file);
    expect(again(file, 'm2')).toEqual({ ...file, id: 'm2' });
  });

  it('stores no unknown fields for a file exported from a board', () => {
    const { plan, facts, content } = draw(FULL);
    const forgetful = content.notes.map(({ data, ...drawn }) => {
      const { unknownFields: _fields, ...known } = parseNoteData(data);
      return { ...drawn, data: formatNoteData(known) };
    });
    const board = predictBoard(plan, { ...facts, kept: '' }, { ...content, notes: forgetful });
    const file = toEmpathyMap(board, { source: 'Test 1', exportedAt: EMPTY.exportedAt }).map;
    expect([file.session?.steps?.length, file.sections.length, file.actions?.length]).toEqual([14, 6, 2]);
    expect(draw(file).facts.kept).toBe('');
    expect(draw(file).content.notes.map(({ data }) => parseNoteData(data).unknownFields)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stores as facts what the board does not show', () => {
    const { facts } = draw(FULL);
    const { order, people, minutes, step, actions, record, created, unknownFields } = dataOf(facts);
    expect({ order, people, minutes, step, created }).toEqual({
      order: { preset: 'competitive', sections: FULL.order.sections },
      people: 6,
      minutes: 60,
      step: 'see',
      created: '2026-11-21T10:00:00.000Z',
    });
    expect(actions).toEqual([
      { id: 'a1', text: 'Try booking by message', owner: 'Ben' },
      { id: 'a2', text: 'Ask the night shift', owner: '' },
    ]);
    expect(record).toMatchObject({
      started: Date.parse('2026-11-21T10:00:00.000Z'),
      ended: 0,
      notesBefore: 4,
      steps: {
        example: { planned: 180, actual: 0, skipped: true },
        hear: { planned: 240, actual: 251, notes: 2 },
      },
      prompts: { hear: ['hear.messages'] },
    });
    expect(Object.keys(unknownFields).sort()).toEqual([
      '/context/research',
      '/sections/gain/prompts',
      '/sections/pain/prompts',
      '/sections/say-do/prompts',
      '/session/steps',
      '/x-later',
    ]);
  });

  it('treats a section list that differs from the preset’s as a custom order', () => {
    const sections: SectionId[] = ['gain', 'pain', 'hear', 'say-do', 'see', 'think-feel'];
    const file = { ...EMPTY, order: { preset: 'competitive' as const, sections } };
    expect(dataOf(draw(file).facts).order).toEqual({ preset: 'custom', sections });
    expect(again(file).order).toEqual(file.order);
  });

  it('stores on each note what its sticky cannot show, and its evidence label', () => {
    const { content } = draw(FULL);
    const [first, quote, data, loose] = content.notes;
    expect(content.notes.map(({ fill, wide, word }) => [fill, wide, word])).toEqual([
      ['#D3BDFF', false, ''],
      ['#A8DAFF', false, ''],
      ['#ABCDEF', true, 'data'],
      ['#FFE299', false, ''],
    ]);
    const movedFrom = (x: number, y: number) => ({
      '/bounds/x': { was: expect.any(Number), is: x },
      '/bounds/y': { was: expect.any(Number), is: y },
    });
    expect([first, quote, data, loose].map((drawn) => parseNoteData(drawn?.data ?? ''))).toEqual([
      { id: 'n1', author: 'Ben', unknownFields: movedFrom(48, 300) },
      { id: 'n2', source: 'Interview 3', author: 'Ana', stamps: { '👍': 2, '❤️': 1 }, supports: ['problem'] },
      { id: 'n3', evidence: 'data', supports: ['a1', 'problem'], unknownFields: { '/x-rating': { is: 4 } } },
      { id: 'n4', unknownFields: { '/bounds/x': expect.anything(), '/bounds/y': { was: 96, is: -900 } } },
    ]);
  });

  it('draws themes around their notes, tensions between them, and the picture', () => {
    const { content } = draw(FULL);
    expect(content.themes).toEqual([
      { section: 'hear', name: 'Phone', box: { x: 36, y: 308, width: 704, height: 324 } },
    ]);
    expect(content.notes.map(({ theme }) => theme)).toEqual([undefined, 0, 0, undefined]);
    expect(content.tensions).toEqual([{ from: 1, to: 0, label: 'told, felt' }]);
    expect(content.photo?.subarray(0, 4)).toEqual(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
  });

  it('skips tensions to the same note, to missing notes, and duplicates', () => {
    const tensions = [
      ['a', 'a'],
      ['a', 'gone'],
      ['a', 'b'],
      ['b', 'a'],
    ].map(([from = '', to = '']) => ({ from, to }));
    const file = { ...withNotes([note('a', at(48, 500)), note('b', at(312, 500))]), tensions };
    expect(draw(file).content.tensions).toEqual([{ from: 0, to: 1, label: '' }]);
    expect(again(file)).toEqual(file);
  });

  it('draws custom titles, and marks reworded prompts', () => {
    const panels = draw(FULL).plan.rows.flat();
    const sayDo = panels.find(({ tag }) => tag.section === 'say-do');
    expect(sayDo?.name).toBe('Say & do');
    const prompts = blocksOf(draw(FULL).plan).filter(({ tag }) => tag.role === 'prompt');
    expect(prompts.filter((block) => 'isTheirs' in block).map(({ tag }) => tag.prompt)).toEqual(['own.1']);
    expect(prompts).toHaveLength(2 + 2 + 1 + 2 + 2 + 2);
  });

  it('writes a row for each action below the headings, and leaves some empty', () => {
    const table = tableIn(draw(FULL).plan, 'actions-table');
    expect(table.slice(0, 4)).toEqual([
      ['Action', 'Owner', 'Due', 'Status', 'How we’ll know'],
      ['Try booking by message', 'Ben', '2026-12-15', 'Doing', 'Calls before nine'],
      ['Ask the night shift', '', '', 'Open', ''],
      ['', '', '', '', ''],
    ]);
  });

  it('stores no more than Figma allows', () => {
    const file = { ...EMPTY, 'x-small': 1, 'x-large': 'x'.repeat(90_000) };
    expect(Object.keys(dataOf(draw(file).facts).unknownFields)).toContain('/x-small');
    expect(draw(file).facts.kept?.length).toBeLessThan(80_000);
  });
});

describe('the places of notes', () => {
  const drawn = (file: EmpathyMap) => {
    const { plan, content } = draw(file);
    const { size, panels } = layoutBoard(plan, measure(plan));
    return { size, content, panels };
  };
  const boxes = (file: EmpathyMap) => draw(file).content.notes.map(({ box }) => box);

  it('are those of the file if possible', () => {
    const notes = [note('a', at(48, 400)), note('b', at(2000, 3000, 416, 300))];
    expect(boxes(withNotes(notes))).toEqual([at(48, 400).bounds, at(2000, 3000, 416, 300).bounds]);
  });

  it('keep their arrangement where one of them would cover the heading or prompts; the others go below', () => {
    const notes = [
      note('a'),
      note('b', at(48, 120)),
      note('c', at(-10, 500)),
      note('d', at(48, 30_000)),
      note('e', at(300, 600)),
    ];
    const placed = boxes(withNotes(notes)).map(({ x, y }) => [x, y] as const);
    const [[, top]] = [placed[1] as [number, number]];
    expect(top).toBeGreaterThan(300);
    const below = top + 480 + 240 + 24;
    expect(placed).toEqual([
      [56, below],
      [48, top],
      [56 + 264, below],
      [56 + 528, below],
      [300, top + 480],
    ]);
    expect(again(withNotes(notes)).sections[0]?.notes.find(({ id }) => id === 'd')).toEqual({
      ...notes[3],
    });
  });

  it('leave room for long texts', () => {
    const [, , , below] = boxes(
      withNotes(['a', 'b', 'c', 'd'].map((id) => note(id, { text: 'word '.repeat(60) }))),
    );
    expect(below?.y).toBeGreaterThan(800);
  });

  it('are side by side for notes of a theme without places', () => {
    const themes = ['Phone', undefined, 'Phone', 'Money'];
    const notes = themes.map((theme, one) => note(`n${one}`, theme === undefined ? {} : { theme }));
    const { content } = draw(withNotes(notes));
    expect(content.themes.map(({ name }) => name)).toEqual(['Phone', 'Money']);
    const [phone, money] = content.themes.map(({ box }) => box) as [Rect, Rect];
    expect(overlaps(phone, money)).toBe(false);
    content.notes.forEach(({ theme, box }) => {
      [phone, money].forEach((around, which) => {
        expect(overlaps(around, box)).toBe(theme === which);
      });
    });
  });

  const place = fc.tuple(fc.integer({ min: -300, max: 3000 }), fc.integer({ min: -300, max: 3000 }));
  const some = fc.array(fc.option(place, { nil: undefined, freq: 4 }), { maxLength: 30 });

  it('are inside their sections, and clear of everything else there', () => {
    fc.assert(
      fc.property(
        some,
        fc.constantFrom<SectionId>('think-feel', 'hear', 'pain'),
        fc.boolean(),
        (places, section, themed) => {
          const notes = places.map((corner, one) =>
            note(`n${one}`, {
              ...(corner && at(...corner)),
              ...(themed && one % 2 === 0 ? { theme: 'Even' } : {}),
            }),
          );
          const { content, panels } = drawn(withNotes(notes, section));
          const panel = panels.find(({ panel: { tag } }) => tag.section === section);
          const inner = { x: 0, y: 0, width: panel?.rect.width ?? 0, height: panel?.rect.height ?? 0 };
          for (const { box } of [...content.notes, ...content.themes])
            expect(encloses(inner, box)).toBe(true);
          for (const { box } of content.notes) {
            for (const [block, rect] of panel?.blocks ?? []) {
              const letters = block.kind === 'text' ? { ...rect, height: rect.height - 40 } : rect;
              expect(overlaps(box, letters)).toBe(false);
            }
          }
        },
      ),
    );
  });

  it('are to the right of everything for notes in no section, in the same arrangement', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
        const unplaced = places.map((corner, one) => note(`n${one}`, at(...corner)));
        const { size, content, panels } = drawn({ ...FULL, unplaced });
        const map = { x: 0, y: 0, ...size };
        const loose = content.notes.slice(3).map(({ box }) => box);
        for (const box of loose) {
          expect(encloses(map, box)).toBe(true);
          for (const { rect } of panels) expect(overlaps(rect, box)).toBe(false);
        }
        const [first] = loose;
        const [[x, y]] = places as [[number, number]];
        expect(loose.map((box) => [box.x - (first?.x ?? 0), box.y - (first?.y ?? 0)])).toEqual(
          places.map((corner) => [corner[0] - x, corner[1] - y]),
        );
      }),
    );
  });

  it('make no section wider than necessary', () => {
    const width = (file: EmpathyMap) => draw(file).plan.rows[1]?.[0]?.width;
    const usual = width(EMPTY);
    expect(width(withNotes([note('a', at(2000, 200))], 'think-feel'))).toBe(usual);
    const wide = width(withNotes([note('a', at(2000, 500))], 'hear')) ?? 0;
    expect(wide).toBeGreaterThanOrEqual(2240 + 56);
    expect(wide).toBeLessThan(2240 + 56 + 264);
  });
});
