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

const toText = ({ nodes, selection, page }: Picture): string =>
  JSON.stringify({ nodes: [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), selection, page });

export function isSame(before: Picture, after: Picture): boolean {
  return toText(before) === toText(after);
}
