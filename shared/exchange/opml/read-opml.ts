// Reads an outline in OPML, ours or any other: everything below a section title is a note of it, at any
// depth. An outline directly below the title with others below it is a theme. Independent of board and
// window.

import { boardTexts } from '../../catalogue/board-texts';
import { namesOf } from '../../catalogue/labels';
import { knownLanguage } from '../../catalogue/match-language';
import { sectionName } from '../../catalogue/template-words';
import { optional } from '../../file/optional';
import type { BoardTexts } from '../../locales/locale';
import { parseDetails } from '../../map/persona-text';
import { PERSONA_FIELDS } from '../../model/persona';
import type { Place } from '../../recognise/parts';
import { type Settled, settle } from '../../recognise/sections';
import { ALL_SECTIONS, DEFAULT_TEMPLATE, sectionIds, type TemplateId } from '../../templates';
import type { SectionId } from '../../templates/template';
import { refuse } from '../problem';
import { allRead, checkRead } from '../reading/check-read';
import { withName } from '../reading/persona-lines';
import type { Importer, ReadFile, ReadOptions } from '../types';
import { idFor, mapAround } from '../whole-map';
import type { Categories } from './opml-categories';
import { readContext, valueIn } from './opml-context';
import { readOutline } from './opml-lines';
import { type PartOfOutline, splitOutline } from './opml-maps';
import { withoutMarks } from './opml-marks';
import {
  conclusionRemark,
  outsideRemark,
  type PlacedLine,
  type PlacedOutline,
  placeLines,
} from './opml-places';

type Fields = Record<string, unknown>;

export const opmlImporter: Importer = {
  read(text, options) {
    const outline = readOutline(text);
    if ('problem' in outline) return { ok: false, problems: [outline.problem] };
    const isOwn = outline.lines.some(({ categories }) => categories.one('map') !== undefined);
    const lines = isOwn
      ? outline.lines
      : outline.lines.map((line) => ({ ...line, text: withoutMarks(line.text) }));
    const placed = placeLines(lines, isOwn);
    if (!isOwn && placed.lines.length === 0) return refuse('no-lines');
    const parts = isOwn
      ? [{ outline: placed, title: outline.title, person: '', remarks: placed.containers.map(outsideRemark) }]
      : splitOutline(placed, outline.title);
    const told = placed.conclusions.map(conclusionRemark);
    const withTold = parts.map((part, at) =>
      at === 0 ? { ...part, remarks: [...part.remarks, ...told] } : part,
    );
    return allRead(withTold.map((part, at) => toMap(part, `${at > 0 ? at : ''}${text}`, options)));
  },
};

function toMap(
  { outline, title, person, remarks }: PartOfOutline,
  text: string,
  { now }: ReadOptions,
): ReadFile {
  const { headings, lines } = outline;
  const own = headings.find(({ categories }) => categories.one('map') !== undefined)?.categories ?? null;
  const at = (place: Place) => lines.filter((line) => line.place === place);
  const reading = new NoteReading();
  const settled = settledBy(outline, own);
  const language = knownLanguage(own?.one('language')) ?? 'en';
  const texts = boardTexts[language];
  const parts = {
    ...(own === null ? {} : ownFields(own)),
    id: own?.one('map') ?? `opml-${idFor(text)}`,
    title,
    language,
    persona: personaOf(at('persona'), person, texts),
    ...optional('context', readContext(at('context'), texts)),
    template: settled.template,
    sections: sectionsOf(outline, own !== null, settled, reading, texts),
    ...optional('unplaced', reading.notes(lines.filter(isUnplaced(settled)), 'unplaced')),
    ...optional('problemStatement', problemOf(at('problem'))),
    ...optional(
      'actions',
      at('actions').map((line, place) => actionOf(line, `actions[${place}]`, reading.paths)),
    ),
    ...optional('tensions', at('tensions').map(tensionOf)),
  };
  // Accepts whatever the file says; `checkRead` validates it.
  const map = mapAround(parts as never, now);
  return checkRead(map, remarks, (thing) => reading.paths.get(thing));
}

