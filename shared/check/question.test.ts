// Tests that questions are open first, then balanced, and never name our product, in any language.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { mapAround } from '../exchange/whole-map';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { LANGUAGES } from '../model/sections';
import { TEMPLATE_IDS, templateOf } from '../templates';
import { ASPECTS } from '../templates/template';
import { questionOf, suggestQuestion } from './question';

const noteOf = (text: string, changes: Partial<Note> = {}): Note => ({ id: 'n', text, ...changes });
const mapOf = (note: Note, changes: Partial<EmpathyMap> = {}) =>
  mapAround({ id: 'm', sections: [{ id: 'hear', title: 'Hears', notes: [note] }], ...changes }, '');
const ask = (note: Note, changes: Partial<EmpathyMap> = {}) => {
  const map = mapOf(note, changes);
  return questionOf({ note, section: map.sections[0] ?? null }, map);
};

describe('questionOf', () => {
  it('asks openly about the section first, then whether the note is so or not', () => {
    expect(ask(noteOf('Neighbours say:\nnobody answers #guess #phone'))).toBe(
      'What do others tell you about it? Is this part of it or not: Neighbours say: nobody answers',
    );
  });

  it('takes what somebody worded', () => {
    expect(ask(noteOf('Waits', { check: { question: 'How long did you wait?' } }))).toBe(
      'How long did you wait?',
    );
  });

  it.each([
    ['Calls KLAR twice, then klar again', 'Calls (what you use) twice, then (what you use) again'],
    ['Klarinet lessons', 'Klarinet lessons'],
  ])('names no product of ours: %s', (text, said) => {
    expect(ask(noteOf(text), { context: { product: ' Klar ' } })).toBe(
      `What do others tell you about it? Is this part of it or not: ${said}`,
    );
  });

  it('asks of a note in no section how it is', () => {
    const note = noteOf('Waits');
    expect(suggestQuestion({ note, section: null }, mapOf(note))).toBe(
      'How is it for you? Like this or different: Waits',
    );
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { questions } = boardTexts[language].check;

  it.each([...ASPECTS, 'none'] as const)('%s: two questions, the open one first, the note last', (aspect) => {
    expect(questions[aspect]).toMatch(/^[^{]+[?？][^{]+[?？]?[\s\u202f]?[:：] ?\{text\}$/u);
  });

  it.each(TEMPLATE_IDS)('%s: each section has a question of its own', (template) => {
    const asked = templateOf(template).sections.map(({ aspects: [aspect] }) => questions[aspect ?? 'none']);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
