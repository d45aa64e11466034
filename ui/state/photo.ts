// The persona's photo from disk: which files are accepted, and what is sent and announced. No canvas access.

import { type MediaType, mediaTypeOf } from '../../shared/file/picture';
import type { WindowTexts } from '../../shared/locales/locale-texts';
import type { OpenMap } from '../../shared/map/open-map';

import type { Context } from './context';
import type { State } from './state';

const MOST_BYTES = 10 * 1024 * 1024;
export type PhotoProblem = keyof WindowTexts['plan']['photoProblems'];

export interface Photo {
  bytes: Uint8Array;
  /** The same picture as an `img` source. */
  address: string;
}

/** Crops a picture to a square; null if it cannot be opened. */
export type CutSquare = (file: Blob, type: MediaType) => Promise<Photo | null>;

export interface PhotoActions {
  /** The reason for rejecting the file, or null. */
  choosePhoto: (map: OpenMap, file: Blob, cut: CutSquare) => Promise<PhotoProblem | null>;
  removePhoto: (map: OpenMap) => Promise<void>;
}

/** The largest centred square. */
export function middleSquare(width: number, height: number): { x: number; y: number; side: number } {
  const side = Math.min(width, height);
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), side };
}

export async function preparePhoto(file: Blob, cut: CutSquare): Promise<Photo | PhotoProblem> {
  if (file.size > MOST_BYTES) return 'too-large';
  const type = mediaTypeOf(new Uint8Array(await file.slice(0, 8).arrayBuffer()));
  if (type === null) return 'no-picture';
  return (await cut(file, type)) ?? 'broken';
}

/** The photo put on the board by this window, else the one from the last reading; '' if neither is known. */
export function photoAddress({ photo, reading }: State, node: string): string {
  if (photo?.node === node) return photo.address;
  const read = reading?.node === node ? reading.map.persona.photo : undefined;
  return read ? `data:${read.mediaType};base64,${read.data}` : '';
}

export function createPhotoActions({
  store,
  request,
  announce,
  dismiss,
  current,
  open,
  getLocale,
}: Context): PhotoActions {
  async function put(node: string, photo: Photo | null): Promise<void> {
    const { texts } = getLocale();
    dismiss();
    const view = await request('photo.set', { node, photo: photo?.bytes ?? null });
    if (!view) return;
    store.dispatch({ type: 'photo', photo: photo && { node, address: photo.address } });
    if (current()?.node === node) open(view);
    announce(photo ? texts.plan.photoSaved : texts.plan.photoRemoved);
  }

  return {
    async choosePhoto({ node }, file, cut) {
      const photo = await preparePhoto(file, cut);
      if (typeof photo === 'string') return photo;
      await put(node, photo);
      return null;
    },
    removePhoto: ({ node }) => put(node, null),
  };
}
