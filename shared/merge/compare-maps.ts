// Compares a file with the open map, by ids: what is new, what differs, what does not fit into the table. If
// the file says nothing about a field, the board's value stays. Pure; writes nothing.
import { boardTexts } from '../catalogue/board-texts';
import { namesOf } from '../catalogue/labels';
import { evidenceFor } from '../file/evidence-for';
import { fromFileContext } from '../file/file-context';
import type { NodeIndex } from '../file/to-empathy-map';
import { notesOf } from '../insight/notes';
import type { ActionColumn, BoardTexts } from '../locales/locale';
import { contextLines } from '../map/context-text';
import { isSameLabel, splitLabel } from '../map/labelled-lines';
import { PROBLEM } from '../map/note-data';
import { segmentText } from '../map/persona-text';
import type { Action, EmpathyMap, Note } from '../model/empathy-map';
import { PERSONA_FIELDS } from '../model/persona';
import { templates } from '../templates';
import type { SectionId } from '../templates/template';

/** `own` stands for persona lines under custom labels, `review` for answers to its questions. */
type DifferenceKind = 'note' | 'action' | 'title' | 'problem' | 'persona' | 'own' | 'context' | 'review';

/** One field that differs between the file and the board. */
export interface Difference {
  /** Unique within a comparison, and stable for the same field. */
  id: string;
  kind: DifferenceKind;
  /** Id of the note or action. */
  of: string;
  /** A field of the format, the label, or the question. */
  field: string;
  /** The board's text of the note or action; '' for the map itself. */
  about: string;
  /** Sections and kinds of evidence are given by id. */
  board: string;
  file: string;
}

type Tension = NonNullable<EmpathyMap['tensions']>[number];

/** New notes for one section; null for those in none. */
interface Added {
  section: SectionId | null;
  notes: Note[];
}

export interface Comparison {
  board: EmpathyMap;
  file: EmpathyMap;
  added: Added[];
  /** Number of notes that are the same on the board and in the file. */
  same: number;
  /** Number of notes that only the board has. */
  onBoard: number;
  actions: Action[];
  tensions: Tension[];
  /** Notes on the board that become evidence for the problem statement or an action. */
  supports: { note: string; on: string }[];
  /** Empty on the board, so the file's value is used. */
  filled: Difference[];
  /** Different on the board and in the file: the board's value stays unless the user picks the file's. */
  conflicts: Difference[];
  /** How many action fields are dropped because the board's table has no column for them. */
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
    ...reviewDifferences(board, file),
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

/** If the board keeps its problem statement, it does not get the file's evidence. */
export function asChosen(comparison: Comparison, fromFile: ReadonlySet<string>): Comparison {
  const isBoards = ({ id, kind }: Difference) => kind === 'problem' && !fromFile.has(id);
  if (!comparison.conflicts.some(isBoards)) return comparison;
  const { problemStatement: _theirs, ...file } = comparison.file;
  return { ...comparison, file, supports: comparison.supports.filter(({ on }) => on !== PROBLEM) };
}

/** Sections deleted on the board that are restored because notes go into them. */
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

/** No difference if the file says nothing. */
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

function reviewDifferences(board: EmpathyMap, file: EmpathyMap): Difference[] {
  const answersIn = ({ review = [] }: EmpathyMap) =>
    new Map(review.map(({ question, answer }) => [question, answer.trim()]));
  const there = answersIn(board);
  return [...answersIn(file)].flatMap(([question, answer]) =>
    differenceOf('review', '', question, '', there.get(question), answer),
  );
}

/** Ignores notes without text: they would never be read from the board. */
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

/** Votes, stamps, authors, colours and places always stay as people set them on the board. */
function noteDifferences(board: Note, file: Note, from = '', to = ''): Difference[] {
  const differ = (field: string, mine: string | undefined, theirs: string | undefined) =>
    differenceOf('note', board.id, field, board.text, mine, theirs);
  return [
    ...differ('text', board.text, file.text),
    // A note in no section was moved out by somebody.
    ...differ('section', from || 'unplaced', to),
    ...differ('evidence', board.evidence, file.evidence),
    ...differ('source', board.source, file.source),
    ...differ('touchpoint', board.touchpoint, file.touchpoint),
    ...differ('question', board.check?.question, file.check?.question),
    ...differ('verdict', board.check?.verdict, file.check?.verdict),
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
    // A new action is dropped as a whole if its text has no column.
    const canCome = known !== undefined || columns.text !== undefined;
    const writable = said.filter((field) => canCome && columns[field] !== undefined);
    left += said.length - writable.length;
    if (known === undefined) {
      if (canCome) added.push(action);
      continue;
    }
    for (const field of [...writable, 'trigger'] as const) {
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

/** Persona lines under custom labels; each label once, and none that belongs to one of our own fields. */
function ownFields({ fields = [] }: EmpathyMap['persona'], texts: BoardTexts) {
  const { segment, fields: given } = texts.persona;
  const ours = [segment, ...Object.values(given).flatMap((label) => namesOf(label, texts))];
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

/** Each pair of notes once, in either direction. */
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
