// Writes a map as an Excalidraw scene (docs.excalidraw.com, JSON schema; read back by 0.17.6). Independent of
// board and window. Sections are frames, so that they move with their notes; a frame has no fill, so each
// contains a locked rectangle. Nothing is random: the same map gives the same file.
import { INK, LINE, PAPER } from '../../draw/palette';
import type { Point, Rect } from '../../geometry/rect';
import { facingSides, middleOfSide } from '../../geometry/sides';
import { PROGRAM } from '../../model/program';
import type { Exporter } from '../types';
import { idFor } from '../whole-map';
import { toWrittenJson } from '../writing/written-json';
import { type Box, type Card, FACTS, type Facts, type Line, sceneOf } from './canvas-scene';
import { type FittedText, fitText, LINE_HEIGHT } from './excalidraw-text';

type Element = Record<string, unknown>;

/** Excalidraw's "Normal", which has letters for most scripts. */
const HELVETICA = 2;
const TITLE_SIZE = 36;
const HEADLINE_SIZE = 72;
const PROMPT_SIZES = [32, 24, 16, 12];
const PADDING = 16;
const TITLE_PADDING = 32;
/** Maximum size of an arrow's label, and its font sizes. */
const LINE_LABEL = { width: 400, height: 200, sizes: [20, 12] };
const LARGEST_SEED = 0x7fffffff;
export const BACKDROP = 'backdrop';

export const excalidraw: Exporter = {
  id: 'excalidraw',
  group: 'whiteboards',
  extension: 'excalidraw',
  mediaType: 'application/vnd.excalidraw+json',
  cannot: ['photo'],
  write(map) {
    const { title, boxes, loose, lines } = sceneOf(map);
    const places = new Map(
      [...boxes.flatMap(({ cards }) => cards), ...loose].map(({ key, box }) => [key, box]),
    );
    const bonds = bondsOf(lines);
    const elements = [
      ...boxes.flatMap((box) => boxElements(box, bonds)),
      ...loose.flatMap((card) => cardElements(card, bonds, null)),
      headline(title),
      ...lines.flatMap((line) => lineElements(line, places)),
    ];
    const appState = { viewBackgroundColor: PAPER, gridSize: null };
    return toWrittenJson({ type: 'excalidraw', version: 2, source: PROGRAM, elements, appState, files: {} });
  },
};

/** The arrows attached to each card; both ends of a binding must name the other. */
function bondsOf(lines: readonly Line[]): Map<string, Element[]> {
  const bonds = new Map<string, Element[]>();
  for (const { key, from, to } of lines) {
    for (const end of new Set([from, to])) {
      bonds.set(end, [...(bonds.get(end) ?? []), { id: key, type: 'arrow' }]);
    }
  }
  return bonds;
}

/** The fields every element has. */
function element(type: string, id: string, { x, y, width, height }: Rect, more: Element): Element {
  const seed = Number.parseInt(idFor(id), 36) % LARGEST_SEED;
  return {
    id,
    type,
    x,
    y,
    width,
    height,
    angle: 0,
    strokeColor: INK,
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 1,
    strokeStyle: 'solid',
    roughness: 0,
    opacity: 100,
    groupIds: [],
    frameId: null,
    roundness: null,
    seed,
    version: 1,
    versionNonce: seed,
    isDeleted: false,
    boundElements: [],
    updated: 1,
    link: null,
    locked: false,
    ...more,
  };
}

const carrying = (facts: Facts): Element => ({ customData: { [FACTS]: facts } });

/** A frame's contents come before the frame. */
function boxElements(
  { key, title, box, color, facts, cards, titleWidth, prompts }: Box,
  bonds: ReadonlyMap<string, Element[]>,
): Element[] {
  const id = `${key}-${BACKDROP}`;
  const label = `${key}-title`;
  const inner = {
    ...box,
    x: box.x + TITLE_PADDING,
    y: box.y + TITLE_PADDING,
    width: titleWidth,
  };
  const behind = { frameId: key, locked: true, ...carrying({ role: BACKDROP }) };
  return [
    element('rectangle', id, box, {
      ...behind,
      backgroundColor: color,
      opacity: 40,
      strokeColor: 'transparent',
    }),
    textElement(
      label,
      title,
      fitText(title, inner.width, TITLE_SIZE * LINE_HEIGHT, [TITLE_SIZE, 20, 12]),
      inner,
      behind,
    ),
    ...(prompts === null ? [] : [promptsElement(key, prompts, behind)]),
    ...cards.flatMap((card) => cardElements(card, bonds, key)),
    element('frame', key, box, { name: title, strokeColor: LINE, ...carrying(facts) }),
  ];
}

