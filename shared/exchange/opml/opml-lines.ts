// Reads the outlines of an OPML file, line by line, each with its parent. Strict about XML; independent of
// the map.
import { SaxesParser } from 'saxes';
import type { Problem } from '../problem';
import { withAddress } from '../reading/with-address';
import { type Categories, readCategories } from './opml-categories';

export interface OutlineLine {
  text: string;
  categories: Categories;
  isComment: boolean;
  /** Ticked off, as outliners have it. */
  isDone: boolean;
  /** Index of the parent; -1 at the top level. */
  parent: number;
  hasChildren: boolean;
  /** Counted from 1. */
  number: number;
  /** `line 12` */
  path: string;
}

export type ReadOutline = { title: string; lines: OutlineLine[] } | { problem: Problem };

class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Mind maps of FreeMind and Freeplane are outlines by other names. */
const ROOTS = ['opml', 'map'];
const isOutline = (name = ''): boolean => name === 'outline' || name === 'node';

/** A parser's message: the place in the file, then the reason. */
const PLACED = /^(?:\d+:\d+: )?(.*?)\.?$/s;

/** Rejects document types: the entities they declare can make a small file huge. */
export function readOutline(text: string): ReadOutline {
  const parser = new SaxesParser();
  const lines: OutlineLine[] = [];
  const open: number[] = [];
  const refuse = (code: Problem['code'], values: Problem['values'] = {}): never => {
    throw new Refusal({ path: `line ${parser.line}`, code, values });
  };
  let title = '';
  const within: string[] = [];
  parser.on('doctype', () => refuse('doctype'));
  parser.on('error', ({ message }) => refuse('no-xml', { reason: PLACED.exec(message)?.[1] ?? message }));
  parser.on('text', (piece) => {
    if (within.length === 3 && within[1] === 'head' && within[2] === 'title') title += piece;
    // Some programs write the text between the tags.
    const isWords = isOutline(within[within.length - 1]) || within.includes('richcontent');
    const line = isWords ? lines[open[open.length - 1] ?? -1] : undefined;
    if (line !== undefined && piece.trim() !== '') line.text = joined([line.text, piece.trim()]);
  });
  parser.on('opentag', ({ name, attributes }) => {
    within.push(name);
    if (within.length === 1 && !ROOTS.includes(name)) refuse('no-opml');
    if (!isOutline(name)) return;
    const parent = open[open.length - 1] ?? -1;
    const above = lines[parent];
    if (above !== undefined) above.hasChildren = true;
    open.push(lines.length);
    lines.push({
      ...outlineOf(attributes),
      parent,
      hasChildren: false,
      number: lines.length + 1,
      path: `line ${parser.line}`,
    });
  });
  parser.on('closetag', ({ name }) => {
    within.pop();
    if (isOutline(name)) open.pop();
  });
  try {
    parser.write(text).close();
  } catch (failure) {
    if (failure instanceof Refusal) return { problem: failure.problem };
    throw failure;
  }
  return { title, lines };
}

/** Outliners store further text in attributes of their own, most often `_note`. */
function outlineOf(
  attributes: Record<string, string>,
): Pick<OutlineLine, 'text' | 'categories' | 'isComment' | 'isDone'> {
  const { text, title = attributes.TEXT ?? '', category = '', isComment } = attributes;
  const address = ADDRESSES.map((name) => attributes[name] ?? '').find((one) => one !== '') ?? '';
  const notes = NOTES.map((name) => attributes[name] ?? '');
  return {
    text: joined([withAddress(text ?? title, address), ...notes]),
    categories: readCategories(category),
    isComment: isComment === 'true',
    isDone:
      attributes._complete === 'true' || attributes.complete === 'true' || attributes._status === 'checked',
  };
}

const NOTES = ['_note', 'note', 'notes', 'description'];
const ADDRESSES = ['url', 'htmlUrl', 'xmlUrl', 'LINK'];

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
