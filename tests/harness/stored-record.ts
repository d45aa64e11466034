// Reads what a map stores about itself straight from the file, and writes to it as another client would.
import type { FigmaFile } from '../../host/document/file';
import { placeOf, placesFor } from '../../shared/map/carriers';
import { type Carrier, restore, type StoredRecord, toFacts } from '../../shared/map/record';
import { toEntries } from '../../shared/map/stamped';
import { type Facts, parseTag, TAG_VERSION } from '../../shared/map/tag';

interface StoredNode extends Carrier {
  id: string;
}

function nodesOf(file: FigmaFile, map: string): StoredNode[] {
  return [map, ...file.descendants(map)].flatMap((id) => {
    const { pluginData } = file.get(id);
    const tag = parseTag(pluginData.tag ?? '');
    const place = tag === null ? undefined : placeOf(tag);
    return place === undefined ? [] : [{ id, place, entries: pluginData }];
  });
}

const recordOf = (file: FigmaFile, map: string): StoredRecord => ({
  version: TAG_VERSION,
  carriers: nodesOf(file, map),
});

/** The facts as somebody who opens the file now would read them. */
export function factsOn(file: FigmaFile, map: string): Facts {
  const record = recordOf(file, map);
  return toFacts(record, restore(record));
}

export const timerOn = (file: FigmaFile, map: string): string =>
  restore(recordOf(file, map)).get('timer')?.value ?? '';

/** The node that stores a part today. */
export function carrierOn(file: FigmaFile, map: string, part: string): string {
  const nodes = nodesOf(file, map);
  const places = placesFor(
    part,
    nodes.map((node) => node.place),
  ).map((place) => nodes.find((node) => node.place === place));
  return places.find((node) => node !== undefined)?.id ?? '';
}

export const registersOf = (file: FigmaFile): Map<string, Record<string, string>> =>
  new Map([...file.nodes.values()].map(({ id, pluginData }) => [id, pluginData]));

export interface StaleWrite {
  part: string;
  value: string;
  at: number;
}

/** A client that last saw the file as in `registers` writes a part: its whole register of that node wins. */
export function writeStale(
  file: FigmaFile,
  map: string,
  registers: ReadonlyMap<string, Record<string, string>>,
  { part, value, at }: StaleWrite,
): void {
  const id = carrierOn(file, map, part);
  const pluginData = { ...registers.get(id), ...toEntries(part, { value, at, by: 'stale' }) };
  file.transact({ origin: 'REMOTE', byPlugin: false }, () => file.patch(id, { pluginData }));
}
