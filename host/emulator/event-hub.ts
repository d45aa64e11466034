// Turns file changes into API events: later, batched, once (docs/platform.md E, K). Contains no node rules.

import type { FigmaFile } from '../document/file';
import type { ChangeRecord, NodeType, TimerState } from '../document/types';
import type { Turns } from './options';
import { Ref } from './ref';

/** "Delivered periodically" (docs/platform.md E); how often, and whether always, is open. */
const NODE_CHANGE_MS = { 'after-50-ms': 50, 'after-2-s': 2000, 'every-third-lost': 50 };

/** Record keys that plugins see under another name, or not at all. */
const PROPERTY_NAMES: Record<string, string | null> = {
  children: null,
  authorId: null,
  layout: 'layoutMode',
  table: 'text',
  connector: 'connectorStart',
  sharedPluginData: 'pluginData',
};

interface NodeChange {
  type: ChangeRecord['type'];
  id: string;
  origin: ChangeRecord['origin'];
  node: unknown;
  properties?: string[];
}

/** What happened to a node within a batch. */
interface Entry {
  first: ChangeRecord;
  last: ChangeRecord;
  properties: Set<string>;
}

/** Where events come from and go to. */
export interface EventHost extends Turns {
  readonly file: FigmaFile;
  readonly loadedPages: Set<string>;
}

export class EventHub {
  /** Types of removed nodes, because the plugin may still hold handles to them (docs/platform.md M). */
  readonly goneTypes = new Map<string, NodeType>();
  private changes: ChangeRecord[] = [];
  private batches = 0;
  private readonly due = new Set<string>();
  private inCallback = false;
  private documentChange = false;
  private timer: TimerState;
  private ring = 0;
  private readonly stops: (() => void)[];

  constructor(private readonly engine: EventHost) {
    this.timer = engine.file.timer;
    this.stops = [
      engine.file.subscribe((changes) => this.collect(changes)),
      engine.file.onMeta((event) => {
        if (event === 'selection') this.soon('selectionchange');
        if (event === 'page') this.turnPage();
        if (event === 'timer') this.timerChanged();
      }),
    ];
  }

  dispose(): void {
    for (const stop of this.stops) stop();
  }

  wantDocumentChange(): void {
    this.documentChange = true;
  }

  emit(target: string, event: string, payload: unknown = undefined): void {
    this.engine.deliver({ kind: 'event', target, event, payload });
  }

  /** Callbacks run later, once per batch (docs/platform.md E). */
  private soon(event: string): void {
    if (this.due.has(event)) return;
    this.due.add(event);
    this.engine.after(0, event, () => {
      this.due.delete(event);
      this.emit('figma', event);
    });
  }

  private turnPage(): void {
    this.engine.loadedPages.add(this.engine.file.currentPageId);
    this.soon('currentpagechange');
    this.soon('selectionchange');
  }

  private collect(changes: readonly ChangeRecord[]): void {
    for (const change of changes)
      if (change.type === 'DELETE') this.goneTypes.set(change.id, change.nodeType);
    // A plugin's own edits inside the callback are not reported back (docs/platform.md E).
    const seen = this.inCallback ? changes.filter((change) => !change.byPlugin) : changes;
    if (seen.length === 0) return;
    this.changes.push(...seen);
    if (this.due.has('nodechange')) return;
    this.due.add('nodechange');
    const reading = this.engine.file.reading('node-change');
    this.engine.after(NODE_CHANGE_MS[reading], 'nodechange', () => {
      this.due.delete('nodechange');
      this.batches += 1;
      if (reading === 'every-third-lost' && this.batches % 3 === 0) this.changes = [];
      this.flush();
    });
  }

