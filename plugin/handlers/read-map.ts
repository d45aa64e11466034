// Reads the whole map with its notes, for review and export.
import { mapRoot, separateCopies } from '../board/maps';
import { readBoard } from '../board/read-board';
import type { Handler } from './handler';

export const readMap: Handler<'map.read'> = async ({ node }) => {
  await separateCopies();
  return readBoard(await mapRoot(node));
};
