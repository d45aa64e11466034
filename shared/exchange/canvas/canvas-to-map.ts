// Turns a canvas from any drawing tool into a map: whatever is in a box with a section title is a note of
// that section. Elements from our own export are recognised by their facts. Independent of file formats.

import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { earlierTexts } from '../../catalogue/labels';
import { sectionName } from '../../catalogue/template-words';
import { colorName } from '../../draw/palette';
import { optional } from '../../file/optional';
import { inReadingOrder } from '../../geometry/reading-order';
import { centre, contains, type Rect, relativeTo } from '../../geometry/rect';
import type { BoardTexts } from '../../locales/locale';
import { parseDetails } from '../../map/persona-text';
import type { EmpathyMap } from '../../model/empathy-map';
import { MAX_ID_LENGTH } from '../../model/format';
import { LANGUAGES } from '../../model/sections';
import { isRecord } from '../../model/stored';
import { type Place, partOf } from '../../recognise/parts';
import { type Settled, settle } from '../../recognise/sections';
import { ALL_SECTIONS, sectionIds } from '../../templates';
import type { SectionId } from '../../templates/template';
import { fillOf } from '../colors';
import { FORBIDDEN } from '../json/further-problems';
import { refuse } from '../problem';
import { allRead, checkRead } from '../reading/check-read';
import { withName } from '../reading/persona-lines';
import type { ReadFile, Remark } from '../types';
import { idFor, mapAround } from '../whole-map';
import { type Found, type FoundBox, type FoundCard, type FoundLine, holds, outside } from './canvas-found';
import { splitMaps } from './canvas-maps';
import {
  actionCaption,
  type Facts,
  isSamePlace,
  noteCaption,
  ORIGIN,
  PROMPTS,
  personaText,
} from './canvas-scene';

type Fields = Record<string, unknown>;

/** The attached fields, without the role. */
function toldBy(facts: Facts | null): Fields {
  const { role: _role, ...told } = facts ?? { role: '' };
  return told;
}

/** One map, or several if boxes hold a map each. */
export function canvasToMaps(found: Found, text: string, now: string): ReadFile {
  const parts = splitMaps(found);
  if (parts.every(hasNoWords)) return refuse('no-cards');
  return allRead(parts.map((part, at) => new CanvasReading(part, `${at > 0 ? at : ''}${text}`, now).read()));
}

const hasNoWords = ({ cards }: Found): boolean =>
  cards.every((card) => card.facts?.role !== 'map' && card.textWithout('').trim() === '');

interface Held {
  card: FoundCard;
  /** Null for what is in none. */
  box: FoundBox | null;
}

class CanvasReading {
  private readonly own: Facts | null;
  private readonly language: EmpathyMap['language'];
  /** Texts of now and of before. */
  private readonly wordings: BoardTexts[];
  private readonly places: { place: Place; box: FoundBox }[];
  private readonly themes: FoundBox[];
  /** Null for our own files, which name their template. */
  private readonly settled: Settled | null;
  private readonly byPlace = new Map<Place, Held[]>();
  /** Boxes whose title says something of a note. */
  private readonly telling = new Set<FoundBox>();
  private readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly paths = new Map<string, string>();

  constructor(
    private readonly found: Found,
    private readonly text: string,
    private readonly now: string,
  ) {
    this.own = found.cards.find(({ facts }) => facts?.role === 'map')?.facts ?? null;
    this.language = LANGUAGES.find((language) => language === this.own?.language) ?? 'en';
    const texts = boardTexts[this.language];
    this.wordings = [texts, earlierTexts(texts)];
    const named = found.boxes.map((box) => ({ box, place: placeOfBox(box) }));
    this.places = named.flatMap(({ box, place }) => (place === null ? [] : [{ box, place }]));
    this.settled = this.own === null ? settle(this.sectionsNamed(), false) : null;
    this.themes = named.flatMap(({ box, place }) =>
      place === null && box.title.trim() !== '' && !this.isAroundSections(box) ? [box] : [],
    );
  }

  read(): ReadFile {
    this.sort();
    const parts = {
      ...this.headFields(),
      ...(this.settled === null ? {} : { template: this.settled.template }),
      sections: this.sections(),
      ...optional('unplaced', this.notesAt(this.placesFor(null), 'unplaced')),
      ...this.problem(),
      ...optional('actions', this.actions()),
      ...this.tensions(),
    };
    // Accepts whatever the file says; `checkRead` validates it.
    const map = mapAround(parts as never, this.now);
    return checkRead(map, this.remarks(), (thing) => this.paths.get(thing));
  }

  private isAroundSections(box: FoundBox): boolean {
    return this.places.some((inner) => holds(box, inner.box));
  }

  /** What neither a note nor a field says: titles of boxes without notes, labels of lines that are no tension. */
  private remarks(): Remark[] {
    if (this.own !== null) return this.found.remarks;
    const known = this.places.map(({ box }) => box);
    const titles = this.found.boxes.filter(
      (box) => box.title.trim() !== '' && !known.includes(box) && !this.telling.has(box),
    );
    const labels = this.found.lines.filter((line) => line.label.trim() !== '' && !this.isTension(line));
    return [
      ...this.found.remarks,
      ...titles.map(({ path, title }) => outside(path, title)),
      ...labels.map(({ path, label }) => outside(path, label)),
    ];
  }

