// Makes the accesses of a request fail one at a time and reports what each failure left behind.
import { addSticky, group, remove } from '../../host/document/people';
import type { Faults } from '../../host/emulator/options';
import type { RequestName } from '../../shared/contract';
import type { ReplyMessage } from '../../shared/contract/messages';
import type { Content } from '../../shared/draw/content';
import type { Prompt } from '../../shared/locales/locale';
import { MEMBERS } from '../../shared/self-check/members';
import { piece, stickyIn } from './board';
import { adoptBody, besideBody } from './own-board';
import { isSame, pictureOf } from './picture';
import { PIXEL } from './pixel';
import { addBody, type Editor, insertBody, newNote, type OpenPlugin, openPlugin } from './plugin';
import { switchTo } from './switching';

const POSTING = 'figma.ui.postMessage:call';

export interface Crash {
  /** Null when no reply reached the window. */
  reply: ReplyMessage | null;
  isUntouched: boolean;
  /** Everything a successful request does is on the board, and one undo removes it. */
  isWhole: boolean;
}

const BOX = { x: 60, y: 400, width: 240, height: 240 };
const note = { text: 'Heard', fill: '#A8DAFF', box: BOX, data: '{}', word: 'Quote', wide: false };

/** One of each kind of content. */
export const CONTENT: Content = {
  notes: [
    { ...note, section: 'hear', theme: 0 },
    { ...note, section: 'see' },
  ],
  themes: [{ section: 'hear', name: 'Waiting', box: { x: 40, y: 360, width: 300, height: 300 } }],
  tensions: [{ from: 0, to: 1, label: 'polite' }],
  photo: PIXEL,
};

/** Prepares the board for a request and returns the request's body. */
type Prepare = (plugin: OpenPlugin) => unknown;

export const CRASHING = {
  'map.insert': () => ({ ...insertBody(), content: CONTENT }),
  'map.update': (plugin) => {
    const { node, order, shownPrompts } = plugin.insert();
    plugin.update(node, { details: { goal: 'Sleep' } });
    const [section = 'hear'] = order.sections;
    const pinned: Prompt = { id: 'own', distance: 'near', text: 'Who calls {persona}?' };
    return plugin.updateBody(node, {
      title: 'Renamed',
      // The persona's card and the prompts need more room.
      details: { goal: 'To know a week ahead which nights are hers. '.repeat(40) },
      context: { product: 'Tables for everybody who comes by without a booking' },
      pin: { section, from: shownPrompts[section]?.[0] ?? '', to: pinned },
      people: 9,
    });
  },
  'map.switch': (plugin) => {
    const { node } = mapWithNotes(plugin);
    stickyIn(plugin.file, node, 'say-do', 'Calls at eight #seen');
    return switchTo(plugin, node, 'four-quadrant').body;
  },
  'map.adopt': adoptBody,
  'panels.draw': besideBody,
  'section.restore': (plugin) => {
    const { node } = plugin.insert();
    const id = piece(plugin.file, node, 'section', 'gain').id;
    remove(plugin.file, [id]);
    return plugin.restoreBody(node, 'gain');
  },
  'note.add': (plugin) => {
    const { node, notes } = mapWithNotes(plugin);
    const apart = addSticky(plugin.file, { x: -900, y: -900 }, 'Apart');
    const known = { data: '{"source":"Till"}', word: 'Quote' };
    const added = [
      newNote('Heard', known),
      newNote('', { node: apart }),
      newNote('', { node: apart, copy: true }),
    ];
    const filling = Array.from({ length: 9 }, (_note, n) => newNote(`Line ${n}`));
    return { node, section: 'hear', notes: [...added, newNote('', { node: notes[1] }), ...filling] };
  },
  'notes.write': (plugin) => {
    const { node, notes } = mapWithNotes(plugin);
    return {
      node,
      notes: [
        { node: notes[0], was: 'Waits', to: 'Asks' },
        { node: notes[1], was: 'Still waits', to: '' },
      ],
    };
  },
  batch: (plugin) => {
    const { node, notes } = mapWithNotes(plugin);
    const word = (note: string, to: string) => ({ node, notes: [{ node: note, data: '{}', word: to }] });
    plugin.get('notes.set', word(notes[0], 'Quote'));
    return {
      requests: [
        { name: 'notes.set', body: word(notes[0], 'Data') },
        { name: 'note.add', body: addBody(node, 'hear', ['Heard']) },
        { name: 'notes.set', body: word(notes[1], 'Guess') },
        { name: 'map.update', body: plugin.updateBody(node, { people: 9 }) },
      ],
    };
  },
  'notes.set': (plugin) => {
    const { node, notes } = mapWithNotes(plugin);
    const third = stickyIn(plugin.file, node, 'hear', 'Asks', { n: 2 });
    const words = (word: string, ...on: string[]) =>
      on.map((note) => ({ node: note, data: `{"source":"${word}"}`, word }));
    plugin.get('notes.set', { node, notes: words('Quote', ...notes) });
    // Two labels are removed and one is drawn.
    return { node, notes: [...words('', ...notes), ...words('Guess', third)] };
  },
  'notes.gather': (plugin) => {
    const { node, notes } = mapWithNotes(plugin);
    plugin.get('notes.set', { node, notes: [{ node: notes[0], data: '', word: 'Quote' }] });
    // Their group disappears when both have left it.
    group(plugin.file, notes);
    return { node, groups: [{ section: 'hear', name: 'Waiting', notes }] };
  },
  'tension.draw': (plugin) => {
    const { node, notes } = mapWithNotes(plugin);
    return { node, from: notes[0], to: notes[1], label: 'polite' };
  },
  'table.write': (plugin) => {
    const { node } = plugin.insert();
    const rows = plugin.get('map.read', { node }).actions.length;
    const cell = (row: number) => ({ row, column: 0, was: '', to: 'Call back within a day' });
    return { node, cells: [cell(1), cell(rows)] };
  },
  'photo.set': (plugin) => ({ node: plugin.insert().node, photo: PIXEL }),
  'sections.hide': (plugin) => ({ node: plugin.insert().node, sections: ['hear', 'see'], hidden: true }),
  'self.check': (plugin) => {
    plugin.insert();
    return { members: MEMBERS };
  },
} satisfies { [N in RequestName]?: Prepare };
export type CrashingName = keyof typeof CRASHING;

