// Reads a transcript: subtitles, or text with or without the names of speakers.
import { joinPieces, type Piece } from './join-pieces';
import { knownLabels, nameAlone, namesAlone, readLabel, readTimed } from './speaker-labels';
import { isSubtitles, readSubtitles } from './subtitles';
import type { Transcript } from './transcript';

/** What programs write below a transcript; nobody said it. */
const FOOTER =
  /^(?:transcribed by https?:|meeting ended after|this editable transcript was computer generated)/i;

const NOBODY: ReadonlySet<string> = new Set();

export function readTranscript(source: string): Transcript {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?|\u2028|\u2029/g, '\n');
  return joinPieces(isSubtitles(text) ? readSubtitles(text) : readLines(text.split('\n')));
}

function readLines(lines: readonly string[]): Piece[] {
  const labels = knownLabels(lines);
  const alone = labels.size === 0 ? namesAlone(lines) : NOBODY;
  const hasGaps = lines.some((line, at) => at > 0 && at < lines.length - 1 && line.trim() === '');
  const pieces: Piece[] = [];
  let speaker = '';
  let at: number | null = null;
  /** The next line begins a paragraph. */
  let isNew = true;
  for (const line of lines) {
    const words = line.trim();
    const isFooter = FOOTER.test(words);
    const head = isFooter ? null : (readTimed(words) ?? readLabel(words, labels));
    const name = head ? null : nameAlone(words, alone);
    if (words === '') isNew = true;
    else if (head || name !== null) {
      speaker = head?.speaker || (name ?? speaker);
      at = head?.at ?? at;
      const text = head?.rest ?? '';
      // Also without words: whoever says nothing is still named.
      pieces.push({ speaker, at, text, isNew: true });
      isNew = text === '';
    } else {
      if (isFooter) speaker = '';
      // Without names and empty lines, a line is a paragraph.
      pieces.push({ speaker, at, text: words, isNew: isNew || (speaker === '' && !hasGaps) });
      isNew = false;
    }
  }
  return pieces;
}
