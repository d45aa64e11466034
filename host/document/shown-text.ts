// How large texts come out in this Figma: the emulator's widths are Inter's, and nobody has measured Figma's
// (docs/platform.md R3, S13). Whatever measures or draws a text takes it from here.
import type { NodeSource, TextRecord, TextStyle } from './types';

/** A text in the size in which it is shown. */
export function shownText(file: NodeSource, text: TextRecord): TextRecord {
  const scale = Number(file.reading('text-metrics'));
  if (scale === 1) return text;
  const ranges = text.ranges.map((range) => ({ ...range, style: scaled(range.style, scale) }));
  return { ...text, ...scaled(text, scale), ranges };
}

function scaled<S extends Partial<TextStyle>>(style: S, scale: number): S {
  const { fontSize, lineHeight, letterSpacing } = style;
  return {
    ...style,
    ...(fontSize === undefined ? {} : { fontSize: fontSize * scale }),
    ...(lineHeight?.unit === 'PIXELS'
      ? { lineHeight: { ...lineHeight, value: lineHeight.value * scale } }
      : {}),
    ...(letterSpacing?.unit === 'PIXELS'
      ? { letterSpacing: { ...letterSpacing, value: letterSpacing.value * scale } }
      : {}),
  };
}
