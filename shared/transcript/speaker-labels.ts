// Who a line says is speaking: `Dana: …`, `[00:12] Dana: …`, `Dana (00:12)`, and what only looks like it.
import { secondsOf, TIME } from './times';

export interface Head {
  speaker: string;
  at: number | null;
  /** What is said in the same line. */
  rest: string;
}

const NAME = String.raw`[^:：!?。！？\[\]<>\t]{1,40}?`;
const WHEN = String.raw`[[(]?(${TIME})(?![\d:])(?:\s?[AP]M)?[\])]?`;
const TIMED = [
  // [00:12] Dana: …   00:12 - Dana: …
  new RegExp(String.raw`^${WHEN}\s*[-–—|]?\s*(?<name>${NAME})\s*[:：]\s*(?<rest>.*)$`, 'u'),
  // Dana [00:12]: …   Dana (00:12) …
  new RegExp(String.raw`^(?<name>${NAME})\s*[[(](${TIME})[\])]\s*[:：]?\s*(?<rest>.*)$`, 'u'),
  // [Dana] 10:01:22   Dana   0:03
  new RegExp(String.raw`^\[?(?<name>${NAME})\]?\s+${WHEN}\s*[:：]?(?<rest>)$`, 'u'),
];
const TIME_ONLY = new RegExp(String.raw`^${WHEN}\s*(?:[-–—]\s+)?(?<rest>.*)$`, 'u');
const LABEL = new RegExp(String.raw`^(?<name>${NAME})\s*[:：]\s*(?<rest>.*)$`, 'u');

const WORDS_OF_A_NAME = 5;
/** `de la`, but not a sentence that goes on after a colon. */
const LOWER_WORDS_OF_A_NAME = 2;

function isName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    words.length <= WORDS_OF_A_NAME && lower <= LOWER_WORDS_OF_A_NAME && /^[\p{Lu}\p{Lo}\p{N}]/u.test(name)
  );
}

/** Marks of Markdown around a name. */
const withoutMarks = (line: string): string => line.trim().replace(/\*\*|__/g, '');

/** A line that names the speaker with a time, or has a time alone (then the speaker is ''). */
export function readTimed(line: string): Head | null {
  const words = withoutMarks(line);
  for (const shape of TIMED) {
    const match = shape.exec(words);
    const { name = '', rest = '' } = match?.groups ?? {};
    const time = match?.slice(1).find((part) => part !== undefined && secondsOf(part) !== null);
    if (time !== undefined && isName(name)) return { speaker: name.trim(), at: secondsOf(time), rest };
  }
  const alone = TIME_ONLY.exec(words);
  if (!alone || !/^[[(]|^\S+$/.test(words)) return null;
  return { speaker: '', at: secondsOf(alone[1] ?? ''), rest: alone.groups?.rest ?? '' };
}

function labelIn(line: string): Head | null {
  const { name = '', rest = '' } = LABEL.exec(withoutMarks(line))?.groups ?? {};
  // A clock time or an address has a colon, too.
  const isOther = (/\d$/.test(name) && /^\d/.test(rest)) || rest.startsWith('//');
  return name === '' || isOther || !isName(name) ? null : { speaker: name.trim(), at: null, rest };
}

/**
 * The labels that name speakers: those used more than once, with them those that look like a name alone, or all if
 * every other line has one.
 */
export function knownLabels(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const line of lines) {
    if (line.trim() !== '') filled += 1;
    const label = labelIn(line)?.speaker;
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const takesAll = labelled > 1 && labelled * 2 >= filled;
  const repeats = (label: string) => (counts.get(label) ?? 0) > 1;
  const hasOthers = [...counts.keys()].some(repeats);
  const isSpeaker = (label: string) =>
    takesAll || repeats(label) || (hasOthers && !/(?:^|\s)\p{Ll}/u.test(label));
  return new Set([...counts.keys()].filter(isSpeaker));
}

/** Null unless the line begins with one of the labels. */
export function readLabel(line: string, known: ReadonlySet<string>): Head | null {
  const head = labelIn(line);
  return head !== null && known.has(head.speaker) ? head : null;
}

/** Names on lines of their own, each above what that person says; at least two people take turns. */
export function namesAlone(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const name = withoutMarks(line);
    const standsAbove = (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() !== '';
    if (standsAbove && isName(name) && /^[^.!?…,:：。！？"“]{1,40}$/u.test(name)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const repeated = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) > 1);
  return new Set(repeated.length > 1 ? repeated : []);
}

export const nameAlone = (line: string, known: ReadonlySet<string>): string | null =>
  known.has(withoutMarks(line)) ? withoutMarks(line) : null;
