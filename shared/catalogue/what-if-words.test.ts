// Tests situations as questions in every language, and what of them stands in files.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/sections';
import { WHAT_IF_IDS } from '../model/what-ifs';
import { boardTexts } from './board-texts';
import { fromFileWhatIfs, situationIn, toFileWhatIfs, whatIfTitle } from './what-if-words';

describe('situations', () => {
  it('are asked about as questions', () => {
    const titles = [{ id: 'sold-out' }, { id: 'own.1', text: 'the queue is long' }];
    expect(titles.map((one) => whatIfTitle(one, boardTexts.en))).toEqual([
      'What if it is sold out?',
      'What if the queue is long?',
    ]);
    expect(situationIn('What if?', boardTexts.en)).toBeNull();
    expect(situationIn('Whatever', boardTexts.en)).toBeNull();
  });

  it.each(LANGUAGES)('are read back from their question and from files in %s', (language) => {
    const texts = boardTexts[language];
    const all = [...WHAT_IF_IDS.map((id) => ({ id })), { id: 'own.1', text: 'a {persona}?' }];
    expect(fromFileWhatIfs(toFileWhatIfs(all, texts), texts)).toEqual(all);
    expect(WHAT_IF_IDS.map((id) => situationIn(whatIfTitle({ id }, texts), texts))).toEqual(
      WHAT_IF_IDS.map((id) => texts.whatIfs[id]),
    );
  });

  it('keep other words for one of the catalogue', () => {
    const reworded = [{ id: 'sold-out', text: 'nothing is left' }];
    expect(fromFileWhatIfs(reworded, boardTexts.en)).toEqual(reworded);
  });
});
