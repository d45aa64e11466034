// What the persona needs, as user stories: from the problem statement, and from what they hope for. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { notesOf, type PlacedNote } from '../insight/notes';
import type { EmpathyMap } from '../model/empathy-map';
import { sectionsAbout } from '../templates';

export interface Story {
  need: string;
  /** Why, and what is in the way; '' where nobody says so. */
  because: string;
  yet: string;
  /** The note that it stands for; null for the problem statement. */
  placed: PlacedNote | null;
}

/** The problem first, then needs by votes. */
export function storiesOf(map: EmpathyMap): Story[] {
  const sections = sectionsAbout(map.template, 'gain');
  const needs = notesOf(map).filter(({ section }) => section !== null && sections.includes(section.id));
  const problem = problemStory(map);
  return [
    ...(problem === null ? [] : [problem]),
    ...needs
      .sort((a, b) => (b.note.votes ?? 0) - (a.note.votes ?? 0))
      .map((placed): Story => ({ need: placed.note.text, because: '', yet: '', placed })),
  ];
}

/** Null for a sentence that is not built as the board builds it: nobody can say which part of it is the need. */
function problemStory({ problemStatement, language }: EmpathyMap): Story | null {
  const { need, because, yet, end } = boardTexts[language].problem.sentence;
  const whole = `^${part(need, 'need')}(?:${part(because, 'because')})?(?:${part(yet, 'yet')})?(?:${pattern(end)})?$`;
  const said = new RegExp(whole, 'isu').exec((problemStatement?.text ?? '').trim())?.groups;
  if (said === undefined) return null;
  return { need: said.need ?? '', because: said.because ?? '', yet: said.yet ?? '', placed: null };
}

/** Whoever it is about; people may set a comma where we set none. */
const part = (sentence: string, name: string): string =>
  pattern(sentence)
    .replace('\\{persona\\}', '.{1,80}?')
    .replace('\\{text\\}', `(?<${name}>.+?)`)
    .replace(/^ /, '[,;]? ');

const pattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
