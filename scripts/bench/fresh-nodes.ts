// Finds out what newly created nodes look like, by running a plugin that does nothing but create them.
import type { NodeRecord, NodeType } from '../../host/document/types';
import { runPlugin } from '../../host/run/node';
import { manifest } from '../../tests/harness/plugin';
import { newFile } from './boards';

const CREATORS: Partial<Record<NodeType, string>> = {
  SECTION: 'createSection()',
  FRAME: 'createFrame()',
  TEXT: 'createText()',
  SHAPE_WITH_TEXT: 'createShapeWithText()',
  STICKY: 'createSticky()',
  RECTANGLE: 'createRectangle()',
  ELLIPSE: 'createEllipse()',
};

function creator({ type, table }: NodeRecord): string {
  if (table) return `createTable(${table.rowHeights.length}, ${table.columnWidths.length})`;
  const known = CREATORS[type];
  if (known === undefined) throw new Error(`no plugin call is known that makes a ${type}`);
  return known;
}

/** Maps each node to one that the same call of the plugin API has just created. */
export async function freshNodes(
  editor: 'figma' | 'figjam',
  nodes: readonly NodeRecord[],
): Promise<(node: NodeRecord) => NodeRecord> {
  const calls = [...new Set(nodes.map(creator))];
  const file = newFile(editor);
  const main = calls.map((call) => `figma.${call};`).join('\n');
  const run = await runPlugin({ manifest, main, file, command: 'open' });
  const [problem] = run.errors;
  if (problem) throw new Error(`the plugin of new nodes failed: ${problem.message}`);
  const made = file.get(file.currentPageId).children.map((id) => file.get(id));
  run.dispose();
  return (node) => {
    const fresh = made[calls.indexOf(creator(node))];
    if (fresh === undefined) throw new Error(`no new ${node.type} was made`);
    return fresh;
  };
}
