// Which part of a map a heading stands for: a section, or one of the parts around the sections. Independent
// of formats.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { namesOf } from '../../catalogue/labels';
import { LANGUAGES, type Language } from '../../model/sections';
import type { SectionId } from '../../templates/template';
import { anySectionOf, plainWords } from '../section-names';

export const PARTS = ['persona', 'context', 'problem', 'actions', 'tensions', 'unplaced'] as const;
type Part = (typeof PARTS)[number];
/** A part of a map. */
export type Place = Part | SectionId;

const OTHER_NAMES: readonly (readonly [string, Part])[] = [
  ['problem', 'problem'],
  ['next steps', 'actions'],
];

let known: ReadonlyMap<string, Part> | undefined;

/** What the parts are called in any language. Where two share a name, the English one counts. */
function partNames(): ReadonlyMap<string, Part> {
  const inLanguage = (language: Language) => {
    const [files, board] = [fileTexts[language], boardTexts[language]];
    const names = PARTS.map((part) => [files[part], part] as const);
    const earlier = namesOf(files.tensions, board).map((name) => [name, 'tensions'] as const);
    return [...names, ...earlier, [board.actions.heading, 'actions'] as const];
  };
  const all = [...[...LANGUAGES].reverse().flatMap(inLanguage), ...OTHER_NAMES];
  return new Map(all.map(([name, part]) => [plainWords(name), part] as const));
}

export function partOf(heading: string): Place | null {
  const plain = plainWords(heading);
  known ??= partNames();
  return known.get(plain) ?? anySectionOf(heading);
}
