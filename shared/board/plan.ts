// What a map consists of, before anything is measured: panels, their widths and what stands in them.
// Pure: takes a specification and the catalogue's texts, makes plain data.
import { fill } from '../catalogue/fill';
import type { BoardTexts, SidePanel, Template } from '../catalogue/types';
import { countIn, spanOf } from '../geometry/grid';
import type { Persona } from '../model/persona';
import type { MapOrder, SectionId } from '../model/sections';
import { orderLine, personaLine } from './lines';
import { PAPER, sectionFills } from './palette';
import { detailsText } from './persona-text';
import { type Role, TAG_VERSION, type Tag } from './tag';
import type { TextStyleName } from './text-styles';

export const PADDING = 48;
export const PANEL_GAP = 64;
export const SIDE_GAP = 96;
export const ROOT_PADDING = 80;
export const BADGE_SIZE = 64;
export const DISC_SIZE = 520;
const NOTES_PER_PERSON = 3;
const PERSONA_WIDTH = 1100;
const SIDE_WIDTH = 1240;
const FEWEST_SIDE_COLUMNS = 3;
const FEWEST_ROWS = 2;
const NOTES_PER_SQUARE = 1.3;
const EMPTY_ACTIONS = 5;
/** Shares of a table's width: Action, Owner, Due, Status. */
const COLUMN_SHARES = [0.49, 0.21, 0.16, 0.14];

export interface TextBlock {
  kind: 'text';
  tag: Tag;
  style: TextStyleName;
  characters: string;
  width: number;
  centred: boolean;
  /** The words in `characters` only invite people to write their own. */
  isPlaceholder: boolean;
}

export interface BadgeBlock {
  kind: 'badge';
  tag: Tag;
  characters: string;
}

export interface DiscBlock {
  kind: 'disc';
  tag: Tag;
  label: string;
}

export interface TableBlock {
  kind: 'table';
  tag: Tag;
  header: readonly string[];
  columnWidths: number[];
  emptyRows: number;
}

export type Block = TextBlock | BadgeBlock | DiscBlock | TableBlock;

export interface Panel {
  tag: Tag;
  name: string;
  fill: string;
  width: number;
  /** Height kept free for notes under the blocks. */
  notesHeight: number;
  /** The blocks stand in the middle of the panel's height instead of at its top. */
  centred: boolean;
  blocks: Block[];
}

export interface BoardPlan {
  root: { tag: Tag; name: string; fill: string };
  header: TextBlock[];
  rows: Panel[][];
  side: { panel: Panel; rows: number }[];
  sideWidth: number;
}

/** What the plan is made from; a new map has an empty persona but for its name. */
export interface BoardSpec {
  map: string;
  title: string;
  persona: Persona;
  product: string;
  order: MapOrder;
  people: number;
}

export function planBoard(spec: BoardSpec, template: Template, texts: BoardTexts): BoardPlan {
  const sizes = columnsFor(spec.people);
  const tag = tagger(spec.map);
  const headerWidth = sizes.mainWidth;
  const header = [
    text(tag('title'), 'title', spec.title === '' ? texts.title : spec.title, headerWidth),
    text(tag('persona-line'), 'lead', personaLine(spec.persona, spec.product, texts), headerWidth),
    text(tag('order-line'), 'line', orderLine(spec.order, texts), headerWidth),
  ];
  const rows = template.rows.map((areas) => {
    const widths = areaWidths(areas.length, sizes);
    return areas.map((area, index) => {
      const width = widths[index] ?? sizes.mainWidth;
      return area === 'persona'
        ? personaPanel(spec, texts, width)
        : sectionPanel(spec, template, texts, area, width);
    });
  });
  const side = template.side.map(({ panel, rows: span }) => ({
    panel: sidePanels[panel](spec.map, texts),
    rows: span,
  }));
  const root = { tag: tag('map'), name: spec.title === '' ? texts.title : spec.title, fill: PAPER };
  return { root, header, rows, side, sideWidth: SIDE_WIDTH };
}

interface Columns {
  notes: number;
  sideColumnWidth: number;
  mainWidth: number;
}

/** The side sections are a little higher than wide, which makes the map about as wide as high for any group. */
function columnsFor(people: number): Columns {
  const notes = people * NOTES_PER_PERSON;
  const columns = Math.max(FEWEST_SIDE_COLUMNS, Math.round(Math.sqrt(notes / NOTES_PER_SQUARE)));
  const sideColumnWidth = spanOf(columns) + 2 * PADDING;
  return { notes, sideColumnWidth, mainWidth: 2 * (sideColumnWidth + PANEL_GAP) + PERSONA_WIDTH };
}

