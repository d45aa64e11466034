// Opens a map in the window and starts following it.
import { separateCopies } from '../write/separate-copies';
import type { Handler } from './handler';

export const mapOpen: Handler<'map.open'> = async ({ node }, { transaction, needs, session }) => {
  await separateCopies(transaction);
  return session.open.open(await needs.map(node));
};
