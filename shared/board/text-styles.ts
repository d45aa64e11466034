// The sizes and weights of texts on the board; at least 16 so that they can be read when zoomed out a little.

export interface TextStyle {
  fontSize: number;
  fontStyle: 'Medium' | 'Bold';
}

export const FONT_FAMILY = 'Inter';

export const textStyles = {
  title: { fontSize: 96, fontStyle: 'Bold' },
  lead: { fontSize: 40, fontStyle: 'Medium' },
  line: { fontSize: 28, fontStyle: 'Medium' },
  heading: { fontSize: 48, fontStyle: 'Bold' },
  prompt: { fontSize: 24, fontStyle: 'Medium' },
  name: { fontSize: 64, fontStyle: 'Bold' },
  detail: { fontSize: 28, fontStyle: 'Medium' },
  statement: { fontSize: 32, fontStyle: 'Medium' },
  hint: { fontSize: 20, fontStyle: 'Medium' },
  rule: { fontSize: 28, fontStyle: 'Medium' },
} as const satisfies Record<string, TextStyle>;

export type TextStyleName = keyof typeof textStyles;
