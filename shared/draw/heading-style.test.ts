// Tests how large a section's name is written.
import { expect, it } from 'vitest';
import { headingStyle } from './heading-style';
import { SIZES } from './sizes';

it.each([
  ['See', 648, 'heading'],
  ['Takes in from others', 648, 'heading'],
  ['Takes in from everybody around', 648, 'long-heading'],
  ['Takes in from everybody around', 1267, 'heading'],
  ['痛み・ストレス', 648, 'square-heading'],
  ['考えていること・感じていること', 648, 'square-heading'],
  ['考えていること・感じていること・言わないこと', 648, 'long-heading'],
  ['見る', 2000, 'square-heading'],
  ['', 648, 'heading'],
])('writes “%s” on %i points as %s', (title, width, style) => {
  const { regular, compact } = SIZES;
  expect(headingStyle(title, width, regular.styles)).toBe(style);
  expect(headingStyle(title, (width * 2) / 3, compact.styles)).toBe(`page-${style}`);
});
