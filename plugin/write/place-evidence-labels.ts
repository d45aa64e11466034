// Places an evidence label on each note that has evidence. Labels follow from data on the notes, which
// survives when people move or copy them.

import { relativeTo } from '../../shared/geometry/rect';
import { KEYS } from '../../shared/map/tag';
import { Pace } from '../pause';
import type { Container, MapRoot } from '../read/board-node';
import { boxOf } from '../read/note';
import { notesOn } from '../read/notes-on';
import { ownNodesOf } from '../read/own-nodes';
import type { OwnNode } from '../read/page-tags';
import { originOf, ownGround } from '../read/regions';
import { isCopy, mapIdOf, readTag } from '../read/tags';
import { drawEvidenceLabel, evidenceLabelPlace } from './evidence-label';
import { loadAvailableFonts } from './fonts';
import { moveInto } from './move';
import type { Transaction } from './transaction';

type LabelPiece = OwnNode & { node: TextNode };
/** A label in a font that is not available here cannot be written. */
type Label = LabelPiece & { isWritable: boolean };

const isLabel = (piece: OwnNode): piece is LabelPiece => piece.tag.role === 'evidence';

/** The labels already on the map. Loads their fonts and the board fonts, so that they can be written. */
export async function loadEvidenceLabels(transaction: Transaction, root: MapRoot): Promise<Label[]> {
  const all = (await ownNodesOf(root)).filter(isLabel);
  // Our own labels come first; a copy that somebody has rewritten is a note.
  const copies = all.filter((label) => isCopy(label, label.tag));
  const labels = [
    ...all.filter((label) => !copies.includes(label)),
    ...copies.filter(({ node }) => isAsWritten(node)),
  ];
  await transaction.fonts.load();
  const writable = await loadAvailableFonts(labels.map(({ node }) => node));
  return labels.map((label) => ({ ...label, isWritable: writable.has(label.node) }));
}

/** Places the labels of all notes, and removes those whose note is gone or says no evidence. */
export async function placeEvidenceLabels(
  transaction: Transaction,
  root: MapRoot,
  labels: readonly Label[],
): Promise<void> {
  const pace = new Pace();
  const notes = (await notesOn(root, pace)).map(({ node }) => node);
  const unused = await placeLabelsOf(transaction, root, labels, notes);
  for (const { node } of unused) if (isAsWritten(node)) transaction.leaving.set(node.id, node);
}

/**
 * Places the labels that lie on the map itself: their notes lie loose over it, and may have stayed or moved. What
 * they say stays.
 */
export async function placeLooseLabels(transaction: Transaction, root: MapRoot): Promise<void> {
  const labels: Label[] = [];
  for (const node of ownGround(root).children) {
    const tag = node.type === 'TEXT' ? readTag(node) : null;
    const piece = tag && { node, id: node.id, tag };
    if (piece !== null && isLabel(piece)) labels.push({ ...piece, isWritable: false });
  }
  const notes = await Promise.all(labels.map(({ tag }) => figma.getNodeByIdAsync(tag.of || '')));
  const there = notes.filter((note): note is SceneNode => note !== null && !note.removed);
  await placeLabelsOf(transaction, root, labels, there);
}

/** Calls to Figma for one note without a label. */
const CALLS = 3;
/** And for placing it. */
const CALLS_FOR_LABEL = 27;

/** Places the labels of some notes; returns those of `labels` that belong to none of them. */
export async function placeLabelsOf(
  transaction: Transaction,
  root: MapRoot,
  labels: readonly Label[],
  notes: readonly SceneNode[],
): Promise<Set<Label>> {
  const pace = new Pace();
  const map = mapIdOf(root);
  const unused = new Set(labels);
  const byNote = new Map<string | undefined, Label>();
  for (const label of labels) if (!byNote.has(label.tag.of)) byNote.set(label.tag.of, label);
  for (const note of notes) {
    if (pace.spend(CALLS)) await pace.rest();
    const word = note.removed ? '' : note.getPluginData(KEYS.word);
    if (word === '') continue;
    pace.spend(CALLS_FOR_LABEL);
    const { id } = note;
    const parent = parentFor(root, note, map);
    const box = relativeTo(boxOf(note), originOf(parent));
    const label = byNote.get(id);
    if (label === undefined || label.node.removed) {
      drawEvidenceLabel(transaction, parent, { map, id, box, word });
      continue;
    }
    unused.delete(label);
    transaction.leaving.delete(label.id);
    write(transaction, label, word);
    moveInto(transaction, label.node, parent, evidenceLabelPlace(box, label.node.height));
  }
  return unused;
}

/** Leaves a label alone that people have rewritten. */
function write(transaction: Transaction, { node: label, isWritable }: Label, word: string): void {
  if (!isWritable || !isAsWritten(label)) return;
  transaction.set(label, 'characters', word);
  transaction.setData(label, KEYS.written, word);
}

/** Labels from earlier versions do not say what we wrote. */
function isAsWritten(label: TextNode): boolean {
  if (label.removed) return false;
  const written = label.getPluginData(KEYS.written);
  return written === '' || written === label.characters;
}

/**
 * The section or theme around a note; the map itself for a loose note. Groups are left as people made them.
 */
export function parentFor(root: MapRoot, note: SceneNode, map: string): Container {
  for (let at = note.parent; at !== null; at = at.parent) {
    if (at.type === 'SECTION' || (at.type === 'FRAME' && readTag(at)?.map === map)) return at;
  }
  return ownGround(root);
}
