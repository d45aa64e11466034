// Names of people in quotes, in several languages, and what is none.
import { describe, expect, it } from 'vitest';
import { toWholeMap } from '../exchange/whole-map';
import type { Language } from '../model/sections';
import { namesIn, quotesNaming } from './names-in-quotes';

describe('namesIn', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'I called and asked Maria at the desk', ['Maria']],
    ['en', 'Dr. Berg never calls on Monday', ['Dr. Berg']],
    ['en', 'Nobody calls. They said so in May', []],
    ['en', 'I’m sure that I can wait', []],
    ['de', 'Die Praxis von Frau Kaya ruft am Montag an', ['Frau Kaya']],
    ['de', 'Der Termin war am Montag', []],
    ['fr', 'j’ai demandé à Mme Petit', ['Mme Petit']],
    ['es', 'le pregunté a Lucía en la puerta', ['Lucía']],
    ['pt-BR', 'falei com a Sra. Souza', ['Sra. Souza']],
    ['ja', '田中さんに聞いても、お客さんにはわからない', ['田中さん']],
    ['ko', '김민수 씨가 전화했어요', ['김민수 씨']],
    ['zh-Hans', '我问过王医生', ['王医生']],
  ])('in %s: %s', (language, text, names) => expect(namesIn(text, language)).toEqual(names));

  it('finds known names as whole words, and says each once', () => {
    expect(namesIn('ask al, already; then Al again', 'de', ['Al', 'Bo'])).toEqual(['Al']);
  });
});

describe('quotesNaming', () => {
  it('looks at quotes only, and not for the persona', () => {
    const quote = 'quote' as const;
    const notes = [
      { id: 'a', text: 'So I told Maria', evidence: quote },
      { id: 'b', text: 'So I told Maria' },
      { id: 'c', text: 'they call me Dana', evidence: quote },
      { id: 'd', text: 'ben said so', evidence: quote },
    ];
    const map = toWholeMap(
      {
        id: 'm',
        persona: { name: 'Dana Reyes' },
        sections: [{ id: 'hear', title: 'Hear', notes }],
        actions: [{ id: 'x', text: 'Call', owner: 'Ben', status: 'open' }],
      },
      '2026-11-21T10:00:00.000Z',
    );
    expect(quotesNaming(map)).toEqual([
      { note: 'a', names: ['Maria'] },
      { note: 'd', names: ['Ben'] },
    ]);
  });
});
