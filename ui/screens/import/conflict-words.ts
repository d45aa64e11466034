// Describes differences between the board and a file. Pure.
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

/** Field names by kind; people's own labels are used as they are. */
const FIELDS: Record<Difference['kind'], Names> = {
  note: words.noteFields,
  action: board.actions.columns,
  title: { '': words.rows.title },
  problem: { '': board.problem.heading },
  persona: { name: texts.plan.personaName, segment: board.persona.segment, ...board.persona.fields },
  own: {},
  context: board.context.fields,
};

/** Display names for values stored as ids. */
const VALUES: Record<string, Names> = {
  section: { ...board.sections, unplaced: words.unplaced },
  evidence: board.evidence,
  status: board.actions.statuses,
};

export function describe({ kind, field, about, board: onBoard, file }: Difference): Conflict {
  const name = nameIn(FIELDS[kind], field);
  // If a note's text differs, the board's text already appears below.
  const isOwn = about === '' || about === onBoard;
  const label = isOwn ? name : fill(words.of, { field: name, about: shorten(about) });
  const value = (said: string) => (said === '' ? words.saysNothing : nameIn(VALUES[field], said));
  return { label, board: value(onBoard), file: value(file) };
}

/** An id can be any word, even the name of a property that every object has. */
const nameIn = (names: Names = {}, id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
