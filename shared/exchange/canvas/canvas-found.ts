// What is found on a canvas, whichever program drew it. Independent of file formats.
import { centre, contains, type Rect } from '../../geometry/rect';
import { isRecord } from '../../model/stored';
import { isConclusion, partOf } from '../../recognise/parts';
import type { Remark } from '../types';
import type { Facts } from './canvas-scene';

export interface FoundCard {
  id: string;
  /** Its place in the file: `nodes[3]`. */
  path: string;
  box: Rect;
  /** The text without this caption, if it ends with it. */
  textWithout: (caption: string) => string;
  /** `#RRGGBB`, or the name of a sticky colour. */
  color?: string;
  facts: Facts | null;
  /** A note that people move around, rather than a text on the canvas. */
  isSticky: boolean;
  /** What it belongs to, if something else than its place says so. */
  belongs?: Belonging;
}

export interface Belonging {
  /** One of the boxes. */
  box: FoundBox;
  /** '' for none. */
  theme: string;
}

export interface FoundBox {
  /** Its place in the file. */
  path: string;
  title: string;
  box: Rect;
  facts: Facts | null;
}

export interface FoundLine {
  path: string;
  from: string;
  to: string;
  label: string;
  facts: Facts | null;
}

export interface Found {
  /** '' if the canvas names none. */
  title: string;
  /** Whose map it is; '' if the canvas does not say. */
  person: string;
  boxes: FoundBox[];
  cards: FoundCard[];
  lines: FoundLine[];
  remarks: Remark[];
}

/** The attached facts, if they can be ours. */
export const factsOf = (value: unknown): Facts | null =>
  isRecord(value) && typeof value.role === 'string' ? (value as Facts) : null;

/** A card of one's own words, at the place of another one. */
export const cardWith = (card: FoundCard, id: string, text: string): FoundCard => ({
  ...card,
  id,
  textWithout: () => text,
});

/** The text of somebody else's card; '' for one of ours. */
export const wordsOf = (card: FoundCard): string => (card.facts === null ? card.textWithout('').trim() : '');

/** Whether a title says what stands below it: a section, another part, or what the team made of the notes. */
export const opensPart = (title: string): boolean => partOf(title) !== null || isConclusion(title);

/** Made once: a card is asked for its whole text many times. */
export function textOnce(textWithout: FoundCard['textWithout']): FoundCard['textWithout'] {
  let whole: string | undefined;
  return (caption) => {
    if (caption !== '') return textWithout(caption);
    whole ??= textWithout('');
    return whole;
  };
}

/** Words that no map takes. */
export const outside = (path: string, words: string): Remark => {
  const text = words.trim();
  return { path, code: 'outside', values: { text }, leftOut: [text] };
};

/** Whether a box lies in a larger one. */
export const holds = (outer: FoundBox, inner: FoundBox): boolean =>
  areaOf(inner.box) < areaOf(outer.box) && contains(outer.box, centre(inner.box));

const areaOf = ({ width, height }: Rect): number => width * height;

/** A box that nothing lies in: only cards that say so belong to it. */
export const headingBox = ({ path, box: { x, y } }: FoundCard, title: string): FoundBox => ({
  path,
  title,
  box: { x, y, width: 0, height: 0 },
  facts: null,
});
