// Draws a new map and opens it.
import { insertBoard } from '../canvas/insert-board';
import type { Handler } from './handler';
import { openRoot } from './open-map';

export const insertMap: Handler<'map.insert'> = (spec, session) =>
  insertBoard(spec, (root) => openRoot(root, session));
