// Keeps evidence hashtags in the text of notes, or drops them. Independent of formats.
import { boardTexts } from '../../catalogue/board-texts';
import { type HashtagList, readHashtags } from '../../insight/hashtags';
import type { EmpathyMap, Note } from '../../model/empathy-map';
import type { HashtagChoice } from '../types';

/** Other hashtags stay, and so does a text that consists only of hashtags. */
export function applyHashtagChoice(map: EmpathyMap, choice: HashtagChoice): EmpathyMap {
  if (choice === 'keep') return map;
  const lists = [boardTexts[map.language].hashtags, boardTexts.en.hashtags];
  const rewrite = (note: Note) => withoutHashtags(note, lists);
  return {
    ...map,
    sections: map.sections.map((section) => ({ ...section, notes: section.notes.map(rewrite) })),
    ...(map.unplaced && { unplaced: map.unplaced.map(rewrite) }),
  };
}

function withoutHashtags(note: Note, lists: readonly HashtagList[]): Note {
  const { bare } = readHashtags(note.text, lists);
  return bare.trim() === '' ? note : { ...note, text: bare };
}
