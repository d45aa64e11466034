// Reads empathy maps from any other program's JSON: sections as keys or as entries, under whatever is around them, one
// person or many. Knows no finished map.
import { MAX_DEPTH } from '../../model/format';
import { isRecord } from '../../model/stored';
import { evidenceNamed } from '../../recognise/evidence';
import type { Place } from '../../recognise/parts';
import { announcedBy } from '../../recognise/people';
import { joinPath } from '../problem';
import { itemsIn, linesApart } from '../reading/list-items';
import { quotationsIn } from '../reading/quotations';
import type { Remark } from '../types';
import { type Draft, type DraftNote, emptyDraft, isEmptyDraft } from './foreign-drafts';
import { joinLists } from './joined-lists';
import {
  holdsPlaces,
  isBoard,
  isHolder,
  isListOfTexts,
  isMap,
  isNote,
  isPart,
  LABELS,
  labelsIn,
  type Plain,
  peopleIn,
  personKeyOf,
  wordsOf,
} from './json-shapes';
import {
  entriesKeyOf,
  factOf,
  isConclusion,
  isEntriesKey,
  isTechnical,
  meaningOf,
  placeKeyOf,
  placeOf,
  spokenKey,
  textKeyOf,
} from './json-words';

/** Where something stands in the file, and what that makes of it. */
interface At {
  path: string;
  depth: number;
  /** Null outside of sections and parts. */
  place: Place | 'conclusion' | null;
  heading: string;
  theme: string;
}

export interface ForeignJson {
  drafts: Draft[];
  remarks: Remark[];
}

export function readForeign(value: unknown): ForeignJson {
  const reading = new ForeignReading();
  reading.read(value, { path: '', depth: 0, place: null, heading: '', theme: '' });
  const empty = reading.drafts.filter(isEmptyDraft).flatMap(namesOf);
  return {
    drafts: reading.drafts.filter((draft) => !isEmptyDraft(draft)),
    remarks: [...reading.remarks, ...empty],
  };
}

/** Keys of what is said of an action. */
const OWNER = /^(?:owner|who|assignee|responsible)$/i;
const DUE = /^(?:due|due_?date|deadline|when|by)$/i;
const STATE = /^(?:status|state|done|completed?)$/i;
const TITLE = /^(?:title|map_?title|board|board_?name)$/i;
/** Keys of somebody's name. */
const WHO = /^(?:user|customer|client|participant|interviewee|who)$/i;
const ARCHIVED = /^(?:closed|(?:is_?)?archived)$/i;
const IS_DONE = /^(?:done|closed|completed?|true)$/i;

/** Of somebody without a map. */
const namesOf = ({ title, name, persona }: Draft): Remark[] =>
  [title, name, ...persona.map(({ text }) => text)]
    .filter((text) => text !== '')
    .map((text) => ({ path: '', code: 'outside', values: { text }, leftOut: [text] }));

class ForeignReading {
  readonly drafts: Draft[] = [emptyDraft()];
  readonly remarks: Remark[] = [];

  private get draft(): Draft {
    return this.drafts[this.drafts.length - 1] as Draft;
  }

  read(value: unknown, at: At): void {
    if (at.depth > MAX_DEPTH) return;
    if (Array.isArray(value)) this.readList(value, at);
    else if (isRecord(value)) this.readRecord(joinLists(value), at);
    else this.readTexts(wordsOf(value), at);
  }

  private readList(list: readonly unknown[], at: At): void {
    const key = at.place === null ? personKeyOf(list) : null;
    const entries = list.map((entry, number) => {
      const path = { ...at, path: `${at.path}[${number}]`, depth: at.depth + 1 };
      if (key === null || !isRecord(entry)) return { entry, person: '', at: path };
      const { [key]: person, ...others } = entry;
      return { entry: others, person: wordsOf(person), at: path };
    });
    for (const person of new Set(entries.map((one) => one.person))) {
      if (person !== '') this.begin(person);
      for (const one of entries) if (one.person === person) this.readEntry(one.entry, one.at);
    }
  }

