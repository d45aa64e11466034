// Loaded fonts: none at the start, and writing text needs the fonts in use (docs/platform.md 1.4, D).
import type { FontName } from '../document/types';
import type { Engine } from './engine';
import { ApiError, asObject, asString } from './errors';
import { Later } from './ref';

const INTER_STYLES =
  'Thin,Extra Light,Light,Regular,Medium,Semi Bold,Bold,Extra Bold,Black,Italic,Medium Italic,Bold Italic';

/** A few of Figma's fonts; the first four are FigJam's presets Simple, Bookish, Technical, Scribbled. */
const FAMILIES: Record<string, string> = {
  Inter: INTER_STYLES,
  Merriweather: 'Light,Regular,Bold,Black',
  'Roboto Mono': 'Light,Regular,Medium,Bold',
  'Figma Hand': 'Regular,Bold',
  Roboto: 'Regular,Medium,Bold',
  'Source Code Pro': 'Regular,Medium,Bold',
};

const AVAILABLE: FontName[] = Object.entries(FAMILIES).flatMap(([family, styles]) =>
  styles.split(',').map((style) => ({ family, style })),
);

function fontKey(font: FontName): string {
  return `${font.family} ${font.style}`;
}

/** Whether Inter and its styles are there is open (docs/platform.md D). */
function availableFonts({ file }: Engine): FontName[] {
  const lacksInter = file.reading('inter') === 'missing';
  const lacksSemiBold = file.reading('semi-bold') === 'missing';
  return AVAILABLE.filter(
    ({ family, style }) => family !== 'Inter' || !(lacksInter || (lacksSemiBold && style === 'Semi Bold')),
  );
}

export function isAvailable(engine: Engine, font: FontName): boolean {
  return availableFonts(engine).some((other) => fontKey(other) === fontKey(font));
}

export function requireFonts(engine: Engine, fonts: readonly FontName[]): void {
  const missing = fonts.find((font) => !engine.fonts.has(fontKey(font)));
  if (missing) throw new ApiError(`Cannot write to node with unloaded font "${fontKey(missing)}"`);
}

export function asFontName(value: unknown, name: string): FontName {
  const font = asObject(value, name);
  return { family: asString(font.family, `${name}.family`), style: asString(font.style, `${name}.style`) };
}

/** Passing only a family loads all its styles (docs/platform.md D). */
function wantedFonts(engine: Engine, value: unknown): FontName[] {
  const font = asObject(value, 'fontName');
  const family = asString(font.family, 'family');
  if (font.style !== undefined) return [{ family, style: asString(font.style, 'style') }];
  return availableFonts(engine).filter((other) => other.family === family);
}

/** The wording for a failed load is unknown (docs/platform.md D). */
export function loadFont(engine: Engine, args: readonly unknown[]): Later {
  const fonts = wantedFonts(engine, args[0]);
  return new Later(() => {
    for (const font of fonts) {
      if (!isAvailable(engine, font) || engine.options.faults.badFonts?.includes(fontKey(font))) {
        throw new ApiError(`The font "${fontKey(font)}" could not be loaded`);
      }
      engine.fonts.add(fontKey(font));
    }
  });
}

export function listFonts(engine: Engine): Later {
  return new Later(() => availableFonts(engine).map((fontName) => ({ fontName })));
}

const WEIGHTS: Record<string, number> = {
  Thin: 100,
  'Extra Light': 200,
  Light: 300,
  Regular: 400,
  Italic: 400,
  Medium: 500,
  'Semi Bold': 600,
  Bold: 700,
  'Extra Bold': 800,
  Black: 900,
};

export function fontWeight(font: FontName): number {
  return WEIGHTS[font.style.replace(' Italic', '')] ?? 400;
}
