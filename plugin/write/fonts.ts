// Loads fonts before text is written: every text write needs them, and none are loaded at the start
// (docs/platform.md 1.4). What cannot be loaded here is replaced by something that can.
import type { FontStandIn } from '../../shared/contract/events';
import { FONT_FAMILY, textStyles } from '../../shared/draw/text-styles';
import { failure } from '../failures';
import { Pace } from '../pause';
import { announce } from '../session/announce';

type Text = TextNode | TextSublayerNode;

const nameOf = ({ family, style }: FontName): string => `${family} ${style}`;
const ours = (style: string): FontName => ({ family: FONT_FAMILY, style });

/**
 * New shapes, stickies and table cells use Inter Medium according to Figma's notes, but Inter Regular in some of its
 * samples (docs/platform.md 0).
 */
const SPARE = 'Regular';
/** What a map is drawn with. */
const STYLES = [SPARE, 'Medium', ...Object.values(textStyles).map(({ fontStyle }) => fontStyle as string)];

/** The nearest style that is left comes first. */
const NEXT_STYLES: Record<string, readonly string[]> = {
  Regular: ['Medium', 'Semi Bold', 'Bold'],
  Medium: ['Regular', 'Semi Bold', 'Bold'],
  'Semi Bold': ['Bold', 'Medium', 'Regular'],
  Bold: ['Semi Bold', 'Medium', 'Regular'],
};

/** Without Inter: families that look like it come first, then whatever there is. */
const NEXT_FAMILIES = ['Roboto', 'Open Sans', 'Arial', 'Noto Sans'];
/** Each costs a turn or more, and a family that is listed usually loads. */
const MOST_FAMILIES = 8;

/** The fonts of one request. */
export class BoardFonts {
  private readonly standIns = new Map<string, FontName>();

  constructor(private readonly setFont: (text: Text, font: FontName) => void) {}

  /** The font to write in where Inter has this style. */
  inStyle(style: string): FontName {
    return this.standIns.get(style) || ours(style);
  }

  /** Loads all fonts that a map is drawn with. */
  async load(): Promise<void> {
    const refused = await loadFonts(STYLES.map(ours));
    await this.standInFor(refused, STYLES);
  }

  /** Loads the fonts of existing texts, which people may have changed; writing needs all of them. */
  async loadOf(texts: readonly Text[]): Promise<void> {
    const fonts = new Map(texts.map((text) => [text, fontsOf(text)] as const));
    const refused = await loadFonts(([] as FontName[]).concat(...fonts.values()));
    const isRefused = (font: FontName) => refused.has(nameOf(font));
    const styles: string[] = [];
    for (const font of ([] as FontName[]).concat(...fonts.values()).filter(isRefused)) {
      // A font that people chose is theirs to keep.
      if (font.family !== FONT_FAMILY)
        throw failure('no-font', 'load fonts', nameOf(font), refused.get(nameOf(font)));
      styles.push(font.style);
    }
    await this.standInFor(refused, styles);
    fonts.forEach((used, text) => {
      const [first] = used.filter(isRefused);
      if (first !== undefined) this.setFont(text, this.inStyle(first.style));
    });
  }

  /** Gives the texts of a new node a font that is loaded. */
  fit(node: SceneNode): void {
    if (this.standIns.size > 0) for (const text of textsIn(node)) this.fitText(text);
  }

  /** The same for one text, as that of a new cell. */
  fitText(text: Text): void {
    if (this.standIns.size === 0) return;
    const { fontName } = text;
    if (fontName === figma.mixed || fontName.family !== FONT_FAMILY) return;
    const standIn = this.standIns.get(fontName.style);
    if (standIn !== undefined) text.fontName = standIn;
  }

  private async standInFor(refused: ReadonlyMap<string, string>, styles: readonly string[]): Promise<void> {
    const missing = [...new Set(styles)].filter(
      (style) => refused.has(nameOf(ours(style))) && !this.standIns.has(style),
    );
    if (missing.length === 0) return;
    const choose = (await this.otherStyles(missing)) || (await otherFamily());
    const told: FontStandIn[] = [];
    for (const style of missing) {
      const font = choose?.(style);
      if (!font)
        throw failure('no-font', 'load fonts', nameOf(ours(style)), refused.get(nameOf(ours(style))));
      this.standIns.set(style, font);
      if (style !== SPARE) told.push({ missing: nameOf(ours(style)), used: nameOf(font) });
    }
    if (told.length > 0) announce('fonts', { fonts: told });
  }

  /** Null if no other style of Inter loads either. */
  private async otherStyles(missing: readonly string[]): Promise<Choose | null> {
    const others = Object.keys(NEXT_STYLES).filter((style) => missing.indexOf(style) < 0);
    const refused = await loadFonts(others.map(ours));
    const there = others.filter((style) => !refused.has(nameOf(ours(style))));
    return there.length === 0 ? null : nearest(there.map(ours));
  }
}

type Choose = (style: string) => FontName | undefined;

/** Chooses from fonts of one family. */
const nearest =
  (fonts: readonly FontName[]): Choose =>
  (style) =>
    [style, ...(NEXT_STYLES[style] || [])]
      .map((wanted) => fonts.filter((font) => font.style === wanted)[0])
      .filter((font) => font !== undefined)[0] || fonts[0];

/** The first family of which anything loads. */
async function otherFamily(): Promise<Choose | null> {
  const families = new Map<string, FontName[]>();
  for (const { fontName } of await figma.listAvailableFontsAsync()) {
    const { family, style } = fontName;
    families.set(family, [...(families.get(family) || []), { family, style }]);
  }
  families.delete(FONT_FAMILY);
  const names = [...NEXT_FAMILIES.filter((name) => families.has(name)), ...families.keys()];
  for (const name of [...new Set(names)].slice(0, MOST_FAMILIES)) {
    const fonts = (families.get(name) as FontName[]).filter(({ style }) => style in NEXT_STYLES);
    const refused = await loadFonts(fonts);
    const loaded = fonts.filter((font) => !refused.has(nameOf(font)));
    if (loaded.length > 0) return nearest(loaded);
  }
  return null;
}

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
  return fontName === figma.mixed ? [ours('Medium')] : [fontName];
}

function textsIn(node: SceneNode): Text[] {
  if (node.type === 'STICKY' || node.type === 'SHAPE_WITH_TEXT') return [node.text];
  if (node.type !== 'TABLE') return [];
  const texts: Text[] = [];
  for (let row = 0; row < node.numRows; row += 1) texts.push(...cellsIn(node, row));
  return texts;
}

function cellsIn(table: TableNode, row: number): Text[] {
  return Array.from({ length: table.numColumns }, (_, column) => table.cellAt(row, column).text);
}
