// What every Empathy Map JSON file says of itself, and its limits. Apart from the schema, which carries zod.

export const FORMAT_TYPE = 'empathy-map';
export const FORMAT_VERSION = 1;
export const MAX_FILE_BYTES = 20_000_000;
export const MAX_NOTES = 10_000;
export const MAX_NOTE_LENGTH = 10_000;
export const MAX_ID_LENGTH = 200;
/** A table on the board has no more rows. */
export const MAX_ACTIONS = 990;
/** Far more than the format has; `JSON.stringify` gives up after some thousands. */
export const MAX_DEPTH = 100;

/** A picture of 512 by 512 needs far less. */
export const MAX_PHOTO_BYTES = 2_000_000;
