// Starts, pauses and stops the timer. Replaces a running timer only if the user said so.
import { mapRoot } from '../read/maps';
import { ownNodesOf } from '../read/own-nodes';
import { changeCountdownText, readTimer, setEditorTimer } from '../timer';
import { changeTimer } from '../write/facts';
import type { Handler } from './handler';

export const timerSet: Handler<'timer.set'> = async (body, { transaction, session }) => {
  const root = await mapRoot(body.node);
  const record = session.open.recordOf(root);
  const timer = readTimer(() => record.timerAmong(ownNodesOf(root)));
  if (body.action === 'start' && timer.state !== 'stopped' && !body.replace)
    return { outcome: 'busy', timer };
  if (timer.kind === 'figjam') setEditorTimer(body);
  else {
    const changed = changeCountdownText(record.timer, body);
    changeTimer(transaction, record, ownNodesOf(root), changed);
  }
  return { outcome: 'done', timer: readTimer(() => record.timer) };
};
