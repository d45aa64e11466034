// The requests that merge a file into the open map, as one batch and one undo step. Pure.
import { boardTexts } from '../catalogue/board-texts';
import type { BatchEntry, BatchedName, RequestOf } from '../contract';
import type { NoteToAdd } from '../contract/note-add';
import type { NoteReference } from '../contract/reference';
import type { CellEdit } from '../contract/table-write';
import { editFor } from '../draw/edit';
import type { MapChanges } from '../draw/map-changes';
import { planSection } from '../draw/new-map';
import { drawnNote } from '../file/drawn-note';
import { evidenceFor } from '../file/evidence-for';
import { fromFileContext } from '../file/file-context';
import { hashtagLists } from '../file/file-notes';
import { optional } from '../file/optional';
import type { NodeIndex } from '../file/to-empathy-map';
import { readHashtags } from '../insight/hashtags';
import { notesOf } from '../insight/notes';
import { withAnswer } from '../insight/review';
import type { ActionColumn } from '../locales/locale';
import { freeRows } from '../map/actions';
import { answerCells } from '../map/check-rows';
import { toKnown } from '../map/known-actions';
import { formatNoteData, type NoteData, parseNoteData, toCheck } from '../map/note-data';
import { noteLabel } from '../map/note-label';
import type { OpenMap } from '../map/open-map';
import type { NoteCheck } from '../model/check';
import type { Action, EmpathyMap, Note } from '../model/empathy-map';
import { DEFAULT_EVIDENCE } from '../model/evidence';
import { PERSONA_FIELDS } from '../model/persona';
import { templates } from '../templates';
import type { SectionId } from '../templates/template';
import { asChosen, type Comparison, type Difference, restoredSections } from './compare-maps';

/** What is known about the board from the last reading. */
export interface MergeContext {
  open: OpenMap;
  nodeIndex: NodeIndex;
  /** The data stored on notes, by node: each a `NoteData` as stored. */
  data: Record<string, string>;
}

/** A new note goes wherever there is room; its theme is stored, its place is not. */
const ANYWHERE = { x: 0, y: 0, width: 240, height: 240 };

/**
 * `fromFile` contains the ids of the conflicts that the file wins. Returns no requests if there is nothing to
 * do.
 */
export function planMerge(
  compared: Comparison,
  fromFile: ReadonlySet<string>,
  ground: MergeContext,
): BatchEntry[] {
  const comparison = asChosen(compared, fromFile);
  const taken = [...comparison.filled, ...comparison.conflicts.filter(({ id }) => fromFile.has(id))];
  const of = (kind: Difference['kind']) => taken.filter((difference) => difference.kind === kind);
  const { node } = ground.open;
  const adding = notesToAdd(comparison, of('note'), ground);
  return [
    ...writtenNotes(of('note'), ground),
    ...restoredSections(comparison, fromFile).map((section) =>
      entry('section.restore', { node, ...planSection(ground.open, section) }),
    ),
    ...adding.map(({ section, notes }) =>
      entry('note.add', {
        node,
        ...(section === null ? {} : { section }),
        notes: notes.map(({ note }) => note),
      }),
    ),
    ...rememberedNotes(comparison, of('note'), ground),
    ...cellsOf(comparison, of('action'), ground),
    ...changesOf(comparison, taken, ground.open).map((changes) =>
      entry('map.update', { node, edit: editFor(ground.open, changes) }),
    ),
    ...drawnTensions(comparison, adding, ground),
  ];
}

const entry = <N extends BatchedName>(name: N, body: RequestOf<N>) => ({ name, body }) as BatchEntry;
const nodeOf = (note: string, { nodeIndex }: MergeContext): string => nodeIndex.notes[note] ?? '';

function writtenNotes(differences: readonly Difference[], ground: MergeContext): BatchEntry[] {
  const notes = differences
    .filter(({ field }) => field === 'text')
    .map(({ of, board, file }) => ({ node: nodeOf(of, ground), was: board, to: file }));
  return notes.length === 0 ? [] : [entry('notes.write', { node: ground.open.node, notes })];
}

/** What one request adds to a section, or outside of sections, with the file's ids. */
interface Adding {
  section: SectionId | null;
  notes: { id: string; note: NoteToAdd }[];
}

