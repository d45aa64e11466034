// Builds a file name that Windows, macOS and Linux accept. Independent of formats and maps.

/**
 * 48 characters of four bytes, the date and the extension stay below the 255 bytes of common file systems.
 */
const MAX_TITLE_CHARACTERS = 48;
/** Windows treats these as devices if they stand alone before the first dot. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Direction marks can make the end of a name look like another extension. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `Empathy map 2026-11-21.json`; `fallback` replaces a title of which nothing remains. */
export function buildFileName(title: string, date: string, extension: string, fallback: string): string {
  return `${cleanTitle(title) || fallback} ${date}.${extension}`;
}

function cleanTitle(title: string): string {
  const readable = title
    .normalize('NFC')
    .replace(DIRECTION_MARKS, '')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = [...readable.trim()].slice(0, MAX_TITLE_CHARACTERS).join('');
  return short.replace(/^[.\s]+|[.\s]+$/g, '').replace(DEVICE_NAME, '_$1');
}

/** The day of `moment` in the user's time zone, as 2026-11-21. */
export function formatDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
