// The facts that a map stores as strings: writing them, and repairing whatever is found there.

import type { Rect } from '../geometry/rect';
import type { Prompt } from '../locales/locale';
import type { Reviewed, Series } from '../model/empathy-map';
import { MINUTES, PEOPLE, VOTES } from '../model/limits';
import { DEFAULT_SIZE, MAP_SIZES, type MapSize } from '../model/map-size';
import { DEFAULT_ORDER, type MapOrder, ORDER_IDS } from '../model/orders';
import { LANGUAGES, type Language } from '../model/sections';
import {
  type FixedSeconds,
  firstSectionStep,
  type SessionRecord,
  type StepId,
  stepsOf,
} from '../model/session';
import { isRecord, parseStored } from '../model/stored';
import { restoreWhatIfs, withWhatIfs } from '../model/what-ifs';
import {
  ALL_SECTIONS,
  DEFAULT_TEMPLATE,
  sectionIds,
  TEMPLATE_IDS,
  type TemplateId,
  templateOf,
} from '../templates';
import type { SectionId } from '../templates/template';
import type { KnownAction } from './known-actions';
import { restoreFixed, restoreRecord } from './session-data';
import type { Facts } from './tag';

/** The stored facts, restored. */
export interface MapData {
  map: string;
  template: TemplateId;
  size: MapSize;
  language: Language;
  order: MapOrder;
  people: number;
  minutes: number;
  step: StepId;
  plan: FixedSeconds;
  record: SessionRecord;
  prompts: OwnPrompts;
  /** Votes per person. */
  votes: number;
  /** Disabled rules of the note coach. */
  coach: string[];
  actions: KnownAction[];
  review: Reviewed[];
  /** Null for the first session about a map. */
  series: Series | null;
  /** As `shared/merge/baseline.ts` writes it; '' until the map is exported or a session ends. */
  baseline: string;
  /** Of the file that the map came from: what the board cannot show. */
  unknownFields: Record<string, unknown>;
  created: string;
  places: Partial<Record<SectionId, Rect>>;
}

/** Prompts a group has written itself, by section, also of a template that the map had before. */
export type OwnPrompts = Record<SectionId, Prompt[]>;

/** Limits for a place on a map, in canvas units. */
const NARROWEST = 400;
const FARTHEST = 1_000_000;

/** Facts as they are stored. Without a stored step, the session is at the first section. */
export function formatFacts(data: Partial<Omit<MapData, 'map' | 'places'>>): Partial<Facts> {
  const facts: Partial<Facts> = {};
  for (const key of PLAIN) {
    const value = data[key];
    if (value !== undefined) facts[key] = String(value);
  }
  for (const key of STRUCTURED) {
    const value = data[key];
    if (value !== undefined) facts[key] = formatOne(value);
  }
  if (data.series !== undefined) facts.series = formatOne(data.series ?? {});
  if (data.unknownFields !== undefined) facts.kept = formatOne(data.unknownFields);
  return facts;
}

const PLAIN = [
  'template',
  'size',
  'language',
  'people',
  'minutes',
  'votes',
  'step',
  'created',
  'baseline',
] as const;
const STRUCTURED = ['order', 'plan', 'record', 'prompts', 'coach', 'actions', 'review'] as const;

const formatOne = (value: object): string => (Object.keys(value).length === 0 ? '' : JSON.stringify(value));

/**
 * Restores stored data and never throws: missing, damaged or out-of-range values get their defaults.
 * `fallbackDate` replaces an unreadable creation date.
 */
export function restoreMapData(map: string, stored: Facts, fallbackDate: string): MapData {
  const template = oneOf(TEMPLATE_IDS, stored.template) ?? DEFAULT_TEMPLATE;
  const sections = sectionIds(template);
  const order = restoreOrder(parseStored(stored.order), template);
  const steps = stepsOf(order, templateOf(template));
  const coach = parseStored(stored.coach);
  const unknownFields = parseStored(stored.kept);
  return {
    map,
    template,
    size: oneOf(MAP_SIZES, stored.size) ?? DEFAULT_SIZE,
    language: oneOf(LANGUAGES, stored.language) ?? 'en',
    order,
    people: within(stored.people, PEOPLE),
    minutes: within(stored.minutes, MINUTES),
    votes: within(stored.votes, VOTES),
    step: steps.find(({ id }) => id === stored.step)?.id ?? firstSectionStep(steps),
    plan: restoreFixed(parseStored(stored.plan)),
    record: restoreRecord(parseStored(stored.record), ALL_SECTIONS),
    prompts: restorePrompts(parseStored(stored.prompts), ALL_SECTIONS),
    coach: Array.isArray(coach) ? coach.filter((rule) => typeof rule === 'string') : [],
    actions: restoreActions(parseStored(stored.actions)),
    review: restoreReview(parseStored(stored.review)),
    series: restoreSeries(parseStored(stored.series)),
    baseline: stored.baseline,
    unknownFields: isRecord(unknownFields) ? unknownFields : {},
    created: isTimestamp(stored.created) ? stored.created : fallbackDate,
    places: restorePlaces(parseStored(stored.places), sections),
  };
}

