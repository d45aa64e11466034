// Writes the two lists of languages in shared/locales from LANGUAGES: everything that each says, and the little that
// the sandbox needs before there is a window.
import { fileURLToPath } from 'node:url';
import { runSource } from './run-source.mjs';
import { writeFormatted } from './write-formatted.mjs';

const ALL = fileURLToPath(new URL('../shared/locales/all.ts', import.meta.url));
const CHOICES = fileURLToPath(new URL('../shared/locales/choices.ts', import.meta.url));

/** `pt-BR` becomes `ptBR`. @param {string} code */
const nameOf = (code) => code.replace(/-(.)/g, (_dash, letter) => letter.toUpperCase());

/** Entries of a record by language. @param {readonly string[]} codes */
const entriesOf = (codes) =>
  codes.map((code) => (nameOf(code) === code ? `  ${code},` : `  '${code}': ${nameOf(code)},`)).join('\n');

/** @param {readonly string[]} codes */
export function allSource(codes) {
  const imports = [...codes].sort().map((code) => `import * as ${nameOf(code)} from './${code}';`);
  return `// Every language with everything that it says. The window has its own source of these (ui/page-locales.ts).
// Written by scripts/languages.mjs.
import type { Language } from '../model/sections';
${imports.join('\n')}
import { composeTexts, type LocaleFolder, type LocaleTexts } from './locale-texts';

const folders: Record<Language, LocaleFolder> = {
${entriesOf(codes)}
};

const composed = new Map<Language, LocaleTexts>();

/** Always the same object for a language. */
export function localeTexts(language: Language): LocaleTexts {
  const texts = composed.get(language) ?? composeTexts(folders[language]);
  composed.set(language, texts);
  return texts;
}
`;
}

/** @param {readonly string[]} codes */
export function choicesSource(codes) {
  const imports = [...codes].sort().map((code) => `import * as ${nameOf(code)} from './${code}/choices';`);
  return `// What the sandbox says before there is a window, in each language.
// Written by scripts/languages.mjs.
import type { Language } from '../model/sections';
${imports.join('\n')}
import type { Words } from './locale';

export type FirstWords = Words<typeof en>;

export const firstWords: Record<Language, FirstWords> = {
${entriesOf(codes)}
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { LANGUAGES: codes } = await runSource('shared/model/sections.ts');
  writeFormatted(ALL, allSource(codes));
  writeFormatted(CHOICES, choicesSource(codes));
}
