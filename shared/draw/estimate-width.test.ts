// How wide texts are taken to be before Figma measures them.
import { expect, it } from 'vitest';
import { estimateWidth } from './estimate-width';

it('takes a square letter as one em, and any other letter or space as three fifths', () => {
  expect(estimateWidth('日本', 10)).toBe(20);
  expect(estimateWidth('안녕', 10)).toBe(20);
  expect(estimateWidth('？', 10)).toBe(10);
  expect(estimateWidth('ab', 10)).toBe(12);
  expect(estimateWidth('\u202f', 10)).toBe(6);
  expect(estimateWidth('«\u202fé\u202f»', 10)).toBe(30);
});
