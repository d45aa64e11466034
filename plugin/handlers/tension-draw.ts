// Draws a labelled line between two notes.
import { standing } from '../read/scene-node';
import { mapIdOf } from '../read/tags';
import { drawTension as draw } from '../write/tension';
import type { Handler } from './handler';

export const tensionDraw: Handler<'tension.draw'> = async (
  { node, from, to, label },
  { transaction, needs },
) => {
  const root = await needs.map(node);
  await transaction.fonts.load();
  const ends = [from, to].map((end) => needs.note(transaction.noteNode(end)));
  const [first, second] = await Promise.all(ends);
  draw(transaction, root, { map: mapIdOf(root), from: standing(first), to: standing(second), label });
  return {};
};