  private readText(value: unknown, at: At): void {
    const text = wordsOf(value);
    if (text === '') return;
    if (at.place === null || at.place === 'conclusion') this.tell(text, at);
    else for (const item of itemsIn(text) ?? quotationsIn(text) ?? [text]) this.add({ text: item }, at);
  }

  /** Below a key alone, not one of a list. */
  private readTexts(text: string, at: At): void {
    const isSection = at.place !== null && !isPart(at.place) && at.place !== 'conclusion';
    const lines = isSection && itemsIn(text) === null ? linesApart(text) : null;
    for (const line of lines ?? [text]) this.readText(line, at);
  }

  /** What no map takes. */
  private tell(text: string, { path, place, heading }: At): void {
    const last = this.remarks[this.remarks.length - 1];
    if (place === 'conclusion' && last?.code === 'conclusion' && last.values.text === heading) {
      last.leftOut = [...last.leftOut, text];
      last.values.count = last.leftOut.length;
    } else if (place === 'conclusion') {
      this.remarks.push({ path, code: 'conclusion', values: { text: heading, count: 1 }, leftOut: [text] });
    } else this.remarks.push({ path, code: 'outside', values: { text }, leftOut: [text] });
  }

  private add(note: Omit<DraftNote, 'path' | 'heading'>, at: At): void {
    const { path, place, heading, theme } = at;
    const { draft } = this;
    const { text } = note;
    if (place === 'persona') draft.persona.push({ label: '', text });
    else if (place === 'problem') draft.problem.push(text);
    else if (place === 'actions') draft.actions.push({ text, path });
    else {
      const section =
        place === null || place === 'conclusion' || place === 'context' || place === 'tensions'
          ? 'unplaced'
          : place;
      draft.notes.push({
        section,
        ...note,
        path,
        heading,
        ...(note.theme || theme ? { theme: note.theme || theme } : {}),
      });
    }
  }

  /** An entry of a list: a map, a section with its notes, or a note. */
  private readEntry(entry: unknown, at: At): void {
    if (Array.isArray(entry)) this.read(entry, at);
    else if (!isRecord(entry)) this.readText(entry, at);
    else if (at.place === 'actions') this.readAction(entry, at);
    else if (at.place === null && isMap(entry)) {
      this.begin('');
      this.readRecord(entry, at);
    } else this.readThing(entry, at);
  }

  /** A section with its notes, or a note that may say which section it is of. */
  private readThing(entry: Plain, at: At): void {
    const placeKey = at.place === null ? placeKeyOf(entry) : null;
    const named = placeKey === null ? null : placeOf(String(entry[placeKey]));
    const inside: At = named === null ? at : { ...at, place: named, heading: String(entry[placeKey ?? '']) };
    const { [placeKey ?? '']: _named, ...others } = entry;
    const rest = placeKey === null ? entry : others;
    const entries = entriesKeyOf(rest);
    const text = textKeyOf(rest);
    if (entries !== null && inside.place !== null && named !== null) {
      this.readRest(rest, [entries], inside);
      this.read(rest[entries], { ...inside, path: joinPath(at.path, entries), depth: at.depth + 1 });
    } else if (text !== null && (inside.place !== null || isNote(rest))) this.readNote(rest, text, inside);
    else if (named === null && entries !== null && text !== null && isHolder(rest, entries, text))
      this.readHolder(rest, entries, text, inside);
    else this.readRecord(rest, inside);
  }

  /** A list of a board, a page or a frame: what it holds, and its name beside that. */
  private readHolder(entry: Plain, entries: string, nameKey: string, at: At): void {
    const heading = String(entry[nameKey]).trim();
    const inside = { ...at, path: joinPath(at.path, entries), depth: at.depth + 1 };
    this.readRest(entry, [entries, nameKey], at);
    if (isConclusion(heading)) this.read(entry[entries], { ...inside, place: 'conclusion', heading });
    else if (holdsPlaces(entry[entries], 0)) {
      this.name('title', heading, { ...at, path: joinPath(at.path, nameKey) });
      this.read(entry[entries], inside);
    } else {
      const before = this.draft.notes.length;
      this.read(entry[entries], { ...inside, place: at.place ?? 'unplaced', heading, theme: heading });
      const isKept = this.draft.notes.slice(before).some(({ theme }) => theme === heading);
      if (!isKept) this.tell(heading, { ...at, place: null });
    }
  }

