// One file in memory: records, change log, undo steps. No plugin API; people.ts and the emulator edit it.
import { type DoubtId, type ReadingOf, type Readings, readingOf } from '../doubts';
import { DOCUMENT_ID, firstFont, INTER_MEDIUM, newRecord } from './defaults';
import { layoutAfter, layoutBorn } from './layout';
import { FIRST_USER, type NewFile, newState } from './new-file';
import { NodeIndex } from './node-index';
import { changedEntries, changedKeys } from './record-diff';
import { type Records, replay } from './replay';
import type {
  ChangeRecord,
  EditorType,
  FileState,
  NodePatch,
  NodeRecord,
  NodeType,
  Origin,
  TimerState,
  User,
  ViewportState,
} from './types';
import { UndoLog, type UndoStep } from './undo';

export type ChangeListener = (changes: readonly ChangeRecord[]) => void;
export type MetaEvent = 'selection' | 'page' | 'viewport' | 'timer';

export interface Actor {
  origin: Origin;
  byPlugin: boolean;
}

const PEOPLE: Actor = { origin: 'LOCAL', byPlugin: false };

export class FigmaFile {
  editor: EditorType;
  name: string;
  readonly nodes = new Map<string, NodeRecord>();
  users: User[];
  currentUserId: string;
  images: FileState['images'];
  readonly undoLog: UndoLog;
  /** Not part of the file, but of the Figma that has it open (doubts.ts). */
  readings: Readings;
  /** What removed nodes were last like, for a Figma in which that can still be read. */
  readonly gone = new Map<string, NodeRecord>();
  private page: string;
  private selected: string[];
  private view: ViewportState;
  private clock: TimerState;
  private readonly session: number;
  private nextId: number;
  private actor: Actor = PEOPLE;
  private pending: ChangeRecord[] = [];
  private depth = 0;
  private readonly index = new NodeIndex();
  private readonly listeners = new Set<ChangeListener>();
  private readonly metaListeners = new Set<(event: MetaEvent) => void>();

  constructor(state: FileState, readings: Readings = {}) {
    this.readings = readings;
    this.editor = state.editor;
    this.name = state.name;
    for (const record of state.nodes) {
      this.nodes.set(record.id, record);
      this.index.update(undefined, record);
    }
    this.page = state.currentPageId;
    this.selected = state.selection;
    this.view = state.viewport;
    this.users = state.users;
    this.currentUserId = state.currentUserId;
    this.clock = state.timer;
    this.session = state.session;
    this.nextId = state.nextId;
    this.images = state.images;
    this.undoLog = new UndoLog();
  }

  static create(options: NewFile & { readings?: Readings } = {}): FigmaFile {
    return new FigmaFile(newState(options), options.readings);
  }

  /** Files from earlier versions do not say whose they are. */
  static parse(json: string): FigmaFile {
    const state = JSON.parse(json) as Partial<FileState>;
    return new FigmaFile({ session: 1, ...state } as FileState);
  }

  reading<Id extends DoubtId>(id: Id): ReadingOf<Id> {
    return readingOf(this.readings, id);
  }

  serialize(): string {
    return JSON.stringify(this.state);
  }

  get state(): FileState {
    return {
      editor: this.editor,
      name: this.name,
      nodes: [...this.nodes.values()],
      currentPageId: this.page,
      selection: this.selected,
      viewport: this.view,
      users: this.users,
      currentUserId: this.currentUserId,
      timer: this.clock,
      session: this.session,
      nextId: this.nextId,
      images: this.images,
    };
  }

  get pages(): NodeRecord[] {
    return this.get(DOCUMENT_ID).children.map((id) => this.get(id));
  }

  get currentPageId(): string {
    return this.page;
  }

  set currentPageId(id: string) {
    if (id === this.page) return;
    this.page = id;
    this.selected = [];
    this.announce('page');
  }

  get selection(): readonly string[] {
    return this.selected;
  }

  set selection(ids: readonly string[]) {
    if (ids.length === this.selected.length && ids.every((id, index) => id === this.selected[index])) return;
    this.selected = [...ids];
    this.announce('selection');
  }

  get viewport(): ViewportState {
    return this.view;
  }

