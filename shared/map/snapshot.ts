// The board as plain data: what the reader brings from the canvas and everything pure works on.
import type { Prompt } from '../catalogue/types';
import type { Rect } from '../geometry/rect';
import type { Language, MapOrder, SectionId, TemplateId } from '../model/sections';
import type { FixedSeconds, SessionRecord, StepId } from '../model/session';
import type { Facts } from './tag';

/** A note as it lies on the canvas. Boxes are absolute, in canvas units. */
export interface RawNote {
  node: string;
  text: string;
  box: Rect;
  /** The section of ours that holds it in the node tree, by node id; null for loose notes. */
  parentSection: string | null;
  /** Name of the nearest section that people nested into ours; '' when there is none. */
  theme: string;
  /** Ids of the nodes that it lies in on the map, outermost first. */
  ancestors: readonly string[];
  author: string;
  /** `#RRGGBB`, or '' where the note has no fill of one colour. */
  fill: string;
  /** Stamps that stick to it, by name. */
  stamps: Record<string, number>;
  hidden: boolean;
  /** As stored on the note: a `NoteData`; '' for none. */
  data: string;
}

/** A connector or a line between two notes, whoever drew it. Ends by node id. */
export interface RawTension {
  from: string;
  to: string;
  label: string;
}

/** A section of ours. A map may hold two of the same id when somebody duplicated one. */
export interface PlacedSection {
  node: string;
  id: SectionId;
  box: Rect;
  /** People cannot see what lies in it; FigJam only. */
  isHidden: boolean;
}

export interface RawSection extends PlacedSection {
  /** The name in the layer list and on the title chip. */
  name: string;
  /** The heading inside; '' when it was deleted. */
  heading: string;
  prompts: { id: string; text: string }[];
}

/** The facts that stand on the root, restored. */
export interface MapData {
  map: string;
  template: TemplateId;
  language: Language;
  order: MapOrder;
  people: number;
  minutes: number;
  step: StepId;
  plan: FixedSeconds;
  record: SessionRecord;
  prompts: OwnPrompts;
  /** Votes that each person has. */
  votes: number;
  /** Rules of the note coach that are turned off. */
  coach: string[];
  actions: KnownAction[];
  kept: Record<string, unknown>;
  created: string;
  places: Partial<Record<SectionId, Rect>>;
}

/** Prompts that a group made up, by section. */
export type OwnPrompts = Partial<Record<SectionId, Prompt[]>>;

/** An action as it was last read: its id in the file, and the words that it is known again by. */
export interface KnownAction {
  id: string;
  text: string;
  owner: string;
}

/** Notes per section, and their known authors by name. */
export type SectionCounts = Partial<Record<SectionId, { notes: number; names: string[] }>>;

/** What the reader saw besides the notes; counts only. */
export interface ReadReport {
  notes: number;
  unplaced: number;
  emptyNotes: number;
  hiddenNotes: number;
  /** Stamps that lie on the map and stick to no note. */
  looseStamps: number;
  /** Things in sections that are no notes, by node type: tables, images, drawings. */
  otherNodes: Record<string, number>;
  /** Nodes that were taken away while they were read. */
  vanished: number;
  /** Actions whose status was none of the known words and was read as open. */
  unknownStatus: number;
  missing: SectionId[];
}

/** What it takes to show a map in the window and to follow it. */
export interface Outline {
  node: string;
  /** The map id in its tag. */
  map: string;
  facts: Facts;
  box: Rect;
  title: string;
  personaName: string;
  personaDetails: string;
  /** Null while the board has no context panel. */
  context: string | null;
  problem: string;
  /** Ids of the prompts that stand in each section. */
  prompts: Partial<Record<SectionId, string[]>>;
  hasPhoto: boolean;
  sections: PlacedSection[];
  notes: RawNote[];
}

/** A whole map as it was read. */
export interface Snapshot extends Outline {
  /** The picture in the persona's circle, as it was uploaded. */
  photo: Uint8Array | null;
  tensions: RawTension[];
  /** The table's node id, and the texts of its cells by row, headings first. */
  actionsTable: string;
  actions: string[][];
  sections: RawSection[];
  emptyNotes: number;
  looseStamps: number;
  otherNodes: Record<string, number>;
  vanished: number;
}
