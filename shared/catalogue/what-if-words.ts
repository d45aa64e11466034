// A situation as a question, in a language, and back.
import type { BoardTexts } from '../locales/locale';
import { isWhatIfId, type WhatIf } from '../model/what-ifs';
import { fill } from './fill';

export const situationOf = ({ id, text }: WhatIf, { whatIfs }: BoardTexts): string =>
  text ?? (isWhatIfId(id) ? whatIfs[id] : id);

/** "What if it is sold out?" */
export const whatIfTitle = (whatIf: WhatIf, texts: BoardTexts): string =>
  fill(texts.now.steps['what-if'].name, { situation: situationOf(whatIf, texts) });

/** The situation in such a question; null for any other text. */
export function situationIn(title: string, texts: BoardTexts): string | null {
  const [before = '', after = ''] = texts.now.steps['what-if'].name.split('{situation}');
  const isOurs =
    title.startsWith(before) && title.endsWith(after) && title.length > before.length + after.length;
  return isOurs ? title.slice(before.length, title.length - after.length) : null;
}

/** As files say them: each in words. */
export const toFileWhatIfs = (
  whatIfs: readonly WhatIf[],
  texts: BoardTexts,
): { id: string; text: string }[] =>
  whatIfs.map((whatIf) => ({ id: whatIf.id, text: situationOf(whatIf, texts) }));

/** The catalogue's words need no keeping. */
export const fromFileWhatIfs = (
  whatIfs: readonly { id: string; text: string }[],
  texts: BoardTexts,
): WhatIf[] =>
  whatIfs.map(({ id, text }) => (isWhatIfId(id) && texts.whatIfs[id] === text ? { id } : { id, text }));
