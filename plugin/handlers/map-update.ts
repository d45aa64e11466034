// Writes the window's edit to the board: all of it, as one undo step, or nothing.
import type { BoardEdit, TextEdit } from '../../shared/draw/board-edit';
import type { Rect } from '../../shared/geometry/rect';
import { withLine } from '../../shared/map/labelled-lines';
import { KEYS, type Role } from '../../shared/map/tag';
import { attempt, failure } from '../failures';
import { Pace } from '../pause';
import type { MapRoot } from '../read/board-node';
import { boxOf, textOf } from '../read/note';
import { findOwnNode, isKind, ownNodesOf } from '../read/own-nodes';
import type { OwnNode } from '../read/page-tags';
import { readTag, tagFor } from '../read/tags';
import { addLine, addPanel } from '../write/add-to-map';
import { findBadges, writeBadges } from '../write/badges';
import { changeFacts } from '../write/facts';
import { findFlags, writeFlags } from '../write/flags';
import { loadAvailableFonts } from '../write/fonts';
import { makeRoom } from '../write/make-room';
import { findChips, writeChips } from '../write/order-chips';
import { addCards, dropCards } from '../write/persona-cards';
import { putSummary } from '../write/put-summary';
import { rename } from '../write/rename';
import { rewordEvidence } from '../write/reword-evidence';
import type { Transaction } from '../write/transaction';
import type { Handler } from './handler';

export const mapUpdate: Handler<'map.update'> = async ({ node, edit }, { transaction, needs, session }) => {
  const root = await needs.map(node);
  const pace = new Pace();
  const found = await ownNodesOf(root, pace);
  const [labels, texts] = split(targetsOf(found, edit.texts));
  for (const { node: text, edit: to } of texts) needs.keep(text, 'no-text', to.role);
  await transaction.fonts.loadOf(texts.map(({ text }) => text));
  const writable = await loadAvailableFonts(labels.filter(isThere).map(({ text }) => text));
  const draws =
    edit.panel !== undefined ||
    edit.line !== undefined ||
    edit.cards !== undefined ||
    edit.summary !== undefined;
  if (draws) await transaction.fonts.load();
  if (pace.spend(CALLS_PER_TEXT * (labels.length + texts.length))) await pace.rest();
  const chips = await findChips(root, found, edit.chips ?? []);
  const flags = edit.flags === undefined ? [] : await findFlags(found, edit.flags);
  const badges = edit.badges === undefined ? null : await findBadges(transaction, edit.badges);
  // Somebody may have drawn the same meanwhile.
  const pieces = draws ? await ownNodesOf(root, pace) : found;
  const due = labels.filter((label) => writable.has(label.text) && isThere(label));
  const targets = [...texts, ...due].map((target): Written => ({ ...target, before: boxOf(target.node) }));
  apply({ transaction, root, edit, pieces }, targets);
  await writeChips(transaction, root, pieces, chips, pace);
  attempt('write a text', 'flag', () => writeFlags(transaction, flags));
  if (badges !== null)
    attempt('draw a badge', 'top-note', () => writeBadges(transaction, root, pieces, badges));
  await rename(transaction, pieces, edit.renamings ?? []);
  if (edit.evidence !== undefined) await rewordEvidence(transaction, root, edit.evidence, pace);
  await addAndMakeRoom({ transaction, root, edit, pieces }, targets, pace);
  changeFacts(transaction, session.open.recordOf(root), pieces, edit.facts);
  return session.open.viewOf(root);
};

/** Calls to Figma to find and write one text. */
const CALLS_PER_TEXT = 20;

interface Target {
  edit: TextEdit;
  node: SceneNode;
  text: TextNode | TextSublayerNode;
}

interface Written extends Target {
  /** Its box before it was written. */
  before: Rect;
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
const isOptional = ({ onlyOurs, from, role }: TextEdit): boolean =>
  onlyOurs === true || from !== undefined || LABELS.includes(role);

function isDue({ onlyOurs, from, role }: TextEdit, node: SceneNode, characters: string): boolean {
  if (from !== undefined) return characters === from;
  const isLabel = LABELS.includes(role);
  if (onlyOurs !== true && !isLabel) return true;
  const written = node.getPluginData(KEYS.written);
  if (characters !== '' && node.getPluginData(KEYS.placeholder) === characters) return true;
  // Labels from earlier versions do not say what we wrote.
  return written === characters || (isLabel && written === '');
}

/** What was stored of the words that we wrote is true of those that take their place. */
function followWording(transaction: Transaction, node: SceneNode, before: string, after: string): void {
  for (const key of [KEYS.placeholder, KEYS.written])
    if (node.getPluginData(key) === before) transaction.setData(node, key, after);
}

interface Update {
  transaction: Transaction;
  root: MapRoot;
  edit: BoardEdit;
  pieces: readonly OwnNode[];
}

/** Checks each text once more before writing: people may have typed while the fonts were loading. */
function apply({ transaction, root, edit, pieces }: Update, targets: readonly Target[]): void {
  for (const target of targets) {
    attempt('write a text', target.edit.role, () => write(transaction, target));
  }
  const { name, panel, dropped } = edit;
  if (name !== undefined) transaction.set(root, 'name', name);
  if (dropped !== undefined) dropCards(transaction, pieces, dropped);
  if (panel !== undefined) {
    attempt('draw a panel', panel.tag.role, () => addPanel(transaction, root, panel, pieces));
  }
}

/** What lies below a text that has grown moves down; so does the map below a new line in its header. */
async function addAndMakeRoom(
  { transaction, root, edit: { cards, line, summary }, pieces }: Update,
  written: readonly Written[],
  pace: Pace,
): Promise<void> {
  for (const { node, before } of written)
    if (!node.removed) await makeRoom(transaction, root, { text: node, before }, pace);
  if (cards !== undefined) await addCards(transaction, pieces, cards, pace);
  if (line !== undefined) await addLine(transaction, root, line, pieces, pace);
  if (summary !== undefined) await putSummary(transaction, root, summary, pieces, pace);
}

function write(transaction: Transaction, { edit, node, text }: Target): void {
  const before = text.characters;
  if (!isDue(edit, node, before)) return;
  const { label, labels, earlier, colon, to, isInvitation, onlyOurs, becomes, fontSize } = edit;
  const after = label === undefined ? to : withLine(before, label, to, { labels, earlier, colon });
  transaction.set(text, 'characters', after);
  if (fontSize !== undefined && text.fontSize === fontSize.from)
    transaction.set(text, 'fontSize', fontSize.to);
  if (edit.from !== undefined) followWording(transaction, node, before, to);
  if (isInvitation !== undefined) transaction.setData(node, KEYS.placeholder, isInvitation ? to : '');
  if (onlyOurs === true || becomes !== undefined || LABELS.includes(edit.role))
    transaction.setData(node, KEYS.written, after);
  if (becomes === undefined) return;
  const tag = readTag(node);
  if (tag !== null) transaction.setData(node, KEYS.tag, tagFor(node, { ...tag, prompt: becomes }));
}
