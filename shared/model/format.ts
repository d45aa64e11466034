// Constants and limits of Empathy Map JSON. Separate from the schema, which pulls in zod.

export const FORMAT_TYPE = 'empathy-map';
export const FORMAT_VERSION = 1;
export const MAX_FILE_BYTES = 20_000_000;
export const MAX_NOTES = 10_000;
export const MAX_NOTE_LENGTH = 10_000;
export const MAX_ID_LENGTH = 200;
/** A table on the board has no more rows than this. */
export const MAX_ACTIONS = 990;
/** Far deeper than the format; `JSON.stringify` fails at a few thousand. */
export const MAX_DEPTH = 100;

/** A picture of 512 by 512 needs far less. */
export const MAX_PHOTO_BYTES = 2_000_000;
