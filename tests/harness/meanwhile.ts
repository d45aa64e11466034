// Lets another person act at an await of a request, and reports what became of the board.
import { textRecord } from '../../host/document/defaults';
import type { FigmaFile } from '../../host/document/file';
import { group, moveBy, remove, stamp, typeText } from '../../host/document/people';
import type { RequestName } from '../../shared/contract';
import type { ReplyMessage } from '../../shared/contract/messages';
import { MAYA, piece, pieces, stickyIn, wordsOf } from './board';
import { CONTENT, CRASHING } from './crash';
import { isSame, type Picture, pictureOf } from './picture';
import { closeAll, type Editor, insertBody, newNote, type OpenPlugin, openPlugin } from './plugin';

/** More than are read or drawn without a pause. */
const MANY = 205;
/** Turns in which a request goes on; others may act just before each. */
const TURNS = ['message', 'promise', 'timer'];

function fewNotes(plugin: OpenPlugin): string {
  const { node } = plugin.insert();
  const note = stickyIn(plugin.file, node, 'hear', 'Waits');
  stickyIn(plugin.file, node, 'hear', 'Still waits', { n: 1 });
  if (plugin.file.editor === 'figjam') stamp(plugin.file, note, '👍', MAYA);
  return node;
}

function manyNotes(plugin: OpenPlugin): string {
  const { file } = plugin;
  const node = fewNotes(plugin);
  const hear = piece(file, node, 'section', 'hear').id;
  file.transact({ origin: 'LOCAL', byPlugin: false }, () => {
    for (let n = 0; n < MANY; n += 1)
      file.create('STICKY', hear, { x: 60, y: 360 + n, text: textRecord(`Note ${n}`) });
  });
  return node;
}

/** A map whose root was set back to what it was before it was one. */
function lostMap(plugin: OpenPlugin): string {
  const node = fewNotes(plugin);
  plugin.file.transact({ origin: 'REMOTE', byPlugin: true }, () =>
    plugin.file.patch(node, { pluginData: {} }),
  );
  return node;
}

const onMap =
  (body: object, prepare = fewNotes) =>
  (plugin: OpenPlugin) => ({ node: prepare(plugin), ...body });

const withBoard =
  (body: object, prepare = fewNotes) =>
  (plugin: OpenPlugin) => {
    prepare(plugin);
    return body;
  };

const importOf = (count: number) => ({
  ...insertBody({ title: 'From a file' }),
  content: { ...CONTENT, notes: Array.from({ length: count }, (_note, n) => CONTENT.notes[n % 2]) },
});

/** Prepares a board with notes for a request, and returns the request's body. */
export type Prepare = (plugin: OpenPlugin) => unknown;

export const ASKED: { [N in RequestName]: Prepare } = {
  ...CRASHING,
  hello: withBoard({}),
  'work.cancel': withBoard({}),
  'map.insert': withBoard(insertBody()),
  'board.find': withBoard({}),
  'map.open': onMap({}),
  'map.read': onMap({}),
  'map.repair': onMap({}, lostMap),
  'piece.show': onMap({ role: 'section', section: 'hear' }),
  'note.show': (plugin) => {
    const { node } = plugin.insert();
    return { note: stickyIn(plugin.file, node, 'hear', 'Waits') };
  },
  'notes.find': withBoard({ everywhere: true }),
  'picture.make': onMap({ format: 'SVG', scale: 1 }),
  'people.read': withBoard({}),
  'votes.read': onMap({}),
  'timer.set': onMap({ action: 'start', seconds: 60, replace: false }),
  'version.save': withBoard({ title: 'Before', description: '', notice: 'Saved' }),
  'command.end': withBoard({ message: 'Done', error: false }),
  'window.resize': withBoard({ width: 400, height: 600 }),
  'format.save': withBoard({ format: 'csv' }),
  'language.save': withBoard({ language: 'de' }),
};

