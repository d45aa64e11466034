// Everything the window remembers while it is open. Plain data, no behaviour.

import { boardTexts } from '../../shared/catalogue/board-texts';
import type { RequestName } from '../../shared/contract';
import type { EventOf, FontStandIn } from '../../shared/contract/events';
import type { Failure } from '../../shared/contract/failure';
import type { Editor } from '../../shared/contract/hello';
import type { MapSummary } from '../../shared/contract/map-summary';
import type { TimerState } from '../../shared/contract/timer-state';
import type { ExportOptions, HashtagChoice } from '../../shared/exchange/types';
import type { FormatId } from '../../shared/exchange/writing/registry';
import type { ReadReport } from '../../shared/file/read-report';
import type { NodeIndex } from '../../shared/file/to-empathy-map';
import type { Size } from '../../shared/geometry/rect';
import type { OpenMap } from '../../shared/map/open-map';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { MINUTES, PEOPLE } from '../../shared/model/limits';
import { DEFAULT_SIZE, type MapSize } from '../../shared/model/map-size';
import type { MapOrder } from '../../shared/model/orders';
import { DEFAULT_ORDER } from '../../shared/model/orders';
import type { Language } from '../../shared/model/sections';
import type { StepId } from '../../shared/model/session';
import type { SelfCheckReport } from '../../shared/self-check/report';
import type { TemplateId } from '../../shared/templates';
import { DEFAULT_TEMPLATE } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';
import type { Importing } from './import-state';
import { presetOrder } from './order';
import type { TranscriptState } from './transcript-state';

export const TABS = ['plan', 'guide', 'review', 'export'] as const;
export type Tab = (typeof TABS)[number];

/** The form for a new map. Numbers are kept as typed, so that an invalid one can be shown and corrected. */
export interface Draft {
  title: string;
  persona: string;
  template: TemplateId;
  size: MapSize;
  language: Language;
  order: MapOrder;
  people: string;
  minutes: string;
}

/** A timer as last received; `receivedAt` gives the time left now. */
export interface HeardTimer extends TimerState {
  receivedAt: number;
  /** The last countdown ran out, and since then no one has started another or moved on. */
  ranOut: boolean;
}

export interface Reading {
  node: string;
  /** The value of the change counter when the reading started. */
  boardChanges: number;
  /** The map's size on the canvas. */
  size: Size;
  map: EmpathyMap;
  report: ReadReport;
  nodeIndex: NodeIndex;
  /** Data stored on the notes, by node: each a serialised `NoteData`. */
  data: Record<string, string>;
  /** How long the reading took, in milliseconds: it decides how soon the next one may follow. */
  took: number;
}

/** Who has the board open, as of the last request. */
export interface People {
  /** Names, without the current user; null if Figma does not say. */
  active: string[] | null;
}

/** The facilitator's settings for the Guide tab. */
export interface GuideChoice {
  /** Each step moves the facilitator's view to its place on the board. */
  follows: boolean;
  /** Each section's notes are hidden while its step begins, until the facilitator reveals them. */
  writesAlone: boolean;
  /** The board shows everybody the current step. */
  showsStep: boolean;
  /** A tone marks the end of the countdown stored in the map. */
  sound: boolean;
  /** The open disclosures. */
  open: readonly string[];
}

export interface ExportChoice extends Omit<ExportOptions, 'hashtags'> {
  format: FormatId;
  /** Null until the user chooses: what suits the format. */
  hashtags: HashtagChoice | null;
  /** For PNG only. */
  scale: number;
  /** Put all of the page's maps into one file, if the format takes several. */
  allMaps: boolean;
}

/** What a message is about: a section, and how many notes it has by then. */
export interface Subject {
  section: SectionId;
  notes: number;
}

