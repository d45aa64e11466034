// An outline's details as categories of OPML 2.0: comma-separated, slash-delimited; one without a slash is a
// tag. Commas, slashes and per cent signs in people's words are percent-encoded. Independent of the map.

const MARKS = /[%,/]/g;
const WRITTEN = /%([0-9a-f]{2})/gi;

const encode = (part: string): string =>
  part.replace(MARKS, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
const decode = (part: string): string =>
  part.replace(WRITTEN, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** `/evidence/quote` */
export const categoryPath = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encode(part)}`).join('');

export const categoryTag = encode;

export interface Categories {
  /** What follows a first part, for each occurrence: `/note/n1,/note/n2` has two under `note`. */
  under: (name: string) => string[][];
  /** The part after a first part, if there is one. */
  one: (name: string) => string | undefined;
  tags: string[];
}

export function readCategories(category: string): Categories {
  const entries = category.split(',').filter((entry) => entry !== '');
  const paths = entries
    .filter((entry) => entry.startsWith('/'))
    .map((entry) => entry.slice(1).split('/').map(decode));
  const under = (name: string) => paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
  return {
    under,
    one: (name) => under(name)[0]?.[0],
    tags: entries.filter((entry) => !entry.startsWith('/')).map(decode),
  };
}
