// What a file would change on the map that is open, by ids: what is new, what says something else, what finds no cell.
// Where nothing in the file says anything, the board stays as it is. Pure; writes nothing.
import { boardTexts } from '../catalogue/board-texts';
import { templates } from '../catalogue/templates';
import type { ActionColumn, BoardTexts } from '../catalogue/types';
import { evidenceFor } from '../file/evidence-for';
import { fromFileContext } from '../file/file-context';
import type { NodeIndex } from '../file/to-empathy-map';
import { notesOf } from '../insight/notes';
import { contextLines } from '../map/context-text';
import { isSameLabel, splitLabel } from '../map/labelled-lines';
import { PROBLEM } from '../map/note-data';
import { segmentText } from '../map/persona-text';
import type { Action, EmpathyMap, Note } from '../model/empathy-map';
import { PERSONA_FIELDS } from '../model/persona';
import type { SectionId } from '../model/sections';

/** `own` are lines of the persona under labels of people's own. */
type DifferenceKind = 'note' | 'action' | 'title' | 'problem' | 'persona' | 'own' | 'context';

/** One field in which the file says something else than the board. */
export interface Difference {
  /** Unique in its comparison, and the same whenever the same field differs. */
  id: string;
  kind: DifferenceKind;
  /** The id of the note or action. */
  of: string;
  /** A field of the format, or the label. */
  field: string;
  /** The words of the note or action on the board; '' for the map. */
  about: string;
  /** Sections and kinds of evidence by their ids. */
  board: string;
  file: string;
}

type Tension = NonNullable<EmpathyMap['tensions']>[number];

/** Notes that come new into a section; null for those that lie in none. */
interface Added {
  section: SectionId | null;
  notes: Note[];
}

export interface Comparison {
  board: EmpathyMap;
  file: EmpathyMap;
  added: Added[];
  /** Notes in which board and file are of one mind. */
  same: number;
  /** Notes that only the board has. */
  onBoard: number;
  actions: Action[];
  tensions: Tension[];
  /** Notes on the board that the problem statement or an action rests on from now on. */
  supports: { note: string; on: string }[];
  /** The board says nothing there, so the file's words come in. */
  filled: Difference[];
  /** Board and file say different things: the board's stays unless the person takes the file's. */
  conflicts: Difference[];
  /** How many fields of actions stay out, because the table on the board has no column for them. */
  left: number;
}

export function compareMaps(
  board: EmpathyMap,
  file: EmpathyMap,
  nodeIndex: Pick<NodeIndex, 'columns'>,
): Comparison {
  const texts = boardTexts[board.language];
  const notes = compareNotes(board, file);
  const actions = compareActions(board, file, nodeIndex);
  const differing = [
    ...differenceOf('title', '', '', '', board.title, file.title),
    ...personaDifferences(board.persona, file.persona, texts),
    ...contextDifferences(board, file, texts),
    ...differenceOf('problem', '', '', '', board.problemStatement?.text, file.problemStatement?.text),
    ...notes.differing,
    ...actions.differing,
  ];
  return {
    board,
    file,
    added: notes.added,
    same: notes.same,
    onBoard: notes.onBoard,
    actions: actions.added,
    tensions: newTensions(board, file),
    supports: newSupports(board, file, actions.known),
    filled: differing.filter((difference) => difference.board === ''),
    conflicts: differing.filter((difference) => difference.board !== ''),
    left: actions.left,
  };
}

/** Where the board's problem statement stays, it does not come to rest on what the file's rested on. */
export function asChosen(comparison: Comparison, fromFile: ReadonlySet<string>): Comparison {
  const isBoards = ({ id, kind }: Difference) => kind === 'problem' && !fromFile.has(id);
  if (!comparison.conflicts.some(isBoards)) return comparison;
  const { problemStatement: _theirs, ...file } = comparison.file;
  return { ...comparison, file, supports: comparison.supports.filter(({ on }) => on !== PROBLEM) };
}

/** Sections that were deleted on the board and are drawn again, because notes come into them. */
export function restoredSections(
  { board, added, conflicts }: Pick<Comparison, 'board' | 'added' | 'conflicts'>,
  fromFile: ReadonlySet<string>,
): SectionId[] {
  const wanted = new Set<string | null>(added.map(({ section }) => section));
  for (const { id, kind, field, file } of conflicts) {
    if (kind === 'note' && field === 'section' && fromFile.has(id)) wanted.add(file);
  }
  const present = new Set(board.sections.map(({ id }) => id));
  return templates[board.template].sections
    .map(({ id }) => id)
    .filter((id) => wanted.has(id) && !present.has(id));
}

/** None where the file says nothing. */
function differenceOf(
  kind: DifferenceKind,
  of: string,
  field: string,
  about: string,
  board: string | undefined = '',
  file: string | undefined = '',
): Difference[] {
  if (file === '' || file === board) return [];
  return [{ id: [kind, of, field].join('/'), kind, of, field, about, board, file }];
}

/** A note without words is none: it would never be read from the board. */
const writtenNotes = (map: EmpathyMap) => notesOf(map).filter(({ note }) => note.text.trim() !== '');

