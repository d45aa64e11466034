// Actions in Review: set evidence, gather, pair and vote, and edit the action table.

import { fill } from '../../shared/catalogue/fill';
import type { BatchEntry, RequestOf } from '../../shared/contract';
import type { CellEdit } from '../../shared/contract/table-write';
import type { MapChanges } from '../../shared/draw/map-changes';
import { hashtagLists } from '../../shared/file/file-notes';
import { readHashtags } from '../../shared/insight/hashtags';
import { notesOf } from '../../shared/insight/notes';
import type { Voter } from '../../shared/insight/votes';
import type { ActionColumn } from '../../shared/locales/locale';
import { freeRows } from '../../shared/map/actions';
import { toKnown } from '../../shared/map/known-actions';
import { type NoteData, PROBLEM } from '../../shared/map/note-data';
import type { OpenMap } from '../../shared/map/open-map';
import { DEFAULT_EVIDENCE, type Evidence } from '../../shared/model/evidence';
import { splitTags } from '../../shared/model/touchpoints';
import { sectionsAbout } from '../../shared/templates';
import type { BoardChange } from './board-change';
import type { Context } from './context';
import type { MapActions } from './map-actions';
import { type Alter, notesEntry } from './notes-entry';
import type { ReadingActions } from './reading-actions';
import type { Reading } from './state';

export type ActionCells = Partial<Record<ActionColumn, string>>;
type DuplicateGroup = RequestOf<'notes.gather'>['groups'][number];

/** Notes and actions go by their ids in the file; promises resolve to true once the board has the change. */
export interface ReviewActions {
  setEvidence: (note: string, evidence: Evidence) => Promise<boolean>;
  setSource: (note: string, source: string) => Promise<boolean>;
  setTouchpoint: (note: string, touchpoint: string) => Promise<boolean>;
  /** Of the notes that are selected on the board. */
  setSelectedTouchpoint: (touchpoint: string) => Promise<boolean>;
  /** `on` is the problem statement or an action's id. */
  setSupport: (note: string, on: string, rests: boolean) => Promise<boolean>;
  gather: (groups: DuplicateGroup[]) => Promise<boolean>;
  drawTension: (from: string, to: string, label: string) => Promise<boolean>;
  /** Writes cells of a row, unless any other cell in `was` has changed in the meantime. */
  writeAction: (row: number, was: ActionCells, to: ActionCells, said: string) => Promise<boolean>;
  /** Writes a new action into the first row that is free by then; `onRow` gets the row first. */
  addAction: (cells: ActionCells, said: string, onRow?: (row: number) => void) => Promise<boolean>;
  removeAction: (action: string) => Promise<boolean>;
  /** "when …, then …" */
  setTrigger: (action: string, trigger: string) => Promise<boolean>;
  /** Draws a contradiction between the two notes that are selected on the board. */
  drawSelected: () => Promise<boolean>;
  /** Selects a note on the board and moves the view to it. */
  showNote: (note: string) => Promise<void>;
  /** Null on failure, or if Figma does not say. */
  readVoters: () => Promise<Voter[] | null>;
}

export interface ReviewOptions {
  context: Context;
  update: MapActions['update'];
  change: BoardChange;
  readFresh: ReadingActions['readFresh'];
}

