// Starts, pauses and stops the timer. Replaces a running timer only if the user said so.
import { ownNodesOf } from '../read/own-nodes';
import { changeCountdownText, readTimer, setEditorTimer } from '../timer';
import { changeTimer } from '../write/facts';
import type { Handler } from './handler';

export const timerSet: Handler<'timer.set'> = async (body, { transaction, needs, session }) => {
  const root = await needs.map(body.node);
  const record = session.open.recordOf(root);
  const pieces = await ownNodesOf(root);
  const timer = readTimer(() => record.timerAmong(pieces));
  if (body.action === 'start' && timer.state !== 'stopped' && !body.replace)
    return { outcome: 'busy', timer };
  if (timer.kind === 'own' || !setEditorTimer(body)) {
    changeTimer(transaction, record, pieces, changeCountdownText(record.timer, body));
  }
  return { outcome: 'done', timer: readTimer(() => record.timer) };
};
