// Finds a map's nodes in the host's document and edits them as people would. Knows tags, but no plugin code.
import { FigmaFile } from '../../host/document/file';
import { absoluteBoundingBox } from '../../host/document/geometry';
import { addSticky, reparentInPlace } from '../../host/document/people';
import type { NodeRecord, Paint, Point, Rect, User } from '../../host/document/types';
import type { SectionId } from '../../shared/templates/template';

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

/** The name of the user who has the board open. */
export const ME = FigmaFile.create({}).currentUser.name;

interface StoredTag {
  v: number;
  map: string;
  role: string;
  section?: SectionId;
  prompt?: string;
  field?: string;
  column?: number;
}

export function tagOf(record: NodeRecord): StoredTag | null {
  const text = record.pluginData.tag;
  return text === undefined ? null : (JSON.parse(text) as StoredTag);
}

/** All plugin-owned nodes of a map with a given role, in layer order. */
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

/** The text of one of the persona's fields. */
export function fieldPiece(file: FigmaFile, root: string, field: string, role = 'persona-field'): NodeRecord {
  const found = pieces(file, root, role).find((record) => tagOf(record)?.field === field);
  if (found === undefined) throw new Error(`no ${role} ${field} in ${root}`);
  return found;
}

export const wordsOf = (record: NodeRecord): string => record.text?.characters ?? '';

/** The words in a shape with text, or, in Design, in a frame around a text. */
export const innerWords = (file: FigmaFile, record: NodeRecord): string =>
  record.text === undefined ? wordsOf(file.get(record.children[0] ?? '')) : wordsOf(record);

/** The number of a section; on boards of the first layout its badge was a shape or a frame around a text. */
export function badgeWords(file: FigmaFile, root: string, section: SectionId): string {
  const badge = piece(file, root, 'badge', section);
  return badge.text === undefined ? wordsOf(file.get(badge.children[0] ?? '')) : wordsOf(badge);
}

/** The pills that show the order of work, as they are read: row by row. */
export function chipWords(file: FigmaFile, root: string): string[] {
  const texts = pieces(file, root, 'order-chip-text');
  return [...texts].sort((a, b) => a.y - b.y || a.x - b.x).map(wordsOf);
}

/** What holds the notes of a section: the area in it, or, on boards of the first layout, the section itself. */
export function noteContainerOf(file: FigmaFile, root: string, section: SectionId): string {
  const area = pieces(file, root, 'note-area').find((record) => tagOf(record)?.section === section);
  return (area ?? piece(file, root, 'section', section)).id;
}

export const boxOf = (file: FigmaFile, id: string): Rect => absoluteBoundingBox(file, id);

/** Where an evidence label crosses its note's lower edge: its left edge, and its middle. */
export function labelPlace(file: FigmaFile, label: string): Point {
  const { x, y, height } = boxOf(file, label);
  return { x, y: y + height / 2 };
}

/** A point on the page, given relative to a node's top left corner. */
export function pointIn(file: FigmaFile, id: string, x: number, y: number): Point {
  const box = boxOf(file, id);
  return { x: box.x + x, y: box.y + y };
}

/** Where a section has room for its n-th note: spots for 240-wide notes, three to a row. */
export function noteSpot(file: FigmaFile, root: string, section: SectionId, n = 0): Point {
  return pointIn(file, noteContainerOf(file, root, section), 40 + (n % 3) * 260, 40 + Math.floor(n / 3) * 10);
}

/**
 * Adds a sticky to a section as a person would. In Design it comes from a FigJam board: dropping it on a
 * frame reparents it, which the host does for sections only.
 */
export function stickyIn(
  file: FigmaFile,
  root: string,
  section: SectionId,
  text: string,
  { n = 0, user, color }: { n?: number; user?: User; color?: string } = {},
): string {
  const options = { ...(user === undefined ? {} : { user }), ...(color === undefined ? {} : { color }) };
  const id = addSticky(file, noteSpot(file, root, section, n), text, options);
  adopt(file, id, noteContainerOf(file, root, section));
  return id;
}

/** Reparents a node without moving it, as a drag does. */
export function adopt(file: FigmaFile, id: string, holder: string): void {
  if (file.get(id).parent === holder) return;
  file.transact({ origin: 'LOCAL', byPlugin: false }, () => reparentInPlace(file, id, holder));
}

/** Of a node filled with one colour. */
export const fillOf = (record: NodeRecord): string => hexOf((record.text?.fills ?? record.fills)?.[0]);

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
