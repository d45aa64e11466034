// Which line of a text without marks is a heading. Knows no blocks.
import { sectionIn } from '../../recognise/sections';
import { meaningOf } from './markdown-labels';

/** Longer lines are sentences, not names. */
const LONGEST_NAME = 40;
const LONGEST_TITLE = 80;
const MOST_WORDS = 10;

/** 0 for a line that is none. */
export function levelOfPlain(text: string, isFirst: boolean): number {
  if (
    text.length > LONGEST_TITLE ||
    text.split(/\s+/).length > MOST_WORDS ||
    /[.!…]["”»]?$/.test(text) ||
    /^["“«„]/.test(text)
  )
    return 0;
  const { kind, ...meaning } = meaningOf(text.replace(/[:：]$/, ''));
  if (kind === 'map') return 1;
  const isShort = text.length <= LONGEST_NAME;
  if (kind === 'pair') return isShort ? 2 : 0;
  const part = kind === 'part' && 'part' in meaning ? meaning.part : null;
  if (part === null) return 0;
  if (isFirst && part === 'persona') return 2;
  // A label with words behind it is a note of that section.
  if (sectionIn(text) !== null) return isShort && !/[:：–—]\s*\S|\s-\s/.test(text) ? 2 : 0;
  return isShort && part !== 'context' && part !== 'unplaced' ? 2 : 0;
}
