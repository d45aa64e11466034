// Judges what the command line made of a file: names each expectation that does not hold. Runs nothing.
import { UNPLACED } from '../../../shared/exchange/note-place';
import type { EmpathyMap, Note } from '../../../shared/model/empathy-map';
import { parseStored } from '../../../shared/model/stored';
import type { Expected, ExpectedNote, Lost } from './expected';

export interface Outcome {
  code: number;
  output: string;
  /** What the command says beside its output, a line each. */
  remarks: string[];
}

interface Found {
  map: EmpathyMap;
  section: string;
  note: Note;
}

const QUOTES = /^["'“”„«»‘’]+|["'“”„«»‘’]+$/g;

/** White space counts as one space; surrounding quotation marks may stay or go. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bare = (text: string): string => plain(plain(text).replace(QUOTES, ''));

const regexOf = (pattern: string): RegExp | null => {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [];
  return source === undefined ? null : new RegExp(source, flags);
};

const is = (text: string, pattern: string): boolean =>
  regexOf(pattern)?.test(plain(text)) ?? bare(text) === bare(pattern);

const holds = (text: string, pattern: string): boolean =>
  regexOf(pattern)?.test(text) ?? plain(text).toLowerCase().includes(bare(pattern).toLowerCase());

const list = <T>(one: T | T[] | undefined): T[] =>
  Array.isArray(one) ? one : one === undefined ? [] : [one];

/** The expectations that do not hold; of several ways, those of the way that comes closest. */
export function judge({ anyOf, ...expected }: Expected, outcome: Outcome): string[] {
  const ways = (anyOf ?? [{}]).map((way) => broken({ ...expected, ...way }, outcome));
  return ways.reduce((best, way) => (way.length < best.length ? way : best));
}

function broken(expected: Expected, outcome: Outcome): string[] {
  const { code, output, remarks } = outcome;
  if (expected.refusal !== undefined) {
    const isRefused = code === 1 && holds(remarks.join('\n'), expected.refusal);
    return isRefused ? [] : [`no refusal that says ${expected.refusal}`];
  }
  const codes = expected.exit === undefined ? [0] : list(expected.exit);
  if (!codes.includes(code)) return [`exit ${code}: ${remarks.join(' / ')}`];
  const maps = mapsIn(output);
  return [
    ...brokenNotes(expected, maps, remarks),
    ...brokenMaps(expected, maps),
    ...brokenTexts(expected, output, remarks),
  ];
}

function mapsIn(output: string): EmpathyMap[] {
  const value = parseStored(output);
  return (value === undefined ? [] : list(value)) as EmpathyMap[];
}

const notesIn = (maps: readonly EmpathyMap[]): Found[] =>
  maps.flatMap((map) =>
    [...(map.sections ?? []), { id: UNPLACED, notes: map.unplaced ?? [] }].flatMap(({ id, notes }) =>
      notes.map((note) => ({ map, section: id, note })),
    ),
  );

function brokenNotes(expected: Expected, maps: readonly EmpathyMap[], remarks: readonly string[]): string[] {
  const { notes = [], only = false, also = [], noNote = [], notPlaced = [], lost = [] } = expected;
  const found = notesIn(maps);
  const taken = pair(notes, found);
  const isFree = ({ note, section }: Found) =>
    also.some((pattern) => is(note.text, pattern)) ||
    lost.some((one) => one.items.some((item) => mayStay(one, section) && holds(note.text, item)));
  const others = only ? found.filter((one) => !taken.has(one) && !isFree(one)) : [];
  const given = [...taken.values()];
  return [
    ...notes.filter((note) => !given.includes(note)).map((note) => `no note ${JSON.stringify(note)}`),
    ...others.map(({ note, section }) => `besides: ${section}: ${note.text}`),
    ...noNote
      .filter((pattern) => found.some(({ note }) => is(note.text, pattern)))
      .map((pattern) => `a note ${pattern}`),
    ...notPlaced
      .filter((pattern) => found.some((one) => one.section !== UNPLACED && holds(one.note.text, pattern)))
      .map((pattern) => `placed: ${pattern}`),
    ...lost.flatMap((one) => brokenLoss(one, found, remarks)),
  ];
}

/** Each expected note with a note of its own, as many as can be. */
function pair(expected: readonly ExpectedNote[], found: readonly Found[]): Map<Found, ExpectedNote> {
  const taken = new Map<Found, ExpectedNote>();
  const place = (note: ExpectedNote, seen: Set<Found>): boolean =>
    found.some((one) => {
      if (seen.has(one) || !isIt(note, one)) return false;
      seen.add(one);
      const other = taken.get(one);
      if (other !== undefined && !place(other, seen)) return false;
      taken.set(one, note);
      return true;
    });
  for (const note of expected) place(note, new Set());
  return taken;
}

function isIt(expected: ExpectedNote, { map, section, note }: Found): boolean {
  const { text, who, persona, theme, evidence, votes } = expected;
  const { name } = map.persona;
  const people = [name, map.title, map.context?.product, note.theme, note.author, note.source];
  const tags = note.tags ?? [];
  return (
    list(text).some((one) => is(note.text, one)) &&
    (expected.section === undefined || list(expected.section).includes(section)) &&
    (who === undefined || [...people, ...tags].some((one) => one !== undefined && is(one, who))) &&
    (persona === undefined || is(name, persona)) &&
    (theme === undefined || is(note.theme ?? '', theme)) &&
    (evidence === undefined || list<string>(evidence).includes(note.evidence ?? '')) &&
    (votes === undefined || note.votes === votes)
  );
}

const mayStay = ({ mayStay: places = [UNPLACED] }: Lost, section: string): boolean =>
  places.includes(section);

/** Where a remark belongs to is no count. */
const PLACE = /\b(?:line|row|column)s? \d+/g;

function brokenLoss(lost: Lost, found: readonly Found[], remarks: readonly string[]): string[] {
  const { items, told } = lost;
  if (told !== undefined && remarks.some((remark) => holds(remark, told))) return [];
  const gone = items.filter(
    (item) =>
      !found.some(({ note, section }) => mayStay(lost, section) && holds(note.text, item)) &&
      !remarks.some((remark) => holds(remark, item)),
  );
  const counts = [gone.length, items.length].map((count) => new RegExp(`\\b${count}\\b`));
  const isCounted = remarks.some((remark) => counts.some((count) => count.test(remark.replace(PLACE, ''))));
  return isCounted ? [] : gone.map((item) => `gone without a word: ${item}`);
}

function brokenMaps(expected: Expected, maps: readonly EmpathyMap[]): string[] {
  const { maps: count = maps.length, personas, noPersona = [], title, tensions } = expected;
  const names = maps.map(({ persona }) => persona.name);
  const areNamed =
    personas === undefined ||
    (personas.length === names.length &&
      personas.every((pattern) => names.some((name) => is(name, pattern))));
  const drawn = maps.reduce((sum, map) => sum + (map.tensions?.length ?? 0), 0);
  return [
    ...(count === maps.length ? [] : [`${maps.length} maps`]),
    ...(areNamed ? [] : [`personas: ${names.join(', ')}`]),
    ...names.filter((name) => noPersona.some((one) => is(name, one))).map((name) => `a persona ${name}`),
    ...(title === undefined || maps.some((map) => is(map.title, title)) ? [] : [`no title ${title}`]),
    ...(drawn <= (tensions ?? drawn) ? [] : [`${drawn} tensions`]),
  ];
}

function brokenTexts(expected: Expected, output: string, remarks: readonly string[]): string[] {
  const { warnings = [], somewhere = [], textHas = [], textLacks = [] } = expected;
  const places = [output, strings(parseStored(output)).join('\n'), ...remarks];
  return [
    ...warnings
      .filter((one) => !remarks.some((remark) => holds(remark, one)))
      .map((one) => `no remark ${one}`),
    ...somewhere.filter((one) => !places.some((text) => holds(text, one))).map((one) => `nowhere: ${one}`),
    ...textHas.filter((one) => !holds(output, one)).map((one) => `the text lacks ${one}`),
    ...textLacks.filter((one) => holds(output, one)).map((one) => `the text has ${one}`),
  ];
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
