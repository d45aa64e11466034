// Which node of a map stores which changing fact. Figma merges pluginData per node and the last writer of a node
// wins with all its keys (docs/platform.md S1), so no two activities write to the same node. Pure.
import { isSectionId } from '../model/sections';
import type { SideStep } from '../model/session';
import type { SectionId } from '../templates/template';
import type { Tag } from './tag';

/** The nodes that can store facts, by role, and between them the sections. */
const BEFORE_SECTIONS = [
  'title',
  'persona-line',
  'order-rest',
  'order-line',
  'persona-name',
  'persona-details',
  'persona-heading',
  'photo',
  'problem-hint',
  'problem-text',
  'actions-table',
] as const;
const AFTER_SECTIONS = ['persona', 'problem', 'actions', 'how-to'] as const;
type FixedPlace = (typeof BEFORE_SECTIONS)[number] | (typeof AFTER_SECTIONS)[number] | 'map';
type SectionPlace = `section/${SectionId}`;
export type Place = FixedPlace | SectionPlace;

const isSectionPlace = (place: string): place is SectionPlace => place.startsWith('section/');

/** In the same order whoever asks: sections by their id. */
export function allPlaces(sections: readonly SectionPlace[]): Place[] {
  return [...BEFORE_SECTIONS, ...[...new Set(sections)].sort(), ...AFTER_SECTIONS, 'map'];
}

const FIXED: readonly FixedPlace[] = [...BEFORE_SECTIONS, ...AFTER_SECTIONS, 'map'];

/** Facts with one value for the whole map. */
const SINGLE = {
  /** The current step, and when it was entered. */
  step: 'title',
  minutes: 'persona-line',
  /** Maps of the first layout have an order line instead. */
  order: 'order-rest',
  people: 'persona-name',
  /** Maps with a text for each of the persona's fields have no details; the next in the list is the heading. */
  timer: 'persona-details',
  coach: 'photo',
  votes: 'problem-hint',
  /** When the session began and ended. */
  session: 'problem-text',
  /** What the root stores, once more. It never changes, so it may share a node. */
  origin: 'persona',
} as const satisfies Record<string, Place>;
export type SinglePart = keyof typeof SINGLE;

/** The planned seconds and the record of a step around the sections; those of a section are on its panel, of a situation on the how-to. */
const SIDE: Record<Exclude<SideStep, 'what-if'>, FixedPlace> = {
  persona: 'persona',
  example: 'how-to',
  summary: 'how-to',
  cluster: 'problem',
  vote: 'problem',
  tensions: 'problem',
  problem: 'problem',
  actions: 'actions',
};

/**
 * Facts with a value for each step or section, or for each known action: `plan/hear`, `action/12:3/1`. A step
 * of several sections belongs to the first.
 */
export const KINDS = ['plan', 'spent', 'shown', 'prompts', 'words', 'action'] as const;
export type Kind = (typeof KINDS)[number];

export const partOf = (kind: Kind, of: string): string => `${kind}/${of}`;

/**
 * The node on which a part of the record is stored, then those that take its place if it was deleted, the root only
 * if nothing else is left. `known` are the places that the map has.
 */
export function placesFor(part: string, known: readonly Place[]): Place[] {
  const own = ownPlace(part);
  const sections = [...known, own].filter(isSectionPlace);
  const places = allPlaces(sections);
  const at = places.indexOf(own);
  return [...places.slice(at, -1), ...places.slice(0, at), 'map'];
}

function ownPlace(part: string): Place {
  const at = part.indexOf('/');
  if (at < 0) return SINGLE[part as SinglePart] || 'how-to';
  if (part.slice(0, at) === 'action') return 'actions-table';
  const of = part.slice(at + 1).split('+')[0];
  return SIDE[of as keyof typeof SIDE] || (isSectionId(of) ? `section/${of}` : 'how-to');
}

/** The place of one of our nodes; undefined if it stores no facts. */
export function placeOf({ role, section }: Tag): Place | undefined {
  if (section !== undefined) return role === 'section' ? `section/${section}` : undefined;
  return FIXED.find((place) => place === role);
}
