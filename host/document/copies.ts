// Copies nodes under new ids, otherwise unchanged; stamps and connectors attach to the copies of their hosts.
import type { FigmaFile } from './file';
import type { ConnectorEndpoint, NodePatch, NodeRecord } from './types';

/** Maps each original to its copy. */
type Copies = Map<string, string>;

/** A copy includes pluginData and all descendants; ids are new (docs/platform.md B, G). */
export function copyTree(file: FigmaFile, id: string, parentId: string): string {
  const copies: Copies = new Map();
  const copy = copyInto(file, id, parentId, copies);
  if (file.reading('cloned-stamps') === 'copied') copyStamps(file, id, parentId, copies);
  holdToCopies(file, copies);
  return copy;
}

/** Puts copies beside the originals; a stuck stamp is copied along with its host, selected or not. */
export function copyTrees(file: FigmaFile, ids: readonly string[]): ReadonlyMap<string, string> {
  const copies: Copies = new Map();
  for (const id of ids) copyInto(file, id, file.get(id).parent ?? file.currentPageId, copies);
  for (const [id, copy] of [...copies]) {
    const parent = file.get(copy).parent ?? file.currentPageId;
    copyStamps(file, id, parent, copies);
  }
  holdToCopies(file, copies);
  return copies;
}

function copyStamps(file: FigmaFile, id: string, parentId: string, copies: Copies): void {
  for (const stamp of file.stampsOn(id)) if (!copies.has(stamp)) copyInto(file, stamp, parentId, copies);
}

function copyInto(file: FigmaFile, id: string, parentId: string, copies: Copies): string {
  const record = file.get(id);
  const copy = file.newId();
  copies.set(id, copy);
  file.insert({ ...record, ...storedIn(file, record), id: copy, children: [], stuckTo: null }, parentId);
  for (const child of record.children) copyInto(file, child, copy, copies);
  return copy;
}

/** What plugins stored on it (docs/platform.md B, G, R14: open). */
function storedIn(file: FigmaFile, { pluginData, relaunchData }: NodeRecord): NodePatch {
  return {
    pluginData: file.reading('copied-plugin-data') === 'kept' ? pluginData : {},
    relaunchData: file.reading('copied-relaunch-data') === 'kept' ? relaunchData : {},
  };
}

function holdToCopies(file: FigmaFile, copies: Copies): void {
  const heldTo = (end: ConnectorEndpoint): ConnectorEndpoint => {
    const copy = copies.get(end.endpointNodeId ?? '');
    return copy ? { ...end, endpointNodeId: copy } : end;
  };
  for (const [id, copy] of copies) {
    const { stuckTo, connector } = file.get(id);
    const host = copies.get(stuckTo ?? '');
    if (host) file.patch(copy, { stuckTo: host });
    if (!connector || file.reading('copied-connectors') === 'originals') continue;
    file.patch(copy, {
      connector: { ...connector, start: heldTo(connector.start), end: heldTo(connector.end) },
    });
  }
}
