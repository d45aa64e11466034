// One file that several people have open: each client edits a copy of its own, and a server decides the order.
import { applyEdit, type Edit, editsOf, type Nodes } from './client-edits';
import { DOCUMENT_ID } from './defaults';
import { FigmaFile } from './file';
import { layoutAfter } from './layout';
import { changedKeys } from './record-diff';
import type { NodeRecord, User } from './types';

interface Clock {
  now(): number;
  after(ms: number, run: () => void): number;
}

/** The server's side. Edits count in the order in which they arrive, and a client hears of them at once. */
export class SharedFile {
  private readonly board: FigmaFile;
  private readonly clients: Client[] = [];

  /** Starts from a copy of `file`; whatever happens to `file` later, no client sees. */
  constructor(
    file: FigmaFile,
    private readonly clock: Clock,
  ) {
    this.board = new FigmaFile(file.state, file.readings);
  }

  /** Opens the file for another person. Each client gives its new nodes ids that no other client gives. */
  join(user: User): Client {
    const session = this.clients.length + 1;
    const state = { ...this.board.state, session, currentUserId: user.id };
    const file = new FigmaFile(state, this.board.readings);
    const client = new Client(file, this, this.clock);
    this.clients.push(client);
    return client;
  }

  /** The server's nodes, with a client's own edits that it does not have yet. */
  nodesWith(edits: readonly Edit[]): Nodes {
    const nodes = new Map(this.board.nodes);
    for (const edit of edits) applyEdit(nodes, edit);
    return nodes;
  }

  get images(): FigmaFile['images'] {
    return this.board.images;
  }

  /** Merged edits may need another layout: a group that two people emptied, a frame that both added to. */
  take(edits: readonly Edit[], images: FigmaFile['images']): void {
    this.board.images = { ...this.board.images, ...images };
    const changed = differences(this.board.nodes, this.nodesWith(edits));
    this.board.receive(changed);
    for (const [id] of changed) layoutAfter(this.board, id, ['text', 'table', 'children']);
    for (const client of this.clients) client.update();
  }
}

/** One person's Figma: a copy of the file, with an undo stack of its own. */
export class Client {
  /** How long an edit takes to the server, in milliseconds of the clock. */
  lag = 0;
  private away = false;
  private updating = false;
  /** Edits that the server does not have yet, oldest first. */
  private unsent: { edit: Edit; due: number }[] = [];

  constructor(
    readonly file: FigmaFile,
    private readonly shared: SharedFile,
    private readonly clock: Clock,
  ) {
    file.subscribe((changes) => {
      if (!this.updating) this.queue(editsOf(file, changes));
    });
  }

  /** From now on, nothing is sent and nothing arrives. */
  leave(): void {
    this.away = true;
  }

  /** Sends what was edited meanwhile, which therefore counts as written now, and shows what others did. */
  comeBack(): void {
    this.away = false;
    this.send();
    this.update();
  }

  /** Shows the server's state, on which the own edits still under way stay visible. */
  update(): void {
    if (this.away) return;
    const nodes = this.shared.nodesWith(this.unsent.map(({ edit }) => edit));
    this.updating = true;
    this.file.images = { ...this.shared.images, ...this.file.images };
    this.file.receive(differences(this.file.nodes, nodes));
    this.updating = false;
  }

  private queue(edits: readonly Edit[]): void {
    const due = this.clock.now() + this.lag;
    this.unsent.push(...edits.map((edit) => ({ edit, due })));
    this.clock.after(this.lag, () => this.send());
  }

  private send(): void {
    if (this.away) return;
    const now = this.clock.now();
    const waiting = this.unsent.findIndex(({ due }) => due > now);
    const sent = this.unsent.splice(0, waiting < 0 ? this.unsent.length : waiting);
    if (sent.length > 0) {
      const edits = sent.map(({ edit }) => edit);
      this.shared.take(edits, this.file.images);
    }
  }
}

/** From the top down, so that no node lies within itself while they are written one by one. */
function differences(from: ReadonlyMap<string, NodeRecord>, to: ReadonlyMap<string, NodeRecord>) {
  const written = [...treeOf(to, DOCUMENT_ID)].filter((record) => isDifferent(from.get(record.id), record));
  const removed = [...from.keys()].filter((id) => !to.has(id));
  return [
    ...written.map((record) => [record.id, record] as const),
    ...removed.map((id) => [id, undefined] as const),
  ];
}

function* treeOf(nodes: ReadonlyMap<string, NodeRecord>, id: string): Generator<NodeRecord> {
  const record = nodes.get(id);
  if (!record) return;
  yield record;
  for (const child of record.children) yield* treeOf(nodes, child);
}

function isDifferent(before: NodeRecord | undefined, after: NodeRecord): boolean {
  if (!before) return true;
  return changedKeys(before, after).some(
    (key) => key !== 'children' || before.children.join() !== after.children.join(),
  );
}
