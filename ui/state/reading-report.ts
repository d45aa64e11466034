// Sentences about what a reading found on the board, and what a file cannot keep. Pure.

import type { ExportWarning } from '../../shared/exchange/types';
import type { ReadReport } from '../../shared/file/read-report';
import { board, countText, fill, texts } from '../texts';

/** One line for each kind of content that the file does not show as a note. */
export function describeReading(report: ReadReport): string[] {
  const words = texts.exporting;
  const counted: [{ one: string; other: string }, number][] = [
    [words.unplaced, report.unplaced],
    [words.emptyNotes, report.emptyNotes],
    [words.hiddenNotes, report.hiddenNotes],
    [words.looseStamps, report.looseStamps],
    [describeOthers(report), sum(Object.values(report.otherNodes))],
    [words.unknownStatus, report.unknownStatus],
    [words.vanished, report.vanished],
  ];
  const lines = counted.filter(([, count]) => count > 0).map(([forms, count]) => countText(forms, count));
  if (report.missing.length === 0) return lines;
  const sections = report.missing.map((section) => board.sections[section]).join(', ');
  return [...lines, fill(words.missing, { sections })];
}

function describeOthers(report: ReadReport): { one: string; other: string } {
  const known: Record<string, string> = texts.exporting.kinds;
  const names = Object.keys(report.otherNodes).map((type) => known[type] ?? texts.exporting.otherKind);
  const kinds = [...new Set(names)].join(', ');
  const { one, other } = texts.exporting.otherNodes;
  return { one: fill(one, { kinds }), other: fill(other, { kinds }) };
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Only some warnings have `cells`. */
export function describeWarning({ code, count, ...more }: ExportWarning): string {
  return fill(countText(texts.exporting.warnings[code], count), more);
}