function areaWidths(count: number, { sideColumnWidth, mainWidth }: Columns): number[] {
  if (count === 3) return [sideColumnWidth, PERSONA_WIDTH, sideColumnWidth];
  return Array.from({ length: count }, () => (mainWidth - (count - 1) * PANEL_GAP) / count);
}

/** One section as it is drawn anew: badge, heading, two prompts and room for the group's notes. */
export function sectionPanel(
  spec: BoardSpec,
  template: Template,
  texts: BoardTexts,
  section: SectionId,
  width: number,
): Panel {
  const tag = tagger(spec.map, section);
  const inner = width - 2 * PADDING;
  const rows = Math.max(FEWEST_ROWS, Math.ceil((spec.people * NOTES_PER_PERSON) / countIn(inner)));
  const tint = template.sections.find(({ id }) => id === section)?.tint ?? 'white';
  const headingWidth = inner - BADGE_SIZE - PADDING / 2;
  return {
    tag: tag('section'),
    name: texts.sections[section],
    fill: sectionFills[tint],
    width,
    notesHeight: spanOf(rows),
    centred: false,
    blocks: [
      { kind: 'badge', tag: tag('badge'), characters: badgeText(spec.order, section) },
      text(tag('heading'), 'heading', texts.sections[section], headingWidth),
      ...texts.prompts[section].map((prompt) =>
        text({ ...tag('prompt'), prompt: prompt.id }, 'prompt', fillPrompt(prompt.text, spec, texts), inner),
      ),
    ],
  };
}

/** The section's place in the order of work, from 1. */
export function badgeText(order: MapOrder, section: SectionId): string {
  return String(order.sections.indexOf(section) + 1);
}

export function fillPrompt(
  prompt: string,
  spec: { persona: Persona; product: string },
  texts: BoardTexts,
): string {
  return fill(prompt, {
    persona: spec.persona.name || texts.blanks.persona,
    product: spec.product || texts.blanks.product,
    touchpoint: texts.blanks.touchpoint,
  });
}

function personaPanel(spec: BoardSpec, texts: BoardTexts, width: number): Panel {
  const tag = tagger(spec.map);
  const inner = width - 2 * PADDING;
  const name = spec.persona.name;
  return {
    tag: tag('persona'),
    name: texts.persona.heading,
    fill: PAPER,
    width,
    notesHeight: 0,
    centred: true,
    blocks: [
      { kind: 'disc', tag: tag('photo'), label: texts.persona.photo },
      {
        ...text(tag('persona-name'), 'name', name || texts.persona.unnamed, inner, true),
        isPlaceholder: name === '',
      },
      text(tag('persona-details'), 'detail', detailsText(spec.persona, texts), inner, true),
    ],
  };
}

const sidePanels: Record<SidePanel, (map: string, texts: BoardTexts) => Panel> = {
  problem: (map, texts) =>
    sidePanel(map, 'problem', texts.problem.heading, sectionFills.pink, (tag, inner) => [
      text(tag('problem-hint'), 'hint', texts.problem.hint, inner),
      { ...text(tag('problem-text'), 'statement', texts.problem.placeholder, inner), isPlaceholder: true },
    ]),
  actions: (map, texts) =>
    sidePanel(map, 'actions', texts.actions.heading, sectionFills.gray, (tag, inner) => [
      {
        kind: 'table',
        tag: tag('actions-table'),
        header: texts.actions.columns,
        columnWidths: COLUMN_SHARES.map((share) => Math.round(inner * share)),
        emptyRows: EMPTY_ACTIONS,
      },
    ]),
  'how-to': (map, texts) =>
    sidePanel(map, 'how-to', texts.howTo.heading, PAPER, (tag, inner) =>
      texts.howTo.rules.map((rule) => text(tag('rule'), 'rule', rule, inner)),
    ),
};

function sidePanel(
  map: string,
  role: SidePanel,
  heading: string,
  color: string,
  blocks: (tag: Tagger, inner: number) => Block[],
): Panel {
  const tag = tagger(map);
  const inner = SIDE_WIDTH - 2 * PADDING;
  return {
    tag: tag(role),
    name: heading,
    fill: color,
    width: SIDE_WIDTH,
    notesHeight: 0,
    centred: false,
    blocks: [text(tag('heading'), 'heading', heading, inner), ...blocks(tag, inner)],
  };
}

type Tagger = (role: Role) => Tag;

function tagger(map: string, section?: SectionId): Tagger {
  return (role) => ({ v: TAG_VERSION, map, role, ...(section === undefined ? {} : { section }) });
}

function text(tag: Tag, style: TextStyleName, characters: string, width: number, centred = false): TextBlock {
  return { kind: 'text', tag, style, characters, width, centred, isPlaceholder: false };
}
