// Runs the built plugin for tests: opens it on a file, sends requests as the window does, reads the replies.
import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { FigmaFile } from '../../host/document/file';
import type { Readings } from '../../host/doubts';
import type { Manifest } from '../../host/emulator/options';
import { runPlugin, type TestRun, type TestRunOptions } from '../../host/run/node';
import { type ReplyOf, type RequestName, type RequestOf, requests } from '../../shared/contract';
import { problemIn } from '../../shared/contract/check-message';
import { type EventName, type EventOf, events } from '../../shared/contract/events';
import { type Failure, failureSchema } from '../../shared/contract/failure';
import type { EventMessage, ReplyMessage, ToWindow } from '../../shared/contract/messages';
import type { NoteToAdd } from '../../shared/contract/note-add';
import { editFor } from '../../shared/draw/edit';
import type { MapChanges } from '../../shared/draw/map-changes';
import { type MapSpec, planNewMap, planSection } from '../../shared/draw/new-map';
import type { StepLook } from '../../shared/draw/now-texts';
import { stickyFills } from '../../shared/draw/palette';
import { type OpenMap, toOpenMap } from '../../shared/map/open-map';
import type { MapView } from '../../shared/map/snapshot';
import { templates } from '../../shared/templates';
import type { SectionId } from '../../shared/templates/template';
import { ENGINE, IS_LONG } from './runs';

export const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Manifest;
export const mainScript = (): string => readFileSync(manifest.main, 'utf8');

/** The tests stand in for the window; its page only has to be recognisable. */
export const WINDOW_HTML = '<p>window</p>';

export type Editor = 'figjam' | 'figma';
export type Mode = 'strict' | 'lenient';

export const STRICT: [Editor, Mode][] = [
  ['figjam', 'strict'],
  ['figma', 'strict'],
];
export const LENIENT: [Editor, Mode][] = [
  ['figjam', 'lenient'],
  ['figma', 'lenient'],
];

/** Both editors; in the long run also where Figma refuses less (otherwise tests/contract/smoke.test.ts). */
export const everywhere: [Editor, Mode][] = IS_LONG ? [...STRICT, ...LENIENT] : STRICT;

export const SPEC: MapSpec = {
  title: 'Booking app',
  persona: 'Dana',
  template: 'six-section',
  size: 'regular',
  language: 'en',
  order: { preset: 'competitive', sections: ['hear', 'see', 'think-feel', 'say-do', 'pain', 'gain'] },
  people: 6,
  minutes: 60,
};

/** A machine on which no font can be loaded, together with the reading without Inter. */
export const WITHOUT_FONTS: OpenOptions = {
  readings: { inter: 'missing' },
  faults: {
    badFonts: ['Merriweather', 'Roboto Mono', 'Figma Hand', 'Roboto', 'Source Code Pro'].flatMap((family) =>
      ['Regular', 'Medium', 'Bold'].map((style) => `${family} ${style}`),
    ),
  },
};

export const CREATED = '2026-11-21T10:00:00.000Z';

let maps = 0;

/** The body the window sends to insert a map; each map has its own id. */
export function insertBody(changes: Partial<MapSpec> = {}): RequestOf<'map.insert'> {
  maps += 1;
  return { ...planNewMap({ ...SPEC, ...changes }, `map-${maps}`, CREATED), content: null };
}

/** The colour of the notes that the window adds to a section. */
export function noteFill(section: SectionId): string {
  const tint = templates['six-section'].sections.find(({ id }) => id === section)?.tint;
  return stickyFills[tint ?? 'yellow'];
}

export const newNote = (text: string, changes: Partial<NoteToAdd> = {}): NoteToAdd => ({
  node: '',
  copy: false,
  text,
  fill: noteFill('hear'),
  data: '',
  word: '',
  ...changes,
});

export const addBody = (
  node: string,
  section: SectionId,
  texts: readonly string[],
): RequestOf<'note.add'> => ({
  node,
  section,
  notes: texts.map((text) => newNote(text, { fill: noteFill(section) })),
});

type Answer<N extends RequestName> = { ok: true; value: ReplyOf<N> } | { ok: false; failure: Failure };

export class OpenPlugin {
  private count = 0;
  /** How many sandbox messages have been checked so far. */
  private checked = 0;
  private readonly views = new Map<string, MapView>();
  /** How many `map` events about each map `views` takes into account. */
  private readonly heard = new Map<string, number>();

  constructor(readonly run: TestRun) {}

  get file(): FigmaFile {
    return this.run.file;
  }

  ask<N extends RequestName>(name: N, body: RequestOf<N>): Answer<N> {
    this.count += 1;
    const id = this.count;
    this.run.post({ kind: 'request', id, name, body });
    const reply = this.run.waitFor(() => this.replies().find((message) => message.id === id));
    this.run.settle();
    this.checkMessages(name, reply);
    return reply as Answer<N>;
  }

  /** Checks that the window would accept everything the sandbox sends. */
  private checkMessages(name: RequestName, reply: ReplyMessage): void {
    const messages = this.run.messages as ToWindow[];
    const problems = messages
      .slice(this.checked)
      .map((message) =>
        message.kind === 'event' ? problemIn(events[message.name](), message.body, message.name) : null,
      );
    this.checked = messages.length;
    problems.push(
      reply.ok
        ? problemIn(requests[name].reply(), reply.value, name)
        : problemIn(failureSchema(), reply.failure, name),
    );
    for (const problem of problems) if (problem !== null) throw new Error(problem);
  }

