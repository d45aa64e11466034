// What every Empathy Map JSON file says of itself, and its limits. Apart from the schema, which carries zod.

export const FORMAT_TYPE = 'empathy-map';
export const FORMAT_VERSION = 1;
export const MAX_NOTES = 10_000;
export const MAX_NOTE_LENGTH = 10_000;

/** A picture of 512 by 512 needs far less. */
export const MAX_PHOTO_BYTES = 2_000_000;
