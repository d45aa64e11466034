// Writes the window's edit to the board: all of it, as one undo step, or nothing.
import type { BoardEdit, TextEdit } from '../../shared/draw/board-edit';
import type { Panel } from '../../shared/draw/board-plan';
import { PADDING, PANEL_GAP, ROOT_PADDING } from '../../shared/draw/sizes';
import { type Rect, relativeTo, right } from '../../shared/geometry/rect';
import { withLine } from '../../shared/map/labelled-lines';
import { KEYS, type Role } from '../../shared/map/tag';
import { attempt, failure } from '../failures';
import { type BoardNode, isBoardNode } from '../read/board-node';
import { boxOf, textOf } from '../read/note';
import { findOwnNode, isKind, ownNodesOf } from '../read/own-nodes';
import type { OwnNode } from '../read/page-tags';
import { readTag, tagFor } from '../read/tags';
import { drawPanel } from '../write/draw-board';
import { changeFacts } from '../write/facts';
import { loadAvailableFonts, loadBoardFonts, loadFontsOf } from '../write/fonts';
import { growAround } from '../write/grow';
import { findChips, writeChips } from '../write/order-chips';
import type { Transaction } from '../write/transaction';
import type { Handler } from './handler';

export const mapUpdate: Handler<'map.update'> = async ({ node, edit }, { transaction, needs, session }) => {
  const root = await needs.map(node);
  const found = await ownNodesOf(root);
  const [labels, texts] = split(targetsOf(found, edit.texts));
  for (const { node: text, edit: to } of texts) needs.keep(text, 'no-text', to.role);
  await loadFontsOf(texts.map(({ text }) => text));
  const writable = await loadAvailableFonts(labels.filter(isThere).map(({ text }) => text));
  if (edit.panel !== undefined) await loadBoardFonts();
  const chips = await findChips(root, found, edit.chips ?? []);
  // Somebody may have drawn the panel meanwhile.
  const pieces = edit.panel === undefined ? found : await ownNodesOf(root);
  const due = labels.filter((label) => writable.has(label.text) && isThere(label));
  apply({ transaction, root, edit, pieces }, [...texts, ...due]);
  attempt('write a text', 'order-chip', () => writeChips(transaction, root, pieces, chips));
  changeFacts(transaction, session.open.recordOf(root), pieces, edit.facts);
  return session.open.viewOf(root);
};

interface Target {
  edit: TextEdit;
  node: SceneNode;
  text: TextNode | TextSublayerNode;
}

/** People may delete a label, or the text in it, at any moment. */
const isThere = ({ node, text }: Target): boolean =>
  !node.removed && !('removed' in text && (text as TextNode).removed);

/** Labels that can be done without, and texts that cannot. */
function split(targets: readonly Target[]): [labels: Target[], texts: Target[]] {
  return [targets.filter(({ edit }) => isOptional(edit)), targets.filter(({ edit }) => !isOptional(edit))];
}

/**
 * The texts that still need their edit. Texts people reworded are kept; a text they deleted cannot be
 * written.
 */
function targetsOf(pieces: readonly OwnNode[], edits: readonly TextEdit[]): Target[] {
  const targets: Target[] = [];
  for (const edit of edits) {
    const found = nodesFor(pieces, edit);
    if (found.length === 0 && !isOptional(edit)) throw failure('no-text', 'find the text', edit.role);
    for (const node of found) {
      const text = textOf(node);
      if (text !== undefined && isDue(edit, node, text.characters)) targets.push({ edit, node, text });
    }
  }
  return targets;
}

/** In copies of a section the prompts follow too; of a text that people may edit, only our own node counts. */
function nodesFor(pieces: readonly OwnNode[], edit: TextEdit): SceneNode[] {
  if (isOptional(edit)) return pieces.filter(({ tag }) => isKind(tag, edit)).map(({ node }) => node);
  const original = findOwnNode(pieces, edit);
  return original === undefined ? [] : [original];
}

