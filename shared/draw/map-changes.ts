// What a change in the window changes of a map, and the map as it is afterwards. Pure.
import type { Prompt } from '../locales/locale';
import type { KnownAction } from '../map/known-actions';
import { isSameLabel } from '../map/labelled-lines';
import type { OwnPrompts } from '../map/map-data';
import type { OpenMap } from '../map/open-map';
import type { Context } from '../model/context';
import type { Reviewed, Series } from '../model/empathy-map';
import type { MapOrder } from '../model/orders';
import type { Persona } from '../model/persona';
import type { Language } from '../model/sections';
import type { FixedSeconds, SessionRecord, StepId } from '../model/session';
import type { SectionId } from '../templates/template';
import type { PersonaChanges } from './persona-edit';

/** Only what changes; everything else on the board stays as it is. */
export interface MapChanges extends PersonaChanges {
  title?: string;
  context?: Partial<Context>;
  problem?: string;
  language?: Language;
  order?: MapOrder;
  people?: number;
  minutes?: number;
  step?: StepId;
  plan?: FixedSeconds;
  record?: SessionRecord;
  prompts?: OwnPrompts;
  /** Replaces one prompt on the board with another. */
  pin?: { section: SectionId; from: string; to: Prompt };
  votes?: number;
  coach?: string[];
  /** Once a session has ended: the notes with the most votes, by node. */
  top?: { note: string; votes: number }[];
  actions?: KnownAction[];
  review?: Reviewed[];
  series?: Series;
  baseline?: string;
  /** Sections whose notes people cannot see afterwards. */
  hidden?: SectionId[];
}

/** What the board will report in a moment. */
export function applyChanges(
  map: OpenMap,
  { name, segment, details, own, context, pin, top: _top, ...plain }: MapChanges,
): OpenMap {
  const before = map.details;
  const persona = {
    name: name ?? before.name,
    segment: segment === undefined ? before.segment : segment,
    details: { ...before.details, ...details },
    own: own === undefined ? before.own : withLine(before.own, own),
  };
  return {
    ...map,
    ...plain,
    persona: persona.name,
    details: persona,
    context: { ...map.context, ...context },
    hasContext: map.hasContext || context !== undefined,
    shownPrompts: pin === undefined ? map.shownPrompts : withPin(map.shownPrompts, pin),
  };
}

type OwnLine = Persona['own'][number];

/** Replaces the line in place, adds it at the end, or removes it if the value is empty. */
function withLine(lines: OwnLine[], line: OwnLine): OwnLine[] {
  const known = lines.some(({ label }) => isSameLabel(label, line.label));
  const changed = known
    ? lines.map((other) => (isSameLabel(other.label, line.label) ? line : other))
    : [...lines, line];
  return changed.filter(({ value }) => value !== '');
}

function withPin(shown: OpenMap['shownPrompts'], { section, from, to }: NonNullable<MapChanges['pin']>) {
  return { ...shown, [section]: (shown[section] ?? []).map((id) => (id === from ? to.id : id)) };
}