/** Notes moved from another section come before new ones. */
function notesToAdd(
  { board, file, added }: Comparison,
  differences: readonly Difference[],
  ground: MergeContext,
): Adding[] {
  const supports = evidenceFor(file);
  const sections = templates[board.template].sections.map(({ id }) => id);
  const adding = [...sections, null].map((section): Adding => {
    const moved = differences
      .filter((difference) => difference.field === 'section' && difference.file === section)
      .map(({ of: id }) => ({ id, note: { ...EXISTING, node: nodeOf(id, ground) } }));
    const fresh = added
      .filter((one) => one.section === section)
      .flatMap(({ notes }) => notes)
      .map((note) => ({ id: note.id, note: freshNote(note, supports.get(note.id) ?? [], board) }));
    return { section, notes: [...moved, ...fresh] };
  });
  return adding.filter(({ notes }) => notes.length > 0);
}

function freshNote(note: Note, supports: readonly string[], { language, context }: EmpathyMap): NoteToAdd {
  const touchpoints = context?.touchpoints ?? [];
  const place = { box: ANYWHERE, theme: '', supports, language, touchpoints };
  return { ...EXISTING, ...drawnNote({ ...note, bounds: ANYWHERE }, place) };
}

const EXISTING: NoteToAdd = { node: '', copy: false, text: '', fill: '', data: '', word: '' };

/** A new note has no node yet; it is referred to by its index among the batch's added notes. */
function drawnTensions(
  { tensions }: Comparison,
  adding: readonly Adding[],
  ground: MergeContext,
): BatchEntry[] {
  const ids = adding.flatMap(({ notes }) => notes.map(({ id }) => id));
  const places = new Map(ids.map((id, index) => [id, { ref: 'note', index } as const]));
  const endOf = (id: string): NoteReference => places.get(id) ?? nodeOf(id, ground);
  return tensions.map(({ from, to, label = '' }) =>
    entry('tension.draw', { node: ground.open.node, from: endOf(from), to: endOf(to), label }),
  );
}

/** Stores evidence, its source, the touchpoint, and what the notes are evidence for. */
function rememberedNotes(
  { board, file, supports }: Comparison,
  differences: readonly Difference[],
  ground: MergeContext,
): BatchEntry[] {
  const evidence = new Set(fieldOf(differences, 'evidence'));
  const source = new Set(fieldOf(differences, 'source'));
  const touchpoint = new Set(fieldOf(differences, 'touchpoint'));
  const checks = checksAfter({ board, file }, differences);
  const rewritten = new Set(fieldOf(differences, 'text'));
  const resting = new Map<string, string[]>();
  for (const { note, on } of supports) resting.set(note, [...(resting.get(note) ?? []), on]);
  const ids = new Set([...evidence, ...source, ...touchpoint, ...Object.keys(checks), ...resting.keys()]);
  const theirs = new Map(notesOf(file).map(({ note }) => [note.id, note]));
  const mine = new Map(notesOf(board).map(({ note }) => [note.id, note]));
  const lists = hashtagLists(board.language);
  const notes = [...ids].map((id) => {
    const node = nodeOf(id, ground);
    const note = theirs.get(id) as Note;
    const { text = '' } = (rewritten.has(id) ? note : mine.get(id)) ?? {};
    const data: NoteData = parseNoteData(ground.data[node] ?? '');
    if (evidence.has(id)) setEvidence(data, note, readHashtags(text, lists).evidence ?? DEFAULT_EVIDENCE);
    if (source.has(id) && note.source !== undefined) data.source = note.source;
    if (touchpoint.has(id) && note.touchpoint !== undefined) data.touchpoint = note.touchpoint;
    const check = checks[id];
    if (check !== undefined) data.check = check;
    const more = resting.get(id) ?? [];
    if (more.length > 0) data.supports = [...(data.supports ?? []), ...more];
    return { node, data: formatNoteData(data), word: noteLabel(data, boardTexts[board.language]) };
  });
  const { checks: sheet } = ground.nodeIndex;
  const cells = sheet === null ? [] : answerCells(sheet, checks, boardTexts[board.language]);
  const { node } = ground.open;
  return [
    ...(notes.length === 0 ? [] : [entry('notes.set', { node, notes })]),
    ...(cells.length === 0 ? [] : [entry('table.write', { node, table: 'check-table', cells })]),
  ];
}

/** What is known of notes whose question or answer comes from the file; an answer comes with all that belongs to it. */
function checksAfter(
  { board, file }: Pick<Comparison, 'board' | 'file'>,
  differences: readonly Difference[],
): Record<string, NoteCheck> {
  const [asked, answered] = [fieldOf(differences, 'question'), fieldOf(differences, 'verdict')];
  const checkIn = (map: EmpathyMap, id: string): NoteCheck =>
    toCheck(notesOf(map).find(({ note }) => note.id === id)?.note.check);
  const after = [...new Set([...asked, ...answered])].map((id) => {
    const [mine, theirs] = [checkIn(board, id), checkIn(file, id)];
    const { question = '', who, due } = mine;
    const wanted = asked.includes(id) ? (theirs.question ?? '') : question;
    const plan = { ...optional('who', who ?? theirs.who), ...optional('due', due ?? theirs.due) };
    const answer = answered.includes(id) ? theirs : mine;
    const { question: _question, who: _who, due: _due, ...said } = answer;
    return [id, { ...optional('question', wanted), ...plan, ...said }] as const;
  });
  return Object.fromEntries(after);
}

