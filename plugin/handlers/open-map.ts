// Opens a map in the window and follows it from now on.
import { mapRoot, separateCopies } from '../read/maps';
import type { Handler } from './handler';

export const openMap: Handler<'map.open'> = async ({ node }, session) => {
  await separateCopies();
  return session.openRoot(await mapRoot(node));
};
