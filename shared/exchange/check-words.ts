// How documents call what customers were asked about a note and what they said. Independent of formats.
import { boardTexts } from '../catalogue/board-texts';
import { fileTexts } from '../catalogue/file-texts';
import { toCheck } from '../map/note-data';
import type { NoteCheck } from '../model/check';
import type { Note } from '../model/empathy-map';
import type { Language } from '../model/sections';

export type CheckField = keyof NoteCheck;

/** In the order in which documents say them. */
export const CHECK_FIELDS = [
  'verdict',
  'asked',
  'sources',
  'date',
  'words',
  'question',
  'who',
  'due',
] as const satisfies readonly CheckField[];

export function checkLabels(language: Language): Record<CheckField, string> {
  const { answer, question, who, due } = boardTexts[language].check.columns;
  const { asked, sources, date, sheet } = fileTexts[language].check;
  return { verdict: answer, asked, sources, date, words: sheet.words, question, who, due };
}

export interface CheckLine {
  label: string;
  /** A list, where the field is one. */
  items: readonly string[];
}

/** What there is to say of a note, field by field. */
export function checkLines({ check: said }: Pick<Note, 'check'>, language: Language): CheckLine[] {
  const check = toCheck(said);
  const labels = checkLabels(language);
  const { verdicts } = boardTexts[language].check;
  return CHECK_FIELDS.flatMap((field) => {
    if (check[field] === undefined) return [];
    const items =
      field === 'sources' || field === 'words'
        ? (check[field] ?? [])
        : [field === 'verdict' && check.verdict ? verdicts[check.verdict] : String(check[field])];
    return [{ label: labels[field], items }];
  });
}
