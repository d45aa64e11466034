// Finds a map's nodes in the host's document and lets people work on them. Knows tags, but nothing of the plugin's code.
import { FigmaFile } from '../../host/document/file';
import { absoluteBoundingBox } from '../../host/document/geometry';
import { addSticky, reparentInPlace } from '../../host/document/people';
import type { NodeRecord, Paint, Point, Rect, User } from '../../host/document/types';
import type { SectionId } from '../../shared/model/sections';

export const SECTIONS: SectionId[] = ['think-feel', 'see', 'say-do', 'hear', 'pain', 'gain'];

export const MAYA: User = {
  id: 'user-7',
  name: 'Maya Example',
  color: '#FF0000',
  sessionId: 7,
  photoUrl: null,
};
export const OTIS: User = {
  id: 'user-8',
  name: 'Otis Example',
  color: '#00FF00',
  sessionId: 8,
  photoUrl: null,
};

/** Who has the board open. */
export const ME = FigmaFile.create({}).currentUser.name;

interface StoredTag {
  v: number;
  map: string;
  role: string;
  section?: SectionId;
  prompt?: string;
  column?: number;
}

export function tagOf(record: NodeRecord): StoredTag | null {
  const text = record.pluginData.tag;
  return text === undefined ? null : (JSON.parse(text) as StoredTag);
}

/** All nodes of ours in a map with a role, in the order of the layers. */
export function pieces(file: FigmaFile, root: string, role: string): NodeRecord[] {
  return [root, ...file.descendants(root)]
    .map((id) => file.get(id))
    .filter((record) => tagOf(record)?.role === role);
}

export function piece(file: FigmaFile, root: string, role: string, section?: SectionId): NodeRecord {
  const found = pieces(file, root, role).find((record) => tagOf(record)?.section === section);
  if (found === undefined) throw new Error(`no ${role} ${section ?? ''} in ${root}`);
  return found;
}

export const wordsOf = (record: NodeRecord): string => record.text?.characters ?? '';

/** Words of a badge, which is a shape with text in FigJam and a frame around a text in Design. */
export function badgeWords(file: FigmaFile, root: string, section: SectionId): string {
  const badge = piece(file, root, 'badge', section);
  return badge.text === undefined ? wordsOf(file.get(badge.children[0] ?? '')) : wordsOf(badge);
}

export const boxOf = (file: FigmaFile, id: string): Rect => absoluteBoundingBox(file, id);

/** A point of the page, counted from a node's left top corner. */
export function pointIn(file: FigmaFile, id: string, x: number, y: number): Point {
  const box = boxOf(file, id);
  return { x: box.x + x, y: box.y + y };
}

/** Where a section has room for notes: the n-th place of 240, five in a row, below its prompts. */
export function noteSpot(file: FigmaFile, root: string, section: SectionId, n = 0): Point {
  const { id } = piece(file, root, 'section', section);
  return pointIn(file, id, 60 + (n % 3) * 260, 360 + Math.floor(n / 3) * 10);
}

/**
 * A sticky that a person put into a section. In Design it came from a FigJam board: a drop into a frame adopts it
 * there, which the host does for sections only.
 */
export function stickyIn(
  file: FigmaFile,
  root: string,
  section: SectionId,
  text: string,
  { n = 0, user, color }: { n?: number; user?: User; color?: string } = {},
): string {
  const holder = piece(file, root, 'section', section).id;
  const options = { ...(user === undefined ? {} : { user }), ...(color === undefined ? {} : { color }) };
  const id = addSticky(file, noteSpot(file, root, section, n), text, options);
  adopt(file, id, holder);
  return id;
}

/** Puts a node into another one where it lies, as a person's drag does. */
export function adopt(file: FigmaFile, id: string, holder: string): void {
  if (file.get(id).parent === holder) return;
  file.transact({ origin: 'LOCAL', byPlugin: false }, () => reparentInPlace(file, id, holder));
}

export function hexOf(paint: Paint | undefined): string {
  if (paint?.type !== 'SOLID') return '';
  const channel = (value: number) => {
    const part = value * 255;
    if (Math.abs(part - Math.round(part)) > 1e-9) throw new Error(`not a whole 255th: ${value}`);
    return Math.round(part).toString(16).padStart(2, '0').toUpperCase();
  };
  const { r, g, b } = paint.color;
  return `#${channel(r)}${channel(g)}${channel(b)}`;
}
