// Escapes people's texts and pictures for HTML, so that they cannot be anything else. Independent of the map.
import { fromBase64, mediaTypeOf } from '../../file/picture';

/**
 * Characters that HTML allows nowhere: controls other than white space, noncharacters, unpaired surrogates.
 */
export const IN_NO_HTML = /(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers turn a bare one into a line feed.
  '\r': '&#13;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\r]/g, (character) => REFERENCES[character] ?? character);

/** An element with a text that people typed, in that text's own direction; '' for an empty text. */
export const typed = (tag: string, text: string | undefined, attributes = ''): string =>
  text === undefined || text === '' ? '' : `<${tag}${attributes} dir="auto">${escapeHtml(text)}</${tag}>`;

/** What follows `data:` in a picture's address, if the picture is what it claims to be; '' otherwise. */
export function pictureData(photo: { mediaType: string; data: string } | undefined): string {
  const bytes = photo && fromBase64(photo.data);
  const isPicture = bytes && mediaTypeOf(bytes) === photo.mediaType;
  return isPicture ? `${photo.mediaType};base64,${photo.data}` : '';
}
