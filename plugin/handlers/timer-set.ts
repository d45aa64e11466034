// Starts, pauses and stops the timer. Replaces a running timer only if the user said so.
import { readTimer, setTimer as set } from '../timer';
import type { Handler } from './handler';

export const timerSet: Handler<'timer.set'> = async (body, { transaction, needs }) => {
  const root = await needs.map(body.node);
  const timer = readTimer(root);
  if (body.action === 'start' && timer.state !== 'stopped' && !body.replace)
    return { outcome: 'busy', timer };
  set(transaction, root, body);
  return { outcome: 'done', timer: readTimer(root) };
};
