// Turns a snapshot of the board into Empathy Map JSON. Pure; authors appear as on the board.

import { boardTexts } from '../catalogue/board-texts';
import { sectionName } from '../catalogue/template-words';
import { toFileWhatIfs } from '../catalogue/what-if-words';
import { orderReason } from '../draw/subtitle-lines';
import type { BoardTexts } from '../locales/locale';
import { type Columns, columnsOf, mergeActions, type ReadAction } from '../map/actions';
import { assign } from '../map/assign';
import { type AnswerSheet, answerSheetOf, withAnswer } from '../map/check-rows';
import { parseContext } from '../map/context-text';
import type { MapData } from '../map/map-data';
import { restoreMapData } from '../map/map-data';
import { PROBLEM } from '../map/note-data';
import { missingSections } from '../map/open-map';
import { problemOf } from '../map/problem-text';
import type { RawNote, RawSection, Snapshot } from '../map/snapshot';
import { type EmpathyMap, isEmpathyMap, type Note } from '../model/empathy-map';
import { FORMAT_TYPE, FORMAT_VERSION } from '../model/format';
import { DEFAULT_SIZE } from '../model/map-size';
import { templateOf } from '../templates';
import type { SectionId } from '../templates/template';
import { toFileContext } from './file-context';
import { hashtagWords, identify, type KnownNote, toFileNotes } from './file-notes';
import { toFilePersona } from './file-persona';
import { toFileSession } from './file-session';
import { optional } from './optional';
import type { ReadReport } from './read-report';
import { restoreUnknownFields } from './unknown-fields';

/** Maps what is in the file back to the board. */
export interface NodeIndex {
  /** Node ids by the file's note ids. */
  notes: Record<string, string>;
  /** Rows of the actions table by the file's action ids. */
  actions: Record<string, number>;
  /** Which table column has which meaning; columns that people added are omitted. */
  columns: Columns;
  /** The texts of the table's cells, headings first. */
  cells: string[][];
  /** The same of the table To check; null if the board has none. */
  checks: AnswerSheet | null;
}

export interface Origin {
  /** Name and version of the program that writes the file. */
  source: string;
  /** ISO 8601, UTC. */
  exportedAt: string;
}

export function toEmpathyMap(
  snapshot: Snapshot,
  { source, exportedAt }: Origin,
): { map: EmpathyMap; report: ReadReport; nodeIndex: NodeIndex } {
  const data = restoreMapData(snapshot.map, snapshot.facts, exportedAt);
  const texts = boardTexts[data.language];
  const read = mergeActions(data.actions, snapshot.actions, snapshot.actionsTable, texts);
  const context = parseContext(snapshot.context ?? '', texts);
  const { sections, unplaced, known, checks, references } = placeNotes(snapshot, data, context.touchpoints);
  const actions = read.map(({ id, action }) => ({ ...action, ...references.supporting(id) }));
  const map: EmpathyMap = {
    type: FORMAT_TYPE,
    version: FORMAT_VERSION,
    source,
    id: data.map,
    title: snapshot.title,
    language: data.language,
    template: data.template,
    ...(data.size === DEFAULT_SIZE ? {} : { size: data.size }),
    createdAt: data.created,
    exportedAt,
    ...optional('context', toFileContext(context)),
    persona: toFilePersona(snapshot, texts),
    order: toFileOrder(data, texts),
    sections,
    ...toProblem(problemOf(snapshot, texts), references),
    ...optional('actions', actions),
    ...optional('tensions', references.tensions(snapshot)),
    ...optional('unplaced', unplaced),
    session: toFileSession(data),
    ...optional('review', data.review),
    ...optional('series', data.series),
  };
  restoreUnknownFields(map, data.unknownFields, isEmpathyMap);
  return {
    map,
    report: toReport(snapshot, data, unplaced.length, read),
    nodeIndex: { ...toNodeIndex(snapshot, known, read, texts), checks },
  };
}

/** Puts each note in its section or in none, with its id in the file. */
function placeNotes(snapshot: Snapshot, { template, language }: MapData, touchpoints: readonly string[]) {
  const texts = boardTexts[language];
  const assignment = assign(snapshot.sections, snapshot.notes);
  const known = identify(snapshot.notes);
  const words = hashtagWords(language, touchpoints);
  const checks = answersOn(known, snapshot.checks, texts);
  const notesOf = (notes: readonly RawNote[], { box }: Pick<Snapshot, 'box'>) =>
    toFileNotes(
      notes.map((note) => known.get(note) as KnownNote),
      box,
      words,
    );
  const onBoard = templateOf(template).sections.filter(({ id }) => assignment.sections.has(id));
  const sections = onBoard.map(({ id }) => {
    const section = primarySection(snapshot.sections, id);
    const notes = notesOf(assignment.sections.get(id) ?? [], section ?? snapshot);
    return { ...toFileSection(id, section, texts), notes };
  });
  const unplaced = notesOf(assignment.unplaced, snapshot);
  const all = ([] as Note[]).concat(...sections.map(({ notes }) => notes), unplaced);
  return { sections, unplaced, known, checks, references: new References(all, known) };
}

