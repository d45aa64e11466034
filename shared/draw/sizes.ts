// The sizes that boards are drawn with, in pixels of the canvas: those of all of them, and what differs between a regular
// and a compact one. Data only.
import type { Size } from '../geometry/rect';
import type { MapSize } from '../model/map-size';
import type { SidePanel } from '../templates/template';
import type { TextStyleName } from './text-styles';

export const PADDING = 48;
/** Between what stands on a panel, one below the other. */
export const BLOCK_GAP = 24;
export const PANEL_GAP = 64;
export const SIDE_GAP = 64;
export const ROOT_PADDING = 96;
export const SIDE_WIDTH = 1536;
/** Of the square in which people put a stamp when they are done. */
export const PAD_SIZE = 400;
/** Of the context in the header. */
export const CONTEXT_WIDTH = 2400;
/** Inside a card, around its texts. */
export const CARD_PADDING = 28;
/** Of badge, heading, icon and prompts where the notes are beside them. */
export const TEXT_COLUMN = 960;
/** And inside the card that says what to do now. */
export const NOW_PADDING = 40;
/** Between a panel's edge and the area for notes in it, and between that edge and the notes. */
export const AREA_MARGIN = 24;
export const AREA_PADDING = 32;
/** Of the pills that show the order of work. */
export const CHIP = { height: 88, inset: 36, gap: 24 } as const;
/** Of the flag on a section: from the panel's right edge, and above its upper edge. */
export const FLAG = { inset: 60, rise: 48 } as const;

/** What stands on a map only if there is room for it. */
export type Extra = 'pad' | 'problem-hint' | 'now-next';

/** What differs by the size of a map. */
export interface Sizes {
  /** The page that the map fills; null if it is as large as its group needs. */
  page: Size | null;
  extras: readonly Extra[];
  /** Of the panels around the sections. */
  side: readonly SidePanel[];
  /** The share of the width that each gets where they stand below the sections. */
  sideShares: Readonly<Partial<Record<SidePanel, number>>>;
  /** Most prompts on a section. */
  prompts: number;
  /** Rows of notes that a section has room for at least, and notes for each person. */
  noteRows: number;
  notesPerPerson: number;
  badge: number;
  icon: number;
  disc: number;
  persona: number;
  /** Of a fact about the persona. */
  fact: Size;
  /** The cards about what the persona wants and the situation that they are in: beside each other, and how high at least. */
  cards: { areBeside: boolean; height: number };
  /** Of the text about the steps after the sections. */
  rest: number;
  /** Rows for actions. */
  actions: number;
  /** Of a table's rows; null for what is usual in the editor. */
  row: number | null;
  /** Of the card with the problem statement. */
  sentence: number;
  headerBottom: number;
  styles: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'line'
      | 'rest'
      | 'heading'
      | 'squareHeading'
      | 'longHeading'
      | 'sideHeading'
      | 'badge'
      | 'icon'
      | 'label'
      | 'name'
      | 'role'
      | 'goal'
      | 'situation'
      | 'sentence'
      | 'nowStep'
      | 'nowName'
      | 'nowTask',
      TextStyleName
    >
  >;
}

/** A compact map is a page of A3: 12 pixels are a millimetre, so that letters of 34 are 8 points tall on paper. */
export const SIZES: Readonly<Record<MapSize, Sizes>> = {
  regular: {
    page: null,
    extras: ['pad', 'problem-hint', 'now-next'],
    side: ['how-to', 'problem', 'actions'],
    sideShares: {},
    prompts: 2,
    noteRows: 2,
    notesPerPerson: 3,
    badge: 120,
    icon: 144,
    disc: 520,
    persona: 1680,
    fact: { width: 376, height: 148 },
    cards: { areBeside: false, height: 0 },
    rest: 1400,
    actions: 8,
    row: null,
    sentence: 300,
    headerBottom: 56,
    styles: {
      title: 'title',
      lead: 'lead',
      line: 'line',
      rest: 'line',
      heading: 'heading',
      squareHeading: 'square-heading',
      longHeading: 'long-heading',
      sideHeading: 'heading',
      badge: 'badge',
      icon: 'icon',
      label: 'label',
      name: 'name',
      role: 'role',
      goal: 'value',
      situation: 'role',
      sentence: 'statement',
      nowStep: 'term',
      nowName: 'step',
      nowTask: 'statement',
    },
  },
  compact: {
    page: { width: 5040, height: 3564 },
    extras: [],
    side: ['problem', 'actions'],
    sideShares: { problem: 0.38, actions: 0.62 },
    prompts: 1,
    noteRows: 1,
    notesPerPerson: 0,
    badge: 80,
    icon: 96,
    disc: 192,
    persona: 1500,
    fact: { width: 333, height: 235 },
    cards: { areBeside: true, height: 235 },
    rest: 480,
    actions: 3,
    row: 80,
    sentence: 152,
    headerBottom: 40,
    styles: {
      title: 'page-title',
      lead: 'line',
      line: 'fact',
      rest: 'fact',
      heading: 'page-heading',
      squareHeading: 'page-square-heading',
      longHeading: 'page-long-heading',
      sideHeading: 'page-side-heading',
      badge: 'page-badge',
      icon: 'page-icon',
      label: 'page-label',
      name: 'page-name',
      role: 'line',
      goal: 'term',
      situation: 'fact',
      sentence: 'term',
      nowStep: 'page-label',
      nowName: 'value',
      nowTask: 'fact',
    },
  },
};