/**
 * A preset's own order, or a permutation of the template's sections: unknown ones are dropped, missing ones
 * added at the end.
 */
export function restoreOrder(value: unknown, template: TemplateId): MapOrder {
  const ids = sectionIds(template);
  const given = isRecord(value) ? value : {};
  const preset = oneOf(ORDER_IDS, given.preset) ?? DEFAULT_ORDER;
  const whatIfs = withWhatIfs(restoreWhatIfs(given.whatIfs));
  if (preset !== 'custom')
    return { preset, sections: [...templateOf(template).orders[preset].sections], ...whatIfs };
  const listed = Array.isArray(given.sections) ? given.sections : [];
  const known = ids.filter((id) => listed.includes(id)).sort((a, b) => listed.indexOf(a) - listed.indexOf(b));
  return { preset, sections: [...known, ...ids.filter((id) => !known.includes(id))], ...whatIfs };
}

function restorePrompts(value: unknown, sections: readonly SectionId[]): OwnPrompts {
  const prompts: OwnPrompts = {};
  if (!isRecord(value)) return prompts;
  for (const section of sections) {
    const listed: unknown = value[section];
    if (!Array.isArray(listed)) continue;
    prompts[section] = listed.filter(
      (prompt) =>
        isRecord(prompt) &&
        typeof prompt.id === 'string' &&
        typeof prompt.text === 'string' &&
        (prompt.distance === 'near' || prompt.distance === 'far'),
    );
  }
  return prompts;
}

function restoreActions(value: unknown): KnownAction[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(
      (action): action is KnownAction & Record<string, unknown> =>
        isRecord(action) &&
        isFilled(action.id) &&
        [action.text, action.owner].every((word) => typeof word === 'string'),
    )
    .map(({ trigger, ...action }) => (isFilled(trigger) ? { ...action, trigger } : action));
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

function restoreReview(value: unknown): Reviewed[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (entry): entry is Reviewed => isRecord(entry) && isFilled(entry.question) && isFilled(entry.answer),
  );
}

function restoreSeries(value: unknown): Series | null {
  if (!isRecord(value) || !Number.isSafeInteger(value.session) || (value.session as number) < 1) return null;
  const { session, previous } = value;
  return { session: session as number, ...(isFilled(previous) ? { previous } : {}) };
}

function restorePlaces(value: unknown, sections: readonly SectionId[]): Partial<Record<SectionId, Rect>> {
  const places: Partial<Record<SectionId, Rect>> = {};
  if (!isRecord(value)) return places;
  for (const id of sections) {
    const place = value[id];
    if (isRecord(place) && isPlace(place)) {
      places[id] = { x: place.x, y: place.y, width: place.width, height: place.height };
    }
  }
  return places;
}

/** A place where a section can be drawn: on the map, wide enough for a note, and no wider than any canvas. */
function isPlace(value: Record<string, unknown>): value is Record<string, unknown> & Rect {
  const { x, y, width, height } = value;
  return isBetween(x, 0) && isBetween(y, 0) && isBetween(width, NARROWEST) && isBetween(height, NARROWEST);
}

const isBetween = (value: unknown, least: number): boolean =>
  typeof value === 'number' && value >= least && value <= FARTHEST;

function within(text: string, { min: least, max: most, default: usual }: typeof PEOPLE): number {
  const value = Number(text);
  return text !== '' && Number.isInteger(value) && value >= least && value <= most ? value : usual;
}

/** In the format of `toISOString`; a day that does not exist would come back as another one. */
function isTimestamp(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

function oneOf<T extends string>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === value);
}
