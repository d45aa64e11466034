// Tests where notes go in another template, and that they come back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRawNote, buildSnapshot } from '../../tests/harness/review-window';
import { RUNS } from '../../tests/harness/runs';
import { coachWords } from '../catalogue/coach-words';
import { formatNoteData, parseNoteData } from '../map/note-data';
import type { RawNote } from '../map/snapshot';
import { sectionIds, TEMPLATE_IDS, type TemplateId } from '../templates';
import type { SectionId } from '../templates/template';
import type { Board } from './bundles';
import { type Choices, planSwitch, type SwitchPlan } from './plan-switch';

const words = coachWords.en;
const BOX = { x: 0, y: 0, width: 0, height: 0 };

const plan = (board: Board, from: TemplateId, to: TemplateId, choices: Choices = {}): SwitchPlan =>
  planSwitch(board, { from, to, language: 'en', words, choices });

/** Sections of a template that contain nothing by their place. */
const sectionsOf = (template: TemplateId): Board['sections'] =>
  sectionIds(template).map((id) => ({
    ...{ node: `${template}/${id}`, id, box: BOX, isHidden: false, name: id, heading: id, prompts: [] },
  }));

const noteIn = (section: SectionId, text: string, changes: Partial<RawNote> = {}): RawNote =>
  buildRawNote(text, text, {
    parentSection: `six-section/${section}`,
    ancestors: [`six-section/${section}`],
    ...changes,
  });

const six = (...notes: RawNote[]): Board => ({
  ...buildSnapshot({ notes }),
  sections: sectionsOf('six-section'),
});

/** The board as the plan would leave it. */
function apply(board: Board, { notes }: SwitchPlan, template: TemplateId): Board {
  const moving = new Map(notes.map((note) => [note.node, note]));
  return {
    ...board,
    sections: sectionsOf(template),
    kept: `${template}/kept`,
    notes: board.notes.map((note) => {
      const move = moving.get(note.node);
      if (move === undefined) return note;
      const { to, data } = move;
      const holder = to === '' ? `${template}/kept` : `${template}/${to}`;
      const ancestors = [holder, ...note.ancestors.slice(1)];
      return { ...note, data, parentSection: to === '' ? null : holder, ancestors };
    }),
  };
}

const placesOn = (board: Board) =>
  board.notes.map(({ node, parentSection }) => [node, parentSection?.split('/')[1] ?? null]);

describe('the rules', () => {
  it.each([
    ['say-do', '“I call at eight”', 'says', false],
    ['say-do', 'Calls at eight #quote', 'says', true],
    ['say-do', 'Calls at eight #seen', 'does', true],
    ['say-do', 'Calls at eight', 'says', false],
    ['think-feel', 'Nobody will call back', 'thinks', false],
    ['think-feel', 'Afraid that nobody calls back', 'feels', false],
    ['see', 'A queue', '', true],
    ['pain', 'Waits', '', true],
  ])('of %s, “%s” goes to “%s” in four quadrants', (section, text, to, isSure) => {
    const { notes, checks } = plan(six(noteIn(section, text)), 'six-section', 'four-quadrant');
    expect([notes[0]?.to, checks.length === 0]).toEqual([to, isSure]);
  });

  it('goes by the evidence that somebody has set before a hashtag', () => {
    const note = noteIn('say-do', 'Calls #quote', { data: formatNoteData({ evidence: 'observed' }) });
    expect(plan(six(note), 'six-section', 'four-quadrant').notes[0]?.to).toBe('does');
  });

  it.each([
    ['goal-first', 'say-do', 'say'],
    ['goal-first', 'hear', 'hear'],
    ['inner-and-outer', 'say-do', 'communicates'],
    ['inner-and-outer', 'think-feel', 'thinks-feels'],
    ['inner-and-outer', 'see', 'notices'],
  ] as const)('in %s, %s goes to %s', (template, section, to) => {
    expect(plan(six(noteIn(section, 'Calls')), 'six-section', template).notes[0]?.to).toBe(to);
  });

  it('counts what goes where, and lists what is only proposed with its sections', () => {
    const board = six(noteIn('say-do', 'A'), noteIn('say-do', 'B #seen'), noteIn('hear', 'C'));
    const { flows, checks } = plan(board, 'six-section', 'four-quadrant');
    expect(flows).toEqual([
      { from: 'say-do', to: 'says', count: 1 },
      { from: 'say-do', to: 'does', count: 1 },
      { from: 'hear', to: '', count: 1 },
    ]);
    expect(checks).toEqual([
      { key: 'A', texts: ['A'], from: 'say-do', to: 'says', options: ['says', 'does'] },
    ]);
  });

  it('follows a choice, unless it is none of those offered', () => {
    const board = six(noteIn('say-do', 'A'), noteIn('hear', 'B'));
    const { notes } = plan(board, 'six-section', 'four-quadrant', { A: 'does', B: 'says' });
    expect(notes.map(({ to }) => to)).toEqual(['does', '']);
  });

  it('keeps together what people have put together, where most of it belongs', () => {
    const inTheme = (text: string) => noteIn('say-do', text, { ancestors: ['six-section/say-do', 'theme'] });
    const board = six(inTheme('A #seen'), inTheme('B'), inTheme('C #seen'), noteIn('say-do', 'D'));
    const { notes, checks } = plan(board, 'six-section', 'four-quadrant');
    expect(notes.map(({ to }) => to)).toEqual(['does', 'does', 'does', 'says']);
    expect(checks.map(({ key, texts }) => [key, texts.length])).toEqual([
      ['theme', 3],
      ['D', 1],
    ]);
  });

  it('leaves a note alone that lies in no section', () => {
    const loose = buildRawNote('loose', 'Loose', { parentSection: null, ancestors: [], box: BOX });
    expect(plan(six(loose), 'six-section', 'four-quadrant').notes).toEqual([]);
  });
});