  set viewport(view: ViewportState) {
    this.view = view;
    this.announce('viewport');
  }

  get timer(): TimerState {
    return this.clock;
  }

  set timer(timer: TimerState) {
    this.clock = timer;
    this.announce('timer');
  }

  get currentUser(): User {
    return this.users.find((user) => user.id === this.currentUserId) ?? FIRST_USER;
  }

  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onMeta(listener: (event: MetaEvent) => void): () => void {
    this.metaListeners.add(listener);
    return () => this.metaListeners.delete(listener);
  }

  find(id: string): NodeRecord | undefined {
    return this.nodes.get(id);
  }

  get(id: string): NodeRecord {
    const record = this.nodes.get(id);
    if (!record) throw new Error(`The node with id "${id}" does not exist`);
    return record;
  }

  newId(): string {
    const id = `${this.session}:${this.nextId}`;
    this.nextId += 1;
    return id;
  }

  pageOf(id: string): string | null {
    let record = this.nodes.get(id);
    while (record && record.type !== 'PAGE')
      record = record.parent ? this.nodes.get(record.parent) : undefined;
    return record?.id ?? null;
  }

  /** All descendants of a node, depth first, back to front, excluding the node itself. */
  descendants(id: string): string[] {
    const found: string[] = [];
    const visit = (child: string): void => {
      found.push(child);
      for (const next of this.get(child).children) visit(next);
    };
    for (const child of this.get(id).children) visit(child);
    return found;
  }

  /** A plugin's edits collect in one open step (docs/platform.md F); each edit by a person is its own. */
  transact<T>(actor: Actor, edit: () => T): T {
    const outer = this.actor;
    this.actor = actor;
    this.depth += 1;
    if (this.depth === 1 && !actor.byPlugin) this.undoLog.begin();
    try {
      return edit();
    } finally {
      this.depth -= 1;
      if (this.depth === 0 && !actor.byPlugin) this.undoLog.end();
      this.actor = outer;
      if (this.depth === 0) this.flush();
    }
  }

  insert(record: NodeRecord, parentId: string, index?: number): void {
    this.write(record.id, undefined, { ...record, parent: parentId });
    this.linkChild(parentId, record.id, index);
    layoutBorn(this, record.id);
  }

  create(type: NodeType, parentId: string, patch: Partial<NodeRecord> = {}): NodeRecord {
    const record = newRecord(this.newId(), type, patch);
    const { text } = record;
    const isFirst = this.editor === 'figjam' && text?.fontName === INTER_MEDIUM;
    const styled = isFirst ? { ...record, text: { ...text, fontName: firstFont(this) } } : record;
    this.insert(styled, parentId);
    return this.get(record.id);
  }

  patch(id: string, patch: NodePatch): void {
    const before = this.get(id);
    const keys = (Object.keys(patch) as (keyof NodePatch)[]).filter((key) => patch[key] !== before[key]);
    if (keys.length === 0) return;
    this.write(id, before, { ...before, ...patch }, keys);
    layoutAfter(this, id, keys, before);
  }

  /** Writes a derived change without triggering another layout. For layout.ts only. */
  place(id: string, patch: NodePatch): void {
    const before = this.get(id);
    const keys = Object.keys(patch) as (keyof NodePatch)[];
    const changed = keys.filter((key) => patch[key] !== before[key]);
    if (changed.length > 0) this.write(id, before, { ...before, ...patch }, changed);
  }

  stampsOn(id: string): string[] {
    return [...this.index.stuckTo(id)];
  }

  connectorsAt(id: string): string[] {
    return [...this.index.connectorsAt(id)];
  }

  ofType(type: NodeType): ReadonlySet<string> {
    return this.index.ofType(type);
  }

  /** Moves a node to another parent; x and y keep their values (docs/platform.md B). */
  reparent(id: string, parentId: string, index?: number): void {
    const before = this.get(id);
    const oldParent = before.parent;
    if (oldParent) this.unlinkChild(oldParent, id);
    this.write(id, before, { ...this.get(id), parent: parentId }, ['parent']);
    this.linkChild(parentId, id, index);
    layoutAfter(this, id, ['parent']);
    if (oldParent && oldParent !== parentId && this.nodes.has(oldParent))
      layoutAfter(this, oldParent, ['children']);
  }

