// Tests the lines under the title.
import { describe, expect, it } from 'vitest';
import { boardTexts } from '../catalogue/board-texts';
import { EMPTY_PERSONA } from '../model/persona';
import { orderLine, personaLine } from './subtitle-lines';

const texts = boardTexts.en;
const dana = { ...EMPTY_PERSONA, name: 'Dana' };

describe('personaLine', () => {
  it.each([
    [EMPTY_PERSONA, '', 'Who is this about?'],
    [EMPTY_PERSONA, 'Tables', 'Who is this about?'],
    [dana, '', 'Dana'],
    [dana, 'Tables', 'Dana  ·  for: Tables'],
    [{ ...dana, details: { role: 'Baker' } }, 'Tables', 'Dana, Baker  ·  for: Tables'],
    [{ ...dana, details: { role: '' } }, '', 'Dana'],
  ])('says who the map is about', (persona, product, line) => {
    expect(personaLine(persona, product, texts)).toBe(line);
  });
});

describe('orderLine', () => {
  it('names the order, its reason and whose advice it is', () => {
    expect(orderLine({ preset: 'custom', sections: [] }, 'six-section', texts)).toBe(
      `Order: Custom order. ${texts.customReason} (${texts.bases.facilitator})`,
    );
  });
});
