// What the plugin remembers while its window is open: which map is open, and who follows it.
import type { Snapshot } from '../shared/board/snapshot';
import type { Command, EventMessage, EventName, Events } from '../shared/protocol/messages';
import { findMaps, mapAround } from './board/maps';
import { summaryOf } from './board/open-map';
import { Watch } from './board/watch';
import type { BoardNode } from './canvas/brush';
import { toFailure } from './failures';
import { timerFor } from './timer/timer';

export class Session {
  readonly timer = timerFor(figma.editorType);
  /** The map that the window shows. */
  open: BoardNode | null = null;
  private watch: Watch | null = null;
  private mapsSeen = '';

  constructor(readonly command: Command) {}

  emit<N extends EventName>(name: N, body: Events[N]): void {
    figma.ui.postMessage({ kind: 'event', name, body } as EventMessage);
  }

  /** Begins to look at a map; the one that is open stays so until `follow`. */
  watchOn(root: BoardNode, snapshot: Snapshot): Watch {
    return new Watch(
      root,
      snapshot,
      (seen) => this.emit('counts', { node: root.id, ...seen }),
      (error) => this.emit('failure', toFailure(error, 'watch')),
    );
  }

  follow(watch: Watch): void {
    this.unfollow();
    this.watch = watch;
    this.open = watch.root;
  }

  unfollow(): void {
    this.watch?.stop();
    this.watch = null;
    this.open = null;
  }

  /** Tells the window which maps there are and which one the canvas selection lies in, when that changed. */
  tellMaps(): void {
    if (this.open?.removed === true) this.unfollow();
    const maps = findMaps().map(summaryOf);
    const selected = selectedMap()?.id ?? null;
    const seen = JSON.stringify({ maps, selected });
    if (seen === this.mapsSeen) return;
    this.mapsSeen = seen;
    this.emit('maps', { maps, selected });
  }

  tellTimer(): void {
    this.emit('timer', this.timer.read(this.open));
  }
}

export function selectedMap(): BoardNode | null {
  const [first] = figma.currentPage.selection;
  return mapAround(first ?? null);
}
