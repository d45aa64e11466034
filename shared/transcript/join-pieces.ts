// Joins what a reader found, line by line or cue by cue, into paragraphs of sentences.
import { splitSentences } from './sentences';
import type { Paragraph, Sentence, Transcript } from './transcript';

/** A line of text or a subtitle. */
export interface Piece {
  speaker: string;
  at: number | null;
  text: string;
  /** Begins a paragraph although the same person goes on. */
  isNew: boolean;
}

/** A paragraph of subtitles ends with the sentence after this many characters, or at the latest at twice as many. */
const LONG_PARAGRAPH = 400;
/** Spoken words without any full stop are divided where a subtitle begins after this many characters. */
const LONG_SENTENCE = 200;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]」』）]*$/u;
/** Between these, lines join without a space. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、！？」』]/u;

export function joinPieces(pieces: readonly Piece[]): Transcript {
  const paragraphs: Paragraph[] = [];
  let sentenceCount = 0;
  for (const group of groupsOf(pieces)) {
    const [{ speaker, at }] = group;
    const sentences = sentencesOf(group);
    paragraphs.push({ speaker, at, first: sentenceCount, sentences });
    sentenceCount += sentences.length;
  }
  const speakers = [...new Set(pieces.map(({ speaker }) => speaker))].filter((name) => name !== '');
  return { paragraphs, speakers, sentenceCount };
}

type Group = [Piece, ...Piece[]];

function groupsOf(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const isFull =
      length > LONG_PARAGRAPH * 2 || (length > LONG_PARAGRAPH && ENDS_SENTENCE.test(last?.text.trim() ?? ''));
    if (group === undefined || piece.isNew || last?.speaker !== piece.speaker || isFull) {
      groups.push([piece]);
      length = 0;
    } else group.push(piece);
    length += piece.text.length;
  }
  return groups;
}

function sentencesOf(group: Group): Sentence[] {
  let text = '';
  const starts: { from: number; at: number | null }[] = [];
  for (const piece of group) {
    const words = piece.text.replace(/\s+/g, ' ').trim();
    if (text !== '' && !(CJK.test(text.slice(-1)) && CJK.test(words.slice(0, 1)))) text += ' ';
    starts.push({ from: text.length, at: piece.at });
    text += words;
  }
  const timeAt = (place: number) => {
    let at = group[0].at;
    for (const start of starts) if (start.from <= place) at = start.at ?? at;
    return at;
  };
  return splitSentences(text)
    .flatMap((sentence) => divide(sentence, starts))
    .map(({ text: words, from }) => ({ text: words, at: timeAt(from) }));
}

/** A long sentence is divided where one of its pieces begins. */
function divide(
  sentence: { text: string; from: number },
  starts: readonly { from: number }[],
): { text: string; from: number }[] {
  const parts: { text: string; from: number }[] = [];
  const end = sentence.from + sentence.text.length;
  let from = sentence.from;
  const add = (to: number) => {
    parts.push({ text: sentence.text.slice(from - sentence.from, to - sentence.from).trim(), from });
    from = to;
  };
  for (const start of starts) {
    if (start.from - from >= LONG_SENTENCE && start.from < end) add(start.from);
  }
  add(end);
  return parts;
}
