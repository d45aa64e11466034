// Reads the whole map with its notes, for review and export.
import { mapRoot } from '../read/maps';
import { readSnapshot } from '../read/read-board';
import type { Handler } from './handler';

export const mapRead: Handler<'map.read'> = async ({ node }, { session }) => {
  const root = await mapRoot(node);
  // Changes made during the read may be missed, so start tracking them first.
  session.open.rememberReading();
  return readSnapshot(root, session.open.recordOf(root));
};
