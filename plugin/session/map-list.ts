// The maps on the page as listed in the window, and the one that contains the canvas selection.
import type { MapSummary } from '../../shared/contract/map-summary';
import type { MapView } from '../../shared/map/snapshot';
import { Pace } from '../pause';
import type { MapRoot } from '../read/board-node';
import { findLostMaps } from '../read/lost-maps';
import { mapAround } from '../read/maps';
import { readPageTags } from '../read/page-tags';
import { summaryOf } from '../read/view';
import { announce } from './announce';

export class MapList {
  /** As of the last search. */
  summaries: MapSummary[] = [];
  /** Maps that can be repaired; the key is there only if there are any. */
  lost: { lost?: MapSummary[] } = {};
  private told = '';

  async find(): Promise<readonly MapRoot[]> {
    const tags = await readPageTags(figma.currentPage, new Pace());
    const roots = tags.roots.filter((root) => !root.removed);
    this.summaries = roots.map((root) => summaryOf(root, tags.of(root.id)));
    const lost = findLostMaps().map(({ root, map }) => {
      const pieces = tags.all.filter(({ tag }) => tag.map === map);
      return { ...summaryOf(root, pieces), id: map };
    });
    this.lost = lost.length === 0 ? {} : { lost };
    return roots;
  }

  /** Updates the entry of the open map. */
  update({ node, map, title, personaName }: MapView): void {
    const summary = { node, id: map, title, persona: personaName };
    const isListed = this.summaries.some((other) => other.node === node);
    this.summaries = isListed
      ? this.summaries.map((other) => (other.node === node ? summary : other))
      : [...this.summaries, summary];
  }

  /** Searches for maps again and tells the window if the list has changed. */
  async tell(): Promise<void> {
    await this.find();
    await this.tellSelection();
  }

  /** Tells the window which map contains the selection; looks only at one node and its ancestors. */
  async tellSelection(): Promise<void> {
    const selected = selectedMap()?.id || null;
    const isKnown = selected === null || this.summaries.some(({ node }) => node === selected);
    if (!isKnown) await this.find();
    const body = { maps: this.summaries, ...this.lost, selected };
    const told = JSON.stringify(body);
    if (told === this.told) return;
    this.told = told;
    announce('maps', body);
  }
}

export function selectedMap(): MapRoot | null {
  const [first] = figma.currentPage.selection;
  return mapAround(first || null);
}
