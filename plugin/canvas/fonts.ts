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

/**
 * Replaces the characters of a text that exists, in whatever fonts people gave it.
 * Leaves it alone when it says so already: a write resets per-range styles (platform.md D).
 */
export async function writeText(text: TextNode | TextSublayerNode, characters: string): Promise<void> {
  if (text.characters === characters) return;
  await loadFonts(fontsOf(text));
  text.characters = characters;
}

/** An empty text has no segments; its own font is then never mixed. */
function fontsOf(text: TextNode | TextSublayerNode): FontName[] {
  const segments = text.getStyledTextSegments(['fontName']);
  if (segments.length > 0) return segments.map(({ fontName }) => fontName);
  const { fontName } = text;
  return fontName === figma.mixed ? [MEDIUM] : [fontName];
}
