// Converts the persona between the board and the file. Pure.
import type { BoardTexts } from '../locales/locale';
import { readPersona } from '../map/persona-text';
import type { Snapshot } from '../map/snapshot';
import type { EmpathyMap } from '../model/empathy-map';
import { MAX_PHOTO_BYTES } from '../model/format';
import { EMPTY_PERSONA, PERSONA_FIELDS, type Persona } from '../model/persona';
import { optional } from './optional';
import { fromBase64, mediaTypeOf, sizeOfPicture, toBase64 } from './picture';

type FilePersona = EmpathyMap['persona'];

export function toFilePersona(
  snapshot: Pick<Snapshot, 'personaName' | 'personaDetails' | 'personaFields' | 'photo'>,
  texts: BoardTexts,
): FilePersona {
  const { personaName, photo } = snapshot;
  const { segment, details, own } = readPersona(snapshot, texts);
  const mediaType = photo === null ? null : mediaTypeOf(photo);
  return {
    name: personaName,
    ...(segment === null ? {} : { segment: { kind: segment.kind, ...optional('label', segment.label) } }),
    ...details,
    ...optional('fields', own),
    ...(photo === null || mediaType === null ? {} : { photo: { mediaType, data: toBase64(photo) } }),
  };
}

export function fromFilePersona({ name, segment, fields = [], ...rest }: FilePersona): Persona {
  const details: Persona['details'] = {};
  for (const field of PERSONA_FIELDS) {
    const value = rest[field];
    if (value !== undefined) details[field] = value;
  }
  return {
    ...EMPTY_PERSONA,
    name,
    segment: segment === undefined ? null : { kind: segment.kind, label: segment.label ?? '' },
    details,
    own: fields.map(({ label, value }) => ({ label, value })),
  };
}

/** The most pixels per side that Figma accepts (figma.com/plugin-docs, createImage). */
export const MOST_PIXELS = 4096;

/** The bytes of a picture that can be drawn; null for anything else. */
export function photoOf({ photo }: FilePersona): Uint8Array | null {
  const bytes = photo === undefined ? null : fromBase64(photo.data);
  if (bytes === null || bytes.length > MAX_PHOTO_BYTES) return null;
  const { width, height } = sizeOfPicture(bytes) ?? { width: 0, height: 0 };
  return Math.min(width, height) > 0 && Math.max(width, height) <= MOST_PIXELS ? bytes : null;
}
