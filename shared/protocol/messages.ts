// The closed map of everything that crosses between the sandbox and the window. Plain data only (platform.md H, Messages).
import type { SectionCounts, Snapshot } from '../board/snapshot';
import type { Persona } from '../model/persona';
import type { Language, MapOrder, SectionId, TemplateId } from '../model/sections';
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

/** What one writes in Plan before a map exists. */
export interface MapSpec {
  title: string;
  persona: string;
  template: TemplateId;
  language: Language;
  order: MapOrder;
  people: number;
  minutes: number;
}

/** The open map as the board shows it, without its notes. */
export interface OpenMap extends MapSummary {
  template: TemplateId;
  language: Language;
  order: MapOrder;
  people: number;
  minutes: number;
  product: string;
  goal: string;
  details: Persona;
  /** Sections that somebody deleted; they can be put back. */
  missing: SectionId[];
  /** The step that the session stands at. */
  step: SectionId;
  counts: SectionCounts;
}

/** Only what changes; everything else stays as it is on the board. */
export interface MapChanges {
  title?: string;
  persona?: Persona;
  product?: string;
  goal?: string;
  order?: MapOrder;
  people?: number;
  minutes?: number;
}

export interface TimerState {
  /** `own` is the countdown that the plugin keeps in the map where the editor has no timer. */
  kind: 'figjam' | 'own';
  state: 'stopped' | 'running' | 'paused';
  /** Seconds, at the moment of sending. */
  remaining: number;
  total: number;
}

export type TimerAction = 'start' | 'pause' | 'resume' | 'stop' | 'add';

export interface Requests {
  /** The window is ready; what is there? */
  hello: {
    request: Record<string, never>;
    reply: {
      editor: Editor;
      command: Command;
      maps: MapSummary[];
      current: OpenMap | null;
      timer: TimerState;
    };
  };
  'map.insert': { request: MapSpec; reply: OpenMap };
  'map.open': { request: { node: string }; reply: OpenMap };
  'map.update': { request: { node: string; changes: MapChanges }; reply: OpenMap };
  /** Reads the whole map with its notes; the window makes the file from it (`toEmpathyMap`). */
  'map.read': { request: { node: string }; reply: Snapshot };
  /** Draws a deleted section anew, empty. */
  'section.restore': { request: { node: string; section: SectionId }; reply: OpenMap };
  /** Moves the runner's own view to the section. */
  'section.show': { request: { node: string; section: SectionId }; reply: Record<string, never> };
  /** Remembers in the map where the session stands. */
  'guide.step': { request: { node: string; section: SectionId }; reply: Record<string, never> };
  'note.add': { request: { node: string; section: SectionId; text: string }; reply: Record<string, never> };
  /** `seconds` counts for start and add. A timer that runs already is replaced only when `replace` is true. */
  'timer.set': {
    request: { node: string; action: TimerAction; seconds: number; replace: boolean };
    reply: { outcome: 'done' | 'busy'; timer: TimerState };
  };
  'window.resize': { request: { width: number; height: number }; reply: Record<string, never> };
}

export interface Events {
  /** Maps came, went or were renamed, or the canvas selection moved to another map. */
  maps: { maps: MapSummary[]; selected: string | null };
  /** Notes were added, moved, typed or deleted on the open map. */
  counts: { node: string; counts: SectionCounts; missing: SectionId[] };
  /** Title or persona of the open map were edited on the board. */
  map: OpenMap;
  timer: TimerState;
  /** The plugin was run again by a command or a relaunch button while the window is open. */
  command: { command: Command; node: string | null };
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
