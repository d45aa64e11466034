// Starts, pauses and stops the timer. Replaces a running timer only if the user said so.
import { mapRoot } from '../read/maps';
import { readTimer, setTimer as set } from '../timer';
import type { Handler } from './handler';

export const timerSet: Handler<'timer.set'> = async (body, { transaction }) => {
  const root = await mapRoot(body.node);
  const timer = readTimer(root);
  if (body.action === 'start' && timer.state !== 'stopped' && !body.replace)
    return { outcome: 'busy', timer };
  set(transaction, root, body);
  return { outcome: 'done', timer: readTimer(root) };
};
