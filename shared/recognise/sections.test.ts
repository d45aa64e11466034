// Tests headings of empathy maps as people write them, and the sections they stand for.

import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { sectionIds } from '../templates';
import { anySectionOf, sectionIn, sectionOf, settle } from './sections';

const SECTION_IDS = sectionIds('six-section');

describe('sectionOf', () => {
  it.each(SECTION_IDS)('recognises %s by its id and by its title on the board', (id) => {
    const title = boardTexts.en.sections[id]?.title ?? '';
    expect([sectionOf(id, 'six-section'), sectionOf(title, 'six-section')]).toEqual([id, id]);
  });

  it.each([
    ['Think and feel', 'think-feel'],
    ['FEELS', 'think-feel'],
    ['Thoughts / Feelings', 'think-feel'],
    ['thinkAndFeel', 'think-feel'],
    ['🧠 1. **Thinks &amp; feels**:', 'think-feel'],
    ['What do they really THINK and FEEL?', 'think-feel'],
    ['👀 See', 'see'],
    ['What does Dana see?', 'see'],
    ['What they hear', 'hear'],
    ['Says', 'say-do'],
    ['Say/Do', 'say-do'],
    ['What does she say & do?', 'say-do'],
    ['Does', 'say-do'],
    ['3) Hears', 'hear'],
    ['Pain points', 'pain'],
    ['User’s pains', 'pain'],
    ['Fears, frustrations and obstacles', 'pain'],
    ['Ｇａｉｎｓ', 'gain'],
    ['Wants + needs', 'gain'],
    ['☹️ Pains', 'pain'],
    ['1️⃣ Hear', 'hear'],
    ['See 👁️‍🗨️', 'see'],
  ] as const)('%s', (heading, section) => {
    expect(sectionOf(heading, 'six-section')).toBe(section);
  });

  it.each([
    '',
    '42',
    '🙂',
    'Notes',
    'Persona',
    'See & hear',
    'Pain at the desk',
    'Tired (pain)',
    'Feels: tired',
    'Says\nToo loud',
    'Feels (because of the noise)',
    'What do we do next?',
    'constructor',
    '__proto__',
  ])('finds no section in “%s”', (heading) => {
    expect(sectionOf(heading, 'six-section')).toBeNull();
  });
});

describe('another template', () => {
  it.each([
    ['Says', 'four-quadrant', 'says'],
    ['What does Dana do?', 'four-quadrant', 'does'],
    ['Quotes', 'goal-first', 'say'],
    ['Thoughts & feelings', 'goal-first', 'think-feel'],
    ['Takes in', 'inner-and-outer', 'takes-in'],
    ['What they hear', 'inner-and-outer', 'takes-in'],
    ['Think & Feel', 'four-quadrant', null],
    ['See', 'four-quadrant', null],
    ['Say & Do', 'goal-first', null],
  ] as const)('%s in %s', (heading, template, section) => {
    expect(sectionOf(heading, template)).toBe(section);
  });

  it('is known by the names of its sections, except for those that may mean anything', () => {
    expect([anySectionOf('Says'), anySectionOf('Say & Do'), anySectionOf('Says who')]).toEqual([
      'says',
      'say-do',
      null,
    ]);
    expect([
      sectionIn('Feels: tired'),
      sectionIn('Feels (because of the noise)'),
      sectionIn('Kim – Says'),
    ]).toEqual(['feels', 'feels', 'says']);
    expect([anySectionOf('Goal'), anySectionOf('Goal', true)]).toEqual([null, 'goal']);
  });
});

describe('settle', () => {
  const settled = (found: string[], isOwn: boolean) => {
    const { template, sectionFor } = settle(found, isOwn);
    return [template, ...found.map(sectionFor)];
  };

  it('reads a file from elsewhere as another template only if it names all of its sections', () => {
    expect(settled(['says', 'thinks', 'does', 'feels'], false)).toEqual([
      'four-quadrant',
      ...['says', 'thinks', 'does', 'feels'],
    ]);
    expect(settled(['says', 'does', 'feels'], false)).toEqual([
      'six-section',
      ...['say-do', 'say-do', 'think-feel'],
    ]);
    expect(settled(['says', 'thinks', 'does', 'feels', 'pain'], false)).toEqual([
      'six-section',
      ...['say-do', 'think-feel', 'say-do', 'think-feel', 'pain'],
    ]);
  });

  it('knows the sections of a template by other names', () => {
    expect(settled(['say', 'thinks', 'do', 'feels'], false)).toEqual([
      'four-quadrant',
      ...['says', 'thinks', 'does', 'feels'],
    ]);
    expect(settled(['goal', 'see', 'says', 'does', 'hear', 'thinks-feels', 'pain', 'gain'], false)).toEqual([
      'goal-first',
      ...['goal', 'see', 'say', 'do', 'hear', 'think-feel', 'pain', 'gain'],
    ]);
  });

  it('reads a file of ours as one that has all its sections, the default one first', () => {
    expect(settled(['see', 'pain'], true)).toEqual(['six-section', 'see', 'pain']);
    expect(settled(['see', 'say', 'pain'], true)[0]).toBe('goal-first');
    expect(settled(['feels'], true)[0]).toBe('four-quadrant');
    expect(settled([], true)).toEqual(['six-section']);
  });
});
