// Draws a labelled line between two notes.
import { mapRoot } from '../read/maps';
import { noteNode, standing } from '../read/scene-node';
import { mapIdOf } from '../read/tags';
import { loadBoardFonts } from '../write/fonts';
import { drawTension as draw } from '../write/tension';
import type { Handler } from './handler';

export const drawTension: Handler<'tension.draw'> = async ({ node, from, to, label }, { transaction }) => {
  const root = await mapRoot(node);
  await loadBoardFonts();
  const [first, second] = await Promise.all(
    [from, to].map((id) => noteNode((id && transaction.added[Number(id)]) || id)),
  );
  draw(transaction, root, { map: mapIdOf(root), from: standing(first), to: standing(second), label });
  return {};
};
