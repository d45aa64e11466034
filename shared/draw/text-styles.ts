// Sizes and weights of texts on the board: headings, numbers and prompts are readable at a quarter of full size, and
// nothing that must be read is smaller than 32. Those of a page are smaller on the
// board and at least eight points tall on paper.

export interface TextStyle {
  fontSize: number;
  fontStyle: 'Medium' | 'Bold';
}

export const FONT_FAMILY = 'Inter';

export const textStyles = {
  title: { fontSize: 128, fontStyle: 'Bold' },
  lead: { fontSize: 64, fontStyle: 'Medium' },
  line: { fontSize: 40, fontStyle: 'Medium' },
  chip: { fontSize: 44, fontStyle: 'Bold' },
  heading: { fontSize: 96, fontStyle: 'Bold' },
  /** Of Chinese and Japanese letters, which fill their square and look larger. */
  'square-heading': { fontSize: 80, fontStyle: 'Bold' },
  /** Of a name that would need three lines. */
  'long-heading': { fontSize: 64, fontStyle: 'Bold' },
  badge: { fontSize: 72, fontStyle: 'Bold' },
  icon: { fontSize: 96, fontStyle: 'Medium' },
  prompt: { fontSize: 40, fontStyle: 'Medium' },
  name: { fontSize: 112, fontStyle: 'Bold' },
  role: { fontSize: 52, fontStyle: 'Medium' },
  label: { fontSize: 32, fontStyle: 'Bold' },
  value: { fontSize: 52, fontStyle: 'Bold' },
  fact: { fontSize: 36, fontStyle: 'Medium' },
  detail: { fontSize: 36, fontStyle: 'Medium' },
  statement: { fontSize: 48, fontStyle: 'Bold' },
  hint: { fontSize: 36, fontStyle: 'Medium' },
  term: { fontSize: 40, fontStyle: 'Bold' },
  step: { fontSize: 88, fontStyle: 'Bold' },
  rule: { fontSize: 40, fontStyle: 'Medium' },
  'page-title': { fontSize: 80, fontStyle: 'Bold' },
  'page-heading': { fontSize: 64, fontStyle: 'Bold' },
  'page-square-heading': { fontSize: 48, fontStyle: 'Bold' },
  'page-long-heading': { fontSize: 44, fontStyle: 'Bold' },
  'page-side-heading': { fontSize: 52, fontStyle: 'Bold' },
  'page-badge': { fontSize: 48, fontStyle: 'Bold' },
  'page-icon': { fontSize: 64, fontStyle: 'Medium' },
  'page-name': { fontSize: 72, fontStyle: 'Bold' },
  'page-label': { fontSize: 34, fontStyle: 'Bold' },
} as const satisfies Record<string, TextStyle>;

export type TextStyleName = keyof typeof textStyles;
