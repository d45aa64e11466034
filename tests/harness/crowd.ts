// A crowd at work on a board: everything people do to a map and its parts, at random; and where each note lies then,
// told from the document alone.

import type { FigmaFile } from '../../host/document/file';
import { absoluteBoundingBox } from '../../host/document/geometry';
import * as people from '../../host/document/people';
import type { NodeRecord, Point, Rect } from '../../host/document/types';
import { adopt, boxOf, MAYA, OTIS, tagOf } from './board';
import type { Editor } from './plugin';

/** One thing somebody does: what, and two numbers that choose with what. */
export interface Act {
  kind: keyof typeof ACTS;
  a: number;
  b: number;
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const tagged = (file: FigmaFile, roles: readonly string[]): string[] =>
  file.descendants(file.currentPageId).filter((id) => roles.includes(tagOf(file.get(id))?.role ?? ''));

export class Crowd {
  private count = 0;

  constructor(
    readonly file: FigmaFile,
    readonly editor: Editor,
  ) {}

  do({ kind, a, b }: Act): void {
    ACTS[kind](this, a, b);
  }

  /** Words that nobody else uses. */
  words(): string {
    this.count += 1;
    return `words ${this.count}`;
  }

  ids = (roles: readonly string[]) => tagged(this.file, roles);

  /** What people wrote. */
  written(): string[] {
    const { file } = this;
    return file.descendants(file.currentPageId).filter((id) => isWritten(file, file.get(id)));
  }

  placeOn(id: string, b: number): Point {
    const { x, y, width, height } = boxOf(this.file, id);
    return { x: x + ((b * 97) % Math.max(1, width - 260)), y: y + ((b * 61) % Math.max(1, height - 260)) };
  }

