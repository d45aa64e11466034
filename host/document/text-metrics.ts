// Text widths and wrapping, the same on every machine: based on Inter's widths, without canvas or DOM.
import { INTER_WIDTHS, WIDTH_RUNS } from './inter-widths';
import type { LineHeight, TextRecord, TextStyle } from './types';

const LINE_HEIGHT = 1.21;

/** Letters of right-to-left scripts use their average width. */
const RTL_WIDTH = 0.55;
/** Inter has no such letters; the font in its place may be as wide as its size. */
const UNKNOWN_WIDTH = 1;
/** Spaces have the widths by which Unicode defines them: an en, a third, a quarter, a sixth and a fifth of an em. */
const SPACE_WIDTHS: Readonly<Record<number, number>> = {
  8194: 1 / 2,
  8196: 1 / 3,
  8197: 1 / 4,
  8198: 1 / 6,
  8201: 1 / 5,
  // The narrow one, at which no line ends, is a thin one.
  8239: 1 / 5,
};

export interface FontMetrics {
  fontSize: number;
  family?: string;
  style?: string;
}

export interface TextLine {
  text: string;
  /** UTF-16 indices into the whole text; line breaks belong to neither line. */
  start: number;
  end: number;
  width: number;
}

interface PlacedLine extends TextLine {
  y: number;
  height: number;
}

export interface TextLayout {
  lines: PlacedLine[];
  width: number;
  height: number;
}

const widthsByStyle = new Map<string, Map<number, number>>();

function widthsOf(style: string): Map<number, number> {
  const known = widthsByStyle.get(style);
  if (known) return known;
  const table = new Map<number, number>();
  const runs = INTER_WIDTHS[style] ?? INTER_WIDTHS.Medium ?? [];
  WIDTH_RUNS.forEach(([first], run) => {
    runs[run]?.forEach((width, offset) => {
      table.set(first + offset, width / 1000);
    });
  });
  widthsByStyle.set(style, table);
  return table;
}

function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    (code >= 0x591 && code <= 0x5c7) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0xfeff
  );
}

function isWide(code: number): boolean {
  return (
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0x2e80 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xffef) ||
    code >= 0x1f000
  );
}

/** A line may end before and after each: Chinese, Japanese, Korean, and their wide punctuation. */
const isIdeograph = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0xd7ff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff00 && code <= 0xffef);

/** The width of a code point in em. */
function emWidth(code: number, style: string): number {
  if (isZeroWidth(code)) return 0;
  const known = widthsOf(style).get(code);
  if (known !== undefined) return known;
  if (isWide(code)) return 1;
  if (code >= 0x590 && code <= 0x8ff) return RTL_WIDTH;
  return SPACE_WIDTHS[code] ?? (code < 0x20 ? 0 : UNKNOWN_WIDTH);
}

export function textWidth(text: string, font: FontMetrics): number {
  let width = 0;
  for (const char of text) width += emWidth(char.codePointAt(0) ?? 0, font.style ?? 'Medium');
  return width * font.fontSize;
}

interface Glyph {
  index: number;
  length: number;
  width: number;
  breakAfter: boolean;
}

function glyphsOf(text: string, offset: number, widthAt: (code: number, index: number) => number): Glyph[] {
  const glyphs: Glyph[] = [];
  let joined = false;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const next = text.codePointAt(index + length) ?? 0;
    const breakAfter =
      code === 0x20 || code === 0x2d || code === 0x09 || isIdeograph(code) || isIdeograph(next);
    // A code point after a zero-width joiner belongs to the emoji before it.
    const width = joined ? 0 : widthAt(code, offset + index);
    joined = code === 0x200d;
    glyphs.push({ index: offset + index, length, width, breakAfter });
    index += length;
  }
  return glyphs;
}

