// Restores a map from a damaged file: keeps whatever can be read, above all every note's text, and reports
// each repair. Pure.
import { boardTexts } from '../../catalogue/board-texts';
import { sectionName } from '../../catalogue/template-words';
import { type EmpathyMap, empathyMapSchema, sectionSchema } from '../../model/empathy-map';
import { FORMAT_TYPE, FORMAT_VERSION, MAX_ACTIONS, MAX_NOTES } from '../../model/format';
import { DEFAULT_ORDER } from '../../model/orders';
import { isRecord, parseStored } from '../../model/stored';
import { sectionOf } from '../../recognise/sections';
import { DEFAULT_TEMPLATE, sectionIds, TEMPLATE_IDS, type TemplateId, templateOf } from '../../templates';
import { counterpart } from '../../templates/counterparts';
import type { SectionId } from '../../templates/template';
import { withoutMark } from '../encoding';
import { notesOfMap } from '../features';
import { joinPath, type Problem } from '../problem';
import { idFor } from '../whole-map';
import { isLegacyJson, LISTED, LISTS, readLegacyJson } from './legacy-json';
import { versionOf } from './migrate';
import { type Place, type RepairContext, repair } from './repair';
import { type Found, foundIn, Ids, restoreNotes } from './restore-notes';

export interface Restored {
  map: EmpathyMap;
  /** With their places in the given file. */
  repairs: Problem[];
}

type Plain = Record<string, unknown>;
type Section = EmpathyMap['sections'][number];
type Report = RepairContext['report'];

/** Replacements for missing fields, by path without list indices. */
const STAND_INS: Record<string, unknown> = {
  type: FORMAT_TYPE,
  version: FORMAT_VERSION,
  source: 'unknown',
  title: '',
  language: 'en',
  template: DEFAULT_TEMPLATE,
  persona: { name: '' },
  'persona.name': '',
  'persona.fields[].label': '',
  'persona.segment.kind': 'other',
  'context.research[].kind': 'other',
  order: {
    preset: DEFAULT_ORDER,
    sections: [...templateOf(DEFAULT_TEMPLATE).orders[DEFAULT_ORDER].sections],
  },
  'order.preset': 'custom',
  'order.sections': [],
  'actions[].text': '',
  'actions[].status': 'open',
  'session.steps[].plannedSeconds': 0,
};
const NAMED_BY_PLACE = ['actions[].id', 'sections[].prompts[].id'];

/** Null if it is not an empathy map, is of a newer version, or contains more than a map can hold. */
export function restore(value: unknown, now: string = new Date().toISOString()): Restored | null {
  if (!isRecord(value) || !isMap(value)) return null;
  const repairs: Problem[] = [];
  const report: Report = (path, code, values = {}) => repairs.push({ path, code, values });
  const ids = new Ids(report);
  const { found, loose } = gather(value, report);
  const sections = found.map((section) => restoreSection(section, ids, report));
  const unplaced = restoreNotes(loose, ids, report);
  const words = [...sections.flatMap(({ notes }) => notes), ...unplaced].map(({ text }) => text).join('\n');
  const standIns = { ...STAND_INS, id: `restored-${idFor(words)}`, createdAt: now, exportedAt: now };
  const context: RepairContext = { report, standIn: (path) => standInFor(path, standIns) };
  const place: Place = { path: '', key: '', depth: 0 };
  const head = repair(empathyMapSchema, headOf(value, words, now), place, context) as Plain;
  const whole = { ...head, sections, ...(unplaced.length === 0 ? {} : { unplaced }) };
  const map = withoutDangling(withActionIds(whole as EmpathyMap, report), report);
  return holdsTooMuch(map) ? null : { map, repairs };
}

/** The same for a file's text; null also if it is not valid JSON. */
export const restoreText = (text: string, now?: string): Restored | null =>
  restore(parseStored(withoutMark(text)), now);

/** Also accepts one that no longer says so, if it has sections or notes. */
function isMap(value: Plain): boolean {
  const version = versionOf(value);
  if (version !== null) return version <= FORMAT_VERSION;
  return [value.sections, value.unplaced].some((list) => typeof list === 'object' && list !== null);
}

const standInFor = (path: string, standIns: Plain): unknown => {
  const field = path.replace(/\[\d+\]/g, '[]');
  return NAMED_BY_PLACE.includes(field) ? path : standIns[field];
};

/** Everything except the sections' contents and the notes in none. */
function headOf(value: Plain, words: string, now: string): Plain {
  const whole: Plain = isLegacyJson(value) ? readLegacyJson(value, words, now).map : value;
  const { unplaced: _inNone, ...head } = whole;
  return { ...head, sections: [] };
}

