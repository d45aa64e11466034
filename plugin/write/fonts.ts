// Loads fonts before text is written: every text write needs them, and none are loaded at the start
// (docs/platform.md 1.4).
import { FONT_FAMILY, textStyles } from '../../shared/draw/text-styles';
import { failure, warn } from '../failures';
import { Pace } from '../pause';

export const MEDIUM: FontName = { family: FONT_FAMILY, style: 'Medium' };

type Text = TextNode | TextSublayerNode;

const nameOf = ({ family, style }: FontName): string => `${family} ${style}`;

/** Loads each font once; returns the reasons for those that cannot be had, by name. */
async function loadFonts(fonts: readonly FontName[]): Promise<Map<string, string>> {
  const byName = new Map(fonts.map((font) => [nameOf(font), font]));
  const refused = new Map<string, string>();
  const load = ([name, font]: [string, FontName]) =>
    figma.loadFontAsync(font).catch((error: unknown) => {
      refused.set(name, String(error));
    });
  await Promise.all([...byName].map(load));
  return refused;
}

async function requireFonts(fonts: readonly FontName[]): Promise<void> {
  const [first] = await loadFonts(fonts);
  if (first !== undefined) throw failure('no-font', 'load fonts', ...first);
}

/**
 * All fonts a map is drawn with. New shapes, stickies and table cells use Inter Medium according to Figma's
 * notes, but Inter Regular in some of its samples (docs/platform.md 0); so Regular is loaded too, if it is
 * available.
 */
export async function loadBoardFonts(): Promise<void> {
  const styles = Object.values(textStyles);
  await Promise.all([
    requireFonts(styles.map(({ fontStyle }) => ({ family: FONT_FAMILY, style: fontStyle }))),
    figma.loadFontAsync({ family: FONT_FAMILY, style: 'Regular' }).catch((error: unknown) => {
      warn('Inter Regular', error);
    }),
  ]);
}

/** Loads the fonts of existing texts, which people may have changed; writing needs all of them. */
export function loadFontsOf(texts: readonly Text[]): Promise<void> {
  const fonts: FontName[] = [];
  for (const text of texts) fonts.push(...fontsOf(text));
  return requireFonts(fonts);
}

/** Calls to Figma for one text. */
const CALLS = 3;

/** Loads what it can; returns the texts that can be written. */
export async function loadAvailableFonts(texts: readonly Text[]): Promise<Set<Text>> {
  const pace = new Pace();
  const fonts = new Map<Text, FontName[]>();
  for (const text of texts) {
    if (pace.spend(CALLS)) await pace.rest();
    if (!('removed' in text && text.removed)) fonts.set(text, fontsOf(text));
  }
  const refused = await loadFonts(([] as FontName[]).concat(...fonts.values()));
  const isRefused = (font: FontName) => refused.has(nameOf(font));
  return new Set([...fonts.keys()].filter((text) => !fonts.get(text)?.some(isRefused)));
}

/** An empty text has no segments, but then its own font is never mixed. */
function fontsOf(text: Text): FontName[] {
  const segments = text.getStyledTextSegments(['fontName']);
  if (segments.length > 0) return segments.map(({ fontName }) => fontName);
  const { fontName } = text;
  return fontName === figma.mixed ? [MEDIUM] : [fontName];
}
