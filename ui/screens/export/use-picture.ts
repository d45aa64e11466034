// The latest picture, and its URL while it is shown.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureFormat } from '../../../shared/contract/picture-make';
import type { PictureFormatId } from '../../../shared/exchange/types';
import { openAddress } from '../../address';
import type { ExportProps } from './part';

export const MEDIA_TYPES: Record<PictureFormatId, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
};

/** Moving through the formats with the arrow keys should not make a picture of each. */
const REST_MS = 300;

export type Bytes = Uint8Array<ArrayBuffer>;

interface Picture {
  /** What it was made from; if that has changed, the picture is out of date. */
  of: string;
  bytes: Bytes;
}

export interface PictureOptions extends ExportProps {
  format: PictureFormatId;
  scale: number;
  /** May be requested. */
  allowed: boolean;
  /** Can be shown, so it is made right away. */
  shows: boolean;
}

export function usePicture({ format, scale, allowed, shows, state, actions }: PictureOptions) {
  const node = state.current?.node ?? '';
  const [picture, setPicture] = useState<Picture | null>(null);
  const [failed, setFailed] = useState('');
  const kind = `${node} ${format} ${scale}`;
  const of = `${kind} ${state.boardChanges}`;
  const isOfKind = picture?.of.startsWith(`${kind} `) === true;
  const bytes = isOfKind ? picture.bytes : null;

  const requested = useRef('');

  async function make(): Promise<Bytes | null> {
    requested.current = kind;
    const made = await actions.makePicture(node, format.toUpperCase() as PictureFormat, scale);
    setFailed(made ? '' : kind);
    if (made) setPicture({ of, bytes: made });
    return made;
  }

  useEffect(() => {
    if (!allowed || !shows || isOfKind) return undefined;
    // Copy or Download, pressed meanwhile, have requested one already.
    const timer = setTimeout(() => {
      if (requested.current !== kind) void make();
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [kind, allowed, shows]);

  return {
    bytes,
    address: useAddress(shows ? bytes : null, MEDIA_TYPES[format]),
    isStale: isOfKind && picture.of !== of,
    hasFailed: failed === kind,
    /** Always from the board as it is now. */
    make,
  };
}

/** An address of the bytes as an image source; '' until there is one. */
function useAddress(bytes: Bytes | null, type: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    if (!bytes) return undefined;
    let isOver = false;
    const opening = openAddress(new Blob([bytes], { type }));
    void opening.then((opened) => {
      if (!isOver) setAddress(opened.address);
    });
    return () => {
      isOver = true;
      setAddress('');
      void opening.then(({ release }) => release());
    };
  }, [bytes, type]);
  return address;
}