  remove(id: string): void {
    const record = this.nodes.get(id);
    if (!record) return;
    for (const child of [...this.descendants(id)].reverse()) this.write(child, this.get(child), undefined);
    if (record.parent) this.unlinkChild(record.parent, id);
    this.write(id, record, undefined);
    if (this.selected.some((selected) => !this.nodes.has(selected))) {
      this.selection = this.selected.filter((selected) => this.nodes.has(selected));
    }
    if (record.parent && this.nodes.has(record.parent)) layoutAfter(this, record.parent, ['children']);
  }

  undo(): boolean {
    const step = this.undoLog.takeUndo();
    return step ? this.replay(step, 'before') : false;
  }

  /** Undoes the plugin's edits since its last commit (docs/platform.md F). */
  undoPlugin(): boolean {
    const step = this.undoLog.takeOpenPluginStep();
    return step ? this.replay(step, 'before') : false;
  }

  redo(): boolean {
    const step = this.undoLog.takeRedo();
    return step ? this.replay(step, 'after') : false;
  }

  private replay(step: UndoStep, to: 'before' | 'after'): true {
    const leavesOthers = this.reading('undone-creation') === 'leaves';
    this.rewrite(PEOPLE, (records) => replay(records, step, to, leavesOthers));
    return true;
  }

  /** Takes over records that another client changed: as they are, and not as a step to undo. */
  receive(records: Iterable<readonly [string, NodeRecord | undefined]>): void {
    this.rewrite({ origin: 'REMOTE', byPlugin: false }, ({ write }) => {
      for (const [id, record] of records) write(id, this.nodes.get(id), record);
    });
  }

  /** Writes whole records, without layout and without an undo step. */
  private rewrite(actor: Actor, work: (records: Records) => void): void {
    const outer = this.actor;
    this.actor = actor;
    this.depth += 1;
    const records: Records = {
      find: (id) => this.nodes.get(id),
      write: (id, before, after) =>
        this.write(id, before, after, before && after ? changedKeys(before, after) : []),
    };
    this.undoLog.pause(() => work(records));
    this.depth -= 1;
    this.actor = outer;
    this.selection = this.selected.filter((id) => this.nodes.has(id));
    this.flush();
  }

  private linkChild(parentId: string, id: string, index?: number): void {
    const parent = this.get(parentId);
    const at = index ?? parent.children.length;
    const children = parent.children.slice();
    children.splice(at, 0, id);
    this.write(parentId, parent, { ...parent, children }, ['children']);
  }

  private unlinkChild(parentId: string, id: string): void {
    const parent = this.get(parentId);
    const children = parent.children.filter((child) => child !== id);
    this.write(parentId, parent, { ...parent, children }, ['children']);
  }

  private write(
    id: string,
    before: NodeRecord | undefined,
    after: NodeRecord | undefined,
    properties: (keyof NodeRecord)[] = [],
  ): void {
    const pageId = this.pageOf(id);
    if (after) this.nodes.set(id, after);
    else {
      this.nodes.delete(id);
      if (before && this.reading('removed-read') === 'last-values') this.gone.set(id, before);
    }
    this.index.update(before, after);
    this.undoLog.record(id, before, after, this.actor.byPlugin);
    this.pending.push({
      type: before ? (after ? 'PROPERTY_CHANGE' : 'DELETE') : 'CREATE',
      id,
      nodeType: (after ?? before)?.type ?? 'PAGE',
      properties,
      origin: this.actor.origin,
      byPlugin: this.actor.byPlugin,
      removedParent: after ? null : (before?.parent ?? null),
      entries: properties.includes('pluginData') ? changedEntries(before, after) : [],
      pageId: pageId ?? this.pageOf(id),
    });
    if (this.depth === 0) this.flush();
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const changes = this.pending;
    this.pending = [];
    for (const listener of [...this.listeners]) listener(changes);
  }

  private announce(event: MetaEvent): void {
    for (const listener of [...this.metaListeners]) listener(event);
  }
}
