// How the state changes: pure, one case per change. Sends nothing.

import type { SectionId } from '../../shared/model/sections';
import type { Failure } from '../../shared/protocol/failure';
import type {
  Command,
  Events,
  MapChanges,
  OpenMap,
  ReplyOf,
  RequestName,
  TimerState,
} from '../../shared/protocol/messages';
import type { Draft, ExportChoice, Reading, State, Tab } from './state';

export type Change =
  | { type: 'greeted'; reply: ReplyOf<'hello'>; now: number }
  | { type: 'unreachable'; failure: Failure }
  | { type: 'loading' }
  | { type: 'sent'; name: RequestName }
  | { type: 'answered'; name: RequestName }
  | { type: 'failed'; failure: Failure }
  | { type: 'dismissed' }
  | { type: 'said'; text: string }
  | { type: 'tab'; tab: Tab }
  | { type: 'commanded'; command: Command }
  | { type: 'draft'; changes: Partial<Draft> }
  | { type: 'drafting'; on: boolean }
  | { type: 'opened'; map: OpenMap }
  | { type: 'edited'; changes: MapChanges }
  | { type: 'maps'; event: Events['maps'] }
  | { type: 'counts'; event: Events['counts'] }
  | { type: 'step'; section: SectionId }
  | { type: 'prompt'; section: SectionId; index: number }
  | { type: 'unnamed'; node: string }
  | { type: 'timer'; timer: TimerState; now: number }
  | { type: 'replacing'; seconds: number | null }
  | { type: 'read'; reading: Reading }
  | { type: 'exporting'; choice: Partial<ExportChoice> };

export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'greeted':
      return greet(state, change.reply, change.now);
    case 'unreachable':
      return { ...state, phase: 'unreachable', failure: change.failure };
    case 'loading':
      return { ...state, phase: 'loading', failure: null };
    case 'sent':
      return { ...state, pending: [...state.pending, change.name] };
    case 'answered':
      return { ...state, pending: withoutFirst(state.pending, change.name) };
    case 'failed':
      return { ...state, failure: change.failure };
    case 'dismissed':
      return { ...state, failure: null };
    case 'said':
      return { ...state, status: { text: change.text, serial: state.status.serial + 1 } };
    case 'tab':
      return { ...state, tab: change.tab };
    case 'commanded':
      return { ...state, tab: tabFor(change.command, state.maps.length > 0) };
    case 'draft':
      return { ...state, draft: { ...state.draft, ...change.changes } };
    case 'drafting':
      return { ...state, drafting: change.on };
    case 'opened':
      return openMap(state, change.map);
    case 'edited':
      return { ...state, current: state.current && applyChanges(state.current, change.changes) };
    case 'maps':
      return followMaps(state, change.event);
    case 'counts':
      return followCounts(state, change.event);
    case 'step':
      return { ...state, current: state.current && { ...state.current, step: change.section } };
    case 'prompt':
      return { ...state, prompts: { ...state.prompts, [change.section]: change.index } };
    case 'unnamed':
      return { ...state, unnamed: [...state.unnamed, change.node] };
    case 'timer':
      return { ...state, timer: { ...change.timer, receivedAt: change.now } };
    case 'replacing':
      return { ...state, replacing: change.seconds === null ? null : { seconds: change.seconds } };
    case 'read':
      return change.reading.node === state.current?.node ? { ...state, reading: change.reading } : state;
    case 'exporting':
      return { ...state, exporting: { ...state.exporting, ...change.choice } };
  }
}

/** Commands that only open the window lead to the tab that fits the page. */
function tabFor(command: Command, hasMap: boolean): Tab {
  if (command === 'guide' || command === 'export') return command;
  return hasMap ? 'guide' : 'plan';
}

function greet(state: State, reply: ReplyOf<'hello'>, now: number): State {
  return {
    ...state,
    phase: 'ready',
    failure: null,
    editor: reply.editor,
    maps: reply.maps,
    current: reply.current,
    tab: tabFor(reply.command, reply.current !== null),
    timer: { ...reply.timer, receivedAt: now },
  };
}

function openMap(state: State, map: OpenMap): State {
  const summary = { node: map.node, id: map.id, title: map.title, persona: map.persona };
  const known = state.maps.some(({ node }) => node === map.node);
  const maps = known
    ? state.maps.map((other) => (other.node === map.node ? summary : other))
    : [...state.maps, summary];
  const reading = state.reading?.node === map.node ? state.reading : null;
  const replacing = state.current?.node === map.node ? state.replacing : null;
  return { ...state, maps, current: map, reading, replacing };
}

/** What the board will say in a moment, so that the next change builds on this one. */
function applyChanges(map: OpenMap, { persona, ...changes }: MapChanges): OpenMap {
  const changed = { ...map, ...changes };
  return persona ? { ...changed, details: persona, persona: persona.name } : changed;
}

function followMaps(state: State, { maps }: Events['maps']): State {
  const still = maps.find(({ node }) => node === state.current?.node);
  return still ? { ...state, maps } : { ...state, maps, current: null, reading: null, replacing: null };
}

function followCounts(state: State, { node, counts, missing }: Events['counts']): State {
  if (state.current?.node !== node) return state;
  return { ...state, current: { ...state.current, counts, missing } };
}

function withoutFirst(names: RequestName[], name: RequestName): RequestName[] {
  const index = names.indexOf(name);
  return index < 0 ? names : [...names.slice(0, index), ...names.slice(index + 1)];
}