  /** The value of a request that must succeed. */
  get<N extends RequestName>(name: N, body: RequestOf<N>): ReplyOf<N> {
    const answer = this.ask(name, body);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  }

  insert(changes: Partial<MapSpec> = {}): OpenMap {
    return this.keep(this.get('map.insert', insertBody(changes)));
  }

  open(node: string): OpenMap {
    return this.keep(this.get('map.open', { node }));
  }

  /** The map that the window shows first. */
  current(): OpenMap | null {
    const { current } = this.get('hello', {});
    return current && this.keep(current);
  }

  update(node: string, changes: MapChanges, look?: StepLook): OpenMap {
    return this.keep(this.get('map.update', this.updateBody(node, changes, look)));
  }

  /** Without `look`, the board shows nothing of the step. */
  updateBody(node: string, changes: MapChanges, look?: StepLook): RequestOf<'map.update'> {
    return { node, edit: editFor(this.known(node), changes, look) };
  }

  restore(node: string, section: SectionId): OpenMap {
    return this.keep(this.get('section.restore', this.restoreBody(node, section)));
  }

  restoreBody(node: string, section: SectionId): RequestOf<'section.restore'> {
    return { node, ...planSection(this.known(node), section) };
  }

  /** Adds notes as the window does; returns their node ids. */
  addNotes(node: string, section: SectionId, texts: readonly string[]): string[] {
    return this.get('note.add', addBody(node, section, texts)).notes;
  }

  addNote(node: string, section: SectionId, text: string): void {
    this.addNotes(node, section, [text]);
  }

  /** A map as the window knows it: from the last reply or event about it. */
  private known(node: string): OpenMap {
    const told = this.events('map').filter((view) => view.node === node);
    for (const view of told.slice(this.heard.get(node) ?? 0)) this.views.set(node, view);
    this.heard.set(node, told.length);
    const view = this.views.get(node);
    return view === undefined ? this.open(node) : toOpenMap(view);
  }

  private keep(view: MapView): OpenMap {
    this.views.set(view.node, view);
    this.heard.set(view.node, this.events('map').filter(({ node }) => node === view.node).length);
    return toOpenMap(view);
  }

  private replies(): ReplyMessage[] {
    return (this.run.messages as (ReplyMessage | EventMessage)[]).filter(
      (message): message is ReplyMessage => message.kind === 'reply',
    );
  }

  events<N extends EventName>(name: N): EventOf<N>[] {
    const messages = this.run.messages as (ReplyMessage | EventMessage)[];
    return messages.flatMap((message) =>
      message.kind === 'event' && message.name === name ? [message.body as EventOf<N>] : [],
    );
  }
}

export type OpenOptions = Partial<TestRunOptions> & { editor?: Editor; mode?: Mode; readings?: Readings };

const MODES: Record<Mode, Readings> = {
  strict: {},
  lenient: { 'unknown-read': 'undefined', 'absent-member': 'undefined' },
};

const running: TestRun[] = [];

/** Starts the built plugin with its window on a file; `closeAll` stops it. */
export async function openPlugin({
  editor = 'figjam',
  mode = 'strict',
  readings = {},
  ...options
}: OpenOptions = {}): Promise<OpenPlugin> {
  // Every file has a second page that is not loaded, as in Figma (docs/platform.md E).
  const file = options.file ?? FigmaFile.create({ editor, pages: ['Board', 'Archive'] });
  file.readings = { ...file.readings, ...MODES[mode], ...readings };
  const run = await runPlugin({
    manifest,
    main: mainScript(),
    html: WINDOW_HTML,
    command: 'open',
    engine: ENGINE,
    ...options,
    file,
  });
  running.push(run);
  return new OpenPlugin(run);
}

const drawn = new Map<Editor, string>();

/** A file with a new map, drawn once for all tests of a worker. */
async function fileWithMap(editor: Editor): Promise<FigmaFile> {
  if (!drawn.has(editor)) {
    const plugin = await openPlugin({ editor });
    plugin.insert();
    drawn.set(editor, plugin.file.serialize());
  }
  return FigmaFile.parse(drawn.get(editor) ?? '');
}

/** Opens the plugin on a page with a new map: much faster than drawing one, which is for tests of that. */
export async function openOnMap({
  editor = 'figjam',
  mode = 'strict',
}: Pick<OpenOptions, 'editor' | 'mode'> = {}): Promise<{
  plugin: OpenPlugin;
  map: OpenMap;
  node: string;
  id: string;
}> {
  const plugin = await openPlugin({ editor, mode, file: await fileWithMap(editor) });
  const map = plugin.current();
  if (map === null) throw new Error('The page has no map.');
  return { plugin, map, node: map.node, id: map.id };
}

export async function runCommand(options: OpenOptions): Promise<TestRun> {
  return (await openPlugin(options)).run;
}

export function closeAll(): void {
  for (const run of running.splice(0)) run.dispose();
}

/** Between boards of one test: Node frees the context of a closed plugin only between turns. */
export async function closeAndFree(): Promise<void> {
  closeAll();
  await setImmediate();
}
