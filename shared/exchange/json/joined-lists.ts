// Lists of which one names entries of the other by id, as boards of cards have them. Knows no maps.
import { isRecord } from '../../model/stored';

type Plain = Record<string, unknown>;

interface List {
  key: string;
  entries: readonly Plain[];
}

const listsIn = (record: Plain): List[] =>
  Object.entries(record).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0 && value.every(isRecord) ? [{ key, entries: value }] : [],
  );

const idOf = ({ id }: Plain): string => (typeof id === 'string' || typeof id === 'number' ? String(id) : '');

/** The key under which every entry names one of the owners. */
function referenceTo(owners: List, { entries }: List): string | undefined {
  const ids = new Set(owners.entries.map(idOf));
  if (ids.has('') || ids.size < owners.entries.length) return undefined;
  const [first = {}] = entries;
  return Object.keys(first).find(
    (key) => key !== 'id' && entries.every((entry) => ids.has(String(entry[key]))),
  );
}

/** Each entry inside the one that it names; the record as it is if no list names another's entries. */
export function joinLists(record: Plain): Plain {
  const lists = listsIn(record);
  for (const owners of lists) {
    for (const owned of lists) {
      const reference = owned === owners ? undefined : referenceTo(owners, owned);
      if (reference === undefined) continue;
      const { [owned.key]: _all, ...others } = record;
      const within = (id: string) =>
        owned.entries
          .filter((entry) => String(entry[reference]) === id)
          .map(({ [reference]: _reference, ...entry }) => entry);
      const joined = owners.entries.map((owner) => ({ ...owner, [owned.key]: within(idOf(owner)) }));
      return { ...others, [owners.key]: joined };
    }
  }
  return record;
}
