// What the plugin remembers while its window is open: which map is open, and who follows it.
import type { Outline } from '../shared/board/snapshot';
import type { Command, EventMessage, EventName, Events, MapSummary } from '../shared/protocol/messages';
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
  /** The maps on the page when they were last looked for. */
  maps: MapSummary[] = [];
  private told = '';

  constructor(readonly command: Command) {}

  emit<N extends EventName>(name: N, body: Events[N]): void {
    figma.ui.postMessage({ kind: 'event', name, body } as EventMessage);
  }

  /** Begins to look at a map; the one that is open stays so until `follow`. */
  watchOn(root: BoardNode, map: Outline): Watch {
    return new Watch(root, map, {
      counts: (seen) => this.emit('counts', { node: root.id, ...seen }),
      map: (changed) => this.emit('map', changed),
      failed: (error) => this.emit('failure', toFailure(error, 'watch')),
    });
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

  /** Looks for the maps on the page anew, and tells the window when they are others than before. */
  tellMaps(): void {
    if (this.open?.removed === true) this.unfollow();
    this.maps = findMaps().map(summaryOf);
    this.tellSelection();
  }

  /** Tells the window which map the canvas selection lies in; costs a look at one node and those around it. */
  tellSelection(): void {
    const selected = selectedMap()?.id ?? null;
    const isKnown = selected === null || this.maps.some(({ node }) => node === selected);
    if (!isKnown) this.maps = findMaps().map(summaryOf);
    const body = { maps: this.maps, selected };
    const told = JSON.stringify(body);
    if (told === this.told) return;
    this.told = told;
    this.emit('maps', body);
  }

  /** Runs what an event of the canvas brought about; a failure reaches the window instead of Figma's console. */
  attempt(step: string, react: () => void): void {
    try {
      react();
    } catch (error) {
      this.emit('failure', toFailure(error, step));
    }
  }

  tellTimer(): void {
    this.emit('timer', this.timer.read(this.open));
  }
}

export function selectedMap(): BoardNode | null {
  const [first] = figma.currentPage.selection;
  return mapAround(first ?? null);
}
