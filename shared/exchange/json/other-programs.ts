// JSON of programs that keep entries side by side and name the one around each: whiteboards and design tools. Becomes
// entries within entries, in plain words. Knows no maps.
import { MAX_DEPTH } from '../../model/format';
import { isRecord } from '../../model/stored';
import { tokensOf } from '../html/html-source';

type Plain = Record<string, unknown>;

/** What an entry says stands one level deeper in some programs. */
const WRAPPED = ['data', 'props', 'fields', 'properties', 'attributes'];
const PARENTS = [
  'parentId',
  'parent_id',
  'parent',
  'frameId',
  'frame_id',
  'areaId',
  'groupId',
  'containerId',
];
const HTML = /^\s*<(?:p|div|span|b|strong|i|em|ul|ol|li|br|h[1-6])\b[^<>]*>/i;

export function inPlainShape(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return value;
  if (typeof value === 'string') return HTML.test(value) ? wordsOfHtml(value) : value;
  if (Array.isArray(value)) return nested(value.map((one: unknown) => inPlainShape(one, depth + 1)));
  if (!isRecord(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, one]): [string, unknown] => [key, inPlainShape(one, depth + 1)]),
  );
  return unwrapped(withoutLayerName(inner));
}

const BREAKS = ['p', 'div', 'li', 'br', 'ul', 'ol'];

function wordsOfHtml(html: string): string {
  const pieces = tokensOf(html).map((token) => {
    if (token.kind === 'text') return token.text;
    return BREAKS.includes(token.name) && (token.kind === 'close' || token.name === 'br') ? '\n' : '';
  });
  return pieces
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** An entry with an id and what it says in an object of its own. */
function unwrapped(record: Plain): Plain {
  const key = WRAPPED.find((one) => isRecord(record[one]));
  if (key === undefined || typeof record.id !== 'string' || record.type === undefined) return record;
  const { [key]: inner, ...others } = record;
  return { ...others, ...(inner as Plain) };
}

/** Figma calls a sticky by its first words. */
function withoutLayerName(record: Plain): Plain {
  const { name: _name, ...others } = record;
  return typeof record.characters === 'string' ? others : record;
}

function parentOf(entry: Plain): string {
  for (const key of PARENTS) {
    const value = isRecord(entry[key]) ? entry[key].id : entry[key];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return '';
}

/** Entries that name another one of the list stand within that; none if some name each other. */
function nested(list: readonly unknown[]): unknown[] {
  const records = list.filter(isRecord);
  const ids = new Set(records.map(idOf));
  const inside = new Map<string, Plain[]>();
  const roots: Plain[] = [];
  for (const entry of records) {
    const parent = parentOf(entry);
    if (parent === '' || parent === idOf(entry) || !ids.has(parent)) roots.push(entry);
    else inside.set(parent, [...(inside.get(parent) ?? []), entry]);
  }
  if (records.length < list.length || inside.size === 0 || ids.size < records.length) return [...list];
  let count = 0;
  const within = (owner: Plain): Plain => {
    count += 1;
    const children = (inside.get(idOf(owner)) ?? []).map(withoutParent).map(within);
    return children.length === 0 ? owner : { ...owner, children };
  };
  const all = roots.map(within);
  return count === records.length ? all : [...list];
}

const idOf = ({ id }: Plain): string => (typeof id === 'string' || typeof id === 'number' ? String(id) : '');

const withoutParent = (entry: Plain): Plain =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !PARENTS.includes(key)));
