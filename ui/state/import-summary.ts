// What an import will draw or change, line by line, or why it cannot start. Pure.

import { fill } from '../../shared/catalogue/fill';
import { sectionName } from '../../shared/catalogue/template-words';
import { photoOf } from '../../shared/file/file-persona';
import type { Plural } from '../../shared/locales/locale';
import { asChosen, type Comparison, restoredSections } from '../../shared/merge/compare-maps';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import type { SectionId } from '../../shared/templates/template';
import type { Locale } from '../locale';
import type { Importing } from './import-state';

export interface SummaryLine {
  label: string;
  value: string;
}

/** For a new map. */
export function summarize(map: EmpathyMap, locale: Locale): SummaryLine[] {
  const { countText, texts } = locale;
  const words = texts.importing;
  const { rows, unnamed, yes } = words;
  const { unplaced = [], tensions = [], actions = [] } = map;
  const inNone = unplaced.length === 0 ? [] : [{ title: words.unplaced, notes: unplaced }];
  return [
    { label: rows.title, value: map.title || unnamed },
    { label: rows.persona, value: map.persona.name || unnamed },
    ...(photoOf(map.persona) ? [{ label: rows.photo, value: yes }] : []),
    ...[...map.sections, ...inNone].map(({ title, notes }) => ({
      label: title,
      value: countText(words.notes, notes.length),
    })),
    ...(map.problemStatement ? [{ label: rows.problem, value: map.problemStatement.text }] : []),
    ...lineFor(rows.tensions, tensions.length, null, locale),
    ...lineFor(rows.actions, actions.length, null, locale),
  ];
}

/** For several maps at once. */
export const summarizeAll = (maps: readonly EmpathyMap[], locale: Locale): SummaryLine[] =>
  maps.map((map, at) => ({ label: nameOf(map, at, locale), value: notesIn([map], locale) }));

/** Numbered by its place in the file, as names may repeat. */
export const nameOf = ({ title, persona }: EmpathyMap, at: number, { texts }: Locale): string =>
  fill(texts.importing.numbered, { number: at + 1, name: title || persona.name || texts.importing.unnamed });

/** For the open map: what is restored, what is new and what stays. */
export function summarizeMerge(
  comparison: Comparison,
  fromFile: ReadonlySet<string>,
  locale: Locale,
): SummaryLine[] {
  const { board, texts } = locale;
  const words = texts.importing;
  const { added, actions, tensions, supports, filled, same, onBoard } = asChosen(comparison, fromFile);
  const restored = restoredSections(comparison, fromFile).map((section) => sectionName(section, board));
  const nameOf = (section: SectionId | null) =>
    section === null ? words.unplaced : sectionName(section, board);
  return [
    ...(restored.length === 0 ? [] : [{ label: words.restored, value: locale.enumerate(restored) }]),
    ...added.flatMap(({ section, notes }) =>
      lineFor(fill(words.added, { section: nameOf(section) }), notes.length, words.notes, locale),
    ),
    ...lineFor(words.addedActions, actions.length, null, locale),
    ...lineFor(words.addedTensions, tensions.length, null, locale),
    ...lineFor(words.addedSupports, supports.length, null, locale),
    ...lineFor(words.filled, filled.length, null, locale),
    ...lineFor(words.same, same, words.notes, locale),
    ...lineFor(words.onBoard, onBoard, words.notes, locale),
  ];
}

const lineFor = (label: string, count: number, forms: Plural | null, { countText }: Locale): SummaryLine[] =>
  count === 0 ? [] : [{ label, value: forms ? countText(forms, count) : String(count) }];

export function notesIn(maps: readonly EmpathyMap[], { countText, texts }: Locale): string {
  const words = texts.importing;
  const count = maps.reduce((sum, map) => sum + countOf(map), 0);
  return countText(words.notes, count);
}

const countOf = ({ sections, unplaced = [] }: EmpathyMap): number =>
  sections.reduce((sum, { notes }) => sum + notes.length, unplaced.length);

/** Whether an import into the open map would write anything; differences left to the board do not count. */
export function changesAnything(comparison: Comparison, fromFile: ReadonlySet<string>): boolean {
  const { added, actions, tensions, supports, filled, conflicts } = asChosen(comparison, fromFile);
  const comesNew = [added, actions, tensions, supports, filled].some(({ length }) => length > 0);
  return comesNew || conflicts.some(({ id }) => fromFile.has(id));
}

/** Why nothing can be imported yet, as a sentence; null if it can. */
export function whatIsMissing({ found, into, merging }: Importing, { texts }: Locale): string | null {
  const words = texts.importing;
  const { missing, comparing } = words;
  if (!found) return missing.file;
  if (!found.ok) return missing.valid;
  if (into === 'new') return null;
  if (into === 'compare') return texts.diff.nothing;
  if (!merging) return comparing;
  const { comparison, fromFile } = merging;
  if (changesAnything(comparison, fromFile)) return null;
  if (comparison.conflicts.length > 0) return missing.choice;
  return comparison.left > 0 ? missing.left : missing.new;
}