/** Long work, which pauses between its chunks. */
export const LONG_WORK: [string, RequestName, Prepare][] = [
  ['reading a large map', 'map.read', onMap({}, manyNotes)],
  ['opening a large map', 'map.open', onMap({}, manyNotes)],
  ['greeting a large map', 'hello', withBoard({}, manyNotes)],
  ['importing', 'map.insert', withBoard(importOf(MANY))],
  [
    'importing two maps',
    'batch',
    (plugin) => {
      fewNotes(plugin);
      const requests = [importOf(2), importOf(2)].map((body) => ({ name: 'map.insert', body }));
      return { requests };
    },
  ],
  [
    'merging',
    'batch',
    (plugin) => {
      const { requests } = CRASHING.batch(plugin);
      const { node } = (requests as { body: { node: string } }[])[0]?.body ?? { node: '' };
      const notes = Array.from({ length: MANY }, (_note, n) => newNote(`New ${n}`));
      const add = { name: 'note.add', body: { node, section: 'hear', notes } };
      return { requests: [...requests.slice(0, 2), add, ...requests.slice(2)] };
    },
  ],
];

export interface Desk {
  file: FigmaFile;
  /** The map a request is about, or the one it is drawing. */
  map: string | null;
  /** People's notes on the map before the request. */
  notes: readonly string[];
}

/** What another person does; false if there is nothing to do it to. */
export type Act = (desk: Desk) => boolean;

const standing = ({ file, notes }: Desk): string[] => notes.filter((id) => file.find(id) !== undefined);

const onMapNode =
  (role: string, act: (file: FigmaFile, id: string) => void, section?: 'hear'): Act =>
  ({ file, map }) => {
    if (map === null || file.find(map) === undefined) return false;
    const found =
      role === 'map'
        ? map
        : pieces(file, map, role).find(({ pluginData: { tag = '' } }) => !section || tag.includes(section))
            ?.id;
    if (found === undefined) return false;
    act(file, found);
    return true;
  };

const onNotes =
  (act: (file: FigmaFile, ids: readonly string[]) => void): Act =>
  (desk) => {
    const ids = standing(desk);
    if (ids.length > 0) act(desk.file, ids);
    return ids.length > 0;
  };

const delete_ = (file: FigmaFile, id: string) => remove(file, [id], MAYA);

export const DELETING: Record<string, Act> = {
  'the map': onMapNode('map', delete_),
  'a section': onMapNode('section', delete_, 'hear'),
  'the title': onMapNode('title', delete_),
  'the table': onMapNode('actions-table', delete_),
  'the picture': onMapNode('photo', delete_),
  'a note': onNotes((file, ids) => delete_(file, ids[0] ?? '')),
};

export const RETYPED = 'Typed meanwhile';

export const WORKING: Record<string, Act> = {
  'moves a note': onNotes((file, ids) => moveBy(file, ids.slice(0, 1), { x: 900, y: 40 }, MAYA)),
  'drags a note away': onNotes((file, ids) => moveBy(file, ids.slice(0, 1), { x: 90_000, y: 0 }, MAYA)),
  'types in a note': onNotes((file, ids) => typeText(file, ids[0] ?? '', RETYPED, MAYA)),
  'groups notes': onNotes((file, ids) => void group(file, ids.slice(0, 2), MAYA)),
  'moves a section': onMapNode('section', (file, id) => moveBy(file, [id], { x: 12, y: 7 }, MAYA), 'hear'),
  'types in the title': onMapNode('title', (file, id) => typeText(file, id, RETYPED, MAYA)),
  'undoes the last step': ({ file }) => file.undo(),
};

export const DISTURBING: Record<string, Act> = { ...DELETING, ...WORKING };

export interface Outcome {
  reply: ReplyMessage;
  /** Whether there was something to act on at that moment. */
  hasActed: boolean;
  before: Picture;
  after: Picture;
}

/** Runs one request again and again, each time disturbed at another await. */
export class Meanwhile {
  private id = 1000;
  private plugin!: OpenPlugin;
  private body: unknown;
  private hook: { at: number; seen: string[]; act: () => void } | null = null;
  /** The kinds of the request's turns, and the ids of what it creates, when nobody disturbs it. */
  turns: readonly string[] = [];
  created = 0;

  private constructor(
    private readonly editor: Editor,
    private readonly name: RequestName,
    private readonly prepare: Prepare,
  ) {}

  static async open(editor: Editor, name: RequestName, prepare: Prepare): Promise<Meanwhile> {
    const meanwhile = new Meanwhile(editor, name, prepare);
    await meanwhile.renew();
    const { before, after, reply } = meanwhile.ask(0, () => false);
    if (!reply.ok) throw new Error(`the undisturbed ${name} failed: ${JSON.stringify(reply.failure)}`);
    meanwhile.created = newIds(before, after).length;
    await meanwhile.restore(before);
    return meanwhile;
  }