const promptsElement = (key: string, { text, box }: NonNullable<Box['prompts']>, more: Element): Element =>
  textElement(`${key}-prompts`, text, fitText(text, box.width, box.height, PROMPT_SIZES), box, more);

/** A rectangle and its text, which refer to each other. */
function cardElements(
  { key, text, caption, box, color, facts }: Card,
  bonds: ReadonlyMap<string, Element[]>,
  frameId: string | null,
): Element[] {
  const id = `${key}-text`;
  const whole = text + plainCaption(caption);
  const fitted = fitText(whole, box.width - 2 * PADDING, box.height - 2 * PADDING);
  const height = heightOf(fitted);
  const inner = {
    x: box.x + PADDING,
    y: box.y + (box.height - height) / 2,
    width: box.width - 2 * PADDING,
    height,
  };
  return [
    element('rectangle', key, box, {
      frameId,
      backgroundColor: color ?? 'transparent',
      strokeColor: LINE,
      boundElements: [{ id, type: 'text' }, ...(bonds.get(key) ?? [])],
      ...carrying(facts),
    }),
    textElement(id, whole, fitted, inner, {
      frameId,
      textAlign: 'center',
      verticalAlign: 'middle',
      containerId: key,
    }),
  ];
}

/** The caption below a text; the importer removes exactly this. */
export const plainCaption = (caption: string): string => (caption === '' ? '' : `\n\n${caption}`);

const heightOf = ({ size, lines }: FittedText): number => lines.length * size * LINE_HEIGHT;

function textElement(id: string, text: string, fitted: FittedText, box: Rect, more: Element): Element {
  return element(
    'text',
    id,
    { ...box, height: heightOf(fitted) },
    {
      text: fitted.lines.join('\n'),
      originalText: text,
      fontSize: fitted.size,
      fontFamily: HELVETICA,
      lineHeight: LINE_HEIGHT,
      textAlign: 'left',
      verticalAlign: 'top',
      containerId: null,
      ...more,
    },
  );
}

function headline({ key, text, box, facts }: Card): Element {
  return textElement(
    key,
    text,
    fitText(text, box.width, box.height, [HEADLINE_SIZE, TITLE_SIZE, 20]),
    box,
    carrying(facts),
  );
}

function lineElements({ key, from, to, label, facts }: Line, places: ReadonlyMap<string, Rect>): Element[] {
  const boxes = { from: places.get(from) as Rect, to: places.get(to) as Rect };
  const sides = facingSides(boxes.from, boxes.to);
  const start = middleOfSide(boxes.from, sides.from);
  const end = middleOfSide(boxes.to, sides.to);
  const id = `${key}-text`;
  const bound = (elementId: string) => ({ elementId, focus: 0, gap: 1 });
  const box = {
    ...start,
    width: Math.abs(end.x - start.x),
    height: Math.abs(end.y - start.y),
  };
  const arrow = element('arrow', key, box, {
    points: [
      [0, 0],
      [end.x - start.x, end.y - start.y],
    ],
    strokeWidth: 2,
    lastCommittedPoint: null,
    startBinding: bound(from),
    endBinding: bound(to),
    startArrowhead: null,
    endArrowhead: 'arrow',
    boundElements: label === '' ? [] : [{ id, type: 'text' }],
    ...carrying(facts),
  });
  return label === '' ? [arrow] : [arrow, lineLabel(id, label, key, start, end)];
}

/** Placed halfway along its arrow. */
function lineLabel(id: string, label: string, arrow: string, start: Point, end: Point): Element {
  const { width, height, sizes } = LINE_LABEL;
  const fitted = fitText(label, width, height, sizes);
  const box = {
    x: (start.x + end.x - width) / 2,
    y: (start.y + end.y - heightOf(fitted)) / 2,
    width,
    height: heightOf(fitted),
  };
  return textElement(id, label, fitted, box, {
    textAlign: 'center',
    verticalAlign: 'middle',
    containerId: arrow,
  });
}
