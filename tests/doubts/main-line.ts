// The main line of a session, by the window's own actions in a Figma with given readings: a map is inserted, people
// write, a step is guided, notes get evidence and a tension, an action is added, and all of it is read, exported,
// imported into another file and merged there.
import { FigmaFile } from '../../host/document/file';
import { addSticky, stamp } from '../../host/document/people';
import type { Readings } from '../../host/doubts';
import { runAgain } from '../../host/run/node';
import { exporters } from '../../shared/exchange/writing/registry';
import { notesOf } from '../../shared/insight/notes';
import type { EmpathyMap } from '../../shared/model/empathy-map';
import { DEFAULT_EVIDENCE } from '../../shared/model/evidence';
import type { State } from '../../ui/state/state';
import { MAYA, OTIS, pointIn, stickyIn } from '../harness/board';
import { type Editor, manifest, type OpenPlugin, openPlugin } from '../harness/plugin';
import { IS_LONG } from '../harness/runs';
import { openWindowOn } from '../harness/window-on';

export const LONG_NOTE = 'They told me twice that somebody would call me back, and nobody ever did. '
  .repeat(3)
  .trim();
export const LONG_ACTION =
  'Ask everybody who waited for more than a week whom they would have liked to hear from, and when.';

type Window = Awaited<ReturnType<typeof openWindowOn>>;

export interface Desk {
  readonly plugin: OpenPlugin;
  readonly window: Window;
  /** The map's root. */
  readonly root: string;
}

/** What the map says, in the words that people wrote. */
export interface Told {
  title: string;
  persona: string;
  /** Each note as `section: text (evidence)`, in the order of the text. */
  notes: string[];
  votes: number;
  tensions: string[];
  actions: string[];
}

export interface Outcome {
  told: Told;
  /** While sections were hidden. */
  notesWhileHidden: number;
  step: string;
  /** In the long run: whether the readout stands beside the map. */
  hasReadout: boolean;
  picture: boolean;
  imported: Told;
  /** Names of others and of voters, as far as Figma says, with the permissions of the manifest and without. */
  people: unknown[];
  merged: Told;
  /** Whether a second run of the plugin shows its window. */
  isShownAgain: boolean;
  /** Everything that went wrong anywhere, as text. */
  errors: string[];
}

async function openDesk(editor: Editor, readings: Readings): Promise<Omit<Desk, 'root'>> {
  const file = FigmaFile.create({ editor, pages: ['Board', 'Archive'], users: [MAYA, OTIS], readings });
  const plugin = await openPlugin({ file });
  return { plugin, window: await openWindowOn(plugin) };
}

/** Draws an empty map from the form in Plan. */
export async function insertMap(editor: Editor, readings: Readings): Promise<Desk> {
  const { plugin, window } = await openDesk(editor, readings);
  window.actions.editDraft({ title: 'Booking app', persona: 'Dana' });
  window.actions.insert();
  await settle(plugin);
  return { plugin, window, root: rootOf(window.state()) };
}

export async function playMainLine(editor: Editor, readings: Readings): Promise<Outcome> {
  const desk = await insertMap(editor, readings);
  await write(desk);
  const notesWhileHidden = await guide(desk);
  await review(desk);
  const { map } = readingOf(desk.window);
  const { plugin, window, root } = desk;
  const hasReadout = !IS_LONG || (await window.actions.putReadout());
  const picture = plugin.ask('picture.make', { node: root, format: 'SVG', scale: 1 }).ok;
  const elsewhere = await importElsewhere(editor, readings, exporters.json.write(map).text);
  const imported = told(readingOf(elsewhere.window).map);
  const people = [askAboutPeople(desk), askAboutPeople(desk, await openUnpermitted(plugin.file))];
  await merge(elsewhere, grown(map));
  const isShownAgain = await runOnceMore(desk);
  return {
    told: told(map),
    notesWhileHidden,
    step: window.state().current?.step ?? '',
    hasReadout,
    picture,
    imported,
    people,
    merged: told(readingOf(elsewhere.window).map),
    isShownAgain,
    errors: [desk, elsewhere].flatMap(errorsOf),
  };
}

/** People write: notes beside each other, one with a stamp, one that is long, and one beside the map. */
async function write({ plugin, root }: Desk): Promise<void> {
  const { file } = plugin;
  const voted = stickyIn(file, root, 'hear', 'Nobody answers', { user: MAYA });
  stickyIn(file, root, 'hear', LONG_NOTE, { n: 1, user: OTIS });
  stickyIn(file, root, 'pain', 'Waits for a week', { user: OTIS });
  stamp(file, voted, 'Thumbs up', OTIS);
  const { x, y } = pointIn(file, root, -400, 0);
  addSticky(file, { x, y }, 'Not on the map', { user: OTIS });
  await settle(plugin);
}

