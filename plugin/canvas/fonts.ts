// Loads fonts before text is written: every text write needs it, and nothing is loaded at the start (platform.md 1.4).
import { FONT_FAMILY, textStyles } from '../../shared/board/text-styles';
import { failure } from '../failures';

const MEDIUM: FontName = { family: FONT_FAMILY, style: 'Medium' };

export async function loadFonts(fonts: readonly FontName[]): Promise<void> {
  await Promise.all(
    fonts.map(async (font) => {
      try {
        await figma.loadFontAsync(font);
      } catch (error) {
        throw failure('no-font', 'load fonts', `${font.family} ${font.style}`, String(error));
      }
    }),
  );
}

/**
 * All fonts that a map is drawn with. New shapes and table cells come in Inter Medium by Figma's own notes, in
 * Inter Regular by some of its samples (platform.md 0), so both are there.
 */
export function loadBoardFonts(): Promise<void> {
  const styles = new Set(['Regular', ...Object.values(textStyles).map(({ fontStyle }) => fontStyle)]);
  return loadFonts([...styles].map((style) => ({ family: FONT_FAMILY, style })));
}

/** A text that exists, and what it shall say. */
export interface TextWrite {
  text: TextNode | TextSublayerNode;
  characters: string;
}

/**
 * Replaces texts that exist, in whatever fonts people gave them: all of them, or none when a font or a write fails.
 * A text that says so already is left alone: a write resets per-range styles (platform.md D).
 */
export async function writeTexts(writes: readonly TextWrite[]): Promise<void> {
  const due = writes
    .map(({ text, characters }) => ({ text, characters, before: text.characters }))
    .filter(({ characters, before }) => characters !== before);
  const fonts = new Map<string, FontName>();
  for (const { text } of due)
    for (const font of fontsOf(text)) fonts.set(`${font.family}/${font.style}`, font);
  await loadFonts([...fonts.values()]);
  const written: typeof due = [];
  try {
    for (const write of due) {
      write.text.characters = write.characters;
      written.push(write);
    }
  } catch (error) {
    for (const { text, before } of written) text.characters = before;
    throw error;
  }
}

/** An empty text has no segments; its own font is then never mixed. */
function fontsOf(text: TextNode | TextSublayerNode): FontName[] {
  const segments = text.getStyledTextSegments(['fontName']);
  if (segments.length > 0) return segments.map(({ fontName }) => fontName);
  const { fontName } = text;
  return fontName === figma.mixed ? [MEDIUM] : [fontName];
}
