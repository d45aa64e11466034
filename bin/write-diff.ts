// What changed between two files as lines for people: each map's title, its changes, and figures of its notes.
import { fill } from '../shared/catalogue/fill';
import type { Formats } from '../shared/catalogue/formats';
import type { LocaleTexts } from '../shared/locales/locale-texts';
import { describeChange } from '../shared/merge/describe-diff';
import { type FileDiff, hasChanges } from '../shared/merge/diff-maps';

export interface DiffSpeaker extends Pick<Formats, 'countText' | 'list'> {
  texts: LocaleTexts;
}

const FIGURES = ['added', 'removed', 'changed', 'same'] as const;

export function writeDiff(found: FileDiff, { texts, countText, list }: DiffSpeaker): string {
  const { board, window } = texts;
  const words = window.diff;
  if (!hasChanges(found)) return `${words.none}\n`;
  const lines = [
    ...found.removed.map((title) => fill(words.onlyBefore, { title })),
    ...found.added.map((title) => fill(words.onlyAfter, { title })),
  ];
  for (const { title, changes, notes } of found.maps) {
    if (changes.length === 0) continue;
    const said = changes.map((change) => describeChange(change, { board, texts: window }));
    const figures = FIGURES.filter((key) => notes[key] > 0).map((key) =>
      countText(words.notes[key], notes[key]),
    );
    lines.push(title, ...said, list(figures));
  }
  return lines.map((line) => `${line}\n`).join('');
}
