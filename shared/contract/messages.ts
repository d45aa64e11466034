// The closed map of everything that crosses between the sandbox and the window. Plain data only (docs/platform.md H, Messages).
// The window decides what to draw and to write; the sandbox does it and tells what it sees.
import type { Content } from '../draw/content';
import type { BoardEdit } from '../draw/edit';
import type { BoardPlan, Panel } from '../draw/plan';
import type { Point, Rect } from '../geometry/rect';
import type { MapView } from '../map/open-map';
import type { SectionCounts, Snapshot } from '../map/snapshot';
import type { Facts, Role } from '../map/tag';
import type { SectionId } from '../model/sections';
import type { Failure } from './failure';

export type Command = 'open' | 'insert' | 'guide' | 'export';
export type Editor = 'figjam' | 'figma';

/** A map on the page. `node` names it while the plugin runs; `id` is stable over exports. */
export interface MapSummary {
  node: string;
  id: string;
  title: string;
  persona: string;
}

export interface TimerState {
  /** `own` is the countdown that the plugin keeps in the map where the editor has no timer. */
  kind: 'figjam' | 'own';
  state: 'stopped' | 'running' | 'paused';
  /** Seconds, at the moment of sending. */
  remaining: number;
  total: number;
  /** The text that the map keeps for `own`: all that the sandbox knows of it. The window works out the rest. */
  kept?: string;
}

export type TimerAction = 'start' | 'pause' | 'resume' | 'stop' | 'add';

/** Values of the quick action *Insert empathy map*, as the person typed or chose them. */
export interface InsertParameters {
  persona: string;
  template: string;
  order: string;
}

/** Row and column count from 0; row 0 are the headings. */
export interface CellEdit {
  row: number;
  column: number;
  was: string;
  to: string;
}

