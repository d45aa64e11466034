// Which lines of the persona's text are custom fields, and which names a new one may have. Pure.
import { namesOf } from '../../shared/catalogue/labels';
import type { BoardTexts } from '../../shared/locales/locale';
import { isSameLabel } from '../../shared/map/labelled-lines';
import { PERSONA_FIELDS, type Persona } from '../../shared/model/persona';

type Own = Persona['own'];

/** A longer name, or one with a colon, cannot be read back from the board as a name. */
const LONGEST_NAME = 40;
/** The labels that the board gives the persona's fields. */
const givenLabels = (board: BoardTexts): string[] => [
  board.persona.segment,
  ...PERSONA_FIELDS.flatMap((field) => namesOf(board.persona.fields[field], board)),
];

const has = (labels: readonly string[], label: string): boolean =>
  labels.some((other) => isSameLabel(other, label));

/** A line can be edited by name only if it is the first with that name. `rest` is all other text. */
export function splitOwn(own: Own, board: BoardTexts): { fields: Own; rest: string } {
  const fields: Own = [];
  const rest: string[] = [];
  const given = givenLabels(board);
  for (const line of own) {
    const { label, value } = line;
    if (label === '') rest.push(value);
    else if (has([...given, ...fields.map((field) => field.label)], label)) rest.push(`${label}: ${value}`);
    else fields.push(line);
  }
  return { fields, rest: rest.join(' · ') };
}

export function ownNameProblem(
  label: string,
  fields: Own,
  board: BoardTexts,
): 'badOwnName' | 'takenOwnName' | undefined {
  if (label === '' || label.length > LONGEST_NAME || /[:：\n]/.test(label)) return 'badOwnName';
  return has([...givenLabels(board), ...fields.map((field) => field.label)], label)
    ? 'takenOwnName'
    : undefined;
}
