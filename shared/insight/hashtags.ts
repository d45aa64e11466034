// Hashtags at the very end of a note: the evidence they stand for, and any others. Pure; knows no words.
import { EVIDENCE, type Evidence } from '../model/evidence';

/** Hashtags for each kind of evidence in one language, without the `#`. */
export type HashtagList = Record<Evidence, readonly string[]>;

export interface ReadHashtags {
  /** The first, if there are several kinds; null for none. */
  evidence: Evidence | null;
  /** Hashtags that do not stand for evidence, without the `#`. */
  tags: string[];
  /** The text without evidence hashtags and the white space before them. */
  bare: string;
}

/** Input methods for Chinese and Japanese produce the full-width sign. */
const TAG = /^[#＃]([\p{L}\p{M}\p{N}_-]+)$/u;

/** Most notes hold none, and splitting thousands of texts takes time. */
const MAY_HOLD_TAGS = /[#＃]/;

/** Words at even positions, the white space between them at odd ones. */
const splitWords = (text: string): string[] => text.split(/(\s+)/);

/** Positions of the last word (only white space follows) and of the first hashtag at the end. */
function findTags(parts: readonly string[]): { first: number; last: number } {
  const last = parts[parts.length - 1] === '' ? parts.length - 3 : parts.length - 1;
  let first = last + 2;
  while (first >= 2 && TAG.test(parts[first - 2] as string)) first -= 2;
  return { first, last };
}

export function readHashtags(text: string, lists: readonly HashtagList[]): ReadHashtags {
  if (!MAY_HOLD_TAGS.test(text)) return { evidence: null, tags: [], bare: text };
  const parts = splitWords(text);
  const { first, last } = findTags(parts);
  const tags: string[] = [];
  let evidence: Evidence | null = null;
  for (let at = first; at <= last; at += 2) {
    const tag = TAG.exec(parts[at] as string)?.[1] as string;
    const kind = kindOf(tag.toLowerCase(), lists);
    if (kind === undefined) {
      tags.push(tag);
      continue;
    }
    evidence = evidence ?? kind;
    parts[at] = '';
    if (at > 0) parts[at - 1] = '';
  }
  return { evidence, tags, bare: parts.join('') };
}

/** A note's text before its hashtags. */
export function beforeHashtags(text: string): string {
  if (!MAY_HOLD_TAGS.test(text)) return text.trimEnd();
  const parts = splitWords(text);
  return parts.slice(0, findTags(parts).first).join('').trimEnd();
}

const kindOf = (tag: string, lists: readonly HashtagList[]): Evidence | undefined =>
  EVIDENCE.find((kind) => lists.some((list) => list[kind].some((word) => word.toLowerCase() === tag)));
