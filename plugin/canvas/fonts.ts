// Loads fonts before text is written: every text write needs it, and nothing is loaded at the start (platform.md 1.4).
import { FONT_FAMILY, textStyles } from '../../shared/board/text-styles';
import { failure, warn } from '../failures';

export const MEDIUM: FontName = { family: FONT_FAMILY, style: 'Medium' };

async function loadFonts(fonts: readonly FontName[]): Promise<void> {
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
 * All fonts that a map is drawn with. New shapes, stickies and table cells come in Inter Medium by Figma's own notes,
 * in Inter Regular by some of its samples (platform.md 0); so that one is loaded too, and need not be there.
 */
export async function loadBoardFonts(): Promise<void> {
  const styles = new Set(Object.values(textStyles).map(({ fontStyle }) => fontStyle));
  await Promise.all([
    loadFonts([...styles].map((style) => ({ family: FONT_FAMILY, style }))),
    figma.loadFontAsync({ family: FONT_FAMILY, style: 'Regular' }).catch((error: unknown) => {
      warn('Inter Regular is not here', error);
    }),
  ]);
}

/** The fonts that people gave to texts that exist; a write needs all of them. */
export function loadFontsOf(texts: readonly (TextNode | TextSublayerNode)[]): Promise<void> {
  const fonts = new Map<string, FontName>();
  for (const text of texts) for (const font of fontsOf(text)) fonts.set(`${font.family}/${font.style}`, font);
  return loadFonts([...fonts.values()]);
}

/** An empty text has no segments; its own font is then never mixed. */
function fontsOf(text: TextNode | TextSublayerNode): FontName[] {
  const segments = text.getStyledTextSegments(['fontName']);
  if (segments.length > 0) return segments.map(({ fontName }) => fontName);
  const { fontName } = text;
  return fontName === figma.mixed ? [MEDIUM] : [fontName];
}
