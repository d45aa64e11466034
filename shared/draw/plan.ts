// Plans what a map consists of, before anything is measured: panels, their widths and their contents. Pure:
// turns a specification and the catalogue's texts into plain data.
import { fill } from '../catalogue/fill';
import { promptById } from '../catalogue/prompts';
import {
  ACTION_COLUMNS,
  type Area,
  type BoardTexts,
  type SidePanel,
  type Template,
} from '../catalogue/types';
import { countIn, spanOf } from '../geometry/grid';
import type { Size } from '../geometry/rect';
import { contextText } from '../map/context-text';
import { detailsText } from '../map/persona-text';
import { type Role, TAG_VERSION, type Tag } from '../map/tag';
import { type Context, EMPTY_CONTEXT } from '../model/context';
import type { MapOrder } from '../model/orders';
import type { Persona } from '../model/persona';
import type { SectionId } from '../model/sections';
import type { Block, BoardPlan, Panel, TextBlock } from './board-plan';
import { PAPER, sectionFills } from './palette';
import { orderLine, personaLine } from './subtitle-lines';
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
/** The longest layer name. */
const LONGEST_NAME = 200;
/** Shares of a table's width: Action, Owner, Due, Status, Measure. */
const COLUMN_SHARES = [0.39, 0.17, 0.14, 0.12, 0.18];

/** The input of the plan; for a new map, the persona is empty except for its name. */
export interface BoardSpec {
  map: string;
  title: string;
  persona: Persona;
  context: Context;
  problem: string;
  /** Rows of the actions table, below the headings. */
  actions: string[][];
  order: MapOrder;
  people: number;
  /** The space imported notes need below a section's prompts, if more than the group's notes would. */
  room: Partial<Record<SectionId, Size>>;
  /** The space needed by notes in no section. */
  loose: Size | null;
  /** Headings and prompts that differ from the catalogue's. */
  titles: Partial<Record<SectionId, string>>;
  prompts: Partial<Record<SectionId, { id: string; text: string }[]>>;
}

export const EMPTY_SPEC = {
  context: EMPTY_CONTEXT,
  problem: '',
  actions: [],
  room: {},
  loose: null,
  titles: {},
  prompts: {},
};

export function planBoard(spec: BoardSpec, template: Template, texts: BoardTexts): BoardPlan {
  const sizes = columnsFor(spec, template);
  const tag = tagger(spec.map);
  const headerWidth = sizes.mainWidth;
  const header = [
    text(tag('title'), 'title', spec.title === '' ? texts.title : spec.title, headerWidth),
    text(tag('persona-line'), 'lead', personaLine(spec.persona, spec.context.product, texts), headerWidth),
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
    panel: sidePanels[panel](spec, texts),
    rows: span,
  }));
  const root = { tag: tag('map'), name: spec.title === '' ? texts.title : spec.title, fill: PAPER };
  const aside = isEmptyContext(spec.context, texts) ? [] : [contextPanel(spec.map, spec.context, texts)];
  const plan = { root, header, rows, side, sideWidth: SIDE_WIDTH, aside };
  return spec.loose === null ? plan : { ...plan, least: leastSize(plan, spec.loose) };
}

const leastSize = (plan: BoardPlan, { width, height }: Size): Size => ({
  width: looseLeft(plan) + width + ROOT_PADDING,
  height: height + 2 * ROOT_PADDING,
});

/** Where the column for loose notes starts. */
export function looseLeft(plan: BoardPlan): number {
  const widths = plan.rows.map((row) =>
    row.reduce((sum, { width }) => sum + width + PANEL_GAP, ROOT_PADDING - PANEL_GAP),
  );
  const sideRight = Math.max(...widths) + SIDE_GAP + plan.sideWidth;
  const asideWidth = Math.max(0, ...plan.aside.map(({ width }) => width + PANEL_GAP));
  return sideRight + asideWidth + PANEL_GAP;
}

interface Columns {
  notes: number;
  sideColumnWidth: number;
  mainWidth: number;
}

/** The side sections are slightly taller than wide, which makes the map roughly square for any group size. */
function columnsFor({ people, room }: BoardSpec, { rows }: Template): Columns {
  const notes = people * NOTES_PER_PERSON;
  const columns = Math.max(FEWEST_SIDE_COLUMNS, Math.round(Math.sqrt(notes / NOTES_PER_SQUARE)));
  const wanted = rows.map((areas) => sideWidthFor(areas, room));
  const sideColumnWidth = Math.max(spanOf(columns) + 2 * PADDING, ...wanted);
  return { notes, sideColumnWidth, mainWidth: 2 * (sideColumnWidth + PANEL_GAP) + PERSONA_WIDTH };
}

