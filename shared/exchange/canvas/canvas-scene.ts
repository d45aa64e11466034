// A map as boxes, cards and lines on a canvas, which all drawing tools have in common. What a card cannot
// show is attached to it as facts. Independent of file formats.

import { boardTexts } from '../../catalogue/board-texts';
import { countInFile, fileTexts } from '../../catalogue/file-texts';
import { stickyFills } from '../../draw/palette';
import { fromFileContext } from '../../file/file-context';
import { fromFilePersona } from '../../file/file-persona';
import { type Point, type Rect, relativeTo } from '../../geometry/rect';
import type { BoardTexts } from '../../locales/locale';
import { contextText } from '../../map/context-text';
import { detailsText } from '../../map/persona-text';
import type { Action, EmpathyMap, Note } from '../../model/empathy-map';
import { templates } from '../../templates';
import { fillOf } from '../colors';
import { notesOfMap } from '../features';
import { type CanvasLayout, layOut } from './canvas-layout';

/** The field that holds our facts in another tool's file. */
export const FACTS = 'empathyMap';

/** The role of a text with a section's prompts, which the section's facts repeat. */
export const PROMPTS = 'prompts';

/**
 * `role` says what the element is; the rest are fields of the format that the element itself does not show.
 */
export type Facts = { role: string } & Record<string, unknown>;

export interface Card {
  /** Unique within a scene. */
  key: string;
  text: string;
  /** Other fields in words, shown below the text; '' for none. */
  caption: string;
  box: Rect;
  facts: Facts;
  /** For a note: `#RRGGBB`. */
  color?: string;
}

export interface Box {
  key: string;
  title: string;
  box: Rect;
  color: string;
  facts: Facts;
  cards: Card[];
  /** Width for the title, from the padding on the left. */
  titleWidth: number;
  /** A section's prompts, where there is room for them; they are among its facts anyway. */
  prompts: { text: string; box: Rect } | null;
}

export interface Line {
  key: string;
  /** Keys of the cards it connects. */
  from: string;
  to: string;
  label: string;
  facts: Facts;
}

export interface Scene {
  title: Card;
  boxes: Box[];
  loose: Card[];
  lines: Line[];
}

export function sceneOf(map: EmpathyMap): Scene {
  const cards = cardsOf(map);
  const layout = layOut(map, {
    persona: cards.persona.map(textOf),
    problem: cards.problem.map(textOf),
    actions: cards.actions.map(textOf),
  });
  const keys = new Map<string, string>();
  for (const { id } of notesOfMap(map)) keys.set(id, `note-${id}`);
  const { known, dangling } = linesOf(map, keys);
  return {
    title: { ...titleCard(map, dangling), box: layout.title },
    boxes: boxesOf(map, cards, layout),
    loose: (map.unplaced ?? []).map((note, at) => noteCard(note, layout.loose[at] as Rect, ORIGIN, map)),
    lines: known,
  };
}

type Words = Omit<Card, 'box'>;
export const ORIGIN: Point = { x: 0, y: 0 };

const textOf = ({ text, caption }: Words): string => (caption === '' ? text : `${text}\n\n${caption}`);

/** What the map says about itself, its persona and its session. */
function titleCard(
  { sections: _s, unplaced: _u, problemStatement: _p, actions: _a, ...map }: EmpathyMap,
  dangling: Tensions,
): Words {
  const { photo: _photo, ...persona } = map.persona;
  const { tensions: _t, title, ...rest } = map;
  const facts = {
    role: 'map',
    ...rest,
    persona,
    ...(title === '' ? { title } : {}),
    ...(dangling.length > 0 ? { tensions: dangling } : {}),
  };
  return { key: 'map', text: title || fileTexts[map.language].untitled, caption: '', facts };
}

interface OwnCards {
  persona: Words[];
  problem: Words[];
  actions: Words[];
}

function cardsOf(map: EmpathyMap): OwnCards {
  const { problemStatement, actions = [] } = map;
  const context = contextText(fromFileContext(map.context), boardTexts[map.language]);
  return {
    persona: [
      {
        key: 'persona-card',
        text: personaText(map, boardTexts[map.language]),
        caption: '',
        facts: { role: 'persona' },
      },
      ...(context === '' ? [] : [{ key: 'context', text: context, caption: '', facts: { role: 'context' } }]),
    ],
    problem: problemStatement === undefined ? [] : [problemCard(problemStatement)],
    actions: actions.map((action) => actionCard(action, map.language)),
  };
}

export function personaText({ persona }: Pick<EmpathyMap, 'persona'>, texts: BoardTexts): string {
  const shown = fromFilePersona(persona);
  const isBare = shown.segment === null && shown.own.length === 0 && Object.keys(shown.details).length === 0;
  const name = persona.name || texts.persona.unnamed;
  return isBare ? name : `${name}\n${detailsText(shown, texts)}`;
}

function problemCard({ text, ...facts }: NonNullable<EmpathyMap['problemStatement']>): Words {
  return { key: 'problem-card', text, caption: '', facts: { role: 'problem', ...facts } };
}

