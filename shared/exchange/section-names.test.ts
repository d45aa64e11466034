// Tests headings of empathy maps as people write them, and the sections they stand for.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { SECTION_IDS } from '../model/sections';
import { sectionOf } from './section-names';

describe('sectionOf', () => {
  it.each(SECTION_IDS)('recognises %s by its id and by its title on the board', (id) => {
    expect([sectionOf(id), sectionOf(boardTexts.en.sections[id])]).toEqual([id, id]);
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
    expect(sectionOf(heading)).toBe(section);
  });

  it.each([
    '',
    '42',
    '🙂',
    'Notes',
    'Persona',
    'See & hear',
    'Pain at the desk',
    'What do we do next?',
    'constructor',
    '__proto__',
  ])('finds no section in “%s”', (heading) => {
    expect(sectionOf(heading)).toBeNull();
  });
});