export const PICTURE_FORMATS = ['PNG', 'SVG', 'PDF'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A request that may stand in a batch. Its shape is checked like that of any other. */
export interface BatchEntry {
  name: RequestName;
  body: unknown;
}

export interface NoteToAdd {
  /** A note on the page that is to be moved in, or copied with `copy`; '' for a new one. */
  node: string;
  copy: boolean;
  /** Of a new note; those of others stay as they are. */
  text: string;
  /** `#RRGGBB` */
  fill: string;
  /** A `NoteData`, and the word of its evidence; '' for none. */
  data: string;
  word: string;
}

export interface Requests {
  /** The window is ready; what is there? `parameters` come with the command `insert` only. */
  hello: {
    request: Record<string, never>;
    reply: {
      editor: Editor;
      command: Command;
      parameters: InsertParameters | null;
      maps: MapSummary[];
      current: MapView | null;
      timer: TimerState;
    };
  };
  /** Does several requests in turn, as one undo step: all of them or none. */
  batch: { request: { requests: BatchEntry[] }; reply: Record<string, never> };
  /** Ends the work that reports progress; what it has done so far is taken back. */
  'work.cancel': { request: Record<string, never>; reply: Record<string, never> };
  /** `content` is what a file brings along. */
  'map.insert': {
    request: { plan: BoardPlan; facts: Partial<Facts>; content: Content | null };
    reply: MapView;
  };
  'map.open': { request: { node: string }; reply: MapView };
  'map.update': { request: { node: string; edit: BoardEdit }; reply: MapView };
  /** Reads the whole map with its notes; the window makes the file from it (`toEmpathyMap`). */
  'map.read': { request: { node: string }; reply: Snapshot };
  /** Draws a deleted section anew, empty: at `place` of the map, or below everything when that is taken. */
  'section.restore': { request: { node: string; panel: Panel; place: Point }; reply: MapView };
  /** Moves the runner's own view to a piece of the map, or to the whole map. */
  'piece.show': { request: { node: string; role: Role; section?: SectionId }; reply: Record<string, never> };
  /** Hides or shows what lies in sections; people still see the sections. FigJam only. */
  'sections.hide': { request: { node: string; sections: SectionId[]; hidden: boolean }; reply: MapView };
  /**
   * Puts notes into a section, in the next free cells, as one undo step: new ones, or ones that lie on the page. The
   * section grows when it is full, and what lies below it on the map moves down. Without a section they go below all
   * that stands on the map.
   */
  'note.add': {
    /** 'open' as `node` is the map that is open: in a batch, the one that was just inserted. */
    request: { node: string; section?: SectionId; notes: NoteToAdd[] };
    /** Node ids of the notes, in their order. */
    reply: { notes: string[] };
  };
  /** Writes the texts of notes (by node id) that still say what they said. */
  'notes.write': {
    request: { node: string; notes: { node: string; was: string; to: string }[] };
    reply: Record<string, never>;
  };
  /**
   * The notes among what is selected on the page, wherever they lie, or all that are in sight outside of maps. `theme`
   * is the name of the section of people's own around the note, `box` is on the page (`inReadingOrder`).
   */
  'notes.find': {
    request: { everywhere: boolean };
    reply: { notes: { node: string; text: string; author: string; theme: string; box: Rect }[] };
  };
  /** The whole map as a picture, `scale` times its size on the canvas. SVG and PDF know no scale. */
  'picture.make': {
    request: { node: string; format: PictureFormat; scale: number };
    reply: { bytes: Uint8Array };
  };
  /**
   * Remembers something on notes (by node id), also the word of their evidence; '' for none. Then the words of all
   * notes on the map are put where their notes lie now.
   */
  'notes.set': {
    request: { node: string; notes: { node: string; data: string; word: string }[] };
    reply: Record<string, never>;
  };
  /** Moves the notes of each group (by node id) into a section of its own. `left` are groups without room. */
  'notes.gather': {
    request: { node: string; groups: { section: SectionId; name: string; notes: string[] }[] };
    reply: { left: number };
  };
  /**
   * Draws a labelled connector between two notes; a line in Design. Each is named by its node id, or by its place, from
   * 0, among those that the batch has added before.
   */
  'tension.draw': {
    request: { node: string; from: string; to: string; label: string };
    reply: Record<string, never>;
  };
  /** Writes cells of the actions table that still say what they said; rows beyond the last are added. */
  'table.write': { request: { node: string; cells: CellEdit[] }; reply: Record<string, never> };
  /** Puts a picture (PNG or JPEG) into the persona's circle, or takes it out. */
  'photo.set': { request: { node: string; photo: Uint8Array | null }; reply: MapView };
  /** Names of everybody who has the board open but for the runner; null where Figma does not tell. */
  'people.read': { request: Record<string, never>; reply: { active: string[] | null } };
  /** How many stamps on the map's notes each person has set; null where Figma does not tell. */
  'votes.read': {
    request: { node: string };
    reply: { voters: { name: string; votes: number }[] | null };
  };
  /**
   * `seconds` counts for start and add. A timer that runs already is replaced only when `replace` is true. Of a
   * countdown of the map's own only the text is `kept`, which `withOwnTimer` writes.
   */
  'timer.set': {
    request: { node: string; action: TimerAction; seconds: number; replace: boolean; kept?: string };
    reply: { outcome: 'done' | 'busy'; timer: TimerState };
  };
  /** The command without a window has ended: says so in a notice and closes the plugin. */
  'command.end': { request: { message: string; error: boolean }; reply: Record<string, never> };
  'window.resize': { request: { width: number; height: number }; reply: Record<string, never> };
}

export interface Events {
  /** Maps came, went or were renamed, or the canvas selection moved to another map. */
  maps: { maps: MapSummary[]; selected: string | null };
  /** Notes were added, moved, typed or deleted on the open map. */
  counts: { node: string; counts: SectionCounts; present: SectionId[]; hidden: SectionId[] };
  /** Something on the page is no longer as the last `map.read` saw it. Told once a reading. */
  changed: Record<string, never>;
  /** Title, persona, context, problem statement or facts of the open map were changed on the board. */
  map: MapView;
  timer: TimerState;
  /** How far a long piece of work has come; told from its second chunk on. */
  progress: { done: number; total: number };
  /** The plugin was run again by a command or a relaunch button while the window is open. */
  command: { command: Command; parameters: InsertParameters | null; node: string | null };
  /** Something failed that nobody asked for. */
  failure: Failure;
}

export type RequestName = keyof Requests;
export type EventName = keyof Events;
export type RequestOf<N extends RequestName> = Requests[N]['request'];
export type ReplyOf<N extends RequestName> = Requests[N]['reply'];

export interface RequestMessage<N extends RequestName = RequestName> {
  kind: 'request';
  /** Counts up in the window; the reply carries it back. */
  id: number;
  name: N;
  body: RequestOf<N>;
}

export type ReplyMessage =
  | { kind: 'reply'; id: number; ok: true; value: ReplyOf<RequestName> }
  | { kind: 'reply'; id: number; ok: false; failure: Failure };

export type EventMessage = { [N in EventName]: { kind: 'event'; name: N; body: Events[N] } }[EventName];

export type ToWindow = ReplyMessage | EventMessage;