export function createReviewActions({ context, update, change, readFresh }: ReviewOptions): ReviewActions {
  const { store, request, batch, dismiss, current, getLocale } = context;

  async function draw({ node, nodeIndex, map }: Reading, from: string, to: string, label: string) {
    const { texts } = getLocale();
    const isPair = (tension: { from: string; to: string }) =>
      [from, to].every((id) => id === tension.from || id === tension.to);
    if (map.tensions?.some(isPair)) return texts.review.tensionThere;
    const ends = { from: nodeIndex.notes[from] ?? '', to: nodeIndex.notes[to] ?? '' };
    return (await request('tension.draw', { node, ...ends, label })) && texts.review.tensionSaid;
  }

  const changeNote = (id: string, said: string, alter: Alter) =>
    change(async (reading) => ((await batch(notesEntry(reading, [id], alter))) ? said : null));

  return {
    setEvidence: (note, evidence) => {
      const { board, texts } = getLocale();
      const said = fill(texts.review.evidenceSaid, { evidence: board.evidence[evidence] });
      return changeNote(note, said, ({ evidence: _before, ...data }, text) =>
        evidence === unspoken(text, store.get().reading) ? data : { ...data, evidence },
      );
    },
    setSource: (note, source) =>
      changeNote(note, getLocale().texts.review.sourceSaid, ({ source: _before, ...data }) =>
        source === '' ? data : { ...data, source },
      ),
    setTouchpoint: (note, touchpoint) =>
      changeNote(note, getLocale().texts.touchpoints.said, withTouchpoint(touchpoint, store.get().reading)),
    async setSelectedTouchpoint(touchpoint) {
      // A step about sections needs no reading otherwise.
      await readFresh();
      return change(async (reading) => {
        const { countText, texts } = getLocale();
        const selected = await request('notes.find', { everywhere: false });
        if (!selected) return null;
        const ids = selected.notes.flatMap(({ node }) => noteOf(reading, node) ?? []);
        if (ids.length === 0) return texts.touchpoints.selectNotes;
        const said = fill(countText(texts.touchpoints.marked, ids.length), { touchpoint });
        return (await batch(notesEntry(reading, ids, withTouchpoint(touchpoint, reading)))) ? said : null;
      });
    },
    setSupport: (note, on, rests) =>
      change(async (reading, open) => {
        const said = getLocale().texts.review.supportSaid;
        const known = rests && on !== PROBLEM ? knownActions(reading, open) : {};
        const entry = notesEntry(reading, [note], (data) => withSupport(data, on, rests));
        return (await update(open, known, said, entry)) && said;
      }),
    gather: (groups) =>
      change(async ({ node, nodeIndex }) => {
        const named = groups.map((group) => ({
          ...group,
          notes: group.notes.map((id) => nodeIndex.notes[id] ?? ''),
        }));
        const reply = await request('notes.gather', { node, groups: named });
        if (!reply) return null;
        const { countText, texts } = getLocale();
        const done = countText(texts.review.gathered, groups.length - reply.skipped);
        return reply.skipped === 0 ? done : `${done} ${countText(texts.review.gatherLeft, reply.skipped)}`;
      }),
    drawTension: (from, to, label) => change((reading) => draw(reading, from, to, label)),
    drawSelected: () =>
      change(async (reading) => {
        const selected = await request('notes.find', { everywhere: false });
        if (!selected) return null;
        const [first, second, ...others] = selected.notes.map(({ node }) => noteOf(reading, node));
        if (!first || !second || others.length > 0) return getLocale().texts.review.selectTwo;
        // What somebody says comes first, whichever was selected first.
        const turned = isSaid(reading, second) && !isSaid(reading, first);
        return turned ? draw(reading, second, first, '') : draw(reading, first, second, '');
      }),
    async showNote(note) {
      const node = store.get().reading?.nodeIndex.notes[note];
      dismiss();
      if (node !== undefined) await request('note.show', { note: node });
    },
    writeAction: (row, was, to, said) =>
      change(async (reading, open) => {
        const entry = cellsEntry(reading, row, was, to);
        return entry && (await update(open, knownWords(reading, open, row, to), '', entry)) && said;
      }),
    addAction: (cells, said, onRow) =>
      change(async (reading) => {
        const [row = 1] = freeRows(reading.nodeIndex.cells, 1);
        onRow?.(row);
        const entry = cellsEntry(reading, row, {}, cells);
        return entry && (await batch(entry)) && said;
      }),
    removeAction: (id) =>
      change(async (reading) => {
        const supporting = reading.map.actions?.find((action) => action.id === id)?.notes ?? [];
        const row = reading.nodeIndex.actions[id] ?? 0;
        const was = cellsOf(reading, row);
        const empty: ActionCells = {};
        for (const name of Object.keys(was) as ActionColumn[]) empty[name] = '';
        const entry = cellsEntry(reading, row, was, empty);
        if (!entry) return null;
        // Another action may move into this row and take over its id.
        const freed = notesEntry(reading, supporting, (data) => withSupport(data, id, false));
        const done = await (supporting.length === 0 ? batch(entry) : batch(entry, freed));
        return done && getLocale().texts.review.actionRemoved;
      }),
    setTrigger: (id, trigger) =>
      change(async ({ map }, open) => {
        const { texts } = getLocale();
        const said = fill(texts.review.actionSaid, { field: texts.again.trigger });
        const actions = (map.actions ?? []).map((action) =>
          toKnown(action.id === id ? { ...action, trigger } : action),
        );
        return (await update(open, { actions }, said)) && said;
      }),
    async readVoters() {
      const map = current();
      const reply = map && (await request('votes.read', { node: map.node }));
      return reply?.voters ?? null;
    },
  };
}

