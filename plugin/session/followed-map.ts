// The map shown in the window: follows it while people work on it, and sends its changes to the window.

import type { MapView } from '../../shared/map/snapshot';
import { toFailure, tolerate, warn } from '../failures';
import type { MapRoot } from '../read/board-node';
import { readDoneStamps } from '../read/done-stamps';
import { MapRecord } from '../read/facts';
import { isLost } from '../read/lost-maps';
import { readBoard } from '../read/read-board';
import { Watch } from '../read/watch';
import { readTimer } from '../timer';
import { announce, attemptFor } from './announce';
import type { MapList } from './map-list';

const NO_PAD = JSON.stringify(null);

export class FollowedMap {
  private watch: Watch | null = null;
  /** Whether the board is unchanged since the window last read it. */
  private isReadingFresh = false;
  /** What the window knows of those who are done on the open map. */
  private toldDone = NO_PAD;

  /** `writer` names this run of the plugin. */
  constructor(
    private readonly maps: MapList,
    private readonly writer: string,
  ) {}

  /** What is known of a map's record; more of the open map, which is followed. */
  recordOf(root: MapRoot): MapRecord {
    return this.watch?.root.id === root.id ? this.watch.record : new MapRecord(root, this.writer);
  }

  /** Starts watching a map; the currently open map stays open until `follow`. */
  watchOn(record: MapRecord): Watch {
    return new Watch(record, {
      counts: ({ node, counts, present, hidden }) => announce('counts', { node, counts, present, hidden }),
      map: (view) => {
        this.maps.update(view);
        announce('map', view);
      },
      facts: () => {
        this.tellTimer();
        if (isLost(record.root)) void attemptFor('maps', () => this.maps.tell());
      },
      stamps: () => void this.tellDone(),
      gone: () => void attemptFor('maps', () => this.maps.tell()),
      failed: (error) => announce('failure', toFailure(error, 'watch')),
    });
  }

  /** Reads the map that `watch` has been listening to. */
  async begin(watch: Watch): Promise<MapView> {
    const { board, tags } = await readBoard(watch.root, watch.record);
    return watch.start(board, tags);
  }

  /** Reads a map and starts following it. */
  async open(root: MapRoot): Promise<MapView> {
    const watch = this.watchOn(this.recordOf(root));
    try {
      const view = await this.begin(watch);
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
    this.toldDone = NO_PAD;
    this.maps.update(view);
    tolerate('the timer', () => this.tellTimer());
    void this.tellDone();
  }

  /** The map after a write. A map that is not open has to be read first. */
  async viewOf(root: MapRoot): Promise<MapView> {
    if (this.watch === null || !this.isOpen(root)) return this.readOnce(root);
    const view = await this.watch.reread();
    this.maps.update(view);
    void this.tellDone();
    return view;
  }

  /** For use after a section was drawn: the whole map may have changed. */
  reload(root: MapRoot): Promise<MapView> {
    return this.isOpen(root) ? this.open(root) : this.readOnce(root);
  }

  unfollowRemoved(): void {
    if (this.watch?.root.removed === true) this.unfollow();
  }

  /** The window has just received a complete reading. */
  rememberReading(): void {
    this.isReadingFresh = true;
  }

  tellChange(): void {
    if (this.isReadingFresh) announce('changed', {});
    this.isReadingFresh = false;
  }

  /** The open map's own countdown, as stored. */
  get timer(): string {
    return this.watch?.record.timer || '';
  }

  tellTimer(): void {
    announce(
      'timer',
      readTimer(() => this.timer),
    );
  }

  /** Who is done; nobody asked, so a failure is none of the person's. */
  private async tellDone(): Promise<void> {
    const { watch } = this;
    if (watch === null) return;
    try {
      const stamps = await readDoneStamps(watch.pieces);
      const told = JSON.stringify(stamps);
      if (this.watch !== watch || told === this.toldDone) return;
      this.toldDone = told;
      announce('done', { node: watch.root.id, stamps });
    } catch (error) {
      warn('who is done', error);
    }
  }

  private isOpen(root: MapRoot): boolean {
    return this.watch?.root.id === root.id;
  }

  /** Reads a map the window no longer shows, without following it. */
  private async readOnce(root: MapRoot): Promise<MapView> {
    const watch = this.watchOn(this.recordOf(root));
    try {
      return await this.begin(watch);
    } finally {
      watch.stop();
    }
  }

  private unfollow(): void {
    this.watch?.stop();
    this.watch = null;
  }
}
