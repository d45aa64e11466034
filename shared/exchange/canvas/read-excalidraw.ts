// Reads an Excalidraw scene, ours or any other: texts in frames, shapes or groups with a section title are
// notes. Deleted elements remain in such files and are skipped. Independent of board and window.
import { bottom, type Rect, right } from '../../geometry/rect';
import { isRecord, parseStored } from '../../model/stored';
import { isHex } from '../colors';
import { refuse } from '../problem';
import { withAddress } from '../reading/with-address';
import type { Importer } from '../types';
import { type FoundBox, type FoundCard, type FoundLine, factsOf } from './canvas-found';
import { FACTS } from './canvas-scene';
import { boxOf, type Plain, textIn } from './canvas-values';
import { BACKDROP, plainCaption } from './excalidraw';
import { type Canvas, readCanvas } from './read-canvas';

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
    const groupOf = ({ id }: FoundCard) => groups.get(id) ?? null;
    return readCanvas({ found: findAll(elements), groupOf, text, now });
  },
};

/** Pages of the web, pictures and what else leads somewhere. */
const EMBEDDED: readonly unknown[] = ['embeddable', 'iframe', 'image'];

function findAll(elements: readonly Element[]): Canvas['found'] {
  const labels = new Map<string, Element[]>();
  for (const element of elements) {
    const { type, containerId } = element.fields;
    if (type !== 'text' || typeof containerId !== 'string') continue;
    const others = labels.get(containerId) ?? [];
    labels.set(containerId, others);
    others.push(element);
  }
  for (const texts of labels.values())
    texts.sort((one, other) => boxOf(one.fields).y - boxOf(other.fields).y);
  const ids = new Set(elements.map(({ id }) => id));
  const found: Canvas['found'] = { boxes: [], cards: [], lines: [], remarks: [] };
  for (const element of elements) {
    const { type, containerId } = element.fields;
    const texts = labels.get(element.id) ?? [];
    if (FRAMES.includes(type)) found.boxes.push(toBox(element));
    else if (SHAPES.includes(type)) {
      if (texts.length === 0 && linkOf(element) === '') found.boxes.push(toBox(element));
      else found.cards.push(toCard(element, texts, true));
    } else if (type === 'arrow' || type === 'line') found.lines.push(toLine(element, texts));
    else if (EMBEDDED.includes(type)) addEmbedded(element, texts, found);
    else if (type === 'text' && !(typeof containerId === 'string' && ids.has(containerId))) {
      found.cards.push(toCard(element, [element], false));
    }
  }
  return found;
}

/** A picture has no words, unless it leads somewhere. */
function addEmbedded(element: Element, texts: readonly Element[], { cards, remarks }: Canvas['found']): void {
  if (texts.length > 0 || linkOf(element) !== '') cards.push(toCard(element, texts, true));
  else remarks.push({ path: element.path, code: 'image', values: {}, leftOut: [''] });
}

const toBox = ({ fields, path }: Element): FoundBox => ({
  path,
  title: FRAMES.includes(fields.type) ? textIn(fields.name) : '',
  box: boxOf(fields),
  facts: factsIn(fields),
});

function toCard(element: Element, texts: readonly Element[], isSticky: boolean): FoundCard {
  const { fields, path, id } = element;
  const { backgroundColor } = fields;
  const isColor = typeof backgroundColor === 'string' && isHex(backgroundColor);
  return {
    id,
    path,
    box: boxOf(fields),
    textWithout: (caption) => {
      const text = shownIn(texts);
      const end = plainCaption(caption);
      const bare = text.endsWith(end) ? text.slice(0, text.length - end.length) : text;
      return withAddress(bare, linkOf(element));
    },
    isSticky,
    ...(isColor ? { color: backgroundColor.toUpperCase() } : {}),
    facts: factsIn(fields),
  };
}

function toLine({ fields, path }: Element, texts: readonly Element[]): FoundLine {
  const end = (binding: unknown) => (isRecord(binding) ? textIn(binding.elementId) : '');
  return {
    path,
    from: end(fields.startBinding),
    to: end(fields.endBinding),
    label: shownIn(texts),
    facts: factsIn(fields),
  };
}

const linkOf = ({ fields }: Element): string => textIn(fields.link);

/** Several texts in one shape stand below each other. */
const shownIn = (texts: readonly Element[]): string =>
  texts.map((text) => withAddress(shownText(text), linkOf(text))).join('\n');

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