const fieldOf = (differences: readonly Difference[], field: string): string[] =>
  differences.filter((difference) => difference.field === field).map(({ of }) => of);

/** What the text itself says need not be stored. */
function setEvidence(data: NoteData, { evidence }: Note, said: string): void {
  if (evidence === undefined || evidence === said) delete data.evidence;
  else data.evidence = evidence;
}

function cellsOf(
  { board, actions }: Comparison,
  differences: readonly Difference[],
  { open, nodeIndex }: MergeContext,
): BatchEntry[] {
  const { columns, cells } = nodeIndex;
  const statuses: Record<string, string> = boardTexts[board.language].actions.statuses;
  const edit = (row: number, field: string, to: string): CellEdit[] => {
    const column = columns[field as ActionColumn];
    const words = field === 'status' ? (statuses[to] ?? to) : to;
    return column === undefined ? [] : [{ row, column, was: cells[row]?.[column] ?? '', to: words }];
  };
  const changed = differences.flatMap(({ of, field, file }) => edit(nodeIndex.actions[of] ?? 0, field, file));
  const reworded = new Set(changed.filter(({ column }) => column === columns.text).map(({ row }) => row));
  // Include the action's text, so that nothing is written if the row has become another one.
  const guards = [...new Set(changed.map(({ row }) => row))]
    .filter((row) => !reworded.has(row))
    .flatMap((row) => edit(row, 'text', cells[row]?.[columns.text ?? -1] ?? ''));
  const rows = freeRows(cells, actions.length);
  const fresh = actions.flatMap((action, at) =>
    (['text', 'owner', 'due', 'status', 'measure'] as const).flatMap((field) =>
      edit(rows[at] as number, field, action[field] ?? ''),
    ),
  );
  const edits = [...changed, ...guards, ...fresh];
  return edits.length === 0 ? [] : [entry('table.write', { node: open.node, cells: edits })];
}

/** A change can hold one persona line under a custom label; each further one is a change of its own. */
function changesOf(comparison: Comparison, taken: readonly Difference[], open: OpenMap): MapChanges[] {
  const { board, file } = comparison;
  const context = fromFileContext(file.context);
  const changes: MapChanges = actionsKept(comparison, taken, open);
  const own: MapChanges[] = [];
  for (const { kind, field, file: to } of taken) {
    if (kind === 'title') changes.title = to;
    if (kind === 'problem') changes.problem = to;
    if (kind === 'own') own.push({ own: { label: field, value: to } });
    if (kind === 'review')
      changes.review = withAnswer(changes.review ?? board.review ?? [], { question: field, answer: to }, []);
    if (kind === 'persona') changePersona(changes, field, file.persona);
    if (kind === 'context') {
      changes.context = { ...changes.context, [field]: context[field as keyof typeof context] };
    }
  }
  return [...(Object.keys(changes).length === 0 ? [] : [changes]), ...own];
}

function changePersona(
  changes: MapChanges,
  field: string,
  { name, segment, ...details }: EmpathyMap['persona'],
): void {
  const detail = PERSONA_FIELDS.find((one) => one === field);
  if (field === 'name') changes.name = name;
  else if (detail !== undefined) changes.details = { ...changes.details, [detail]: details[detail] ?? '' };
  else if (segment !== undefined) changes.segment = { kind: segment.kind, label: segment.label ?? '' };
}

/** What is stored of an action. */
const REMEMBERED: readonly string[] = ['text', 'owner', 'trigger'];

/** Rows are recognised by text and owner, so the new values are stored with their ids. */
function actionsKept(
  { board, actions, supports }: Comparison,
  taken: readonly Difference[],
  { actions: known }: OpenMap,
): MapChanges {
  const reworded = taken.filter(({ kind, field }) => kind === 'action' && REMEMBERED.includes(field));
  if (actions.length === 0 && reworded.length === 0 && supports.length === 0) return {};
  const words = (action: Action) => {
    const said = reworded.filter(({ of }) => of === action.id).map(({ field, file }) => [field, file]);
    return { ...toKnown(action), ...Object.fromEntries(said) };
  };
  const all = [...(board.actions ?? []), ...actions].map(words);
  return JSON.stringify(all) === JSON.stringify(known) ? {} : { actions: all };
}