function mapWithNotes(plugin: OpenPlugin): { node: string; notes: [string, string] } {
  const { node } = plugin.insert();
  const add = (text: string, n: number) => stickyIn(plugin.file, node, 'hear', text, { n });
  return { node, notes: [add('Waits', 0), add('Still waits', 1)] };
}

/** Runs a request many times in one sandbox: after each failure the plugin must be ready for the next. */
export class CrashRun {
  private id = 1000;
  /** The member behind each access of a successful request, up to the one that posts its reply. */
  members: readonly string[] = [];
  /** How many nodes the file has after a successful request. */
  private wholeSize = 0;

  private constructor(
    readonly plugin: OpenPlugin,
    private readonly faults: Faults,
    private readonly name: CrashingName,
    private readonly body: unknown,
  ) {}

  static async open(editor: Editor, name: CrashingName): Promise<CrashRun> {
    const faults: Faults = { throwAt: [] };
    const plugin = await openPlugin({ editor, faults });
    const body = CRASHING[name](plugin);
    plugin.run.settle();
    const crashes = new CrashRun(plugin, faults, name, body);
    // After the undo of a change, the next request also says that it was undone (docs/architecture.md, The record).
    crashes.measure();
    crashes.measure();
    return crashes;
  }

  /** Runs the request without a fault, then undoes it. */
  measure(): void {
    this.faults.trace = [];
    this.request([]);
    const { trace } = this.faults;
    delete this.faults.trace;
    this.plugin.run.settle();
    this.members = this.untilReply(trace);
    if (this.reply()?.ok !== true) throw new Error(`the undisturbed ${this.name} failed`);
    this.wholeSize = this.plugin.file.nodes.size;
    this.plugin.file.undo();
    this.plugin.run.settle();
  }

  /** An event that was waiting for the request may be handled in the same turn, after the reply. */
  private untilReply(trace: readonly string[]): string[] {
    const posts = trace.flatMap((member, at) => (member === POSTING ? [at] : []));
    const messages = this.plugin.run.messages as ReplyMessage[];
    const nth = messages.findIndex(({ kind, id }) => kind === 'reply' && id === this.id);
    return trace.slice(0, (posts[nth] ?? trace.length) + 1);
  }

  /** Runs the request with a throwing k-th access, then undoes whatever it did anyway. */
  crashAt(k: number): Crash {
    const { run, file } = this.plugin;
    const before = pictureOf(file);
    this.request([k]);
    this.faults.throwAt = [];
    run.settle();
    const reply = this.reply();
    if (isSame(before, pictureOf(file))) return { reply, isUntouched: true, isWhole: false };
    const size = file.nodes.size;
    file.undo();
    run.settle();
    const isUndone = isSame({ ...before, selection: [] }, { ...pictureOf(file), selection: [] });
    return { reply, isUntouched: false, isWhole: size === this.wholeSize && isUndone };
  }

  /** Advances time until the reply is posted; accesses made for later events do not count. */
  private request(failing: readonly number[]): void {
    const { run } = this.plugin;
    run.messages.length = 0;
    this.id += 1;
    const start = run.total;
    const posted = run.counts.get(POSTING) ?? 0;
    const end = run.clock.now() + 1000;
    this.faults.throwAt = failing.map((k) => ({ call: start + k }));
    run.post({ kind: 'request', id: this.id, name: this.name, body: this.body });
    while ((run.counts.get(POSTING) ?? 0) === posted && run.clock.step(end));
  }

  private reply(): ReplyMessage | null {
    const messages = this.plugin.run.messages as ReplyMessage[];
    return messages.find(({ kind, id }) => kind === 'reply' && id === this.id) ?? null;
  }
}
