// What people who meet customers watch out for: feelings, reactions, and what the map only guesses. Pure.
import { fileTexts } from '../../catalogue/file-texts';
import { notesWithoutConsent } from '../../insight/consent';
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

/** Only what shows on the outside can be seen; those with the most votes first. The page leaves the team. */
function guessesOf(map: EmpathyMap): KitItem[] {
  const visible = sectionsAbout(map.template, 'felt', 'said', 'done', 'pain');
  const unconsented = notesWithoutConsent(map);
  return map.sections
    .filter(({ id }) => visible.includes(id))
    .flatMap(({ id, notes }) => notes.filter(isOpenGuess).map((note) => ({ id, note })))
    .filter(({ note }) => !unconsented.has(note.id))
    .sort((a, b) => (b.note.votes ?? 0) - (a.note.votes ?? 0))
    .slice(0, MOST_GUESSES)
    .map(({ id, note }) => ({ section: id, text: textOf(note) }));
}

const textOf = ({ text }: Note): string => beforeHashtags(text).replace(/\s+/g, ' ').trim();

/** Customers have not settled it yet. */
const isOpenGuess = (note: Note): boolean =>
  !isBacked(note.evidence) &&
  note.check?.verdict !== 'held' &&
  note.check?.verdict !== 'refuted' &&
  textOf(note) !== '' &&
  [...textOf(note)].length <= LONGEST_GUESS;
