// What counts as an unchanged file: all pages, nodes and the selection, but not the id counter or viewport.
import type { FigmaFile } from '../../host/document/file';
import type { NodeRecord } from '../../host/document/types';

export interface Picture {
  nodes: Map<string, NodeRecord>;
  selection: readonly string[];
  page: string;
}

export const pictureOf = (file: FigmaFile): Picture => ({
  nodes: new Map(file.nodes),
  selection: file.selection,
  page: file.currentPageId,
});

export function isSame(before: Picture, after: Picture): boolean {
  return (
    before.page === after.page &&
    isEqual(before.selection, after.selection) &&
    before.nodes.size === after.nodes.size &&
    [...before.nodes].every(([id, record]) => isEqual(record, after.nodes.get(id)))
  );
}

/** The file replaces the record of a node that changes, and keeps those of all others. */
const isEqual = (one: unknown, other: unknown): boolean => one === other || textOf(one) === textOf(other);

/** Data that was deleted and comes back is stored after the rest. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) =>
    key === 'pluginData' ? Object.entries(inner as object).sort(([a], [b]) => (a < b ? -1 : 1)) : inner,
  );
