// How the state changes: pure, one case per change. Sends nothing.

import { boardTexts } from '../../shared/catalogue/board-texts';
import type { ReplyOf, RequestName } from '../../shared/contract';
import type { Command } from '../../shared/contract/command';
import type { EventOf } from '../../shared/contract/events';
import type { Failure } from '../../shared/contract/failure';
import type { TimerState } from '../../shared/contract/timer-state';
import { applyChanges, type MapChanges } from '../../shared/draw/map-changes';
import { missingSections, type OpenMap, toOpenMap } from '../../shared/map/open-map';
import type { Language } from '../../shared/model/sections';
import type { SelfCheckReport } from '../../shared/self-check/report';
import type { SectionId } from '../../shared/templates/template';
import { formatNamed } from './export-formats';
import type { Draft, ExportChoice, GuideChoice, People, Reading, State, Subject, Tab } from './state';

export type Change =
  | { type: 'greeted'; reply: ReplyOf<'hello'>; now: number }
  | { type: 'unreachable'; failure: Failure }
  | { type: 'loading' }
  | { type: 'hidden' }
  | { type: 'speaks'; language: Language }
  | { type: 'sent'; name: RequestName }
  | { type: 'answered'; name: RequestName }
  | { type: 'failed'; failure: Failure }
  | { type: 'dismissed' }
  | { type: 'said'; text: string; about?: Subject }
  | { type: 'tab'; tab: Tab }
  | { type: 'commanded'; command: Command }
  | { type: 'draft'; changes: Partial<Draft> }
  | { type: 'drafting'; on: boolean }
  | { type: 'opened'; map: OpenMap }
  | { type: 'importing'; importing: State['importing'] }
  | { type: 'sorting'; sorting: State['sorting'] }
  | { type: 'transcript'; transcript: State['transcript'] }
  | { type: 'switching'; on: boolean }
  | { type: 'progress'; progress: EventOf<'progress'> }
  | { type: 'photo'; photo: State['photo'] }
  | { type: 'edited'; node: string; changes: MapChanges }
  | { type: 'boardChanged' }
  | { type: 'maps'; event: EventOf<'maps'> }
  | { type: 'fonts'; event: EventOf<'fonts'> }
  | { type: 'counts'; event: EventOf<'counts'> }
  | { type: 'step' }
  | { type: 'prompt'; section: SectionId; prompt: string }
  | { type: 'promptShown'; section: SectionId; prompt: string }
  | { type: 'guide'; choice: Partial<GuideChoice> }
  | { type: 'people'; people: People }
  | { type: 'done'; event: EventOf<'done'> }
  | { type: 'unnamed'; node: string }
  | { type: 'timer'; timer: TimerState; now: number }
  | { type: 'ranOut' }
  | { type: 'replacing'; seconds: number | null }
  | { type: 'revealing'; revealing: State['revealing'] }
  | { type: 'read'; reading: Reading }
  | { type: 'exporting'; choice: Partial<ExportChoice> }
  | { type: 'selfChecked'; report: SelfCheckReport };

export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'greeted':
      return greet(state, change.reply, change.now);
    case 'unreachable':
      return { ...state, phase: 'unreachable', failure: change.failure };
    case 'loading':
      return { ...state, phase: 'loading', failure: null };
    case 'speaks':
      return speak(state, change.language);
    case 'hidden':
      return { ...state, phase: 'hidden' };
    case 'sent':
      return { ...state, pending: [...state.pending, change.name] };
    case 'answered':
      return { ...state, pending: withoutFirst(state.pending, change.name), progress: null };
    case 'failed':
      return { ...state, failure: change.failure };
    case 'dismissed':
      return { ...state, failure: null };
    case 'said':
      return say(state, change.text, change.about);
    case 'tab':
      return { ...state, tab: change.tab };
    case 'commanded':
      return { ...state, tab: tabFor(change.command, state.maps.length > 0) };
    case 'draft':
      return { ...state, draft: changeDraft(state.draft, change.changes) };
    case 'drafting':
      return { ...state, drafting: change.on, sorting: null };
    case 'opened':
      return openMap(state, change.map);
    case 'importing':
      return { ...state, importing: change.importing };
    case 'switching':
      return { ...state, switching: change.on };
    case 'sorting':
      return { ...state, sorting: change.sorting };
    case 'transcript':
      return { ...state, transcript: change.transcript };
    case 'progress':
      return { ...state, progress: change.progress };
    case 'photo':
      return { ...state, photo: change.photo };
    case 'edited':
      return state.current?.node === change.node
        ? { ...state, current: applyChanges(state.current, change.changes) }
        : state;
    case 'boardChanged':
      return countChange(state);
    case 'maps':
      return followMaps(state, change.event);
    case 'fonts':
      return { ...state, fonts: change.event.fonts };
    case 'counts':
      return followCounts(state, change.event);
    case 'step':
      return goTo(state);
    case 'prompt':
      return { ...state, prompts: { ...state.prompts, [change.section]: change.prompt } };
    case 'promptShown':
      return showPrompt(state, change.section, change.prompt);
    case 'guide':
      return { ...state, guide: { ...state.guide, ...change.choice } };
    case 'people':
      return { ...state, people: change.people };
    case 'done':
      return { ...state, done: change.event };
    case 'unnamed':
      return { ...state, unnamed: [...state.unnamed, change.node] };
    case 'timer':
      return followTimer(state, change.timer, change.now);
    case 'ranOut':
      return runOut(state);
    case 'replacing':
      return { ...state, replacing: change.seconds === null ? null : { seconds: change.seconds } };
    case 'revealing':
      return { ...state, revealing: change.revealing };
    case 'read':
      return change.reading.node === state.current?.node ? { ...state, reading: change.reading } : state;
    case 'exporting':
      return { ...state, exporting: { ...state.exporting, ...change.choice } };
    case 'selfChecked':
      return { ...state, selfCheck: change.report };
  }
}

