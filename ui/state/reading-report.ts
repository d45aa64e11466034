// Sentences about what a reading found on the board, and what a file cannot keep. Pure.

import { fill } from '../../shared/catalogue/fill';
import { sectionName } from '../../shared/catalogue/template-words';
import type { ExportWarning } from '../../shared/exchange/types';
import type { ReadReport } from '../../shared/file/read-report';
import type { Plural } from '../../shared/locales/locale';
import type { Locale } from '../locale';

/** One line for each kind of content that the file does not show as a note. */
export function describeReading(report: ReadReport, locale: Locale): string[] {
  const { board, countText, texts } = locale;
  const words = texts.exporting;
  const counted: [Plural, number][] = [
    [words.unplaced, report.unplaced],
    [words.emptyNotes, report.emptyNotes],
    [words.hiddenNotes, report.hiddenNotes],
    [words.looseStamps, report.looseStamps],
    [words.otherNodes, sum(Object.values(report.otherNodes))],
    [words.unknownStatus, report.unknownStatus],
    [words.vanished, report.vanished],
  ];
  const values = { kinds: kindsOf(report, locale) };
  const lines = counted
    .filter(([, count]) => count > 0)
    .map(([forms, count]) => fill(countText(forms, count), values));
  if (report.missing.length === 0) return lines;
  const sections = locale.enumerate(report.missing.map((section) => sectionName(section, board)));
  return [...lines, fill(words.missing, { sections })];
}

/** "tables, connectors, others" */
function kindsOf(report: ReadReport, { enumerate, texts }: Locale): string {
  const known: Record<string, string> = texts.exporting.kinds;
  const names = Object.keys(report.otherNodes).map((type) => known[type] ?? texts.exporting.otherKind);
  return enumerate([...new Set(names)]);
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Only some warnings have `cells` or `names`. */
export function describeWarning(
  { code, count, ...more }: ExportWarning,
  { countText, texts }: Locale,
): string {
  return fill(countText(texts.exporting.warnings[code], count), more);
}
