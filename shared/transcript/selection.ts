// Which sentences of a transcript are selected, and the quote that they make. Pure.
import { paragraphAt, placeOf, type Transcript } from './transcript';

/** Positions of sentences: where the selection began, and where it was taken to. */
export interface Selection {
  anchor: number;
  focus: number;
}

export interface Quote {
  text: string;
  /** As the transcript calls them. */
  speaker: string;
  place: string;
}

export const firstOf = ({ anchor, focus }: Selection): number => Math.min(anchor, focus);
export const lastOf = ({ anchor, focus }: Selection): number => Math.max(anchor, focus);

/** One sentence, the nearest that there is. */
export function select({ sentenceCount }: Transcript, sentence: number): Selection {
  const at = Math.max(0, Math.min(sentence, sentenceCount - 1));
  return { anchor: at, focus: at };
}

/** A quote is one person's: the selection ends where another one speaks. */
export function extend(transcript: Transcript, { anchor }: Selection, sentence: number): Selection {
  const wanted = select(transcript, sentence).focus;
  const step = wanted < anchor ? -1 : 1;
  const { speaker } = paragraphAt(transcript, anchor);
  let focus = anchor;
  while (focus !== wanted && paragraphAt(transcript, focus + step).speaker === speaker) focus += step;
  return { anchor, focus };
}

/** The first sentence of the paragraph after or before; at the end, the last one that there is. */
export function besideParagraph(transcript: Transcript, sentence: number, step: 1 | -1): number {
  const { paragraphs, sentenceCount } = transcript;
  const here = paragraphAt(transcript, sentence);
  // Back to the beginning of the paragraph first.
  if (step < 0 && sentence > here.first) return here.first;
  const beside = paragraphs[paragraphs.indexOf(here) + step];
  return beside?.first ?? (step > 0 ? sentenceCount - 1 : 0);
}

export function quoteOf(transcript: Transcript, selection: Selection): Quote {
  const first = firstOf(selection);
  const texts: string[] = [];
  for (let at = first; at <= lastOf(selection); at += 1) {
    const { sentences, first: start } = paragraphAt(transcript, at);
    texts.push(sentences[at - start]?.text ?? '');
  }
  const { speaker } = paragraphAt(transcript, first);
  return { text: texts.join(' '), speaker, place: placeOf(transcript, first) };
}
