// What the persona needs, as user stories: from the problem statement, and from what they hope for. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { fill } from '../catalogue/fill';
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

/** Null for a sentence that is not worded as the board words it: nobody can say which part of it is the need. */
function problemStory({ problemStatement, persona, language }: EmpathyMap): Story | null {
  const { problem, blanks } = boardTexts[language];
  const { need, because, yet, end } = problem.sentence;
  const part = (sentence: string, name: string) =>
    pattern(fill(sentence, { persona: persona.name || blanks.persona, text: '\0' })).replace(
      '\0',
      `(?<${name}>.+?)`,
    );
  const whole = `^${part(need, 'need')}(?:${part(because, 'because')})?(?:${part(yet, 'yet')})?(?:${pattern(end)})?$`;
  const said = new RegExp(whole, 'isu').exec((problemStatement?.text ?? '').trim())?.groups;
  if (said === undefined) return null;
  return { need: said.need ?? '', because: said.because ?? '', yet: said.yet ?? '', placed: null };
}

const pattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
