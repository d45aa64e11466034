// What an import will draw, line by line. Pure.
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { countText, texts } from '../drawer-texts';

export interface SummaryLine {
  label: string;
  value: string;
}

export function summarize(map: EmpathyMap): SummaryLine[] {
  const { importRows: rows, importUnnamed, importUnplaced, importYes } = texts.plan;
  const { unplaced = [], tensions = [], actions = [] } = map;
  const inNone = unplaced.length === 0 ? [] : [{ title: importUnplaced, notes: unplaced }];
  return [
    { label: rows.title, value: map.title },
    { label: rows.persona, value: map.persona.name || importUnnamed },
    ...(map.persona.photo ? [{ label: rows.photo, value: importYes }] : []),
    ...[...map.sections, ...inNone].map(({ title, notes }) => ({
      label: title,
      value: countText(texts.plan.importNotes, notes.length),
    })),
    ...lineFor(rows.tensions, tensions.length),
    ...lineFor(rows.actions, actions.length),
  ];
}

const lineFor = (label: string, count: number): SummaryLine[] =>
  count === 0 ? [] : [{ label, value: String(count) }];

export function notesIn({ sections, unplaced = [] }: EmpathyMap): string {
  const count = sections.reduce((sum, { notes }) => sum + notes.length, unplaced.length);
  return countText(texts.plan.importNotes, count);
}
