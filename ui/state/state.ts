// Everything the window remembers while it is open. Plain data, no behaviour.

import type { RequestName } from '../../shared/contract';
import type { EventOf } from '../../shared/contract/events';
import type { Failure } from '../../shared/contract/failure';
import type { Editor } from '../../shared/contract/hello';
import type { MapSummary } from '../../shared/contract/map-summary';
import type { TimerState } from '../../shared/contract/timer-state';
import type { ExportOptions } from '../../shared/exchange/types';
import type { FormatId } from '../../shared/exchange/writing/registry';
import type { ReadReport } from '../../shared/file/read-report';
import type { NodeIndex } from '../../shared/file/to-empathy-map';
import type { Size } from '../../shared/geometry/rect';
import type { OpenMap } from '../../shared/map/open-map';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { MINUTES, PEOPLE } from '../../shared/model/limits';
import type { MapOrder } from '../../shared/model/orders';
import { DEFAULT_ORDER } from '../../shared/model/orders';
import type { Language, SectionId, TemplateId } from '../../shared/model/sections';
import type { Importing } from './import-state';
import { presetOrder } from './order';

export const TABS = ['plan', 'guide', 'review', 'export'] as const;
export type Tab = (typeof TABS)[number];

/** The form before a map exists. Numbers are kept as typed, so that a bad one can be shown and mended. */
export interface Draft {
  title: string;
  persona: string;
  template: TemplateId;
  language: Language;
  order: MapOrder;
  people: string;
  minutes: string;
}

/** A timer as last heard of; what is left now follows from `receivedAt`. */
export interface HeardTimer extends TimerState {
  receivedAt: number;
  /** The last countdown came to its end, and nobody has started another or gone on since. */
  ranOut: boolean;
}

export interface Reading {
  node: string;
  /** How often the board had changed when the reading began. */
  boardChanges: number;
  /** The map on the canvas. */
  size: Size;
  map: EmpathyMap;
  report: ReadReport;
  nodeIndex: NodeIndex;
  /** What is remembered on the notes, by node: each a `NoteData` as stored. */
  data: Record<string, string>;
  /** How long the reading took, in milliseconds: how soon the next one may follow. */
  took: number;
}

/** Who has the board open, as last asked. */
export interface People {
  /** Names without the runner's; null where Figma does not tell. */
  active: string[] | null;
}

/** How the facilitator has set up the Guide tab. */
export interface GuideChoice {
  /** Each step moves the facilitator's view to its place on the board. */
  follows: boolean;
  /** The countdown that the map keeps ends with a tone. */
  sound: boolean;
  /** The disclosures that are open. */
  open: readonly string[];
}

export interface ExportChoice extends ExportOptions {
  format: FormatId;
  /** Of a PNG. */
  scale: number;
  /** All maps on the page go into one file, where the format takes several. */
  allMaps: boolean;
}

export interface State {
  /** `hidden`: a command runs without a window. */
  phase: 'loading' | 'ready' | 'unreachable' | 'hidden';
  editor: Editor;
  tab: Tab;
  maps: MapSummary[];
  current: OpenMap | null;
  /** Plan shows the form for one more map although a map is open. */
  drafting: boolean;
  draft: Draft;
  /** What Plan's import works on while it is open. */
  importing: Importing | null;
  /** Notes that lie on the page are being sorted: into the open map, or into a new one of the draft. */
  sorting: 'open' | 'new' | null;
  /** How far a long piece of work has come. */
  progress: EventOf<'progress'> | null;
  /** The picture that this window last put on a map (by node), as an address. */
  photo: { node: string; address: string } | null;
  timer: HeardTimer;
  /** The countdown that waits for the answer whether it may replace the running one. */
  replacing: { seconds: number } | null;
  /** The current prompt of a section, by id; the first one until another is chosen. */
  prompts: Partial<Record<SectionId, string>>;
  /** Ids of the prompts that were on show since the last step was left. */
  shown: Partial<Record<SectionId, string[]>>;
  guide: GuideChoice;
  /** Maps (by node) on which the facilitator goes on without a persona. */
  unnamed: string[];
  reading: Reading | null;
  /** How often the open map has changed on the board as far as the window knows. */
  boardChanges: number;
  people: People;
  exporting: ExportChoice;
  pending: RequestName[];
  /** `serial` tells two equal messages apart, so that both are announced. */
  status: { text: string; serial: number };
  failure: Failure | null;
}

export function createState(draftTitle: string): State {
  return {
    phase: 'loading',
    editor: 'figjam',
    tab: 'plan',
    maps: [],
    current: null,
    drafting: false,
    draft: {
      title: draftTitle,
      persona: '',
      template: 'six-section',
      language: 'en',
      order: presetOrder(DEFAULT_ORDER),
      people: String(PEOPLE.default),
      minutes: String(MINUTES.default),
    },
    importing: null,
    sorting: null,
    progress: null,
    photo: null,
    timer: { kind: 'figjam', state: 'stopped', remaining: 0, total: 0, receivedAt: 0, ranOut: false },
    replacing: null,
    prompts: {},
    shown: {},
    guide: { follows: false, sound: false, open: [] },
    unnamed: [],
    reading: null,
    boardChanges: 0,
    people: { active: null },
    exporting: {
      format: 'json',
      authors: 'board',
      hashtags: 'keep',
      withoutSections: [],
      withoutEvidence: [],
      leastVotes: 0,
      scale: 1,
      allMaps: false,
    },
    pending: [],
    status: { text: '', serial: 0 },
    failure: null,
  };
}

/** Plan shows a file that is brought in, or a selection that is sorted. */
export const showsImport = ({ tab, importing, sorting }: State): boolean =>
  tab === 'plan' && (importing !== null || sorting !== null);
