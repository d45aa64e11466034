// What people who meet customers watch out for: feelings, reactions, and what the map only guesses. Pure.
import { fileTexts } from '../../catalogue/file-texts';
import { beforeHashtags } from '../../insight/hashtags';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import { isBacked } from '../../model/evidence';
import { sectionsAbout } from '../../templates';
import type { SectionId } from '../../templates/template';

export interface KitItem {
  /** Where its note goes. */
  section: SectionId;
  text: string;
}

export interface KitItems {
  feelings: KitItem[];
  reactions: KitItem[];
  guesses: KitItem[];
}

/** The page has no room for more. */
const MOST_GUESSES = 6;
const LONGEST_GUESS = 90;

export function kitItems(map: EmpathyMap): KitItems {
  const { feelings, reactions } = fileTexts[map.language].frontline;
  const [felt = ''] = sectionsAbout(map.template, 'felt');
  const [done = ''] = sectionsAbout(map.template, 'done');
  return {
    feelings: feelings.map((text) => ({ section: felt, text })),
    reactions: reactions.map((text) => ({ section: done, text })),
    guesses: guessesOf(map),
  };
}

/** Only what shows on the outside can be seen; those with the most votes first. */
function guessesOf({ template, sections }: EmpathyMap): KitItem[] {
  const visible = sectionsAbout(template, 'felt', 'said', 'done', 'pain');
  return sections
    .filter(({ id }) => visible.includes(id))
    .flatMap(({ id, notes }) => notes.filter(isGuess).map((note) => ({ id, note })))
    .sort((a, b) => (b.note.votes ?? 0) - (a.note.votes ?? 0))
    .slice(0, MOST_GUESSES)
    .map(({ id, note }) => ({ section: id, text: textOf(note) }));
}

const textOf = ({ text }: Note): string => beforeHashtags(text).replace(/\s+/g, ' ').trim();

const isGuess = (note: Note): boolean =>
  !isBacked(note.evidence) && textOf(note) !== '' && [...textOf(note)].length <= LONGEST_GUESS;
