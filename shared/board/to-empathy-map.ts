// A snapshot of the board as Empathy Map JSON. Pure; authors stand as the board shows them.
import { boardTexts } from '../catalogue/board-texts';
import { templates } from '../catalogue/templates';
import type { BoardTexts } from '../catalogue/types';
import { type Rect, relativeTo } from '../geometry/rect';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { FORMAT_TYPE, FORMAT_VERSION } from '../model/format';
import type { SectionId, TemplateId } from '../model/sections';
import { toActions } from './actions';
import { type Assignment, assign } from './assign';
import { orderReason } from './lines';
import { restoreMapData } from './map-data';
import { missingSections } from './open-map';
import { colorName } from './palette';
import { parseDetails } from './persona-text';
import type { RawNote, RawSection, ReadReport, Snapshot } from './snapshot';

export interface Stamp {
  /** The program that writes the file, and its version. */
  source: string;
  /** ISO 8601, UTC. */
  exportedAt: string;
}

export function toEmpathyMap(
  snapshot: Snapshot,
  { source, exportedAt }: Stamp,
): { map: EmpathyMap; report: ReadReport } {
  const data = restoreMapData(snapshot.map, snapshot.facts, exportedAt);
  const texts = boardTexts[data.language];
  const assignment = assign(snapshot.sections, snapshot.notes);
  const actions = toActions(snapshot.actionsTable, snapshot.actions);
  const map: EmpathyMap = {
    type: FORMAT_TYPE,
    version: FORMAT_VERSION,
    source,
    id: data.map,
    title: snapshot.title,
    language: data.language,
    template: data.template,
    createdAt: data.created,
    exportedAt,
    ...optional('context', toContext(data.goal, data.product)),
    persona: toPersona(snapshot.personaName, snapshot.personaDetails, texts),
    order: {
      preset: data.order.preset,
      reason: orderReason(data.order, texts),
      sections: data.order.sections,
    },
    sections: toSections(snapshot, data.template, assignment, texts),
    ...(snapshot.problem === '' ? {} : { problemStatement: { text: snapshot.problem } }),
    ...optional(
      'actions',
      actions.map(({ action }) => action),
    ),
    ...optional(
      'unplaced',
      assignment.unplaced.map((note) => toNote(note, snapshot.box)),
    ),
    session: { plannedMinutes: data.minutes, participants: data.people },
  };
  return {
    map,
    report: toReport(
      snapshot,
      data.template,
      assignment,
      actions.filter(({ isStatusKnown }) => !isStatusKnown).length,
    ),
  };
}

function toSections(
  snapshot: Snapshot,
  template: TemplateId,
  assignment: Assignment,
  texts: BoardTexts,
): EmpathyMap['sections'] {
  const onBoard = templates[template].sections.filter(({ id }) => assignment.sections.has(id));
  return onBoard.map(({ id }) => {
    const section = primarySection(snapshot.sections, id);
    const prompts = section?.prompts ?? [];
    return {
      id,
      title: section === undefined ? texts.sections[id] : sectionTitle(section, texts),
      ...optional(
        'prompts',
        prompts.filter((prompt) => prompt.text !== ''),
      ),
      notes: (assignment.sections.get(id) ?? []).map((note) => toNote(note, section?.box ?? snapshot.box)),
    };
  });
}

/** Of two sections with the same id the first in the node tree: a duplicate lies above its original. */
function primarySection(sections: readonly RawSection[], id: SectionId): RawSection | undefined {
  return sections.find((section) => section.id === id);
}

/** People rename a section in its heading or on its title chip; whichever they changed is its title. */
export function sectionTitle({ id, heading, name }: RawSection, texts: BoardTexts): string {
  const given = texts.sections[id];
  if (heading !== '' && heading !== given) return heading;
  return name === '' ? given : name;
}

function toNote(note: RawNote, origin: Rect): Note {
  const votes = Object.values(note.stamps).reduce((sum, count) => sum + count, 0);
  return {
    id: note.node,
    text: note.text,
    ...(note.author === '' ? {} : { author: note.author }),
    ...(note.fill === '' ? {} : { color: colorName(note.fill) }),
    ...(votes === 0 ? {} : { votes, stamps: note.stamps }),
    ...(note.theme === '' ? {} : { theme: note.theme }),
    bounds: { ...relativeTo(note.box, origin) },
  };
}

function toPersona(name: string, details: string, texts: BoardTexts): EmpathyMap['persona'] {
  const { segment, details: fields, own } = parseDetails(details, texts);
  return {
    name,
    ...(segment === null
      ? {}
      : { segment: { kind: segment.kind, ...(segment.label === '' ? {} : { label: segment.label }) } }),
    ...fields,
    ...optional('fields', own),
  };
}

function toContext(goal: string, product: string): NonNullable<EmpathyMap['context']> {
  return { ...(goal === '' ? {} : { goal }), ...(product === '' ? {} : { product }) };
}

function toReport(
  snapshot: Snapshot,
  template: TemplateId,
  assignment: Assignment,
  unknownStatus: number,
): ReadReport {
  return {
    notes: snapshot.notes.length,
    unplaced: assignment.unplaced.length,
    emptyNotes: snapshot.emptyNotes,
    hiddenNotes: snapshot.notes.filter(({ hidden }) => hidden).length,
    looseStamps: snapshot.looseStamps,
    otherNodes: snapshot.otherNodes,
    vanished: snapshot.vanished,
    unknownStatus,
    missing: missingSections(
      template,
      snapshot.sections.map(({ id }) => id),
    ),
  };
}

/** The property, unless its value is empty: optional fields are left out, never null. */
function optional<K extends string, V extends object>(key: K, value: V): { [P in K]?: V } {
  const empty = Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
  return empty ? {} : ({ [key]: value } as { [P in K]: V });
}
