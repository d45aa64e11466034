// Pure edits of a text with styled ranges. Uses only the text record, nothing from the API.
import { styleAt } from '../document/text-metrics';
import type { TextRange, TextRecord, TextStyle } from '../document/types';

export type StyleKey = keyof TextStyle;

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** All values of a style property between two indices, without duplicates. */
export function valuesOf<K extends StyleKey>(
  text: TextRecord,
  key: K,
  start: number,
  end: number,
): TextStyle[K][] {
  const values: TextStyle[K][] = [];
  for (const piece of pieces(text, start, end)) {
    const value = styleAt(text, piece.start)[key];
    if (!values.some((other) => same(other, value))) values.push(value);
  }
  return values.length > 0 ? values : [text[key]];
}

/** The spans between two indices in which no range starts or ends. */
export function pieces(text: TextRecord, start: number, end: number): { start: number; end: number }[] {
  const cuts = new Set([start, end]);
  for (const range of text.ranges) {
    if (range.start > start && range.start < end) cuts.add(range.start);
    if (range.end > start && range.end < end) cuts.add(range.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((cut, index) => ({ start: sorted[index] ?? start, end: cut }));
}

function joined(ranges: TextRange[]): TextRange[] {
  const kept: TextRange[] = [];
  for (const range of ranges) {
    if (range.end <= range.start || Object.keys(range.style).length === 0) continue;
    const last = kept.at(-1);
    if (last && last.end === range.start && same(last.style, range.style)) last.end = range.end;
    else kept.push({ ...range });
  }
  return kept;
}

export function setRange(
  text: TextRecord,
  start: number,
  end: number,
  style: Partial<TextStyle>,
): TextRecord {
  const ranges = pieces(
    { ...text, ranges: [...text.ranges, { start, end, style }] },
    0,
    text.characters.length,
  ).map((piece) => {
    const old = text.ranges.find((range) => piece.start >= range.start && piece.end <= range.end);
    const inside = piece.start >= start && piece.end <= end;
    return { ...piece, style: { ...old?.style, ...(inside ? style : {}) } };
  });
  return { ...text, ranges: joined(ranges) };
}

export function setAll(text: TextRecord, style: Partial<TextStyle>): TextRecord {
  const ranges = text.ranges.map((range) => {
    const rest = { ...range.style };
    for (const key of Object.keys(style) as StyleKey[]) delete rest[key];
    return { ...range, style: rest };
  });
  return { ...text, ...style, ranges: joined(ranges) };
}

/** New text takes the style of the first character (docs/platform.md D). */
export function setCharacters(text: TextRecord, characters: string): TextRecord {
  const { fontName, fontSize, fills, textCase, textDecoration, lineHeight, letterSpacing, hyperlink } =
    styleAt(text, 0);
  const style = { fontName, fontSize, fills, textCase, textDecoration, lineHeight, letterSpacing, hyperlink };
  return { ...text, ...style, characters, ranges: [] };
}

export function insertCharacters(
  text: TextRecord,
  at: number,
  added: string,
  like: 'BEFORE' | 'AFTER',
): TextRecord {
  const length = added.length;
  const characters = text.characters.slice(0, at) + added + text.characters.slice(at);
  const ranges = text.ranges.map((range) => {
    const startMoves = range.start > at || (range.start === at && like === 'BEFORE');
    const endMoves = range.end > at || (range.end === at && like === 'BEFORE');
    return {
      ...range,
      start: range.start + (startMoves ? length : 0),
      end: range.end + (endMoves ? length : 0),
    };
  });
  return { ...text, characters, ranges };
}

export function deleteCharacters(text: TextRecord, start: number, end: number): TextRecord {
  const moved = (index: number): number => (index <= start ? index : Math.max(start, index - (end - start)));
  const ranges = text.ranges.map((range) => ({ ...range, start: moved(range.start), end: moved(range.end) }));
  return {
    ...text,
    characters: text.characters.slice(0, start) + text.characters.slice(end),
    ranges: joined(ranges),
  };
}
