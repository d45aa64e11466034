// Puts a picture into the persona's circle, or takes it out.
import { mapRoot } from '../board/maps';
import { standingPiece } from '../board/pieces';
import { setPicture } from '../canvas/picture';
import { allOrNothing } from '../canvas/transaction';
import type { Handler } from './handler';

export const setPhoto: Handler<'photo.set'> = async ({ node, photo }, session) => {
  const root = await mapRoot(node);
  const disc = standingPiece(root, { role: 'photo' });
  return await allOrNothing((transaction) => {
    setPicture(transaction, disc, photo);
    return session.viewOf(root);
  });
};