  /** A section of people's own; in Design, a frame. */
  container(x: number, y: number, size = 1500): string {
    const { file } = this;
    if (this.editor === 'figjam') return people.addSection(file, { x, y }, size, size);
    return file.transact({ origin: 'LOCAL', byPlugin: false }, () =>
      file.create('FRAME', file.currentPageId, { x, y, width: size, height: size, clipsContent: false }),
    ).id;
  }
}

type Do = (crowd: Crowd, a: number, b: number) => void;

const write =
  (add: (file: FigmaFile, at: Point, words: string) => string): Do =>
  (crowd, a, b) => {
    const target = pick(crowd.ids(['section', 'map', 'theme', 'problem']), a);
    if (target === undefined) return;
    const id = add(crowd.file, crowd.placeOn(target, b), crowd.words());
    // A person drops it into the section, or it stays on the page above it.
    if (b % 3 === 0) adopt(crowd.file, id, crowd.file.currentPageId);
    else adopt(crowd.file, id, target);
  };

/** Does something to one of the notes. */
const onNote =
  (change: (crowd: Crowd, id: string, b: number) => void): Do =>
  (crowd, a, b) => {
    const id = pick(crowd.written(), a);
    if (id !== undefined) change(crowd, id, b);
  };

const onPart =
  (roles: readonly string[], change: (crowd: Crowd, id: string, b: number) => void): Do =>
  (crowd, a, b) => {
    const id = pick(crowd.ids(roles), a);
    if (id !== undefined) change(crowd, id, b);
  };

const TEXTS = ['prompt', 'heading', 'rule', 'badge', 'title', 'problem-text', 'evidence'];
const PARTS = ['section', 'persona', 'problem', 'actions', 'how-to', 'theme'];

const textIn = (file: FigmaFile, id: string): string =>
  file.get(id).text === undefined ? (file.get(id).children[0] ?? id) : id;

export const ACTS = {
  sticky: write((file, at, words) => people.addSticky(file, at, words, { user: MAYA })),
  shape: write((file, at, words) => people.addShape(file, at, 'SQUARE', words, OTIS)),
  text: write((file, at, words) => people.addText(file, at, words, OTIS)),
  retype: onNote((crowd, id) => people.typeText(crowd.file, id, crowd.words(), MAYA)),
  drag: onNote(({ file }, id, b) => people.moveBy(file, [id], { x: (b % 900) - 450, y: (b % 700) - 350 })),
  group: onNote(({ file }, id) => people.group(file, [id])),
  rotate: onNote(({ file }, id, b) => people.setRotation(file, id, b % 360)),
  hide: onNote(({ file }, id, b) => people.setVisible(file, [id], b % 2 === 0)),
  lock: onNote(({ file }, id) => people.setLocked(file, [id], true)),
  again: onNote(({ file }, id) => people.duplicate(file, [id])),
  delete: onNote(({ file }, id) => people.remove(file, [id])),
  wrap: onNote((crowd, id) => {
    const { x, y, width, height } = boxOf(crowd.file, id);
    adopt(crowd.file, id, crowd.container(x - 40, y - 40, Math.max(400, width + 80, height + 80)));
  }),
  /** A copy of one of our texts, with other words, somewhere on a section. */
  copyText: onPart(TEXTS, (crowd, id, b) => {
    const { file } = crowd;
    const [copy = ''] = people.duplicate(file, [id]);
    const section = pick(crowd.ids(['section']), b);
    if (section !== undefined) {
      adopt(file, copy, section);
      people.move(file, copy, crowd.placeOn(section, b));
    }
    if (b % 2 === 0) people.typeText(file, textIn(file, copy), crowd.words(), MAYA);
  }),
  copyPart: onPart(['section', 'how-to', 'theme'], ({ file }, id) => people.duplicate(file, [id])),
  copyMap: onPart(['map'], (crowd, id, b) => {
    if (crowd.ids(['map']).length > 2) return;
    const [copy = ''] = people.duplicate(crowd.file, [id]);
    people.moveBy(crowd.file, [copy], { x: (b % 4000) - 6000, y: 0 });
  }),
  dragPart: onPart(PARTS, ({ file }, id, b) => {
    adopt(file, id, file.currentPageId);
    people.moveBy(file, [id], { x: (b % 9000) - 4500, y: (b % 3000) - 1500 });
  }),
  intoOwn: onPart(PARTS, (crowd, id) => {
    const { x, y } = boxOf(crowd.file, id);
    adopt(crowd.file, id, crowd.container(x - 100, y - 100));
  }),
  intoOther: onPart(PARTS, (crowd, id, b) => {
    const { file } = crowd;
    const target = pick(crowd.ids(['section', 'map']), b);
    if (target !== undefined && target !== id && !file.descendants(id).includes(target))
      adopt(file, id, target);
  }),
  wrapMap: onPart(['map'], (crowd, id) => {
    const { x, y } = boxOf(crowd.file, id);
    if (crowd.file.get(id).parent === crowd.file.currentPageId)
      adopt(crowd.file, id, crowd.container(x - 100, y - 100, 9000));
  }),
  dragMap: onPart(['map'], ({ file }, id, b) => {
    people.moveBy(file, [id], { x: (b % 5000) - 2500, y: (b % 5000) - 2500 });
  }),
  resize: onPart(['section'], ({ file }, id, b) => {
    people.resizeSection(file, id, 600 + (b % 900), 600 + (b % 900));
  }),
  retitle: onPart(['title'], (crowd, id) => people.typeText(crowd.file, id, crowd.words(), OTIS)),
} satisfies Record<string, Do>;

const isOriginal = ({ id, pluginData }: NodeRecord): boolean =>
  (JSON.parse(pluginData.tag ?? '{}') as { node?: string }).node === id;

/** Whether a node shows words of somebody's that are not on one of our own texts. */
function isWritten(file: FigmaFile, record: NodeRecord): boolean {
  const words = record.text?.characters ?? '';
  const copied = file.find((JSON.parse(record.pluginData.tag ?? '{}') as { node?: string }).node ?? '');
  if (copied !== undefined && copied.id !== record.id && copied.text?.characters === words) return false;
  const parent = record.parent === null ? null : file.get(record.parent);
  // The words of one of our labels in Design are on a text inside it.
  const label = parent !== null && tagOf(parent) !== null && parent.type === 'FRAME' ? parent : record;
  return words.startsWith('words ') && !isOriginal(record) && !(isOriginal(label) && tagOf(record) !== null);
}

/** Where a note lies: node id of its map's root, and the section around it. */
export interface Whereabouts {
  root: string | null;
  section: string | null;
}

/** Looks at what is around a note, then at what is under it. */
export function whereabouts(file: FigmaFile, id: string): Whereabouts {
  const roots = file
    .descendants(file.currentPageId)
    .filter((node) => file.get(node).pluginData.home !== undefined);
  const rootOf = (node: NodeRecord) =>
    roots.find((root) => tagOf(file.get(root))?.map === tagOf(node)?.map) ?? null;
  for (let at = file.get(id).parent; at !== null && at !== file.currentPageId; at = file.get(at).parent) {
    const record = file.get(at);
    const tag = tagOf(record);
    if (tag === null || tag.role === 'note' || rootOf(record) === null) continue;
    const section = tag.role === 'section' ? (tag.section ?? null) : sectionAround(file, at, rootOf(record));
    return { root: rootOf(record), section };
  }
  return { root: topRootUnder(file, id, roots), section: null };
}

function sectionAround(file: FigmaFile, id: string, root: string | null): string | null {
  // Above its own map there may be anything, even one of its sections.
  for (let at: string | null = id; at !== null && at !== root; at = file.get(at).parent) {
    const tag = tagOf(file.get(at));
    if (tag?.role === 'section') return tag.map === tagOf(file.get(id))?.map ? (tag.section ?? null) : null;
  }
  return null;
}

function topRootUnder(file: FigmaFile, id: string, roots: readonly string[]): string | null {
  const box = absoluteBoundingBox(file, id);
  const holds = ({ x, y, width, height }: Rect) => {
    const [left, top] = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
    return left >= 0 && left < width && top >= 0 && top < height;
  };
  const lies = (root: string) =>
    [root, ...sectionsOf(file, root)].some((part) => holds(absoluteBoundingBox(file, part)));
  return roots.filter(lies).at(-1) ?? null;
}

const sectionsOf = (file: FigmaFile, root: string): string[] =>
  tagged(file, ['section']).filter((id) => tagOf(file.get(id))?.map === tagOf(file.get(root))?.map);
