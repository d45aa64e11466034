// Which node of a map stores which changing fact. Figma merges pluginData per node and the last writer of a node
// wins with all its keys (docs/platform.md S1), so no two activities write to the same node. Pure.
import { SECTION_IDS, type SectionId } from '../model/sections';
import type { SideStep } from '../model/session';
import type { Tag } from './tag';

/**
 * The nodes that can store facts, by role. If one was deleted, the next in this list that is there takes its
 * place, the root only if nothing else is left.
 */
export const PLACES = [
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
  ...SECTION_IDS.map((id) => `section/${id}` as const),
  'persona',
  'problem',
  'actions',
  'how-to',
  'map',
] as const;
export type Place = (typeof PLACES)[number];

const ROOT = PLACES.length - 1;

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

/** The planned seconds and the record of a step around the sections; those of a section are on its panel. */
const SIDE: Record<SideStep, Place> = {
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
export const KINDS = ['plan', 'spent', 'shown', 'prompts', 'action'] as const;
export type Kind = (typeof KINDS)[number];

export const partOf = (kind: Kind, of: string): string => `${kind}/${of}`;

/** The node on which a part of the record is stored, and those that take its place, in this order. */
export function placesFor(part: string): Place[] {
  const own = PLACES.indexOf(ownPlace(part));
  return [...PLACES.slice(own, ROOT), ...PLACES.slice(0, own), 'map'];
}

function ownPlace(part: string): Place {
  const at = part.indexOf('/');
  if (at < 0) return SINGLE[part as SinglePart] || 'how-to';
  if (part.slice(0, at) === 'action') return 'actions-table';
  const of = part.slice(at + 1).split('+')[0];
  return SECTION_IDS.some((id) => id === of)
    ? `section/${of as SectionId}`
    : SIDE[of as SideStep] || 'how-to';
}

/** The place of one of our nodes; undefined if it stores no facts. */
export function placeOf({ role, section }: Tag): Place | undefined {
  const name = section === undefined ? role : `${role}/${section}`;
  return PLACES.find((place) => place === name);
}