  private readNote(entry: Plain, textKey: string, at: At): void {
    const note: Omit<DraftNote, 'path' | 'heading'> = { text: String(entry[textKey]).trim() };
    const { text } = note;
    if (at.place === 'conclusion') {
      this.tell(text, at);
      this.readRest(entry, [textKey], at);
      return;
    }
    if (Object.keys(entry).some((key) => ARCHIVED.test(key) && entry[key] === true)) {
      this.remarks.push({ path: at.path, code: 'archived', values: { text }, leftOut: [text] });
      return;
    }
    const told: [string, string][] = [];
    const isForNotes = at.place === null || at.place === 'unplaced' || !isPart(at.place);
    for (const [key, label] of labelsIn(entry)) {
      const evidence = evidenceNamed(label, { heading: spokenKey(key), text });
      if (evidence === null) told.push([key, label]);
      else note.evidence = evidence;
    }
    for (const [key, value] of Object.entries(entry)) {
      const words = wordsOf(value);
      if (key === textKey || words === '') continue;
      const fact = isForNotes ? factOf(key) : null;
      const evidence =
        fact === 'evidence' || fact === 'status'
          ? evidenceNamed(words, { heading: spokenKey(key), text })
          : null;
      if (evidence !== null) note.evidence = evidence;
      else if (fact === 'votes' && /^\d{1,9}$/.test(words)) note.votes = Number(words);
      else if (fact === 'source' || fact === 'author' || fact === 'theme') note[fact] = words;
      else if (key === 'id' && typeof value === 'string') note.id = words;
      else if (!isTechnical(key)) told.push([key, words]);
    }
    for (const one of itemsIn(text) ?? quotationsIn(text) ?? [text]) this.add({ ...note, text: one }, at);
    for (const [key, words] of told)
      this.tell(`${spokenKey(key)}: ${words}`, { ...at, path: joinPath(at.path, key), place: null });
    for (const [key, value] of Object.entries(entry)) {
      if (typeof value === 'object' && value !== null && !LABELS.test(key))
        this.readInside(key, value, { ...at, theme: text });
    }
  }

  private readInside(key: string, value: unknown, at: At): void {
    this.read(value, { ...at, path: joinPath(at.path, key), depth: at.depth + 1 });
  }

  private readAction(entry: Plain, at: At): void {
    const key = textKeyOf(entry) ?? Object.keys(entry).find((one) => wordsOf(entry[one]) !== '');
    const others = { ...at, place: null };
    if (key === undefined) this.readRecord(entry, others);
    else {
      const said = (names: RegExp) =>
        wordsOf(entry[Object.keys(entry).find((one) => one !== key && names.test(one)) ?? '']);
      const [text, owner, due] = [wordsOf(entry[key]), said(OWNER), said(DUE)];
      this.draft.actions.push({ text, path: at.path, owner, due, isDone: IS_DONE.test(said(STATE)) });
      const known = Object.keys(entry).filter((one) => [OWNER, DUE, STATE].some((names) => names.test(one)));
      this.readRest(entry, [key, ...known.filter((one) => wordsOf(entry[one]) !== '')], others);
    }
  }

  private readRest(entry: Plain, without: readonly string[], at: At): void {
    for (const [key, value] of Object.entries(entry)) {
      const words = wordsOf(value);
      if (without.includes(key) || isTechnical(key)) continue;
      if (typeof value === 'object') this.readInside(key, value, { ...at, place: null });
      else if (words !== '')
        this.tell(`${spokenKey(key)}: ${words}`, { ...at, path: joinPath(at.path, key), place: null });
    }
  }

  /** Begins the next map, of this person, unless the last one still is empty. */
  private begin(person: string): void {
    const before = this.draft;
    const isOther = person !== '' && before.name !== '' && before.name !== person;
    if (before.notes.length > 0 || isOther) this.drafts.push(emptyDraft());
    if (person !== '') this.draft.name = person;
  }

