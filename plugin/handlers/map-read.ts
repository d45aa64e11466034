// Reads the whole map with its notes, for review and export.
import { readSnapshot } from '../read/read-board';
import type { Handler } from './handler';

export const mapRead: Handler<'map.read'> = async ({ node }, { needs, session }) => {
  const root = await needs.map(node);
  // Changes made during the read may be missed, so start tracking them first.
  session.open.rememberReading();
  return readSnapshot(root, session.open.recordOf(root));
};