function ownFields(own: Categories): Fields {
  return {
    ...optional('source', own.one('program')),
    ...optional('size', own.one('size')),
    ...optional('createdAt', own.one('created')),
    ...optional('exportedAt', own.one('exported')),
    ...optional(
      'review',
      own.under('review').map(([question, answer]) => ({ question, answer })),
    ),
    ...optional('series', seriesOf(own)),
    order: {
      preset: own.one('preset'),
      ...optional('reason', own.one('reason')),
      sections: own.under('order')[0] ?? [],
      ...optional(
        'whatIfs',
        own.under('what-if').map(([id = '', text = '']) => ({ id, text })),
      ),
    },
  };
}

function seriesOf(own: Categories): Fields | null {
  const [session, previous] = own.under('series')[0] ?? [];
  return session === undefined ? null : { session: Number(session), ...optional('previous', previous) };
}

const sectionsNamed = ({ headings }: PlacedOutline): SectionId[] =>
  [...new Set(headings.map(({ place }) => place))].filter((place) => ALL_SECTIONS.includes(place));

/** Our own files name their template, unless it is the default one. */
function settledBy(outline: PlacedOutline, own: Categories | null): Settled {
  if (own === null) return settle(sectionsNamed(outline), false);
  const told = own.one('template') ?? DEFAULT_TEMPLATE;
  return { template: told as TemplateId, sectionFor: (section) => section };
}

/** Whether a line is in no section of the template. */
const isUnplaced =
  ({ sectionFor }: Settled) =>
  ({ place }: PlacedLine): boolean =>
    place === 'unplaced' || (ALL_SECTIONS.includes(place) && sectionFor(place) === null);

/** Our own files list the sections they have; a map from another tool has all of its template. */
function sectionsOf(
  outline: PlacedOutline,
  isOwn: boolean,
  { template, sectionFor }: Settled,
  reading: NoteReading,
  texts: BoardTexts,
): Fields[] {
  const { headings, lines } = outline;
  const isIn = (id: SectionId) => (line: PlacedLine) =>
    ALL_SECTIONS.includes(line.place) && sectionFor(line.place) === id;
  return (isOwn ? sectionsNamed(outline) : sectionIds(template)).map((id, at) => {
    const heading = headings.find(isIn(id));
    const inside = isOwn ? lines.filter(isIn(id)) : halved(lines.filter(isIn(id)));
    const prompts = inside.filter(isPrompt);
    return {
      id,
      title:
        heading === undefined || (heading.text.trim() === '' && !isOwn)
          ? sectionName(id, texts)
          : heading.text,
      ...optional(
        'prompts',
        prompts.map(({ text, categories }) => ({ id: categories.one('prompt'), text })),
      ),
      notes: reading.notes(
        inside.filter((line) => !isPrompt(line)),
        `sections[${at}].notes`,
      ),
    };
  });
}

/** Where "Says" and "Does" both fill one section, they are the themes of their notes. */
function halved(lines: readonly PlacedLine[]): PlacedLine[] {
  const isHalved = new Set(lines.map(({ heading }) => heading.trim().toLowerCase())).size > 1;
  return lines.map((line) => ({ ...line, theme: line.theme || (isHalved ? line.heading.trim() : '') }));
}

const isPrompt = ({ categories }: PlacedLine): boolean => categories.one('prompt') !== undefined;

class NoteReading {
  /** Maps places in the map to places in the file: `sections[0].notes[2]` → `line 12`. */
  readonly paths = new Map<string, string>();
  private readonly ids = new Set<string>();

  notes(lines: readonly PlacedLine[], path: string): Fields[] {
    const filled = lines.filter(
      ({ text, categories }) => text.trim() !== '' || (text !== '' && categories.one('id')),
    );
    return filled.map((line, at) => {
      this.paths.set(`${path}[${at}]`, line.path);
      return {
        id: this.idOf(line),
        text: line.text,
        ...optional('theme', line.theme),
        ...optional('source', line.source),
        ...saidOf(line),
      };
    });
  }