interface FoundSection {
  id: SectionId;
  path: string;
  fields: Plain;
  notes: Found[];
}

/** Merges duplicate sections; the notes of unknown sections go into none. */
function gather(value: Plain, report: Report): { found: FoundSection[]; loose: Found[] } {
  const found: FoundSection[] = [];
  const loose = foundIn(value.unplaced, 'unplaced', report);
  for (const { fields, path, notes, id } of sectionsIn(value, report)) {
    const first = found.find((section) => section.id === id);
    if (id === null) {
      report(path, 'homeless');
      loose.push(...notes);
    } else if (first !== undefined) {
      report(path, 'joined', { first: first.path });
      first.notes.push(...notes);
    } else found.push({ id, path, fields, notes });
  }
  return { found, loose };
}

function sectionsIn(value: Plain, report: Report): (Omit<FoundSection, 'id'> & { id: SectionId | null })[] {
  if (isLegacyJson(value)) {
    return LISTED.map((id) => ({
      id,
      path: LISTS[id],
      fields: { id },
      notes: foundIn(value[LISTS[id]], LISTS[id], report),
    }));
  }
  const template = TEMPLATE_IDS.find((id) => id === value.template) ?? DEFAULT_TEMPLATE;
  return foundIn(value.sections, 'sections', report).map(({ value: section, path }) => {
    const { notes, ...fields } = isRecord(section) ? section : { notes: section };
    const inside = foundIn(notes, isRecord(section) ? joinPath(path, 'notes') : path, report);
    return { id: idOf(fields, path, template), path, fields, notes: inside };
  });
}

/** By its id, or else its title, or else the key it is stored under. */
function idOf({ id, title }: Plain, path: string, template: TemplateId): SectionId | null {
  if (typeof id === 'string' && sectionIds(template).includes(id)) return id;
  const known = typeof id === 'string' ? counterpart(id, template) : null;
  if (known !== null) return known;
  const names = [id, title, path.replace(/^sections/, '').replace(/\[\d+\]/, '')];
  return (
    names
      .map((name) => (typeof name === 'string' ? sectionOf(name, template) : null))
      .find((one) => one !== null) ?? null
  );
}

function restoreSection({ id, path, fields, notes }: FoundSection, ids: Ids, report: Report): Section {
  const titles: Plain = { [joinPath(path, 'title')]: sectionName(id, boardTexts.en) };
  const context: RepairContext = { report, standIn: (at) => titles[at] ?? standInFor(at, STAND_INS) };
  if (fields.id !== id) report(joinPath(path, 'id'), 'filled', { now: id });
  const section = repair(sectionSchema, { ...fields, id, notes: [] }, { path, key: '', depth: 2 }, context);
  return { ...(section as Section), notes: restoreNotes(notes, ids, report) };
}

function withActionIds(map: EmpathyMap, report: Report): EmpathyMap {
  if (map.actions === undefined) return map;
  const ids = new Ids(report);
  const actions = map.actions.map((action, at) => ({
    ...action,
    id: ids.claim(action.id, `actions[${at}]`),
  }));
  return { ...map, actions };
}

/** Drops references to notes that do not exist. */
function withoutDangling(map: EmpathyMap, report: Report): EmpathyMap {
  const known = new Set(notesOfMap(map).map(({ id }) => id));
  const isKnown = (id: string, path: string) => {
    if (!known.has(id)) report(path, 'dangling', { id });
    return known.has(id);
  };
  const keep = <T extends { notes?: string[] | undefined }>(holder: T, path: string): T =>
    holder.notes === undefined
      ? holder
      : { ...holder, notes: holder.notes.filter((id, at) => isKnown(id, `${path}.notes[${at}]`)) };
  const { problemStatement, actions, tensions } = map;
  return {
    ...map,
    ...(problemStatement && { problemStatement: keep(problemStatement, 'problemStatement') }),
    ...(actions && { actions: actions.map((action, at) => keep(action, `actions[${at}]`)) }),
    ...(tensions && {
      tensions: tensions.filter(({ from, to }, at) =>
        [from, to].every((id) => isKnown(id, `tensions[${at}]`)),
      ),
    }),
  };
}

const holdsTooMuch = (map: EmpathyMap): boolean =>
  notesOfMap(map).length > MAX_NOTES ||
  (map.tensions ?? []).length > MAX_NOTES ||
  (map.actions ?? []).length > MAX_ACTIONS;