export interface State {
  /** `hidden`: a command runs without a window. */
  phase: 'loading' | 'ready' | 'unreachable' | 'hidden';
  editor: Editor;
  /** The language that the window speaks; each map has its own. */
  language: Language;
  tab: Tab;
  maps: MapSummary[];
  /** Maps on the page that can be repaired. */
  lost: MapSummary[];
  current: OpenMap | null;
  /** Plan shows the form for another map although a map is open. */
  drafting: boolean;
  draft: Draft;
  /** The state of Plan's import while it is open. */
  importing: Importing | null;
  /** The page's notes are being sorted: into the open map, or into a new map made from the draft. */
  sorting: 'open' | 'new' | null;
  /** The transcript from which quotes are taken, while it is open. */
  transcript: TranscriptState | null;
  /** Plan shows how to give the open map another template. */
  switching: boolean;
  /** The progress of a long task. */
  progress: EventOf<'progress'> | null;
  /** The photo that this window last put on a map (by node), as a URL. */
  photo: { node: string; address: string } | null;
  timer: HeardTimer;
  /** The countdown waiting for an answer on whether to replace the running one. */
  replacing: { seconds: number } | null;
  /** The step that the session goes on to once the user has said whether to reveal the notes first. */
  revealing: { to: StepId; isSkip: boolean } | null;
  /** Each section's current prompt, by id; the first one until another is chosen. */
  prompts: Partial<Record<SectionId, string>>;
  /** Ids of the prompts shown since the last step. */
  shown: Partial<Record<SectionId, string[]>>;
  guide: GuideChoice;
  /** Maps (by node) on which the facilitator continues without a persona. */
  unnamed: string[];
  reading: Reading | null;
  /** How often the open map has changed on the board, as far as the window knows. */
  boardChanges: number;
  people: People;
  /** The stamps of those who are done with the step, as last heard. */
  done: EventOf<'done'> | null;
  exporting: ExportChoice;
  /** The last self-check; null until there is one. */
  selfCheck: SelfCheckReport | null;
  pending: RequestName[];
  /** `serial` distinguishes two equal messages, so that both are announced. */
  status: { text: string; serial: number; about: Subject | null };
  failure: Failure | null;
  /** Fonts that cannot be loaded here. */
  fonts: FontStandIn[];
}

/** New maps begin in the language of the window. */
export function createState(language: Language): State {
  return {
    phase: 'loading',
    editor: 'figjam',
    language,
    tab: 'plan',
    maps: [],
    lost: [],
    current: null,
    drafting: false,
    draft: {
      title: boardTexts[language].title,
      persona: '',
      template: DEFAULT_TEMPLATE,
      size: DEFAULT_SIZE,
      language,
      order: presetOrder(DEFAULT_ORDER, DEFAULT_TEMPLATE),
      people: String(PEOPLE.default),
      minutes: String(MINUTES.default),
    },
    importing: null,
    sorting: null,
    transcript: null,
    switching: false,
    progress: null,
    photo: null,
    timer: { kind: 'figjam', state: 'stopped', remaining: 0, total: 0, receivedAt: 0, ranOut: false },
    replacing: null,
    revealing: null,
    prompts: {},
    shown: {},
    guide: { follows: true, writesAlone: true, showsStep: true, sound: false, open: [] },
    unnamed: [],
    reading: null,
    boardChanges: 0,
    people: { active: null },
    done: null,
    exporting: {
      format: 'html',
      authors: 'board',
      renamed: [],
      unconsented: 'hold-back',
      hashtags: null,
      withoutSections: [],
      withoutEvidence: [],
      leastVotes: 0,
      scale: 0.5,
      allMaps: false,
    },
    selfCheck: null,
    pending: [],
    status: { text: '', serial: 0, about: null },
    failure: null,
    fonts: [],
  };
}

/** Plan shows an import, notes being sorted, or a transcript. */
export const showsImport = ({ tab, importing, sorting, transcript }: State): boolean =>
  tab === 'plan' && (importing !== null || sorting !== null || transcript !== null);
