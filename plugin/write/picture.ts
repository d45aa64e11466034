// Sets the picture in the persona's circle, and hides the label that is there without one.
import { DISC, INK } from '../../shared/draw/palette';
import { attempt } from '../failures';
import { textOf } from '../read/note';
import { solid } from '../read/paint';
import type { Transaction } from './transaction';

/** PNG or JPEG; null removes the picture. */
export function setPicture(transaction: Transaction, disc: SceneNode, photo: Uint8Array | null): void {
  const label = textOf(disc);
  attempt('set the picture', 'photo', () => {
    if ('fills' in disc) transaction.set(disc, 'fills', [photo === null ? solid(DISC) : imageOf(photo)]);
    if (label !== undefined) transaction.set(label, 'fills', photo === null ? [solid(INK)] : []);
  });
}

const imageOf = (photo: Uint8Array): ImagePaint => ({
  type: 'IMAGE',
  scaleMode: 'FILL',
  imageHash: figma.createImage(photo).hash,
});