/** The facilitator leads from one section to the next, and writes for somebody who cannot. */
async function guide({ plugin, window }: Desk): Promise<number> {
  const { actions } = window;
  await actions.startSession();
  await actions.goToStep('see');
  await actions.addNotes('see', ['A full waiting room', 'Posters']);
  const canHide = window.state().editor === 'figjam';
  if (canHide) await actions.hideNotes();
  await actions.readAgain();
  const { map } = readingOf(window);
  if (canHide) await actions.revealNotes();
  await settle(plugin);
  return notesOf(map).length;
}

async function review({ plugin, window }: Desk): Promise<void> {
  const { actions } = window;
  await actions.readAgain();
  const nodeOf = (text: string): string => {
    const { map, nodeIndex } = readingOf(window);
    const id = notesOf(map).find(({ note }) => note.text === text)?.note.id ?? '';
    return nodeIndex.notes[id] ?? `no note ${text}`;
  };
  await actions.setEvidence(nodeOf('Nobody answers'), 'quote');
  await actions.setEvidence(nodeOf('Posters'), 'observed');
  await actions.drawTension(nodeOf('Nobody answers'), nodeOf('Posters'), 'yet');
  await actions.addAction({ text: 'Call back within a day', owner: 'Otis' }, 'Added.');
  await actions.addAction({ text: LONG_ACTION, owner: 'Maya' }, 'Added.');
  await actions.addAction({ text: 'Hang up other posters' }, 'Added.');
  await actions.addAction({ text: 'Measure the wait' }, 'Added.');
  await settle(plugin);
  await actions.readAgain();
}

/** In a file of its own, as another team would. */
async function importElsewhere(editor: Editor, readings: Readings, text: string): Promise<Desk> {
  const { plugin, window } = await openDesk(editor, readings);
  await paste({ plugin, window }, text);
  await window.actions.runImport();
  await settle(plugin);
  await window.actions.readAgain();
  return { plugin, window, root: rootOf(window.state()) };
}

function askAboutPeople({ root, plugin }: Desk, asking = plugin): unknown {
  return { ...asking.get('people.read', {}), ...asking.get('votes.read', { node: root }) };
}

const openUnpermitted = (file: FigmaFile): Promise<OpenPlugin> =>
  openPlugin({ file, manifest: { ...manifest, permissions: [] } });

/** By a relaunch button, while the plugin is open. */
async function runOnceMore({ plugin: { run } }: Desk): Promise<boolean> {
  const again = await runAgain(run, { command: 'export' });
  const isShown = again.ui?.visible === true;
  if (again !== run) again.dispose();
  return isShown;
}

async function merge({ plugin, window }: Desk, map: EmpathyMap): Promise<void> {
  await paste({ plugin, window }, exporters.json.write(map).text);
  window.actions.chooseInto('open');
  await settle(plugin);
  await window.actions.runImport();
  await settle(plugin);
  await window.actions.readAgain();
}

async function paste({ plugin, window }: Omit<Desk, 'root'>, text: string): Promise<void> {
  window.actions.setImporting(true);
  window.actions.paste(text);
  window.actions.checkPasted();
  await settle(plugin);
}

/** The map after somebody added a note and an action to the file. */
function grown(map: EmpathyMap): EmpathyMap {
  const sections = map.sections.map((section) =>
    section.id === 'gain'
      ? { ...section, notes: [{ id: 'fresh', text: 'An answer the same day' }] }
      : section,
  );
  const action = { id: 'fresh-action', text: 'Ask Dana again', status: 'open' as const };
  return { ...map, sections, actions: [...(map.actions ?? []), action] };
}

export function told(map: EmpathyMap): Told {
  const notes = notesOf(map);
  const textOf = (id: string) => notes.find(({ note }) => note.id === id)?.note.text ?? id;
  return {
    title: map.title,
    persona: map.persona.name,
    notes: notes
      .map(
        ({ note, section }) =>
          `${section?.id ?? 'unplaced'}: ${note.text} (${note.evidence ?? DEFAULT_EVIDENCE})`,
      )
      .sort(),
    votes: notes.reduce((sum, { note }) => sum + (note.votes ?? 0), 0),
    tensions: (map.tensions ?? []).map(({ from, to, label }) => `${textOf(from)} ${label} ${textOf(to)}`),
    actions: (map.actions ?? []).map(({ text, owner }) => [text, owner ?? ''].join(' / ')),
  };
}

function readingOf(window: Window) {
  const { reading, failure } = window.state();
  if (!reading) throw new Error(`the board was not read: ${JSON.stringify(failure)}`);
  return reading;
}

function rootOf({ current, failure }: State): string {
  if (!current) throw new Error(`no map is open: ${JSON.stringify(failure)}`);
  return current.node;
}

export function errorsOf({ plugin, window }: Omit<Desk, 'root'>): string[] {
  const { failure } = window.state();
  const thrown = plugin.run.errors.map(({ name, message }) => `${name}: ${message}`);
  const told = plugin.events('failure').map((event) => JSON.stringify(event));
  return [...thrown, ...told, ...(failure ? [JSON.stringify(failure)] : [])];
}

/** Lets everything that was started come to its end, also events that come two seconds later. */
async function settle(plugin: OpenPlugin): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    plugin.run.settle(2500);
  }
}