const say = (state: State, text: string, about: Subject | null = null): State => ({
  ...state,
  status: { text, serial: state.status.serial + 1, about },
});

/** What was said about a map means nothing once another one is open, or none. */
const hush = (state: State): State => (state.status.text === '' ? state : say(state, ''));

type Contents = Pick<OpenMap, 'counts' | 'missing'>;

/** Nothing that was said of a section or its notes stays once they are gone. */
function hushGone(state: State, before: Contents, after: Contents): State {
  const { about } = state.status;
  if (about === null) return state;
  const { section, notes } = about;
  const countIn = ({ counts }: Contents) => counts[section]?.notes ?? 0;
  const hasLost = countIn(before) >= notes && countIn(after) < notes;
  return hasLost || after.missing.includes(section) ? hush(state) : state;
}

/** Commands that only open the window lead to the tab that suits the page. */
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
    lost: reply.lost ?? [],
    current: reply.current && toOpenMap(reply.current),
    tab: tabFor(reply.command, reply.current !== null),
    timer: { ...reply.timer, receivedAt: now, ranOut: false },
    exporting: { ...state.exporting, format: formatNamed(reply.format) ?? state.exporting.format },
  };
}

/** A new map follows the window's language until it is given another one. */
function speak(state: State, language: Language): State {
  const follows = state.draft.language === state.language;
  return { ...state, language, draft: changeDraft(state.draft, follows ? { language } : {}) };
}

/** A title that nobody has changed is the usual one in the map's language. */
function changeDraft(draft: Draft, changes: Partial<Draft>): Draft {
  const isUsual = draft.title === boardTexts[draft.language].title;
  const title = isUsual && changes.language ? { title: boardTexts[changes.language].title } : {};
  return { ...draft, ...title, ...changes };
}

function openMap(state: State, map: OpenMap): State {
  const summary = { node: map.node, id: map.id, title: map.title, persona: map.persona };
  const known = state.maps.some(({ node }) => node === map.node);
  const maps = known
    ? state.maps.map((other) => (other.node === map.node ? summary : other))
    : [...state.maps, summary];
  const reading = state.reading?.node === map.node ? state.reading : null;
  const isSame = state.current?.node === map.node;
  const ofThisMap = isSame
    ? {}
    : { replacing: null, revealing: null, prompts: {}, shown: {}, switching: false };
  // Once someone takes the photo off the board, the next one may be a different picture.
  const photo = state.photo?.node === map.node && !map.hasPhoto ? null : state.photo;
  return {
    ...countChange(state.current !== null && isSame ? hushGone(state, state.current, map) : hush(state)),
    ...ofThisMap,
    maps,
    current: map,
    reading,
    photo,
    // What was added to another map is not on this one.
    transcript: isSame ? state.transcript : state.transcript && { ...state.transcript, placed: {} },
  };
}

/** An earlier reading may now differ from the board. */
function countChange(state: State): State {
  return { ...state, boardChanges: state.boardChanges + 1 };
}

function followMaps(state: State, { maps, lost = [] }: EventOf<'maps'>): State {
  const still = maps.find(({ node }) => node === state.current?.node);
  if (still) return { ...state, maps, lost };
  const sorting = state.sorting === 'open' ? null : state.sorting;
  const onMap = { replacing: null, revealing: null, transcript: null, switching: false };
  const gone = { current: null, reading: null, ...onMap };
  return { ...(state.current ? hush(state) : state), ...gone, maps, lost, sorting };
}

function followCounts(state: State, { node, counts, present, hidden }: EventOf<'counts'>): State {
  const { current } = state;
  if (current?.node !== node) return state;
  const missing = missingSections(current.template, present);
  const after = { ...current, counts, missing, hidden };
  return { ...countChange(hushGone(state, current, after)), current: after };
}

/** The prompts shown in the previous step are in the record now, and its countdown is over. */
const goTo = (state: State): State => ({
  ...state,
  shown: {},
  revealing: null,
  timer: { ...state.timer, ranOut: false },
});

function showPrompt(state: State, section: SectionId, prompt: string): State {
  const before = state.shown[section] ?? [];
  if (before.includes(prompt)) return state;
  return { ...state, shown: { ...state.shown, [section]: [...before, prompt] } };
}

/** `ranOut` stays true until another countdown starts. */
function followTimer(state: State, timer: TimerState, now: number): State {
  const ranOut = state.timer.ranOut && timer.state === 'stopped';
  return { ...state, timer: { ...timer, receivedAt: now, ranOut } };
}

/** FigJam's timer reports when it has stopped; nothing does that for a countdown stored in the map. */
function runOut(state: State): State {
  const { timer } = state;
  const stopped = timer.kind === 'own' ? { state: 'stopped' as const, remaining: 0 } : {};
  return { ...state, timer: { ...timer, ...stopped, ranOut: true }, replacing: null };
}

function withoutFirst(names: RequestName[], name: RequestName): RequestName[] {
  const index = names.indexOf(name);
  return index < 0 ? names : [...names.slice(0, index), ...names.slice(index + 1)];
}