/** How wide the side sections must be for each area of a row to fit its notes. */
function sideWidthFor(areas: readonly Area[], room: BoardSpec['room']): number {
  const widths = areas.map((area) => (area === 'persona' ? 0 : (room[area]?.width ?? 0)));
  const widest = Math.max(...widths) + 2 * PADDING;
  if (areas.length === 3) return widest;
  const mainWidth = areas.length * (widest + PANEL_GAP) - PANEL_GAP;
  return (mainWidth - PERSONA_WIDTH) / 2 - PANEL_GAP;
}

function areaWidths(count: number, { sideColumnWidth, mainWidth }: Columns): number[] {
  if (count === 3) return [sideColumnWidth, PERSONA_WIDTH, sideColumnWidth];
  return Array.from({ length: count }, () => (mainWidth - (count - 1) * PANEL_GAP) / count);
}

/** One newly drawn section: badge, heading, two prompts and room for the group's notes. */
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
  const title = spec.titles[section] ?? texts.sections[section];
  return {
    tag: tag('section'),
    name: title.slice(0, LONGEST_NAME),
    fill: sectionFills[tint],
    width,
    notesHeight: Math.max(spanOf(rows), spec.room[section]?.height ?? 0),
    centred: false,
    blocks: [
      { kind: 'badge', tag: tag('badge'), characters: badgeText(spec.order, section) },
      text(tag('heading'), 'heading', title, headingWidth),
      ...promptBlocks(spec, texts, section, inner),
    ],
  };
}

/** The first prompts of the catalogue, or people's versions of them. */
function promptBlocks(spec: BoardSpec, texts: BoardTexts, section: SectionId, width: number): TextBlock[] {
  const words = { persona: spec.persona.name, context: spec.context };
  const ours = (id: string) => {
    const prompt = promptById(texts.language, section, id);
    return prompt && fillPrompt(prompt.text, words, texts);
  };
  const shown =
    spec.prompts[section] ?? texts.prompts[section].map(({ id }) => ({ id, text: ours(id) ?? '' }));
  return shown.map(({ id, text: characters }) => ({
    ...text({ ...tagger(spec.map, section)('prompt'), prompt: id }, 'prompt', characters, width),
    ...(characters === ours(id) ? {} : { isTheirs: true }),
  }));
}

/** The section's position in the order of work, from 1. */
export function badgeText(order: MapOrder, section: SectionId): string {
  return String(order.sections.indexOf(section) + 1);
}

export function fillPrompt(
  prompt: string,
  { persona, context }: { persona: string; context: Context },
  texts: BoardTexts,
): string {
  return fill(prompt, {
    persona: persona || texts.blanks.persona,
    product: context.product || texts.blanks.product,
    touchpoint: context.touchpoints[0] || texts.blanks.touchpoint,
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

const sidePanels: Record<SidePanel, (spec: BoardSpec, texts: BoardTexts) => Panel> = {
  problem: ({ map, problem }, texts) =>
    sidePanel(map, 'problem', texts.problem.heading, sectionFills.pink, (tag, inner) => [
      text(tag('problem-hint'), 'hint', texts.problem.hint, inner),
      {
        ...text(tag('problem-text'), 'statement', problem || texts.problem.placeholder, inner),
        isPlaceholder: problem === '',
      },
    ]),
  actions: ({ map, actions }, texts) =>
    sidePanel(map, 'actions', texts.actions.heading, sectionFills.gray, (tag, inner) => [
      {
        kind: 'table',
        tag: tag('actions-table'),
        columnWidths: COLUMN_SHARES.map((share) => Math.round(inner * share)),
        rows: [
          ACTION_COLUMNS.map((column) => texts.actions.columns[column]),
          ...actions,
          ...Array.from({ length: Math.max(1, EMPTY_ACTIONS - actions.length) }, () =>
            ACTION_COLUMNS.map(() => ''),
          ),
        ],
      },
    ]),
  'how-to': ({ map }, texts) =>
    sidePanel(map, 'how-to', texts.howTo.heading, PAPER, (tag, inner) =>
      texts.howTo.rules.map((rule) => text(tag('rule'), 'rule', rule, inner)),
    ),
};

/** Drawn once there is any context. */
export function contextPanel(map: string, context: Context, texts: BoardTexts): Panel {
  return sidePanel(map, 'context', texts.context.heading, PAPER, (tag, inner) => [
    text(tag('context-text'), 'detail', contextText(context, texts), inner),
  ]);
}

const isEmptyContext = (context: Context, texts: BoardTexts): boolean => contextText(context, texts) === '';

function sidePanel(
  map: string,
  role: SidePanel | 'context',
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
