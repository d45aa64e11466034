// Measures what only FigJam has: sections, stickies, tables and connectors.
import { SAMPLE_TEXT } from '../../shared/self-check/measures';
import type { Bench } from './bench';
import { measureCopy } from './node-probes';

const SIDE = 600;
/** More than a sticky of any size holds without growing. */
const LONG_TEXT = `${SAMPLE_TEXT} `.repeat(60);
const LETTERS = ['a', 'b', 'c'];

/** Returns the section, which has a node of the page lying over it. */
export function measureSection(bench: Bench): SectionNode {
  const section = bench.place(figma.createSection());
  bench.measure('section-width', () => section.width);
  section.resizeWithoutConstraints(SIDE, SIDE);
  const ends = [0, 1].map(() => bench.place(figma.createShapeWithText()));
  const line = bench.place(figma.createConnector());
  for (const node of [...ends, line]) section.appendChild(node);
  const [from, to] = ends.map(({ id }) => ({ endpointNodeId: id, magnet: 'AUTO' as const }));
  line.connectorStart = from as ConnectorEndpoint;
  line.connectorEnd = to as ConnectorEndpoint;
  const copy = measureCopy(bench, section);
  bench.measure('connector-end', () => endOf(copy as SectionNode, ends));
  return section;
}

function endOf(copy: SectionNode, originals: readonly SceneNode[]): string {
  const line = copy.children.find(({ type }) => type === 'CONNECTOR') as ConnectorNode;
  const { endpointNodeId: id } = line.connectorStart as { endpointNodeId?: string };
  if (originals.some((node) => node.id === id)) return 'original';
  return copy.children.some((node) => node.id === id) ? 'copy' : 'none';
}

export function measureSticky(bench: Bench, canWrite: boolean): StickyNode {
  const sticky = bench.place(figma.createSticky());
  bench.measure('first-font', () => (sticky.text.fontName as FontName).style);
  bench.measure('sticky-width', () => sticky.width);
  bench.measure('sticky-height', () => sticky.height);
  bench.measure('wide-sticky-width', () => {
    sticky.isWideWidth = true;
    return sticky.width;
  });
  if (!canWrite) return sticky;
  bench.measure('grown-sticky-height', () => {
    sticky.text.characters = LONG_TEXT;
    return sticky.height;
  });
  return sticky;
}

export function measureTable(bench: Bench, canWrite: boolean): void {
  const table = bench.place(figma.createTable(LETTERS.length, 1));
  bench.measure('column-width', () => table.cellAt(0, 0).width);
  bench.measure('row-height', () => table.cellAt(0, 0).height);
  if (canWrite) measureRows(bench, table);
  table.removeRow(2);
  table.removeRow(1);
  bench.measure('last-row', () => {
    table.removeRow(0);
    return table.removed ? 0 : table.numRows;
  });
}

function measureRows(bench: Bench, table: TableNode): void {
  for (const [row, letter] of LETTERS.entries()) table.cellAt(row, 0).text.characters = letter;
  bench.measure('moved-row', () => {
    table.moveRow(0, 2);
    return LETTERS.findIndex((_letter, row) => table.cellAt(row, 0).text.characters === LETTERS[0]);
  });
  table.cellAt(0, 0).text.characters = LONG_TEXT;
  bench.measure('row-below-text', () => {
    table.resizeRow(0, 1);
    return table.cellAt(0, 0).height;
  });
}
