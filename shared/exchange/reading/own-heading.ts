// A text that begins with the name of a section and goes on with what belongs there. Independent of formats.
import { type Place, partOf } from '../../recognise/parts';
import { itemsBelow } from './list-items';

export interface OwnHeading {
  place: Place;
  heading: string;
  /** At least one. */
  items: string[];
}

const LABEL = /^([^\n:：]{1,80})[:：]\s*(\S[\s\S]*)$/;

/** The heading is the first line. */
export function headedLines(text: string): OwnHeading | null {
  const [first = '', ...rest] = text.split('\n');
  return headed(first, rest.join('\n'));
}

/** The heading is the first line, or what stands before a colon. */
export function headedText(text: string): OwnHeading | null {
  const [, label = '', rest = ''] = LABEL.exec(text) ?? [];
  return headedLines(text) ?? headed(label, rest);
}

function headed(words: string, below: string): OwnHeading | null {
  const place = below.trim() === '' ? null : partOf(words);
  return place === null ? null : { place, heading: words.trim(), items: itemsBelow(below) };
}
