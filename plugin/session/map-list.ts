// The maps on the page, as the window lists them, and which of them the canvas selection lies in.
import type { MapSummary } from '../../shared/contract/map-summary';
import type { MapView } from '../../shared/map/snapshot';
import type { BoardNode } from '../read/board-node';
import { findMaps, mapAround } from '../read/maps';
import { summaryOf } from '../read/view';
import { announce } from './announce';

export class MapList {
  /** As they were when they were last looked for. */
  summaries: MapSummary[] = [];
  private told = '';

  /** Looks for the maps on the page. */
  find(): BoardNode[] {
    const roots = findMaps();
    this.summaries = roots.map(summaryOf);
    return roots;
  }

  /** Keeps up with what is known of the open map. */
  update({ node, map, title, personaName }: MapView): void {
    const summary = { node, id: map, title, persona: personaName };
    const isListed = this.summaries.some((other) => other.node === node);
    this.summaries = isListed
      ? this.summaries.map((other) => (other.node === node ? summary : other))
      : [...this.summaries, summary];
  }

  /** Looks for the maps anew, and tells the window when they are others than before. */
  tell(): void {
    this.find();
    this.tellSelection();
  }

  /** Tells the window which map the canvas selection lies in; costs a look at one node and those around it. */
  tellSelection(): void {
    const selected = selectedMap()?.id || null;
    const isKnown = selected === null || this.summaries.some(({ node }) => node === selected);
    if (!isKnown) this.find();
    const body = { maps: this.summaries, selected };
    const told = JSON.stringify(body);
    if (told === this.told) return;
    this.told = told;
    announce('maps', body);
  }
}

export function selectedMap(): BoardNode | null {
  const [first] = figma.currentPage.selection;
  return mapAround(first || null);
}
