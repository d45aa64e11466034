// Sizes and weights of texts on the board; at least 16, to stay readable when zoomed out a little.

export interface TextStyle {
  fontSize: number;
  fontStyle: 'Medium' | 'Bold';
}

export const FONT_FAMILY = 'Inter';

export const textStyles = {
  title: { fontSize: 96, fontStyle: 'Bold' },
  lead: { fontSize: 48, fontStyle: 'Medium' },
  line: { fontSize: 32, fontStyle: 'Medium' },
  heading: { fontSize: 48, fontStyle: 'Bold' },
  prompt: { fontSize: 28, fontStyle: 'Medium' },
  name: { fontSize: 80, fontStyle: 'Bold' },
  detail: { fontSize: 32, fontStyle: 'Medium' },
  statement: { fontSize: 40, fontStyle: 'Medium' },
  hint: { fontSize: 24, fontStyle: 'Medium' },
  rule: { fontSize: 32, fontStyle: 'Medium' },
} as const satisfies Record<string, TextStyle>;

export type TextStyleName = keyof typeof textStyles;
