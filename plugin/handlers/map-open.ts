// Opens a map in the window and starts following it.
import { mapRoot } from '../read/maps';
import { separateCopies } from '../write/separate-copies';
import type { Handler } from './handler';

export const mapOpen: Handler<'map.open'> = async ({ node }, { transaction, session }) => {
  await separateCopies(transaction);
  return session.open.open(await mapRoot(node));
};