  private flush(): void {
    const pending = this.changes;
    this.changes = [];
    this.inCallback = true;
    try {
      for (const pageId of new Set(pending.map((change) => change.pageId))) {
        const nodeChanges = this.merge(pending.filter((change) => change.pageId === pageId));
        if (!pageId || nodeChanges.length === 0 || !this.engine.loadedPages.has(pageId)) continue;
        this.emit(`page:${pageId}`, 'nodechange', { nodeChanges });
        if (this.documentChange) this.emit('figma', 'documentchange', { documentChanges: nodeChanges });
      }
    } finally {
      this.inCallback = false;
    }
  }

  /** One change per node; for a new or removed subtree, only its top (docs/platform.md 1.8). */
  private merge(changes: readonly ChangeRecord[]): NodeChange[] {
    const byId = new Map<string, Entry>();
    for (const change of changes) {
      if (change.nodeType === 'PAGE' || change.nodeType === 'DOCUMENT') continue;
      const entry = byId.get(change.id) ?? { first: change, last: change, properties: new Set<string>() };
      entry.last = change;
      for (const key of change.properties) {
        const name = PROPERTY_NAMES[key] === undefined ? key : PROPERTY_NAMES[key];
        if (name && !this.isSilent(name))
          entry.properties.add(name === 'text' && change.nodeType === 'TEXT' ? 'characters' : name);
      }
      byId.set(change.id, entry);
    }
    const merged: NodeChange[] = [];
    for (const [id, entry] of byId) {
      const change = this.changeOf(id, entry, byId);
      if (change) merged.push(change);
    }
    return merged;
  }

  /** The typings leave this property out (docs/platform.md B: open). */
  private isSilent(name: string): boolean {
    return name === 'sectionContentsHidden' && this.engine.file.reading('hidden-contents-event') === 'silent';
  }

  private changeOf(id: string, entry: Entry, batch: ReadonlyMap<string, Entry>): NodeChange | null {
    const { nodeType, origin, removedParent } = entry.last;
    const record = this.engine.file.find(id);
    if (!record) {
      if (isNew(entry) || this.goneWith(removedParent, batch)) return null;
      return { type: 'DELETE', id, origin, node: { removed: true, type: nodeType, id } };
    }
    const node = new Ref(id, record.type);
    if (isNew(entry))
      return isNew(batch.get(record.parent ?? '')) ? null : { type: 'CREATE', id, origin, node };
    if (entry.properties.size === 0) return null;
    return { type: 'PROPERTY_CHANGE', id, origin, node, properties: [...entry.properties] };
  }

  /**
   * Whether an ancestor of a removed node reports its own removal; one that came and went within the batch
   * does not report anything.
   */
  private goneWith(parentId: string | null, batch: ReadonlyMap<string, Entry>): boolean {
    if (!parentId || this.engine.file.find(parentId)) return false;
    const parent = batch.get(parentId);
    return parent !== undefined && (!isNew(parent) || this.goneWith(parent.last.removedParent, batch));
  }

  /** Fired no matter who acted (docs/platform.md K). */
  private timerChanged(): void {
    const before = this.timer;
    const now = this.engine.file.timer;
    this.timer = now;
    const event = timerEvent(before, now);
    if (event) this.soon(event);
    this.engine.options.clock.cancel(this.ring);
    if (now.state === 'RUNNING')
      this.ring = this.engine.after(now.remaining * 1000, 'timer', () => this.timeIsUp());
  }

  private timeIsUp(): void {
    this.timer = { state: 'STOPPED', total: this.timer.total, remaining: 0 };
    this.engine.file.timer = this.timer;
    this.soon('timerdone');
  }
}

function isNew(entry: Entry | undefined): boolean {
  return entry?.first.type === 'CREATE';
}

function timerEvent(before: TimerState, now: TimerState): string | null {
  if (before === now) return null;
  if (before.state === 'STOPPED') return now.state === 'RUNNING' ? 'timerstart' : null;
  if (now.state === 'STOPPED') return 'timerstop';
  if (before.state === now.state) return 'timeradjust';
  return now.state === 'PAUSED' ? 'timerpause' : 'timerresume';
}