/** Null if no cell changes. */
function cellsEntry(
  { node, nodeIndex }: Reading,
  row: number,
  was: ActionCells,
  to: ActionCells,
): BatchEntry<'table.write'> | null {
  const cells: CellEdit[] = [];
  for (const name of Object.keys(to) as ActionColumn[]) {
    const column = nodeIndex.columns[name];
    const [before, after] = [was[name] ?? '', to[name] ?? ''];
    if (column !== undefined && before !== after) cells.push({ row, column, was: before, to: after });
  }
  if (cells.length === 0) return null;
  for (const name of Object.keys(was) as ActionColumn[]) {
    const column = nodeIndex.columns[name];
    const words = was[name] ?? '';
    if (column !== undefined && !(name in to)) cells.push({ row, column, was: words, to: words });
  }
  return { name: 'table.write', body: { node, cells } };
}

/** The actions' ids are saved once notes support them, so that reordered rows remain the same actions. */
function knownActions({ map }: Reading, open: OpenMap): MapChanges {
  const actions = (map.actions ?? []).map(toKnown);
  return JSON.stringify(open.actions) === JSON.stringify(actions) ? {} : { actions };
}

/** A supported action is recognised by its text, so new text is saved as well. */
function knownWords(
  { nodeIndex }: Reading,
  { actions }: OpenMap,
  row: number,
  { text, owner }: ActionCells,
): MapChanges {
  const id = Object.keys(nodeIndex.actions).find((action) => nodeIndex.actions[action] === row);
  const known = actions.find((action) => action.id === id);
  if (!known || (text === undefined && owner === undefined)) return {};
  const words = { ...known, text: text ?? known.text, owner: owner ?? known.owner };
  return { actions: actions.map((action) => (action === known ? words : action)) };
}

function withSupport({ supports = [], ...data }: NoteData, on: string, rests: boolean): NoteData {
  const others = supports.filter((id) => id !== on);
  const all = rests ? [...others, on] : others;
  return all.length === 0 ? data : { ...data, supports: all };
}

/** The evidence that a note's text implies if nobody has set any. */
function unspoken(text: string, reading: Reading | null): Evidence {
  const lists = hashtagLists(reading?.map.language ?? 'en');
  return readHashtags(text, lists).evidence ?? DEFAULT_EVIDENCE;
}

/** What the text itself says need not be stored. */
const withTouchpoint =
  (touchpoint: string, reading: Reading | null): Alter =>
  ({ touchpoint: _before, ...data }, text) =>
    touchpoint === saidPlace(text, reading) ? data : { ...data, touchpoint };

/** The touchpoint that a note's hashtags name; '' for none. */
function saidPlace(text: string, reading: Reading | null): string {
  const { tags } = readHashtags(text, hashtagLists(reading?.map.language ?? 'en'));
  return splitTags(tags, reading?.map.context?.touchpoints ?? []).touchpoint;
}

/** The id of the note that a node is; undefined if it is none of the map's. */
const noteOf = ({ nodeIndex }: Reading, node: string): string | undefined =>
  Object.keys(nodeIndex.notes).find((id) => nodeIndex.notes[id] === node);

const isSaid = ({ map }: Reading, id: string): boolean =>
  notesOf(map).some(
    ({ note, section }) => note.id === id && sectionsAbout(map.template, 'said').includes(section?.id ?? ''),
  );

/** The cells of a row, by the meaning of their columns. */
export function cellsOf({ nodeIndex }: Reading, row: number): ActionCells {
  const cells: ActionCells = {};
  for (const name of Object.keys(nodeIndex.columns) as ActionColumn[]) {
    cells[name] = nodeIndex.cells[row]?.[nodeIndex.columns[name] ?? -1] ?? '';
  }
  return cells;
}