  private isTension({ from, to }: FoundLine): boolean {
    return this.ids.has(from) && this.ids.has(to);
  }

  /** Other tools' files are read in reading order, ours in file order. */
  private sort(): void {
    const cards = this.own === null ? inReadingOrder(this.found.cards, ({ box }) => box) : this.found.cards;
    for (const card of cards) {
      const { belongs } = card;
      const around =
        belongs === undefined
          ? smallestAround(card.box, this.places, ({ box }) => box.box)
          : this.places.find(({ box }) => box === belongs.box);
      const place = placeOfCard(card, around?.place);
      if (place === null) continue;
      const held = this.byPlace.get(place) ?? [];
      held.push({ card, box: around?.box ?? null });
      this.byPlace.set(place, held);
    }
  }

  private headFields(): Fields {
    const { tensions: _tensions, title: _title, ...head } = toldBy(this.own);
    return {
      ...head,
      id: typeof head.id === 'string' ? head.id : `canvas-${idFor(this.text)}`,
      title: this.title(),
      persona: this.persona(isRecord(head.persona) ? head.persona : null),
    };
  }

  private title(): string {
    if (this.own === null) return this.found.title;
    const card = this.found.cards.find(({ facts }) => facts?.role === 'map');
    const shown = card?.textWithout('') ?? '';
    return this.own.title === '' && shown === fileTexts[this.language].untitled ? '' : shown;
  }

  /** From the facts, unless somebody has changed the text. */
  private persona(told: Fields | null): Fields {
    const texts = boardTexts[this.language];
    const shown = (this.byPlace.get('persona') ?? []).map(({ card }) => card.textWithout('')).join('\n');
    if (told !== null && (shown === '' || this.wordings.some((words) => shown === tryText(told, words)))) {
      return told;
    }
    const { name, others } = withName(shown.split('\n'));
    const { segment, details, own } = parseDetails(others.join('\n'), texts);
    return {
      name: name === texts.persona.unnamed || name === '' ? this.found.person : name,
      ...(segment === null ? {} : { segment: segment.label === '' ? { kind: segment.kind } : segment }),
      ...details,
      ...optional('fields', own),
    };
  }

  private sectionsNamed(): SectionId[] {
    return [...new Set(this.places.map(({ place }) => place).filter(isSection))];
  }

  /** Of the boxes whose notes are in this section, or in none. */
  private placesFor(section: SectionId | null): Place[] {
    const { settled } = this;
    if (settled === null) return [section ?? 'unplaced'];
    const places = this.sectionsNamed().filter((found) => settled.sectionFor(found) === section);
    return section === null ? [...places, 'unplaced'] : places;
  }

  /** Our own files list the sections they have; a map from another tool has all of its template. */
  private sections(): Fields[] {
    const ids = this.settled === null ? this.sectionsNamed() : sectionIds(this.settled.template);
    return ids.map((id, at) => {
      const inside = this.placesFor(id);
      const { title = '', facts = null } = this.places.find(({ place }) => inside.includes(place))?.box ?? {};
      return {
        ...toldBy(facts),
        id,
        title: title.trim() === '' && facts === null ? sectionName(id, boardTexts[this.language]) : title,
        notes: this.notesAt(inside, `sections[${at}].notes`),
      };
    });
  }

  private notesAt(places: readonly Place[], path: string): Fields[] {
    const notes: Fields[] = [];
    const held = places.flatMap((place) => this.byPlace.get(place) ?? []);
    const isInHalves = isHalved(held);
    for (const { card, box } of held) {
      const note = this.note(card, isInHalves ? box : null, box);
      if (note.text === '' || (card.facts === null && `${note.text}`.trim() === '')) continue;
      this.paths.set(`${path}[${notes.length}]`, card.path);
      notes.push(note);
    }
    return notes;
  }

  private note(card: FoundCard, half: FoundBox | null, around: FoundBox | null): Fields {
    const { id, box, textWithout, color, facts, path, belongs } = card;
    const { drawn, bounds, ...told } = toldBy(facts);
    const isOurs = facts?.role === 'note';
    const here = relativeTo(box, around?.box ?? ORIGIN);
    const isWhereDrawn = isRecord(drawn) && isSamePlace(drawn, here);
    const place = isWhereDrawn ? bounds : belongs === undefined ? here : undefined;
    const note = {
      ...told,
      id: this.idOf(isOurs ? told.id : undefined, id, path),
      text: textWithout(isOurs ? noteCaption(told, this.language) : ''),
      ...(color === undefined || color.toUpperCase() === fillOf(told.color)?.toUpperCase()
        ? {}
        : { color: colorName(color) }),
      ...(facts === null ? optional('theme', this.themeOf(card, half)) : {}),
    };
    return place === undefined ? note : { ...note, bounds: place };
  }