  /** A copy of one of our lines has the same id; the first keeps it. */
  private idOf({ categories, number }: PlacedLine): string {
    let id = categories.one('id') ?? `outline-${number}`;
    if (this.ids.has(id)) id = `outline-${number}`;
    while (this.ids.has(id)) id += '.';
    this.ids.add(id);
    return id;
  }
}

/** Leaves anything else as it is, for the check to report. */
const numberIn = (text: string | undefined): unknown =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : text;

const NOTE_TEXTS = ['author', 'color', 'evidence', 'source', 'theme', 'touchpoint'] as const;

function saidOf({ categories }: PlacedLine): Fields {
  const votes = categories.one('votes');
  const stamps = categories.under('stamp').map(([name = '', count]) => [name, numberIn(count)] as const);
  return {
    ...Object.assign({}, ...NOTE_TEXTS.map((name) => optional(name, categories.one(name)))),
    ...optional('votes', numberIn(votes)),
    ...optional('stamps', Object.fromEntries(stamps)),
    ...optional('tags', categories.tags),
    ...optional('check', checkOf(categories.under('check'))),
  };
}

/** Sources and words may stand there several times. */
function checkOf(paths: readonly (readonly string[])[]): Fields {
  const all = (name: string) => paths.filter(([field]) => field === name).map(([, value = '']) => value);
  const singles = ['question', 'verdict', 'date', 'who', 'due'] as const;
  return {
    ...Object.assign({}, ...singles.map((name) => optional(name, all(name)[0]))),
    ...optional('asked', numberIn(all('asked')[0])),
    ...optional('sources', all('sources')),
    ...optional('words', all('words')),
  };
}

function personaOf(lines: readonly PlacedLine[], person: string, texts: BoardTexts): Fields {
  const known = lines.filter(({ categories }) => categories.under('persona').length > 0);
  if (known.length === 0) return foreignPersona(lines, person, texts);
  const persona: Fields = { name: '' };
  const own: Fields[] = [];
  for (const { text, categories } of known) {
    const [field = '', kind = '', label] = categories.under('persona')[0] ?? [];
    const plain = PERSONA_FIELDS.find((one) => one === field);
    if (field === 'name') persona.name = text;
    else if (field === 'segment') persona.segment = { kind, ...optional('label', label) };
    else if (field === 'field') own.push({ label: kind, value: valueIn(text, [kind]) });
    else if (plain !== undefined) {
      persona[plain] = valueIn(text, namesOf(texts.persona.fields[plain], texts));
    }
  }
  return { ...persona, ...optional('fields', own) };
}

/** The first line is the name; the others are details as on a board. */
function foreignPersona(lines: readonly PlacedLine[], person: string, texts: BoardTexts): Fields {
  const { name, others } = withName(lines.flatMap(({ text }) => text.split('\n')));
  const { segment, details, own } = parseDetails(others.join('\n'), texts);
  return {
    name: name || person,
    ...(segment === null ? {} : { segment: { kind: segment.kind, ...optional('label', segment.label) } }),
    ...details,
    ...optional('fields', own),
  };
}

const supports = ({ categories }: PlacedLine): Fields =>
  optional(
    'notes',
    categories.under('note').map(([id]) => id),
  );

function problemOf(lines: readonly PlacedLine[]): Fields | undefined {
  const [first] = lines;
  const text = lines.map((line) => line.text).join('\n');
  return first === undefined || text === '' ? undefined : { text, ...supports(first) };
}

function actionOf(line: PlacedLine, thing: string, paths: Map<string, string>): Fields {
  paths.set(thing, line.path);
  const { text, categories, number } = line;
  const told = (name: string) => optional(name, categories.one(name));
  return {
    id: categories.one('action') ?? `outline-${number}`,
    text,
    status: categories.one('status') ?? (line.isDone ? 'done' : 'open'),
    ...told('owner'),
    ...told('due'),
    ...told('measure'),
    ...told('trigger'),
    ...supports(line),
  };
}

const tensionOf = ({ text, categories }: PlacedLine): Fields => ({
  from: categories.one('from'),
  to: categories.one('to'),
  ...(categories.under('unlabelled').length === 0 ? { label: text } : {}),
});
