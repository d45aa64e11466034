// Writes a map as a JSON Canvas, which Obsidian and others open (jsoncanvas.org spec 1.0). Independent of
// board and window. Groups do not list their members: these are found by position only, and groups come first
// so that they are below. Keys outside the specification are kept under a single name of ours.
import type { Rect } from '../../geometry/rect';
import { facingSides } from '../../geometry/sides';
import { escapeLine, escapeLines } from '../markdown/markdown-escape';
import type { Exporter } from '../types';
import { toWrittenJson } from '../writing/written-json';
import { type Box, type Card, FACTS, type Line, PROMPTS, type Scene, sceneOf } from './canvas-scene';
import type { Plain } from './canvas-values';

export const jsonCanvas: Exporter = {
  id: 'json-canvas',
  group: 'whiteboards',
  extension: 'canvas',
  mediaType: 'application/json',
  cannot: ['photo'],
  write(map) {
    const scene = sceneOf(map);
    const cards = [scene.title, ...scene.boxes.flatMap((box) => box.cards), ...scene.loose];
    const prompts = scene.boxes.flatMap(promptsCard);
    const canvas = {
      nodes: [
        ...scene.boxes.map(groupNode),
        ...[...cards, ...prompts].map((card) => textNode(card, card === scene.title)),
      ],
      edges: edgesOf(scene, cards),
    };
    return toWrittenJson(canvas);
  },
};

const groupNode = ({ key, title, box, color, facts }: Box): Plain => ({
  id: key,
  type: 'group',
  ...placeOf(box),
  color,
  label: title,
  [FACTS]: facts,
});

const promptsCard = ({ key, prompts }: Box): Card[] =>
  prompts === null ? [] : [{ key: `${key}-prompts`, ...prompts, caption: '', facts: { role: PROMPTS } }];

const textNode = ({ key, text, caption, box, color, facts }: Card, isTitle: boolean): Plain => ({
  id: key,
  type: 'text',
  ...placeOf(box),
  ...(color === undefined ? {} : { color }),
  text: isTitle ? `# ${escapeLine(text)}` : escapeLines(text, '') + markdownCaption(caption),
  [FACTS]: facts,
});

/** The caption below a text; the importer removes exactly this. */
export const markdownCaption = (caption: string): string =>
  caption === '' ? '' : `\n\n*${escapeLine(caption)}*`;

function edgesOf({ lines }: Scene, cards: readonly Card[]): Plain[] {
  const boxes = new Map(cards.map(({ key, box }) => [key, box]));
  return lines.map(({ key, from, to, label, facts }: Line) => {
    const sides = facingSides(boxes.get(from) as Rect, boxes.get(to) as Rect);
    return {
      id: key,
      fromNode: from,
      fromSide: sides.from,
      toNode: to,
      toSide: sides.to,
      toEnd: 'none',
      ...(label === '' ? {} : { label }),
      [FACTS]: facts,
    };
  });
}

const placeOf = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height });
