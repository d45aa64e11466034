// Sets or removes the picture in the persona's circle.
import { setPicture } from '../write/picture';
import type { Handler } from './handler';

export const photoSet: Handler<'photo.set'> = async ({ node, photo }, { transaction, needs, session }) => {
  const root = await needs.map(node);
  const disc = await needs.piece(root, { role: 'photo' });
  setPicture(transaction, disc, photo);
  return session.open.viewOf(root);
};