/** Labels that people may rewrite. */
const LABELS: readonly Role[] = ['badge', 'order-line'];

/** Lines of ours that only follow what the person changed. */
const isOptional = ({ onlyOurs, role }: TextEdit): boolean => onlyOurs === true || LABELS.includes(role);

function isDue({ onlyOurs, role }: TextEdit, node: SceneNode, characters: string): boolean {
  const isLabel = LABELS.includes(role);
  if (onlyOurs !== true && !isLabel) return true;
  const written = node.getPluginData(KEYS.written);
  // Labels from earlier versions do not say what we wrote.
  return written === characters || (isLabel && written === '');
}

interface Update {
  transaction: Transaction;
  root: BoardNode;
  edit: BoardEdit;
  pieces: readonly OwnNode[];
}

/** Checks each text once more before writing: people may have typed while the fonts were loading. */
function apply({ transaction, root, edit, pieces }: Update, targets: readonly Target[]): void {
  for (const target of targets) {
    attempt('write a text', target.edit.role, () => {
      write(transaction, target);
      if (target.edit.role === 'context-text') makeRoom(transaction, root, target.node);
    });
  }
  const { name, panel } = edit;
  if (name !== undefined) transaction.set(root, 'name', name);
  if (panel !== undefined) {
    attempt('draw a panel', panel.tag.role, () => addPanel(transaction, root, panel, pieces));
  }
}

function write(transaction: Transaction, { edit, node, text }: Target): void {
  const before = text.characters;
  if (!isDue(edit, node, before)) return;
  const { label, labels, to, isInvitation, onlyOurs, becomes } = edit;
  const after = label === undefined ? to : withLine(before, label, to, labels);
  transaction.set(text, 'characters', after);
  if (isInvitation !== undefined) transaction.setData(node, KEYS.placeholder, isInvitation ? to : '');
  if (onlyOurs === true || becomes !== undefined || LABELS.includes(edit.role))
    transaction.setData(node, KEYS.written, after);
  if (becomes === undefined) return;
  const tag = readTag(node);
  if (tag !== null) transaction.setData(node, KEYS.tag, tagFor(node, { ...tag, prompt: becomes }));
}

/** Grows the panel around a text, and the map around the panel. */
function makeRoom(transaction: Transaction, root: BoardNode, text: SceneNode): void {
  const panel = text.parent;
  if (panel === null || panel.id === root.id || !isBoardNode(panel)) return;
  growAround(transaction, panel, relativeTo(boxOf(text), boxOf(panel)), PADDING);
  // A panel that somebody dragged away needs no room on the map.
  if (panel.parent?.id !== root.id) return;
  growAround(transaction, root, relativeTo(boxOf(panel), boxOf(root)), ROOT_PADDING);
}

const BESIDE: readonly Role[] = ['section', 'persona', 'problem', 'actions', 'how-to'];

/** Placed to the right of everything on the map, level with the top of the other panels. */
function addPanel(transaction: Transaction, root: BoardNode, panel: Panel, pieces: readonly OwnNode[]): void {
  const isThere = panel.blocks.some(
    ({ tag }) => tag.role !== 'heading' && findOwnNode(pieces, tag) !== undefined,
  );
  if (isThere) throw failure('changed', 'draw a panel', panel.tag.role);
  const origin = boxOf(root);
  const boxes = (nodes: readonly SceneNode[]): Rect[] => nodes.map((node) => relativeTo(boxOf(node), origin));
  const beside = pieces.filter(({ tag }) => BESIDE.includes(tag.role)).map(({ node }) => node);
  const tops = boxes(beside).map(({ y }) => y);
  const drawn = drawPanel(transaction, root, panel, () => ({
    x: Math.max(ROOT_PADDING - PANEL_GAP, ...boxes(root.children).map(right)) + PANEL_GAP,
    y: Math.max(ROOT_PADDING, Math.min(...(tops.length === 0 ? [0] : tops))),
  }));
  growAround(transaction, root, drawn, ROOT_PADDING);
}
