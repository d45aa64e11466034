// Loads fonts before text is written: every text write needs them, and none are loaded at the start
// (docs/platform.md 1.4).
import { FONT_FAMILY, textStyles } from '../../shared/draw/text-styles';
import { failure, warn } from '../failures';

export const MEDIUM: FontName = { family: FONT_FAMILY, style: 'Medium' };

/** Loads each font once. */
async function loadFonts(fonts: readonly FontName[]): Promise<void> {
  const byName = new Map(fonts.map((font) => [`${font.family} ${font.style}`, font]));
  await Promise.all(
    [...byName].map(async ([name, font]) => {
      try {
        await figma.loadFontAsync(font);
      } catch (error) {
        throw failure('no-font', 'load fonts', name, String(error));
      }
    }),
  );
}

/**
 * All fonts a map is drawn with. New shapes, stickies and table cells use Inter Medium according to Figma's
 * notes, but Inter Regular in some of its samples (docs/platform.md 0); so Regular is loaded too, if it is
 * available.
 */
export async function loadBoardFonts(): Promise<void> {
  const styles = Object.values(textStyles);
  await Promise.all([
    loadFonts(styles.map(({ fontStyle }) => ({ family: FONT_FAMILY, style: fontStyle }))),
    figma.loadFontAsync({ family: FONT_FAMILY, style: 'Regular' }).catch((error: unknown) => {
      warn('Inter Regular', error);
    }),
  ]);
}

/** Loads the fonts of existing texts, which people may have changed; writing needs all of them. */
export function loadFontsOf(texts: readonly (TextNode | TextSublayerNode)[]): Promise<void> {
  const fonts: FontName[] = [];
  for (const text of texts) fonts.push(...fontsOf(text));
  return loadFonts(fonts);
}

/** An empty text has no segments, but then its own font is never mixed. */
function fontsOf(text: TextNode | TextSublayerNode): FontName[] {
  const segments = text.getStyledTextSegments(['fontName']);
  if (segments.length > 0) return segments.map(({ fontName }) => fontName);
  const { fontName } = text;
  return fontName === figma.mixed ? [MEDIUM] : [fontName];
}
