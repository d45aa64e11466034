// Which notes come from research that nobody agreed to. Pure.
import { boardTexts } from '../catalogue/board-texts';
import type { ResearchKind } from '../model/context';
import type { EmpathyMap, Note } from '../model/empathy-map';
import { notesOf } from './notes';

/** In these somebody speaks to us, and can be asked. Nobody agrees to be counted in a statistic. */
const WITH_PEOPLE: readonly ResearchKind[] = [
  'interview',
  'case-study',
  'survey',
  'usability-test',
  'focus-group',
  'advisory-board',
  'support-calls',
];

type Entry = NonNullable<NonNullable<EmpathyMap['context']>['research']>[number];

/** Where nobody has said whether people agreed, they have not. */
const hasConsent = ({ kind, consent }: Entry): boolean => consent ?? !WITH_PEOPLE.includes(kind);

/** Ids of the notes whose source names an entry without consent. */
export function notesWithoutConsent(map: EmpathyMap): ReadonlySet<string> {
  const entries = map.context?.research ?? [];
  if (entries.every(hasConsent)) return new Set();
  const named = entries.map((entry) => ({ entry, names: namesOf(entry, map) }));
  const isHeld = ({ source }: Note) => {
    const entry = source === undefined ? undefined : entryFor(fold(source), named);
    return entry !== undefined && !hasConsent(entry);
  };
  return new Set(
    notesOf(map)
      .filter(({ note }) => isHeld(note))
      .map(({ note }) => note.id),
  );
}

interface Named {
  entry: Entry;
  names: readonly string[];
}

/** The entry whose name is the longest beginning of the source: `Spring round · P3 · 12:31`. */
function entryFor(source: string, named: readonly Named[]): Entry | undefined {
  let found: Entry | undefined;
  let longest = 0;
  for (const { entry, names } of named) {
    for (const name of names) {
      if (name.length > longest && begins(source, name)) {
        found = entry;
        longest = name.length;
      }
    }
  }
  return found;
}

function begins(source: string, name: string): boolean {
  const next = source.slice(name.length, name.length + 1);
  return source.startsWith(name) && !/[\p{L}\p{N}]/u.test(next);
}

/** Without a title, the kind as the board says it. */
function namesOf({ kind, title = '' }: Entry, { language }: EmpathyMap): string[] {
  const called = boardTexts[language].context.research[kind];
  return (title === '' ? [called] : [title, `${called}: ${title}`]).map(fold);
}

/** Every language has a colon of its own. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s*[:：]\s*/g, ': ')
    .trim()
    .toLowerCase();
