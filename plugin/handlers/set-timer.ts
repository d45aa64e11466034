// Starts, rests and stops the timer; one that runs already is replaced only when the person said so.
import { mapRoot } from '../board/maps';
import type { Handler } from './handler';

export const setTimer: Handler<'timer.set'> = async ({ node, action, seconds, replace }, { timer }) => {
  const root = await mapRoot(node);
  const running = timer.read(root).state !== 'stopped';
  if (action === 'start' && running && !replace) return { outcome: 'busy', timer: timer.read(root) };
  timer.set(root, action, seconds);
  figma.commitUndo();
  return { outcome: 'done', timer: timer.read(root) };
};
