// Reads subtitles: WebVTT and SRT, as Zoom, Teams, YouTube and others write them.
import type { Piece } from './join-pieces';
import { knownLabels, readLabel } from './speaker-labels';
import { secondsOf, TIME } from './times';

const CUE = new RegExp(String.raw`^\s*(${TIME})\s*-->\s*${TIME}`);
/** Words with a time each: captions that roll repeat each line in the next cue. */
const ROLLING = /<\d{1,2}:\d{2}/;
const VOICE = /<v(?:\.[\w.-]+)?\s+([^>]*)>/;

interface Cue {
  at: number | null;
  lines: string[];
}

export const isSubtitles = (text: string): boolean =>
  /^\s*WEBVTT/.test(text) || text.split('\n').some((line) => CUE.test(line));

export function readSubtitles(text: string): Piece[] {
  const cues = readCues(text.split('\n'));
  const rolling = ROLLING.test(text) ? withoutRepeats(cues) : cues;
  const names = namesAbove(rolling);
  const spoken = rolling.flatMap((cue) => piecesOf(cue, names));
  const known = knownLabels(spoken.map((piece) => piece.text));
  let speaker = '';
  return spoken.map((piece) => {
    const labelled = piece.speaker === '' ? readLabel(piece.text, known) : null;
    const said = labelled === null ? piece : { ...piece, speaker: labelled.speaker, text: labelled.rest };
    // A cue without a name goes on with what the last one said, if names stand in the text.
    if (known.size > 0 && said.speaker === '' && !said.isNew) return { ...said, speaker };
    speaker = said.speaker;
    return said;
  });
}

function readCues(lines: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  let open: Cue | null = null;
  for (const [at, line] of lines.entries()) {
    const time = CUE.exec(line)?.[1];
    if (time !== undefined) {
      open = { at: secondsOf(time), lines: [] };
      cues.push(open);
    } else if (line.trim() === '') open = null;
    // The number of the next cue, where no empty line divides the two.
    else if (!CUE.test(lines[at + 1] ?? '')) open?.lines.push(line);
  }
  return cues;
}

function withoutRepeats(cues: readonly Cue[]): Cue[] {
  let before: string[] = [];
  return cues.map(({ at, lines }) => {
    const words = lines.map(plain);
    const fresh = words.filter((line) => !before.includes(line));
    before = words;
    return { at, lines: fresh };
  });
}

/** Some write the name on a line of its own above the words. */
function namesAbove(cues: readonly Cue[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { lines } of cues) {
    const [name = ''] = lines;
    if (lines.length > 1 && /^\p{Lu}[^.!?…,:<]{1,40}$/u.test(name.trim())) {
      counts.set(name.trim(), (counts.get(name.trim()) ?? 0) + 1);
    }
  }
  const isEverywhere = [...counts.values()].reduce((sum, count) => sum + count, 0) === cues.length;
  return isEverywhere ? new Set(counts.keys()) : new Set();
}

function piecesOf({ at, lines }: Cue, names: ReadonlySet<string>): Piece[] {
  const [first = '', ...rest] = lines;
  if (names.has(first.trim())) {
    return [{ speaker: first.trim(), at, text: plain(rest.join(' ')), isNew: false }];
  }
  const pieces: Piece[] = [];
  let speaker = '';
  for (const line of lines) {
    const voice = VOICE.exec(line)?.[1];
    if (voice !== undefined) speaker = plain(voice).trim();
    const words = plain(line);
    // Two people in one subtitle have a dash each; captions mark a change of speaker with `>>`.
    const turn = /^\s*(?:[-–—]\s+|>>\s*)/.exec(words)?.[0] ?? '';
    pieces.push({ speaker, at, text: words.slice(turn.length), isNew: turn !== '' });
  }
  return pieces;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  '#39': "'",
};

const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>|\{\\[^}]*\}/g, '')
    .replace(/&(#39|\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
