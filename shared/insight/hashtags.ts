// Hashtags at the very end of a note: which kind of evidence they mean, and which others there are. Pure; knows no words.
import { EVIDENCE, type Evidence } from '../model/evidence';

/** Words that mean a kind of evidence in one language, without the `#`. */
export type HashtagList = Record<Evidence, readonly string[]>;

export interface ReadHashtags {
  /** Of several kinds the one that stands first; null when none is said. */
  evidence: Evidence | null;
  /** Those that mean no evidence, without the `#`. */
  tags: string[];
  /** The text without the hashtags that mean evidence, and without the white space before them. */
  bare: string;
}

/** Input methods for Chinese and Japanese write the wide sign. */
const TAG = /^[#＃]([\p{L}\p{M}\p{N}_-]+)$/u;

/** Words at even places, the white space between them at odd ones. */
const splitWords = (text: string): string[] => text.split(/(\s+)/);

/** Where the last words are, after which only white space follows, and the first of the hashtags before that. */
function findTags(parts: readonly string[]): { first: number; last: number } {
  const last = parts[parts.length - 1] === '' ? parts.length - 3 : parts.length - 1;
  let first = last + 2;
  while (first >= 2 && TAG.test(parts[first - 2] as string)) first -= 2;
  return { first, last };
}

export function readHashtags(text: string, lists: readonly HashtagList[]): ReadHashtags {
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

/** What a note says before its hashtags. */
export function beforeHashtags(text: string): string {
  const parts = splitWords(text);
  return parts.slice(0, findTags(parts).first).join('').trimEnd();
}

const kindOf = (tag: string, lists: readonly HashtagList[]): Evidence | undefined =>
  EVIDENCE.find((kind) => lists.some((list) => list[kind].some((word) => word.toLowerCase() === tag)));