  /** Where "Says" and "Does" both fill one section, they are the themes of their notes. */
  private themeOf({ box, belongs }: FoundCard, half: FoundBox | null): string {
    if (belongs !== undefined && belongs.theme !== '') return belongs.theme;
    const theme = belongs === undefined ? smallestAround(box, this.themes, (one) => one.box) : undefined;
    const around = theme ?? half;
    if (around !== null) this.telling.add(around);
    return around?.title.trim() ?? '';
  }

  /** A copy of one of our cards has the same id; the first keeps it. */
  private idOf(told: unknown, card: string, path: string): string {
    let id = [told, card].find((one) => this.isFree(one)) as string | undefined;
    id ??= path.replace(/[[\]]+/g, '');
    while (this.taken.has(id)) id += '.';
    this.taken.add(id);
    if (!this.ids.has(card)) this.ids.set(card, id);
    return id;
  }

  private isFree(id: unknown): boolean {
    return (
      typeof id === 'string' &&
      id !== '' &&
      id.length <= MAX_ID_LENGTH &&
      !FORBIDDEN.includes(id) &&
      !this.taken.has(id)
    );
  }

  private problem(): Fields {
    const held = this.byPlace.get('problem') ?? [];
    const text = held.map(({ card }) => card.textWithout('')).join('\n');
    if (text.trim() === '' && held.every(({ card }) => card.facts === null)) return {};
    const ours = held.find(({ card }) => card.facts?.role === 'problem');
    return { problemStatement: { ...toldBy(ours?.card.facts ?? null), text } };
  }

  private actions(): Fields[] {
    const cards = (this.byPlace.get('actions') ?? []).map(({ card }) => card);
    return cards.map((card, at) => {
      this.paths.set(`actions[${at}]`, card.path);
      const told = toldBy(card.facts);
      const isOurs = card.facts?.role === 'action';
      const captions = isOurs ? this.wordings.map((words) => actionCaption(told, words)) : [];
      const text = withoutCaption(card, captions);
      return isOurs ? { ...told, text } : { id: card.id, text, status: 'open' };
    });
  }

  private tensions(): Fields {
    const kept = Array.isArray(this.own?.tensions) ? this.own.tensions : [];
    const drawn = this.found.lines.flatMap(({ from, to, label, facts, path }): [Fields, string][] => {
      const ends = { from: this.ids.get(from), to: this.ids.get(to) };
      if (ends.from === undefined || ends.to === undefined) return [];
      return [[{ ...toldBy(facts), ...ends, ...optional('label', label) }, path]];
    });
    drawn.forEach(([, path], at) => {
      this.paths.set(`tensions[${at}]`, path);
    });
    return optional('tensions', [...drawn.map(([tension]) => tension), ...kept]);
  }
}

const isSection = (place: Place): place is SectionId => ALL_SECTIONS.includes(place);

function placeOfBox({ title, facts }: FoundBox): Place | null {
  const told = facts?.role === 'section' ? ALL_SECTIONS.find((id) => id === facts.id) : undefined;
  return told ?? partOf(facts === null || facts.role === 'section' ? title : facts.role);
}

/**
 * Our cards state their place; others belong to the box around them. Null for texts that the facts contain
 * anyway.
 */
function placeOfCard({ facts }: FoundCard, around: Place = 'unplaced'): Place | null {
  if (facts !== null && ['map', 'context', PROMPTS].includes(facts.role)) return null;
  if (facts?.role === 'persona' || facts?.role === 'problem') return facts.role;
  if (facts?.role === 'action') return 'actions';
  return around === 'context' || around === 'tensions' ? 'unplaced' : around;
}

/** Whether boxes with different titles fill the section. */
const isHalved = (held: readonly Held[]): boolean =>
  new Set(
    [...new Set(held.map(({ box }) => box))].flatMap((box) =>
      box === null || partOf(box.title) === null ? [] : [box.title.trim().toLowerCase()],
    ),
  ).size > 1;

/** The smallest one that contains the centre of `box`. */
function smallestAround<T>(box: Rect, around: readonly T[], boxOf: (one: T) => Rect): T | undefined {
  const middle = centre(box);
  const area = (one: T) => boxOf(one).width * boxOf(one).height;
  return around
    .filter((one) => contains(boxOf(one), middle))
    .reduce<T | undefined>(
      (best, one) => (best === undefined || area(one) < area(best) ? one : best),
      undefined,
    );
}

/** The text without the first of these captions that it ends with. */
function withoutCaption(card: FoundCard, captions: readonly string[]): string {
  const whole = card.textWithout('');
  const bare = captions.map((caption) => card.textWithout(caption));
  return bare.find((text) => text !== whole) ?? whole;
}

/** Facts can be anything; if they cannot be shown, they match no text. */
function tryText(persona: Fields, texts: BoardTexts): string | null {
  try {
    return personaText({ persona: persona as EmpathyMap['persona'] }, texts);
  } catch {
    return null;
  }
}
