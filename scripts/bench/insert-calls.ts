// Counts the calls of an insert and compares them with the fewest that create the same nodes.
import type { NodeRecord } from '../../host/document/types';
import type { ReplyMessage } from '../../shared/contract/messages';
import { type Editor, insertBody } from '../../tests/harness/plugin';
import { newFile, openOn } from './boards';
import { freshNodes } from './fresh-nodes';
import { leastCalls } from './least-calls';
import { atMost, type Row } from './row';

const MOST = 1.5;
const NAMES: Record<Editor, string> = { figjam: 'FigJam', figma: 'Design' };

export interface InsertCalls {
  actual: number;
  least: number;
}

export async function insertCalls(editor: Editor): Promise<InsertCalls> {
  const file = newFile(editor);
  const { run } = await openOn(file);
  const before = new Set(file.nodes.keys());
  const others = file.get(file.currentPageId).children.length;
  const from = run.total;
  run.post({ kind: 'request', id: 1, name: 'map.insert', body: insertBody() });
  const reply = run.waitFor(() => (run.messages as ReplyMessage[]).find(({ kind }) => kind === 'reply'));
  const actual = run.total - from;
  if (!reply.ok) throw new Error(`the insert failed: ${reply.failure.code}`);
  run.dispose();
  const made = [...file.nodes.values()].filter(({ id }) => !before.has(id));
  const parentOf = ({ parent }: NodeRecord) => file.get(parent ?? file.currentPageId);
  return { actual, least: leastCalls(made, await freshNodes(editor, made), parentOf, others) };
}

export async function insertRow(editor: Editor): Promise<Row> {
  const { actual, least } = await insertCalls(editor);
  return atMost(
    `Insert in ${NAMES[editor]}: ${actual} calls, ${least} at least; ratio`,
    actual / least,
    MOST,
  );
}
