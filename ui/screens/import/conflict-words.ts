// Describes differences between the board and a file. Pure.

import { fill } from '../../../shared/catalogue/fill';
import { sectionName } from '../../../shared/catalogue/template-words';
import type { Difference } from '../../../shared/merge/compare-maps';
import { ALL_SECTIONS } from '../../../shared/templates';
import type { Locale } from '../../locale';
import { shorten } from '../review/part';

export interface Conflict {
  label: string;
  board: string;
  file: string;
}

type Names = Record<string, string>;

/** Field names by kind; people's own labels and the questions of the review are used as they are. */
const fields = ({ board, texts }: Locale): Record<Difference['kind'], Names> => ({
  note: {
    ...texts.importing.noteFields,
    question: board.check.columns.question,
    verdict: board.check.columns.answer,
  },
  action: { ...board.actions.columns, trigger: texts.again.trigger },
  title: { '': texts.importing.rows.title },
  problem: { '': board.problem.heading },
  persona: { name: texts.plan.personaName, segment: board.persona.segment, ...board.persona.fields },
  own: {},
  context: board.context.fields,
  review: {},
});

/** Display names for values stored as ids. */
const values = ({ board, texts }: Locale): Record<string, Names> => ({
  section: {
    ...Object.fromEntries(ALL_SECTIONS.map((id) => [id, sectionName(id, board)])),
    unplaced: texts.importing.unplaced,
  },
  evidence: board.evidence,
  verdict: board.check.verdicts,
  status: board.actions.statuses,
});

export function describe({ kind, field, about, board: onBoard, file }: Difference, locale: Locale): Conflict {
  const { texts } = locale;
  const words = texts.importing;
  const name = nameIn(fields(locale)[kind], field);
  // If a note's text differs, the board's text already appears below.
  const isOwn = about === '' || about === onBoard;
  const label = isOwn ? name : fill(words.of, { field: name, about: shorten(about) });
  const value = (said: string) => (said === '' ? words.saysNothing : nameIn(values(locale)[field], said));
  return { label, board: value(onBoard), file: value(file) };
}

/** An id can be any word, even the name of a property that every object has. */
const nameIn = (names: Names = {}, id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