  get file(): FigmaFile {
    return this.plugin.file;
  }

  get errors(): readonly unknown[] {
    return this.plugin.run.errors;
  }

  private async renew(): Promise<void> {
    closeAll();
    this.hook = null;
    this.plugin = await openPlugin({
      editor: this.editor,
      onAwait: ({ reason }) => {
        if (this.hook === null || !TURNS.includes(reason)) return;
        this.hook.seen.push(reason);
        if (this.hook.seen.length === this.hook.at) this.hook.act();
      },
    });
    this.body = this.prepare(this.plugin);
    this.plugin.run.settle();
  }

  /** Undoes what was done, or begins anew. */
  async restore(before: Picture): Promise<void> {
    const isBack = () => isSame({ ...before, selection: [] }, { ...pictureOf(this.file), selection: [] });
    for (let n = 0; n < 3 && !isBack(); n += 1) this.file.undo();
    this.file.timer = { state: 'STOPPED', total: 0, remaining: 0 };
    this.plugin.run.settle();
    if (!isBack()) await this.renew();
  }

  /** What the board would be if only the other person had acted. */
  actOnly(act: Act): Picture {
    const { undoLog } = this.file;
    const depth = undoLog.depth.undo;
    act(this.desk());
    const picture = pictureOf(this.file);
    if (undoLog.depth.undo > depth) this.file.undo();
    if (undoLog.depth.undo < depth) this.file.redo();
    this.plugin.run.settle();
    return picture;
  }

  private desk(): Desk {
    const { file } = this;
    const notes = [...file.nodes.values()].filter(({ type, text }) => type === 'STICKY' && text?.characters);
    const { node, requests } = this.body as { node?: string; requests?: { body: { node?: string } }[] };
    const map = node ?? requests?.[0]?.body.node ?? null;
    return { file, map: typeof map === 'string' ? map : null, notes: notes.map(({ id }) => id).sort() };
  }

  /** Asks, and lets somebody act at the k-th turn. */
  ask(at: number, act: Act): Outcome {
    const { run, file } = this.plugin;
    const before = pictureOf(file);
    const desk = this.desk();
    let hasActed = false;
    const drawn = () => file.get(file.currentPageId).children.find((id) => !before.nodes.has(id)) ?? null;
    const hook = { at, seen: [] as string[], act: () => {} };
    hook.act = () => {
      hasActed = act({ ...desk, map: desk.map ?? drawn() });
    };
    this.id += 1;
    run.post({ kind: 'request', id: this.id, name: this.name, body: this.body });
    this.hook = hook;
    const replies = () => run.messages as ReplyMessage[];
    const reply = run.waitFor(() => replies().find(({ kind, id }) => kind === 'reply' && id === this.id));
    this.hook = null;
    run.settle();
    this.turns = at === 0 ? hook.seen : this.turns;
    return { reply, hasActed, before, after: pictureOf(file) };
  }
}

export const newIds = (before: Picture, after: Picture): string[] =>
  [...after.nodes.keys()].filter((id) => !before.nodes.has(id));

/** Whether somebody's words of meanwhile are no longer what they typed, although what they typed in is still there. */
export const hasLostWords = ({ after }: Outcome, only: Picture): boolean =>
  [...only.nodes].some(([id, record]) => {
    const found = after.nodes.get(id);
    return wordsOf(record) === RETYPED && found !== undefined && wordsOf(found) !== RETYPED;
  });

/** People's notes that are gone or say something else, apart from what the other person did to them. */
export function lostNotes({ before, after }: Outcome, only: Picture): string[] {
  const wrong: string[] = [];
  for (const [id, record] of before.nodes) {
    if (record.type !== 'STICKY' || wordsOf(record) === '') continue;
    const expected = only.nodes.get(id);
    const found = after.nodes.get(id);
    const isLost = expected === undefined ? false : found === undefined;
    const isChanged = expected && found && wordsOf(expected) !== wordsOf(found);
    if (isLost || isChanged) wrong.push(`${id} ${wordsOf(record)}`);
  }
  return wrong;
}
