// The board as plain data: what the reader brings from the canvas and everything pure works on.
import type { Rect } from '../geometry/rect';
import type { Language, MapOrder, SectionId, TemplateId } from '../model/sections';
import type { Facts } from './tag';

/** A note as it lies on the canvas. Boxes are absolute, in canvas units. */
export interface RawNote {
  node: string;
  text: string;
  box: Rect;
  /** The section of ours that holds it in the node tree, by node id; null for loose notes. */
  holder: string | null;
  /** Name of the nearest section that people nested into ours; '' when there is none. */
  theme: string;
  /** Ids of the nodes that it lies in on the map, outermost first. */
  path: readonly string[];
  author: string;
  /** `#RRGGBB`, or '' where the note has no fill of one colour. */
  fill: string;
  /** Stamps that stick to it, by name. */
  stamps: Record<string, number>;
  hidden: boolean;
}

/** A section of ours. A map may hold two of the same id when somebody duplicated one. */
export interface PlacedSection {
  node: string;
  id: SectionId;
  box: Rect;
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
  product: string;
  goal: string;
  step: SectionId;
  created: string;
  places: Partial<Record<SectionId, Rect>>;
}

/** Notes and their known authors per section. */
export type SectionCounts = Partial<Record<SectionId, { notes: number; people: number }>>;

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
  sections: PlacedSection[];
  notes: RawNote[];
}

/** A whole map as it was read. */
export interface Snapshot extends Outline {
  problem: string;
  /** The table's node id, and the texts of its cells by row, headings first. */
  actionsTable: string;
  actions: string[][];
  sections: RawSection[];
  emptyNotes: number;
  looseStamps: number;
  otherNodes: Record<string, number>;
  vanished: number;
}