function compareNotes(board: EmpathyMap, file: EmpathyMap) {
  const known = new Map(writtenNotes(board).map((placed) => [placed.note.id, placed]));
  const drawable = new Set(templates[board.template].sections.map(({ id }) => id));
  const added = new Map<SectionId | null, Note[]>();
  const differing: Difference[] = [];
  const count = { same: 0, onBoard: known.size };
  for (const { note, section } of writtenNotes(file)) {
    const mine = known.get(note.id);
    const id = section !== null && drawable.has(section.id) ? section.id : null;
    if (mine === undefined) {
      const others = added.get(id);
      if (others === undefined) added.set(id, [note]);
      else others.push(note);
      continue;
    }
    const found = noteDifferences(mine.note, note, mine.section?.id, id ?? '');
    differing.push(...found);
    count.onBoard -= 1;
    count.same += found.length === 0 ? 1 : 0;
  }
  return { ...count, differing, added: [...added].map(([section, notes]) => ({ section, notes })) };
}

/** Votes, stamps, authors, colours and places are the board's own: people set them there. */
function noteDifferences(board: Note, file: Note, from = '', to = ''): Difference[] {
  const differ = (field: string, mine: string | undefined, theirs: string | undefined) =>
    differenceOf('note', board.id, field, board.text, mine, theirs);
  return [
    ...differ('text', board.text, file.text),
    // A note that lies in none was moved out by somebody.
    ...differ('section', from || 'unplaced', to),
    ...differ('evidence', board.evidence, file.evidence),
    ...differ('source', board.source, file.source),
  ];
}

const ACTION_FIELDS = [
  'text',
  'owner',
  'due',
  'status',
  'measure',
] as const satisfies readonly ActionColumn[];

function compareActions(board: EmpathyMap, file: EmpathyMap, { columns }: Pick<NodeIndex, 'columns'>) {
  const mine = new Map((board.actions ?? []).map((action) => [action.id, action]));
  const added: Action[] = [];
  const differing: Difference[] = [];
  let left = 0;
  for (const action of file.actions ?? []) {
    const known = mine.get(action.id);
    const said = ACTION_FIELDS.filter(
      (field) => (action[field] ?? '') !== '' && action[field] !== known?.[field],
    );
    // Without its text a new one stays out whole.
    const canCome = known !== undefined || columns.text !== undefined;
    const writable = said.filter((field) => canCome && columns[field] !== undefined);
    left += said.length - writable.length;
    if (known === undefined) {
      if (canCome) added.push(action);
      continue;
    }
    for (const field of writable) {
      differing.push(...differenceOf('action', action.id, field, known.text, known[field], action[field]));
    }
  }
  const known = new Set([...mine.keys(), ...added.map(({ id }) => id)]);
  return { added, differing, left, known };
}

function personaDifferences(
  board: EmpathyMap['persona'],
  file: EmpathyMap['persona'],
  texts: BoardTexts,
): Difference[] {
  const differ = (field: string, mine: string | undefined, theirs: string | undefined) =>
    differenceOf('persona', '', field, '', mine, theirs);
  const segmentOf = ({ segment }: EmpathyMap['persona']) =>
    segment === undefined ? '' : segmentText({ kind: segment.kind, label: segment.label ?? '' }, texts);
  return [
    ...differ('name', board.name, file.name),
    ...differ('segment', segmentOf(board), segmentOf(file)),
    ...PERSONA_FIELDS.flatMap((field) => differ(field, board[field], file[field])),
    ...ownFields(file, texts).flatMap(({ label, value }) => {
      const mine = board.fields?.find((field) => isSameLabel(field.label, label));
      return differenceOf('own', '', label, '', mine?.value, value);
    }),
  ];
}

/** Lines under labels of people's own; each label once, and none that means a field of ours. */
function ownFields({ fields = [] }: EmpathyMap['persona'], { persona }: BoardTexts) {
  const ours = [persona.segment, ...Object.values(persona.fields)];
  return fields.filter(
    ({ label }, at) =>
      splitLabel(`${label}:`)?.label === label &&
      ![...ours, ...fields.slice(0, at).map((field) => field.label)].some((one) => isSameLabel(one, label)),
  );
}

function contextDifferences(board: EmpathyMap, file: EmpathyMap, texts: BoardTexts): Difference[] {
  const mine = contextLines(fromFileContext(board.context), texts);
  return contextLines(fromFileContext(file.context), texts).flatMap(({ field, value }, at) =>
    differenceOf('context', '', field, '', mine[at]?.value, value),
  );
}

const pairOf = ({ from, to }: Tension): string => [from, to].sort().join('\n');

/** A pair of notes once, whichever way the line runs. */
function newTensions(board: EmpathyMap, file: EmpathyMap): Tension[] {
  const notes = new Set([...writtenNotes(board), ...writtenNotes(file)].map(({ note }) => note.id));
  const drawn = new Set((board.tensions ?? []).map(pairOf));
  const added: Tension[] = [];
  for (const tension of file.tensions ?? []) {
    const { from, to } = tension;
    const pair = pairOf(tension);
    if (from === to || drawn.has(pair) || !notes.has(from) || !notes.has(to)) continue;
    drawn.add(pair);
    added.push(tension);
  }
  return added;
}

function newSupports(
  board: EmpathyMap,
  file: EmpathyMap,
  actions: ReadonlySet<string>,
): Comparison['supports'] {
  const mine = evidenceFor(board);
  const onBoard = new Set(notesOf(board).map(({ note }) => note.id));
  return [...evidenceFor(file)]
    .flatMap(([note, supported]) =>
      [...new Set(supported)]
        .filter((on) => !mine.get(note)?.includes(on) && (on === PROBLEM || actions.has(on)))
        .map((on) => ({ note, on })),
    )
    .filter(({ note }) => onBoard.has(note));
}
