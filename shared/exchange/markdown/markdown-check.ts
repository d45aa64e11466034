// What customers were asked about a note and said, as parts of the line below it in Markdown; written and read back. Pure.
import { boardTexts } from '../../catalogue/board-texts';
import { VERDICTS } from '../../model/check';
import type { Note } from '../../model/empathy-map';
import type { Language } from '../../model/sections';
import { CHECK_FIELDS, checkLabels, checkLines } from '../check-words';
import { escapeItem } from './markdown-escape';
import { toPlain } from './markdown-inline';

/** `Answer: Held`, `Answers from: Ana, Ben`; each is one part of the line. */
export const checkParts = (note: Note, language: Language): string[] =>
  checkLines(note, language).map(
    ({ label, items }) => `${label}${boardTexts[language].colon}${items.map(escapeItem).join(', ')}`,
  );

/** What a part with this label says; null for a label of something else, or a value that we do not write. */
export function checkIn(label: string, rest: string, language: Language): Note['check'] | null {
  const labels = checkLabels(language);
  const field = CHECK_FIELDS.find((one) => labels[one] === label);
  const plain = toPlain(rest);
  switch (field) {
    case undefined:
      return null;
    case 'verdict': {
      const { verdicts } = boardTexts[language].check;
      const verdict = VERDICTS.find((one) => verdicts[one] === plain);
      return verdict === undefined ? null : { verdict };
    }
    case 'asked':
      return /^\d{1,15}$/.test(plain) ? { asked: Number(plain) } : null;
    case 'sources':
    case 'words':
      return { [field]: rest.split(/(?<!\0), /).map(toPlain) };
    default:
      return { [field]: plain };
  }
}
