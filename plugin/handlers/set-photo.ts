// Puts a picture into the persona's circle, or takes it out.
import { mapRoot } from '../read/maps';
import { requireOwnNode } from '../read/own-nodes';
import { setPicture } from '../write/picture';
import { allOrNothing } from '../write/transaction';
import type { Handler } from './handler';

export const setPhoto: Handler<'photo.set'> = async ({ node, photo }, session) => {
  const root = await mapRoot(node);
  const disc = requireOwnNode(root, { role: 'photo' });
  return await allOrNothing((transaction) => {
    setPicture(transaction, disc, photo);
    return session.viewOf(root);
  });
};
