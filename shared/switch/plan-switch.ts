// Where every note goes when a map is given another template: certain or proposed, chosen by the facilitator where
// several sections may be meant. Pure.
import { formatNoteData, type Moved } from '../map/note-data';
import type { Language } from '../model/sections';
import type { TemplateId } from '../templates';
import type { SectionId } from '../templates/template';
import { type Board, type BoardNote, type Bundle, bundlesOn } from './bundles';
import {
  type Destination,
  destinationOf,
  type Feelings,
  isUnmoved,
  type Place,
  sectionBehind,
} from './rules';

/** By the key of a bundle: the section that the facilitator has chosen. */
export type Choices = Readonly<Record<string, SectionId>>;

export interface SwitchOptions {
  from: TemplateId;
  to: TemplateId;
  language: Language;
  words: Feelings;
  choices: Choices;
}

/** Notes in a bundle that may go to several sections. */
export interface Check {
  key: string;
  texts: string[];
  from: Place;
  to: SectionId;
  options: SectionId[];
}

/** How many notes go from a section to another. */
export interface Flow {
  from: Place;
  to: Place;
  count: number;
}

/** A note and where it goes. */
export interface MovingNote {
  node: string;
  to: Place;
  /** The section that it is in, or was in before it had no place; null if that is not known. */
  from: SectionId | null;
  /** Its corner when it was there before, relative to what holds the notes of the section. */
  at: { x: number; y: number } | null;
  /** What to store on it, as text. */
  data: string;
}

export interface SwitchPlan {
  flows: Flow[];
  checks: Check[];
  notes: MovingNote[];
  /** Where notes go that people could not see. */
  hidden: Place[];
}

export function planSwitch(board: Board, options: SwitchOptions): SwitchPlan {
  const plan: SwitchPlan = { flows: [], checks: [], notes: [], hidden: [] };
  for (const bundle of bundlesOn(board, options.language)) {
    const destinations = bundle.notes.map((note) => destinationOf(note, options.to, options.words));
    const to = placeFor(bundle, destinations, options.choices);
    const check = checkFor(bundle, destinations, to);
    if (check !== null) plan.checks.push(check);
    bundle.notes.forEach((note, at) => {
      count(plan.flows, note.place, to);
      if (note.isHidden && !plan.hidden.includes(to)) plan.hidden.push(to);
      plan.notes.push(moving(note, to, destinations[at] as Destination, options.from));
    });
  }
  return plan;
}

/** Where most of its notes belong; of as many, where the first one does. */
function placeFor({ key }: Bundle, destinations: readonly Destination[], choices: Choices): Place {
  const chosen = choices[key];
  if (chosen !== undefined && optionsOf(destinations).includes(chosen)) return chosen;
  const counts = new Map<Place, number>();
  for (const { place } of destinations) counts.set(place, (counts.get(place) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, times]) => times === most)?.[0] ?? '';
}

/** None for a bundle that is certain. */
function optionsOf(destinations: readonly Destination[]): SectionId[] {
  const [first] = destinations;
  if (destinations.every(({ isSure, place }) => isSure && place === first?.place)) return [];
  const places = destinations.flatMap(({ place, options }) => [place, ...options]);
  return [...new Set(places)].filter((place) => place !== '');
}

function checkFor({ key, notes }: Bundle, destinations: readonly Destination[], to: Place): Check | null {
  const options = optionsOf(destinations);
  if (options.length < 2 || to === '') return null;
  return { key, texts: notes.map(({ text }) => text), from: notes[0]?.place ?? '', to, options };
}

function count(flows: Flow[], from: Place, to: Place): void {
  const flow = flows.find((one) => one.from === from && one.to === to);
  if (flow === undefined) flows.push({ from, to, count: 1 });
  else flow.count += 1;
}

function moving(note: BoardNote, to: Place, { place, spot }: Destination, template: TemplateId): MovingNote {
  const moved = movedFrom(note, to, template);
  const data = moved === null ? note.raw.data : formatNoteData({ ...note.data, moved });
  const at = spot !== null && place === to ? { x: spot.x, y: spot.y } : null;
  return { node: note.raw.node, to, from: sectionBehind(note), at, data };
}

/** What somebody has moved since starts anew; what has no place keeps what is known of it. */
function movedFrom(note: BoardNote, to: Place, template: TemplateId): Moved | null {
  const { place, corner, isHidden } = note;
  const known = isUnmoved(note) ? (note.moved?.from ?? []) : [];
  if (place === '') return known.length === 0 ? null : { to, from: known };
  const others = known.filter((spot) => spot.template !== template);
  const spot = { template, section: place, ...corner, ...(isHidden ? { hidden: true as const } : {}) };
  return { to, from: [...others, spot] };
}
