// Reads an Excalidraw scene, ours or any other: texts in frames, shapes or groups with a section title are
// notes. Deleted elements remain in such files and are skipped. Independent of board and window.
import { bottom, type Rect, right } from '../../geometry/rect';
import { isRecord, parseStored } from '../../model/stored';
import { isHex } from '../colors';
import { refuse } from '../problem';
import type { Importer } from '../types';
import { FACTS } from './canvas-scene';
import { withTitles } from './canvas-titles';
import {
  canvasToMap,
  type Found,
  type FoundBox,
  type FoundCard,
  type FoundLine,
  factsOf,
} from './canvas-to-map';
import { boxOf, type Plain, textIn } from './canvas-values';
import { BACKDROP, plainCaption } from './excalidraw';

interface Element {
  fields: Plain;
  path: string;
  id: string;
}

const SHAPES: readonly unknown[] = ['rectangle', 'ellipse', 'diamond'];
const FRAMES: readonly unknown[] = ['frame', 'magicframe'];

export const excalidrawImporter: Importer = {
  read(text, { now }) {
    const file = parseStored(text);
    if (!isRecord(file) || !Array.isArray(file.elements)) return refuse('no-excalidraw');
    const elements = file.elements.flatMap((fields: unknown, at): Element[] =>
      isRecord(fields) && fields.isDeleted !== true && factsIn(fields)?.role !== BACKDROP
        ? [{ fields, path: `elements[${at}]`, id: textIn(fields.id) }]
        : [],
    );
    const groups = groupsOf(elements);
    const found = withTitles(findAll(elements), ({ id }) => groups.get(id) ?? null);
    return canvasToMap(found, text, now);
  },
};

function findAll(elements: readonly Element[]): Found {
  const labels = new Map<string, Element>();
  for (const element of elements) {
    const { type, containerId } = element.fields;
    if (type === 'text' && typeof containerId === 'string') labels.set(containerId, element);
  }
  const ids = new Set(elements.map(({ id }) => id));
  const found: Found = { boxes: [], cards: [], lines: [] };
  for (const element of elements) {
    const { type, containerId } = element.fields;
    const label = labels.get(element.id);
    if (FRAMES.includes(type)) found.boxes.push(toBox(element));
    else if (SHAPES.includes(type)) {
      if (label === undefined) found.boxes.push(toBox(element));
      else found.cards.push(toCard(element, label));
    } else if (type === 'arrow' || type === 'line') found.lines.push(toLine(element, label));
    else if (type === 'text' && !(typeof containerId === 'string' && ids.has(containerId))) {
      found.cards.push(toCard(element, element));
    }
  }
  return found;
}

const toBox = ({ fields }: Element): FoundBox => ({
  title: FRAMES.includes(fields.type) ? textIn(fields.name) : '',
  box: boxOf(fields),
  facts: factsIn(fields),
});

function toCard({ fields, path, id }: Element, label: Element): FoundCard {
  const { backgroundColor } = fields;
  const isColor = typeof backgroundColor === 'string' && isHex(backgroundColor);
  return {
    id,
    path,
    box: boxOf(fields),
    textWithout: (caption) => {
      const text = shownText(label);
      const end = plainCaption(caption);
      return text.endsWith(end) ? text.slice(0, text.length - end.length) : text;
    },
    ...(isColor ? { color: backgroundColor.toUpperCase() } : {}),
    facts: factsIn(fields),
  };
}

function toLine({ fields, path }: Element, label: Element | undefined): FoundLine {
  const end = (binding: unknown) => (isRecord(binding) ? textIn(binding.elementId) : '');
  return {
    path,
    from: end(fields.startBinding),
    to: end(fields.endBinding),
    label: label === undefined ? '' : shownText(label),
    facts: factsIn(fields),
  };
}

/** `text` contains the line breaks that Excalidraw has inserted. */
const shownText = ({ fields }: Element): string => textIn(fields.originalText) || textIn(fields.text);

const factsIn = ({ customData }: Plain) => (isRecord(customData) ? factsOf(customData[FACTS]) : null);

/** The innermost group of each element, as the box around everything in it. */
function groupsOf(elements: readonly Element[]): Map<string, Rect> {
  const boxes = new Map<string, Rect>();
  const groupOf = ({ fields }: Element) => textIn(Array.isArray(fields.groupIds) ? fields.groupIds[0] : '');
  for (const element of elements) {
    const group = groupOf(element);
    const box = boxOf(element.fields);
    if (group !== '') boxes.set(group, around(boxes.get(group) ?? box, box));
  }
  return new Map(
    elements.flatMap((element) => {
      const box = boxes.get(groupOf(element));
      return box === undefined ? [] : [[element.id, box] as const];
    }),
  );
}

function around(one: Rect, other: Rect): Rect {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const width = Math.max(right(one), right(other)) - x;
  return { x, y, width, height: Math.max(bottom(one), bottom(other)) - y };
}
