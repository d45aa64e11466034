// People's texts and pictures as HTML that is nothing but these. Knows no map.
import { fromBase64, mediaTypeOf } from '../../file/picture';

/** What HTML allows in no document: controls that are no white space, noncharacters, halves of surrogate pairs. */
export const IN_NO_HTML = /(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers make a bare one a line feed.
  '\r': '&#13;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\r]/g, (character) => REFERENCES[character] ?? character);

/** An element of a text that somebody typed, in the direction of its own letters; nothing for an empty text. */
export const typed = (tag: string, text: string | undefined, attributes = ''): string =>
  text === undefined || text === '' ? '' : `<${tag}${attributes} dir="auto">${escapeHtml(text)}</${tag}>`;

/** What follows `data:` in the address of a picture that really is what it says; '' for anything else. */
export function pictureData(photo: { mediaType: string; data: string } | undefined): string {
  const bytes = photo && fromBase64(photo.data);
  const isPicture = bytes && mediaTypeOf(bytes) === photo.mediaType;
  return isPicture ? `${photo.mediaType};base64,${photo.data}` : '';
}