  private readRecord(value: Plain, at: At): void {
    const people = at.place === null ? peopleIn(value) : [];
    for (const [key, inner] of Object.entries(value)) {
      const inside = { ...at, path: joinPath(at.path, key), depth: at.depth + 1 };
      if (people.includes(key)) {
        this.begin(spokenKey(key));
        this.read(inner, inside);
      } else if (at.place === 'persona') this.readPersona(key, inner, inside);
      else if (at.place === null && key === 'name' && isBoard(value))
        this.name('title', wordsOf(inner), inside);
      else if (at.place === null) this.readKey(key, inner, inside);
      else this.readWithin(key, inner, inside);
    }
  }

  /** What a key outside of sections names. */
  private readKey(key: string, value: unknown, at: At): void {
    const heading = spokenKey(key);
    const place = isConclusion(key) ? 'conclusion' : placeOf(key);
    const words = wordsOf(value);
    if (place === 'persona' && Array.isArray(value) && value.some((one) => isRecord(one) && isMap(one))) {
      this.read(value, at);
    } else if (place === 'persona' && isRecord(value) && peopleIn(value).length > 0)
      this.readRecord(value, at);
    else if (place === 'persona' && isRecord(value) && isMap(value)) {
      this.readPersonAndMap(value, at);
    } else if (place !== null) this.read(value, { ...at, place, heading });
    else if (words !== '') this.readField(key, words, at);
    else if (
      /^(?:sections|quadrants|notes|items|cards|columns)$/i.test(key) ||
      isRecord(value) ||
      Array.isArray(value)
    ) {
      const theme = isEntriesKey(key) || !isListOfTexts(value) ? '' : heading;
      const isList = isListOfTexts(value);
      this.read(value, isList ? { ...at, place: 'unplaced', heading, theme } : at);
    }
  }

  private readPersonAndMap(value: Plain, at: At): void {
    for (const [key, inner] of Object.entries(value)) {
      const inside = { ...at, path: joinPath(at.path, key), depth: at.depth + 1 };
      if (placeOf(key) === null && wordsOf(inner) !== '') this.readPersona(key, inner, inside);
      else this.readKey(key, inner, inside);
    }
  }

  /** A map has one of each. */
  private name(field: 'title' | 'name', words: string, at: At): void {
    const { draft } = this;
    if (draft[field] === '') draft[field] = words;
    else if (draft[field] !== words) this.tell(words, { ...at, place: null });
  }

  /** A text outside of sections. */
  private readField(key: string, words: string, at: At): void {
    const { draft } = this;
    const meaning = meaningOf(key);
    const isTitle = TITLE.test(key) || meaning.kind === 'map' || meaningOf(words).kind === 'map';
    if (isTitle) {
      this.name('title', words, at);
      draft.name ||= announcedBy(words)?.name ?? '';
    } else if (meaning.kind === 'persona' || WHO.test(key)) this.name('name', words, at);
    else if (meaning.kind === 'field' && meaning.of === 'persona') this.readPersona(key, words, at);
    else if (!isTechnical(key)) this.tell(words, at);
  }

  private readPersona(key: string, value: unknown, at: At): void {
    const { draft } = this;
    const texts =
      Array.isArray(value) && isListOfTexts(value)
        ? value.map(wordsOf).filter((one) => one !== '')
        : [wordsOf(value)];
    const words = texts.join(', ');
    const meaning = meaningOf(key);
    if (words === '') {
      if (typeof value === 'object' && value !== null) this.read(value, { ...at, place: null });
    } else if (meaning.kind === 'field' && meaning.of === 'persona' && meaning.field === 'name')
      this.name('name', words, at);
    else if (!isTechnical(key)) draft.persona.push({ label: spokenKey(key), text: words });
  }

  /** Below a section: another section, what holds its notes, or a theme. */
  private readWithin(key: string, value: unknown, at: At): void {
    const named = placeOf(key);
    if (typeof value === 'object' && value !== null && named !== null)
      this.read(value, { ...at, place: named, heading: spokenKey(key) });
    else if (isEntriesKey(key)) this.read(value, at);
    else if (typeof value === 'object' && value !== null) this.read(value, { ...at, theme: spokenKey(key) });
    else if (!isTechnical(key) && placeOf(wordsOf(value)) !== at.place) {
      this.readText(value, { ...at, theme: spokenKey(key) });
    }
  }
}
