// Everything the window remembers while it is open. Plain data, no behaviour.
import type { OpenMap } from '../../shared/board/open-map';
import type { ReadReport } from '../../shared/board/snapshot';
import { DEFAULT_ORDER } from '../../shared/catalogue/orders';
import type { AuthorChoice, FormatId } from '../../shared/exchange/types';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { MINUTES, PEOPLE } from '../../shared/model/limits';
import type { Language, MapOrder, SectionId, TemplateId } from '../../shared/model/sections';
import type { Failure } from '../../shared/protocol/failure';
import type { Editor, MapSummary, RequestName, TimerState } from '../../shared/protocol/messages';
import { presetOrder } from './order';

export const TABS = ['plan', 'guide', 'export'] as const;
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
  map: EmpathyMap;
  report: ReadReport;
}

export interface ExportChoice {
  format: FormatId;
  authors: AuthorChoice;
}

export interface State {
  /** `unseen`: a command runs without a window. */
  phase: 'loading' | 'ready' | 'unreachable' | 'unseen';
  editor: Editor;
  tab: Tab;
  maps: MapSummary[];
  current: OpenMap | null;
  /** Plan shows the form for one more map although a map is open. */
  drafting: boolean;
  draft: Draft;
  timer: HeardTimer;
  /** The countdown that waits for the answer whether it may replace the running one. */
  replacing: { seconds: number } | null;
  /** Which prompt of a section is the current one. */
  prompts: Partial<Record<SectionId, number>>;
  /** Maps (by node) on which the facilitator goes on without a persona. */
  unnamed: string[];
  reading: Reading | null;
  /** How often the open map has changed on the board as far as the window knows. */
  boardChanges: number;
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
      people: String(PEOPLE.usual),
      minutes: String(MINUTES.usual),
    },
    timer: { kind: 'figjam', state: 'stopped', remaining: 0, total: 0, receivedAt: 0, ranOut: false },
    replacing: null,
    prompts: {},
    unnamed: [],
    reading: null,
    boardChanges: 0,
    exporting: { format: 'json', authors: 'board' },
    pending: [],
    status: { text: '', serial: 0 },
    failure: null,
  };
}
