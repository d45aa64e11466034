// Draws a labelled line between two notes.
import { mapRoot } from '../board/maps';
import { noteNode, standing } from '../board/scene-node';
import { loadBoardFonts } from '../canvas/fonts';
import { mapIdOf } from '../canvas/tags';
import { drawTension as draw } from '../canvas/tension';
import { allOrNothing } from '../canvas/transaction';
import type { Handler } from './handler';

export const drawTension: Handler<'tension.draw'> = async ({ node, from, to, label }) => {
  const root = await mapRoot(node);
  await loadBoardFonts();
  await allOrNothing(async (transaction) => {
    const [first, second] = await Promise.all(
      [from, to].map((id) => noteNode((id && transaction.added[Number(id)]) || id)),
    );
    draw(transaction, root, { map: mapIdOf(root), from: standing(first), to: standing(second), label });
  });
  return {};
};
