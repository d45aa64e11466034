// Answers of a review go to their questions, in whichever language these were asked.
import { describe, expect, it } from 'vitest';
import { answersTo, withAnswer } from './review';

const ENGLISH = ['What surprised us?', 'What is missing?'];
const GERMAN = ['Was hat uns überrascht?', 'Was fehlt?'];
const LISTS = [ENGLISH, GERMAN];

describe('answersTo', () => {
  it('asks every question, with what was said in any of the languages', () => {
    const review = [{ question: 'Was fehlt?', answer: 'Nachts' }];
    expect(answersTo(review, LISTS)).toEqual([
      { question: 'What surprised us?', answer: '' },
      { question: 'What is missing?', answer: 'Nachts' },
    ]);
  });

  it('adds questions that a file brought, at the end', () => {
    const own = { question: 'Who comes next?', answer: 'Ben' };
    expect(answersTo([own], LISTS)).toEqual([
      { question: 'What surprised us?', answer: '' },
      { question: 'What is missing?', answer: '' },
      own,
    ]);
  });
});

describe('withAnswer', () => {
  const said = [{ question: 'Was fehlt?', answer: 'Nachts' }];

  it('adds an answer under the words of its question in the language of the map', () => {
    expect(withAnswer(said, { question: 'What surprised us?', answer: ' Noise \n' }, LISTS)).toEqual([
      { question: 'Was fehlt?', answer: 'Nachts' },
      { question: 'Was hat uns überrascht?', answer: 'Noise' },
    ]);
  });

  it('changes an answer in place, whichever language it was given in', () => {
    const changed = withAnswer(said, { question: 'What is missing?', answer: 'Nights' }, LISTS);
    expect(changed).toEqual([{ question: 'Was fehlt?', answer: 'Nights' }]);
  });

  it('takes an emptied answer away, and only that', () => {
    const own = { question: 'Who comes next?', answer: 'Ben' };
    expect(withAnswer([...said, own], { question: 'Who comes next?', answer: ' ' }, LISTS)).toEqual(said);
    expect(withAnswer([...said, own], { question: 'What is missing?', answer: '' }, LISTS)).toEqual([own]);
  });
});
