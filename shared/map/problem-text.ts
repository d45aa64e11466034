// The problem statement: people's own sentence, or the one that the three lines of the table make. Pure.
import { fill } from '../catalogue/fill';
import { inAnyLanguage } from '../catalogue/in-any-language';
import { type BoardTexts, PROBLEM_ROWS, type ProblemRow } from '../locales/locale';
import { isSameLabel } from './labelled-lines';
import type { MapView } from './snapshot';

/** The statement that counts: people's own if there is one. */
export function problemOf(
  { problem, problemRows, personaName }: Pick<MapView, 'problem' | 'problemRows' | 'personaName'>,
  texts: BoardTexts,
): string {
  return problem === '' ? problemSentence(problemRows, personaName, texts) : problem;
}

/** The sentence that the lines make; '' as long as all of them are empty. */
export function problemSentence(
  rows: readonly (readonly string[])[],
  persona: string,
  texts: BoardTexts,
): string {
  const said = problemLines(rows, texts);
  if (PROBLEM_ROWS.every((row) => said[row] === '')) return '';
  const { sentence } = texts.problem;
  const who = persona || texts.blanks.persona;
  const parts = PROBLEM_ROWS.filter((row) => row === 'need' || said[row] !== '').map((row) =>
    fill(sentence[row], { persona: who, text: said[row] || sentence.missing }),
  );
  const whole = parts.join('');
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${sentence.end}`;
}

/** Lines are known by their label in any language, or else by their place. */
function problemLines(rows: readonly (readonly string[])[], texts: BoardTexts): Record<ProblemRow, string> {
  const named = rows.map(([label = '']) => rowNamed(label, texts));
  const said: Record<ProblemRow, string> = { need: '', because: '', yet: '' };
  rows.forEach(([, ...cells], index) => {
    const byPlace = PROBLEM_ROWS[index];
    const row = named[index] ?? (byPlace === undefined || named.includes(byPlace) ? undefined : byPlace);
    const text = cells
      .join(' ')
      .trim()
      .replace(/[\s.。]+$/u, '');
    if (row !== undefined && text !== '') said[row] = said[row] === '' ? text : `${said[row]}, ${text}`;
  });
  return said;
}

const rowNamed = (label: string, texts: BoardTexts): ProblemRow | undefined =>
  inAnyLanguage(texts, ({ problem }) => PROBLEM_ROWS.find((row) => isSameLabel(problem.rows[row], label)));