function actionCard({ text, ...facts }: Action, language: EmpathyMap['language']): Words {
  const caption = actionCaption(facts, boardTexts[language]);
  return { key: `action-${facts.id}`, text, caption, facts: { role: 'action', ...facts } };
}

function boxesOf(map: EmpathyMap, cards: OwnCards, { boxes }: CanvasLayout): Box[] {
  const tints = templates[map.template].sections;
  const order: string[] = map.sections.map(({ id }) => id);
  const placeOf = ({ id }: { id: string }) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...boxes]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ id, box, cards: places, titleWidth, prompts }): Box => {
      const section = map.sections.find((one) => one.id === id);
      if (section === undefined) {
        const part = id as keyof OwnCards;
        const standing = cards[part].map((card, at): Card => ({ ...card, box: places[at] as Rect }));
        const title = fileTexts[map.language][part];
        const facts = { role: part };
        return {
          key: part,
          title,
          box,
          color: stickyFills.gray,
          facts,
          cards: standing,
          titleWidth,
          prompts: null,
        };
      }
      const { notes, title, ...facts } = section;
      const tint = tints.find((one) => one.id === id)?.tint ?? 'white';
      return {
        key: `section-${id}`,
        title,
        box,
        color: stickyFills[tint],
        facts: { role: 'section', ...facts },
        cards: notes.map((note, at) => noteCard(note, places[at] as Rect, box, map)),
        titleWidth,
        prompts: promptsIn(section, prompts),
      };
    });
}

function promptsIn({ prompts = [] }: EmpathyMap['sections'][number], box: Rect | null): Box['prompts'] {
  const text = prompts.map((prompt) => prompt.text).join('\n\n');
  return text === '' || box === null ? null : { text, box };
}

/** Compares all fields, because a file may say more about a place than its position. */
export function isSamePlace(one: Record<string, unknown>, other: Rect): boolean {
  const { x, y, width, height } = other;
  return (
    one.x === x &&
    one.y === y &&
    one.width === width &&
    one.height === height &&
    Object.keys(one).length === 4
  );
}

/**
 * A note drawn elsewhere than in its file keeps both places, so that it returns there unless somebody moves
 * it.
 */
function noteCard({ text, bounds, ...rest }: Note, box: Rect, corner: Point, map: EmpathyMap): Card {
  const drawn = relativeTo(box, corner);
  const isThere = bounds !== undefined && isSamePlace(bounds, drawn);
  const places = isThere ? {} : { drawn, ...(bounds === undefined ? {} : { bounds }) };
  const color = fillOf(rest.color);
  return {
    key: `note-${rest.id}`,
    text,
    caption: noteCaption(rest, map.language),
    box,
    facts: { role: 'note', ...rest, ...places },
    ...(color === undefined ? {} : { color }),
  };
}

type Tensions = NonNullable<EmpathyMap['tensions']>;

/** A line needs two ends; tensions without them are kept as facts. */
function linesOf(
  { tensions = [] }: EmpathyMap,
  keys: ReadonlyMap<string, string>,
): { known: Line[]; dangling: Tensions } {
  const known: Line[] = [];
  const dangling: Tensions = [];
  for (const tension of tensions) {
    const { from, to, label = '', ...facts } = tension;
    const ends = { from: keys.get(from), to: keys.get(to) };
    if (ends.from === undefined || ends.to === undefined) dangling.push(tension);
    else {
      const key = `tension-${known.length + 1}`;
      known.push({ key, from: ends.from, to: ends.to, label, facts: { role: 'tension', ...facts } });
    }
  }
  return { known, dangling };
}

/** `3 votes · quote · Interview 3 · Ana`: whichever of these fields the file has, most wanted first. */
export function noteCaption(note: Record<string, unknown>, language: EmpathyMap['language']): string {
  const { votes, evidence, source, theme, author } = note;
  const words = boardTexts[language].evidence as Record<string, string>;
  return joined([
    typeof votes === 'number' && votes > 0 ? countInFile(language, fileTexts[language].votes, votes) : '',
    typeof evidence === 'string' ? words[evidence] : '',
    source,
    theme,
    author,
  ]);
}

/** `Owner: Ben · Due: 2026-12-15 · Status: Open` */
export function actionCaption(action: Record<string, unknown>, texts: BoardTexts): string {
  const { columns, statuses } = texts.actions;
  const words = statuses as Record<string, string>;
  const { owner, due, status, measure, trigger } = action;
  return joined([
    labelled(columns.owner, owner, texts),
    labelled(columns.due, due, texts),
    labelled(columns.status, typeof status === 'string' ? words[status] : '', texts),
    labelled(columns.measure, measure, texts),
    typeof trigger === 'string' ? trigger : '',
  ]);
}

const labelled = (label: string, value: unknown, { colon }: BoardTexts): string =>
  typeof value === 'string' && value !== '' ? `${label}${colon}${value}` : '';

const joined = (parts: readonly unknown[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
