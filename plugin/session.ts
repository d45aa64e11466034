// What the plugin remembers while its window is open: which map is open, and who follows it.

import type {
  Command,
  EventMessage,
  EventName,
  Events,
  InsertParameters,
  MapSummary,
} from '../shared/contract/messages';
import type { MapView } from '../shared/map/open-map';
import { toFailure, warn } from './failures';
import type { BoardNode } from './read/board-node';
import { findMaps, mapAround } from './read/maps';
import { readBoard } from './read/read-board';
import { summaryOf } from './read/view';
import { Watch } from './read/watch';
import { readTimer } from './timer/timer';
import { CancelSignal } from './write/signal';

export class Session {
  /** The maps on the page when they were last looked for. */
  maps: MapSummary[] = [];
  private watch: Watch | null = null;
  private told = '';
  /** The window holds a reading of the board that nothing has changed since. */
  private isReadingFresh = false;
  private turn: Promise<void> = Promise.resolve();
  private running: CancelSignal | null = null;

  constructor(
    readonly command: Command,
    readonly parameters: InsertParameters | null,
  ) {}

  /** The map that the window shows. */
  get open(): BoardNode | null {
    return this.watch === null ? null : this.watch.root;
  }

  emit<N extends EventName>(name: N, body: Events[N]): void {
    figma.ui.postMessage({ kind: 'event', name, body } as EventMessage);
  }

  /** Begins to listen to a map; the one that is open stays so until `follow`. */
  watchOn(root: BoardNode): Watch {
    return new Watch(root, {
      counts: ({ node, counts, present, hidden }) => this.emit('counts', { node, counts, present, hidden }),
      map: (view) => {
        this.know(view);
        this.emit('map', view);
      },
      timer: () => this.tellTimer(),
      failed: (error) => this.emit('failure', toFailure(error, 'watch')),
    });
  }

  /** Reads a map and follows it from now on. */
  async openRoot(root: BoardNode): Promise<MapView> {
    const watch = this.watchOn(root);
    try {
      const view = watch.start(await readBoard(root));
      this.follow(watch, view);
      return view;
    } catch (error) {
      watch.stop();
      throw error;
    }
  }

  follow(watch: Watch, view: MapView): void {
    this.unfollow();
    this.watch = watch;
    if (this.maps.every(({ node }) => node !== view.node)) this.maps = [...this.maps, toSummary(view)];
    else this.know(view);
    this.attempt('timer', () => this.tellTimer());
  }

  /** The map after something was written on it; only a map that is not open has to be read for it. */
  async viewOf(root: BoardNode): Promise<MapView> {
    if (this.watch === null || !this.isOpen(root)) return this.readOnce(root);
    const view = this.watch.reread();
    this.know(view);
    return view;
  }

  isOpen(root: BoardNode): boolean {
    return this.open?.id === root.id;
  }

  /** A map that the window no longer shows, without following it. */
  async readOnce(root: BoardNode): Promise<MapView> {
    const watch = this.watchOn(root);
    try {
      return watch.start(await readBoard(root));
    } finally {
      watch.stop();
    }
  }

  /** After a section was drawn: all of the map may have changed. */
  reload(root: BoardNode): Promise<MapView> {
    return this.isOpen(root) ? this.openRoot(root) : this.readOnce(root);
  }

  private unfollow(): void {
    this.watch?.stop();
    this.watch = null;
  }

  /** The list of maps keeps up with what is known of the open one. */
  private know(view: MapView): void {
    this.maps = this.maps.map((other) => (other.node === view.node ? toSummary(view) : other));
  }

  /** Looks for the maps on the page anew, and tells the window when they are others than before. */
  tellMaps(): void {
    if (this.open?.removed === true) this.unfollow();
    this.maps = findMaps().map(summaryOf);
    this.tellSelection();
  }

  /** Tells the window which map the canvas selection lies in; costs a look at one node and those around it. */
  tellSelection(): void {
    const selected = selectedMap()?.id || null;
    const isKnown = selected === null || this.maps.some(({ node }) => node === selected);
    if (!isKnown) this.maps = findMaps().map(summaryOf);
    const body = { maps: this.maps, selected };
    const told = JSON.stringify(body);
    if (told === this.told) return;
    this.told = told;
    this.emit('maps', body);
  }

  /** Says how the command without a window ended, and closes the plugin. */
  end(message: string, error: boolean): void {
    figma.notify(message, { error });
    if (this.command === 'insert') figma.closePlugin();
  }

  /** Requests wait for one another: two that read and then write would each write over what the other did. */
  inTurn(work: () => Promise<void>): void {
    this.turn = this.atOnce(() => this.turn.then(work));
  }

  /** Runs work that `cancelRunning` ends at its next pause. */
  async cancellable(work: (signal: CancelSignal) => Promise<void>): Promise<void> {
    const signal = new CancelSignal();
    this.running = signal;
    await work(signal);
    this.running = null;
  }

  cancelRunning(): void {
    this.running?.cancel();
  }

  readonly announceProgress = (progress: Events['progress']): void => this.emit('progress', progress);

  atOnce(work: () => Promise<void>): Promise<void> {
    return work().catch((error: unknown) => warn('an answer', error));
  }

  /** The window has just been given a whole reading. */
  rememberReading(): void {
    this.isReadingFresh = true;
  }

  tellChange(): void {
    if (this.isReadingFresh) this.emit('changed', {});
    this.isReadingFresh = false;
  }

  tellTimer(): void {
    this.emit('timer', readTimer(this.open));
  }

  /** Runs what an event of the canvas brought about; a failure reaches the window instead of Figma's console. */
  attempt(step: string, react: () => void): void {
    try {
      react();
    } catch (error) {
      this.emit('failure', toFailure(error, step));
    }
  }
}

function toSummary({ node, map, title, personaName }: MapView): MapSummary {
  return { node, id: map, title, persona: personaName };
}

export function selectedMap(): BoardNode | null {
  const [first] = figma.currentPage.selection;
  return mapAround(first || null);
}
