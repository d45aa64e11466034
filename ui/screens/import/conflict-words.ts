// A difference between the board and a file in words. Pure.
import type { Difference } from '../../../shared/merge/compare-maps';
import { board, fill, texts } from '../../texts';
import { shorten } from '../review/part';

export interface Conflict {
  label: string;
  board: string;
  file: string;
}

type Names = Record<string, string>;

const words = texts.importing;

/** Names of fields by what they are of; a label of people's own stands for itself. */
const FIELDS: Record<Difference['kind'], Names> = {
  note: words.noteFields,
  action: board.actions.columns,
  title: { '': words.rows.title },
  problem: { '': board.problem.heading },
  persona: { name: texts.plan.personaName, segment: board.persona.segment, ...board.persona.fields },
  own: {},
  context: board.context.fields,
};

/** Names of values that are written as ids. */
const VALUES: Record<string, Names> = {
  section: { ...board.sections, unplaced: words.unplaced },
  evidence: board.evidence,
  status: board.actions.statuses,
};

export function describe({ kind, field, about, board: onBoard, file }: Difference): Conflict {
  const name = nameIn(FIELDS[kind], field);
  // Of a note whose text differs, the board's words stand below.
  const isOwn = about === '' || about === onBoard;
  const label = isOwn ? name : fill(words.of, { field: name, about: shorten(about) });
  const value = (said: string) => (said === '' ? words.saysNothing : nameIn(VALUES[field], said));
  return { label, board: value(onBoard), file: value(file) };
}

/** Names may be any, also those that every object knows. */
const nameIn = (names: Names = {}, id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