/** Wraps greedily at spaces, hyphens and CJK; a word longer than the line is broken between letters. */
function wrapParagraph(text: string, glyphs: Glyph[], from: number, maxWidth: number): TextLine[] {
  const lines: TextLine[] = [];
  let first = 0;
  let breakAt = -1;
  let width = 0;
  const startOf = (position: number): number => glyphs[position]?.index ?? from + text.length;
  const push = (next: number): void => {
    const start = startOf(first);
    const end = startOf(next);
    const shown = text.slice(start - from, end - from).trimEnd();
    let shownWidth = 0;
    for (const glyph of glyphs.slice(first, next))
      if (glyph.index < start + shown.length) shownWidth += glyph.width;
    lines.push({ text: shown, start, end, width: shownWidth });
    first = next;
    breakAt = -1;
  };
  for (let position = 0; position < glyphs.length; position += 1) {
    const glyph = glyphs[position] as Glyph;
    const isSpace = text[glyph.index - from] === ' ';
    if (width + glyph.width > maxWidth + 0.001 && !isSpace && position > first) {
      push(breakAt > first ? breakAt : position);
      width = 0;
      for (let rest = first; rest < position; rest += 1) width += glyphs[rest]?.width ?? 0;
    }
    width += glyph.width;
    if (glyph.breakAfter) breakAt = position + 1;
  }
  push(glyphs.length);
  return lines;
}

function wrapWith(
  text: string,
  maxWidth: number,
  widthAt: (code: number, index: number) => number,
): TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (const paragraph of text.split(/[\n\u2028]/)) {
    lines.push(...wrapParagraph(paragraph, glyphsOf(paragraph, from, widthAt), from, maxWidth));
    from += paragraph.length + 1;
  }
  return lines;
}

export function wrap(text: string, font: FontMetrics & { maxWidth: number }): TextLine[] {
  const style = font.style ?? 'Medium';
  return wrapWith(text, font.maxWidth, (code) => emWidth(code, style) * font.fontSize);
}

function lineHeightOf(fontSize: number, lineHeight: LineHeight): number {
  if (lineHeight.unit === 'AUTO') return fontSize * LINE_HEIGHT;
  return lineHeight.unit === 'PIXELS' ? lineHeight.value : (fontSize * lineHeight.value) / 100;
}

/** The style at an index: the text's own, overridden by the range that covers it. */
export function styleAt(text: TextRecord, index: number): TextStyle {
  const range = text.ranges.find((other) => index >= other.start && index < other.end);
  return range ? { ...text, ...range.style } : text;
}

function letterSpacingOf(style: TextStyle): number {
  const { unit, value } = style.letterSpacing;
  return unit === 'PIXELS' ? value : (style.fontSize * value) / 100;
}

/** The lines of a text in all its styles; with `maxWidth` null, only the text's own line breaks count. */
export function layoutText(text: TextRecord, maxWidth: number | null): TextLayout {
  const plain = text.ranges.length === 0;
  const spacing = letterSpacingOf(text);
  const widthAt = (code: number, index: number): number => {
    if (plain) return emWidth(code, text.fontName.style) * text.fontSize + spacing;
    const style = styleAt(text, index);
    return emWidth(code, style.fontName.style) * style.fontSize + letterSpacingOf(style);
  };
  let y = 0;
  let width = 0;
  const lines = wrapWith(text.characters, maxWidth ?? Number.POSITIVE_INFINITY, widthAt).map((line) => {
    const height = plain ? lineHeightOf(text.fontSize, text.lineHeight) : tallest(text, line);
    const placed = { ...line, y, height };
    y += height;
    width = Math.max(width, line.width);
    return placed;
  });
  return { lines, width: Math.ceil(width * 100) / 100, height: Math.ceil(y) };
}

function tallest(text: TextRecord, line: TextLine): number {
  let height = 0;
  for (let index = line.start; index < Math.max(line.end, line.start + 1); index += 1) {
    const style = styleAt(text, index);
    height = Math.max(height, lineHeightOf(style.fontSize, style.lineHeight));
  }
  return height;
}
