// Draws a labelled line between two notes.
import { mapRoot } from '../read/maps';
import { noteNode, standing } from '../read/scene-node';
import { mapIdOf } from '../read/tags';
import { loadBoardFonts } from '../write/fonts';
import { drawTension as draw } from '../write/tension';
import type { Handler } from './handler';

export const tensionDraw: Handler<'tension.draw'> = async ({ node, from, to, label }, { transaction }) => {
  const root = await mapRoot(node);
  await loadBoardFonts();
  const ends = [from, to].map((end) => noteNode(transaction.noteNode(end)));
  const [first, second] = await Promise.all(ends);
  draw(transaction, root, { map: mapIdOf(root), from: standing(first), to: standing(second), label });
  return {};
};
