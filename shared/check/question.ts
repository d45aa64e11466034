// What to ask a customer about a note: an open question about its section first, then the note, true or not. Pure.
import { boardTexts } from '../catalogue/board-texts';
import { fill } from '../catalogue/fill';
import { beforeHashtags } from '../insight/hashtags';
import type { PlacedNote } from '../insight/notes';
import { replaceWord } from '../insight/whole-words';
import type { EmpathyMap } from '../model/empathy-map';
import { templateOf } from '../templates';
import type { Aspect } from '../templates/template';

/** As somebody worded it, else as the note suggests. */
export const questionOf = (placed: PlacedNote, map: EmpathyMap): string =>
  placed.note.check?.question ?? suggestQuestion(placed, map);

/** Never says that the note is true, and names no product of ours. */
export function suggestQuestion({ note, section }: PlacedNote, map: EmpathyMap): string {
  const texts = boardTexts[map.language];
  const aspect = section === null ? undefined : aspectOf(section.id, map);
  const line = (beforeHashtags(note.text) || note.text).replace(/\s+/g, ' ').trim();
  const { questions, product } = texts.check;
  const text = replaceWord(line, map.context?.product?.trim() ?? '', product);
  return fill(questions[aspect ?? 'none'], { text });
}

/** Of a section that is about two, the one that people show. */
function aspectOf(section: string, { template }: EmpathyMap): Aspect | undefined {
  return templateOf(template).sections.find(({ id }) => id === section)?.aspects[0];
}
