// Sets or removes the picture in the persona's circle.
import { mapRoot } from '../read/maps';
import { requireOwnNode } from '../read/own-nodes';
import { setPicture } from '../write/picture';
import type { Handler } from './handler';

export const photoSet: Handler<'photo.set'> = async ({ node, photo }, { transaction, session }) => {
  const root = await mapRoot(node);
  const disc = await requireOwnNode(root, { role: 'photo' });
  setPicture(transaction, disc, photo);
  return session.open.viewOf(root);
};