describe('going back', () => {
  const there = (board: Board) => apply(board, plan(board, 'six-section', 'four-quadrant'), 'four-quadrant');

  it('puts a note where it was, to the place', () => {
    const board = six(noteIn('say-do', 'A'), noteIn('hear', 'B'));
    expect(plan(there(board), 'four-quadrant', 'six-section').notes.map(({ to, at }) => [to, at])).toEqual([
      ['say-do', { x: 10, y: 10 }],
      ['hear', { x: 10, y: 10 }],
    ]);
  });

  it('goes by the rules for a note that a person has moved in between', () => {
    const board = there(six(noteIn('hear', 'A'), noteIn('say-do', 'B')));
    const moved = board.notes.map((note) => ({
      ...note,
      parentSection: 'four-quadrant/feels',
      ancestors: ['four-quadrant/feels'],
    }));
    const { notes } = plan({ ...board, notes: moved }, 'four-quadrant', 'six-section');
    expect(notes.map(({ to, at }) => [to, at])).toEqual([
      ['think-feel', null],
      ['think-feel', null],
    ]);
    expect(parseNoteData(notes[0]?.data ?? '').moved?.from.map(({ section }) => section)).toEqual(['feels']);
  });

  it('finds a place in a third template for what had none in the second', () => {
    const board = there(six(noteIn('hear', 'A')));
    expect(plan(board, 'four-quadrant', 'inner-and-outer').notes[0]?.to).toBe('takes-in');
  });

  it('leaves what a person has put among those without a place', () => {
    const board = there(six(noteIn('say-do', 'A')));
    const kept = board.notes.map((note) => ({
      ...note,
      parentSection: null,
      ancestors: ['four-quadrant/kept'],
      box: BOX,
    }));
    expect(plan({ ...board, notes: kept }, 'four-quadrant', 'six-section').notes[0]?.to).toBe('');
  });

  const randomBoard = fc
    .array(
      fc.record({
        section: fc.constantFrom(...sectionIds('six-section'), null),
        text: fc.constantFrom('Waits', '“Soon?”', 'Tired of it', 'Calls #quote', 'Calls #seen', '怒り'),
        // Most notes lie by themselves; the others in two groups.
        group: fc.constantFrom('', '', '', '/one', '/two'),
        data: fc.constantFrom('', formatNoteData({ evidence: 'observed', supports: ['problem'] })),
      }),
      { maxLength: 12 },
    )
    .map((notes) =>
      six(
        ...notes.map(({ section, text, group, data }, at) => {
          const holder = section && `six-section/${section}`;
          const ancestors = holder === null ? [] : [holder, ...(group === '' ? [] : [holder + group])];
          return buildRawNote(`${at}`, text, { parentSection: holder, ancestors, data, box: BOX });
        }),
      ),
    );

  it('gives back what the first template had, however often it changes', () => {
    const route = fc.array(fc.constantFrom(...TEMPLATE_IDS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(randomBoard, route, (first, between) => {
        let board = first;
        let template: TemplateId = 'six-section';
        for (const next of [...between, 'six-section' as const]) {
          if (next === template) continue;
          board = apply(board, plan(board, template, next), next);
          template = next;
        }
        expect(placesOn(board)).toEqual(placesOn(first));
        // Nothing but where it was is stored on a note.
        const others = ({ notes }: Board) =>
          notes.map(({ data }) => ({ ...parseNoteData(data), moved: undefined }));
        expect(others(board)).toEqual(others(first));
      }),
      { numRuns: RUNS },
    );
  });
});