/** What the table says about a note is true of it. */
function answersOn(
  known: ReadonlyMap<RawNote, KnownNote>,
  rows: readonly string[][] | undefined,
  texts: BoardTexts,
): AnswerSheet | null {
  if (rows === undefined) return null;
  const notes = [...known.values()];
  const sheet = answerSheetOf(
    notes.map(({ id, data }) => ({ note: id, question: data.check?.question ?? '' })),
    rows,
    texts,
  );
  for (const note of notes) {
    const check = sheet.checks[note.id];
    if (check !== undefined)
      note.data = { ...note.data, check: withAnswer(note.data.check ?? {}, check, texts) };
  }
  return sheet;
}

const toFileOrder = ({ order, template }: MapData, texts: BoardTexts): EmpathyMap['order'] => ({
  preset: order.preset,
  reason: orderReason(order, template, texts),
  sections: [...order.sections],
  ...optional('whatIfs', toFileWhatIfs(order.whatIfs ?? [], texts)),
});

const toProblem = (text: string, references: References): Pick<EmpathyMap, 'problemStatement'> =>
  text === '' ? {} : { problemStatement: { text, ...references.supporting(PROBLEM) } };

function toFileSection(id: SectionId, section: RawSection | undefined, texts: BoardTexts) {
  const prompts = (section?.prompts ?? []).filter(({ text }) => text !== '').map((prompt) => ({ ...prompt }));
  const title = section === undefined ? sectionName(id, texts) : sectionTitle(section, texts);
  return { id, title, ...optional('prompts', prompts) };
}

/**
 * If two sections have the same id, the first in the node tree: a duplicate is layered above its original.
 */
function primarySection(sections: readonly RawSection[], id: SectionId): RawSection | undefined {
  return sections.find((section) => section.id === id);
}

/** People rename a section in its heading or on its title chip; whichever they changed is the title. */
export function sectionTitle(
  { id, heading, name }: Pick<RawSection, 'id' | 'heading' | 'name'>,
  texts: BoardTexts,
): string {
  const given = sectionName(id, texts);
  if (heading !== '' && heading !== given) return heading;
  return name === '' ? given : name;
}

/** References to notes, by their ids in the file, always in note order. */
class References {
  private readonly places = new Map<string, number>();
  private readonly ids = new Map<string, string>();
  private readonly notes = new Map<string, string[]>();

  constructor(notes: readonly Note[], known: ReadonlyMap<RawNote, KnownNote>) {
    for (const [at, { id }] of notes.entries()) this.places.set(id, at);
    for (const { raw, id, data } of known.values()) {
      this.ids.set(raw.node, id);
      for (const supported of data.supports ?? []) {
        this.notes.set(supported, [...(this.notes.get(supported) ?? []), id]);
      }
    }
  }

  private placeOf(id: string): number {
    return this.places.get(id) ?? this.places.size;
  }

  supporting(supported: string): { notes?: string[] } {
    const ids = [...new Set(this.notes.get(supported) ?? [])];
    return optional(
      'notes',
      ids.sort((a, b) => this.placeOf(a) - this.placeOf(b)),
    );
  }

  tensions(snapshot: Snapshot): NonNullable<EmpathyMap['tensions']> {
    const tensions: NonNullable<EmpathyMap['tensions']> = [];
    for (const { from, to, label } of snapshot.tensions) {
      const [one, other] = [this.ids.get(from), this.ids.get(to)];
      if (one !== undefined && other !== undefined) {
        tensions.push({ from: one, to: other, ...optional('label', label) });
      }
    }
    return tensions.sort(
      (a, b) => this.placeOf(a.from) - this.placeOf(b.from) || this.placeOf(a.to) - this.placeOf(b.to),
    );
  }
}

function toNodeIndex(
  { actions: cells }: Snapshot,
  known: ReadonlyMap<RawNote, KnownNote>,
  read: readonly ReadAction[],
  texts: BoardTexts,
): Omit<NodeIndex, 'checks'> {
  const nodeIndex: Omit<NodeIndex, 'checks'> = {
    notes: {},
    actions: {},
    columns: columnsOf(cells[0] ?? [], texts),
    cells,
  };
  for (const { id, raw } of known.values()) nodeIndex.notes[id] = raw.node;
  for (const { id, row } of read) nodeIndex.actions[id] = row;
  return nodeIndex;
}

function toReport(
  snapshot: Snapshot,
  { template }: MapData,
  unplaced: number,
  read: readonly ReadAction[],
): ReadReport {
  return {
    notes: snapshot.notes.length,
    unplaced,
    emptyNotes: snapshot.emptyNotes,
    hiddenNotes: snapshot.notes.filter(({ hidden }) => hidden).length,
    looseStamps: snapshot.looseStamps,
    otherNodes: snapshot.otherNodes,
    vanished: snapshot.vanished,
    unknownStatus: read.filter(({ isStatusKnown }) => !isStatusKnown).length,
    missing: missingSections(
      template,
      snapshot.sections.map(({ id }) => id),
    ),
  };
}
