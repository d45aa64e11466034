// Tests where a label ends, in whatever language somebody wrote.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/sections';
import { boardTexts } from './board-texts';
import { afterLabel, atColon } from './colon';

describe('a colon after a label', () => {
  it.each(LANGUAGES)('is read as %s writes it', (language) => {
    const text = `Label${boardTexts[language].colon}value: more`;
    expect(atColon(text)).toEqual({ label: 'Label', rest: 'value: more' });
    expect(afterLabel(text, 'Label')).toBe('value: more');
  });

  it.each(['Label : value', 'Label\u00a0: value'])('is read as people type it: %s', (text) =>
    expect(atColon(text)).toEqual({ label: 'Label', rest: 'value' }),
  );

  it.each(['at 8:30', 'https://example.org', 'no colon', ''])('is not found in “%s”', (text) =>
    expect(atColon(text)).toBeNull(),
  );

  it('is not taken for that of another label', () => {
    expect(afterLabel('Labelled: value', 'Label')).toBeNull();
    expect(afterLabel('My label: value', 'Label')).toBeNull();
  });
});
