// Lists the notes on a map without reading them, and the stamps on them.
import type { Pace } from '../pause';
import type { MapRoot } from './board-node';
import { listMap } from './list';
import type { Found } from './note';
import { stampsOn } from './stamps';

/** Calls to Figma for one note. */
const CALLS = 5;

/** Notes in sections and loose ones, as `readBoard` counts them. */
export async function notesOn(root: MapRoot, pace: Pace): Promise<Found[]> {
  const listing = await listMap(root, pace);
  const notes = new Map<string, Found>();
  for (const node of listing.notes) {
    if (pace.spend(CALLS)) await pace.rest();
    if (pace.hasRested && node.removed) continue;
    const found = listing.locator.locate(node);
    if (found !== null) notes.set(found.id, found);
  }
  return [...notes.values()];
}

export async function stampsOf(root: MapRoot, pace: Pace): Promise<StampNode[]> {
  const stamps: StampNode[] = [];
  for (const { node } of await notesOn(root, pace)) {
    if (pace.spend(2)) await pace.rest();
    if (!pace.hasRested || !node.removed) stamps.push(...stampsOn(node));
  }
  return stamps;
}
