// The input of the plan: what a board shows, before anybody decides how. Plain data.
import type { Size } from '../geometry/rect';
import { type Context, EMPTY_CONTEXT } from '../model/context';
import { DEFAULT_SIZE, type MapSize } from '../model/map-size';
import type { MapOrder } from '../model/orders';
import type { Persona } from '../model/persona';
import type { SectionId } from '../templates/template';
import type { NoteArea } from './board-plan';

/** For a new map, the persona is empty except for its name. */
export interface BoardSpec {
  map: string;
  title: string;
  persona: Persona;
  context: Context;
  problem: string;
  /** Rows of the actions table, below the headings. */
  actions: string[][];
  order: MapOrder;
  people: number;
  size: MapSize;
  /** Where imported notes will be, relative to their section, and where the area for them starts. */
  room: Partial<Record<SectionId, Pick<NoteArea, 'top' | 'holds'>>>;
  /** The space needed by notes in no section. */
  loose: Size | null;
  /** Headings and prompts that differ from the catalogue's. */
  titles: Partial<Record<SectionId, string>>;
  prompts: Partial<Record<SectionId, { id: string; text: string }[]>>;
}

export const EMPTY_SPEC = {
  context: EMPTY_CONTEXT,
  problem: '',
  actions: [],
  room: {},
  loose: null,
  titles: {},
  prompts: {},
  size: DEFAULT_SIZE as MapSize,
};
