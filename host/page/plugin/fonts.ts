// Inter as data URLs, for the page and for the plugin window, which cannot fetch files.
import inter400 from '@fontsource/inter/files/inter-latin-400-normal.woff2';
import inter500 from '@fontsource/inter/files/inter-latin-500-normal.woff2';
import inter600 from '@fontsource/inter/files/inter-latin-600-normal.woff2';
import inter700 from '@fontsource/inter/files/inter-latin-700-normal.woff2';
import interExt400 from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2';
import interExt500 from '@fontsource/inter/files/inter-latin-ext-500-normal.woff2';
import interExt700 from '@fontsource/inter/files/inter-latin-ext-700-normal.woff2';

const LATIN_EXT =
  'U+0100-02AF, U+0304, U+0308, U+0329, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20CF, U+2113, U+2C60-2C7F, U+A720-A7FF';

function face(weight: number, address: string, range = ''): string {
  const unicode = range === '' ? '' : `unicode-range: ${range};`;
  return `@font-face { font-family: 'Inter'; font-weight: ${weight}; font-display: block; ${unicode} src: url(${address}) format('woff2'); }`;
}

const EXTENDED = [
  face(400, interExt400, LATIN_EXT),
  face(500, interExt500, LATIN_EXT),
  face(700, interExt700, LATIN_EXT),
];
const LATIN = [face(400, inter400), face(500, inter500), face(600, inter600), face(700, inter700)];

/** The later rule wins for a character in both ranges, so the wide range goes first. */
export const INTER_FACES = [...EXTENDED, ...LATIN].join('\n');
