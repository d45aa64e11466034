// Writes an edit of the window onto the board: all of it, as one undo step, or nothing.

import type { BoardEdit, TextEdit } from '../../shared/board/edit';
import { withLine } from '../../shared/board/labelled-lines';
import { KEYS } from '../../shared/board/tag';
import { changeFacts } from '../board/facts';
import { mapRoot } from '../board/maps';
import { isKind, type Piece, piecesOf } from '../board/pieces';
import type { BoardNode } from '../canvas/brush';
import { brushFor } from '../canvas/brushes';
import { loadFontsOf } from '../canvas/fonts';
import { allOrNothing, type Transaction } from '../canvas/transaction';
import { attempt, failure } from '../failures';
import type { Handler } from './handler';

export const updateMap: Handler<'map.update'> = async ({ node, edit }, session) => {
  const root = await mapRoot(node);
  const targets = targetsOf(piecesOf(root), edit.texts);
  await loadFontsOf(targets.map(({ text }) => text));
  await allOrNothing((transaction) => apply(transaction, root, edit, targets));
  return session.viewOf(root);
};

interface Target {
  edit: TextEdit;
  node: SceneNode;
  text: TextNode | TextSublayerNode;
}

/** The texts that still wait for their edit. What people reworded stays; what they deleted cannot be written. */
function targetsOf(pieces: readonly Piece[], edits: readonly TextEdit[]): Target[] {
  const targets: Target[] = [];
  for (const edit of edits) {
    const found = nodesFor(pieces, edit);
    if (found.length === 0 && !isOptional(edit)) throw failure('no-text', 'find the text', edit.role);
    for (const node of found) {
      const text = textOf(node);
      if (text === undefined || !isDue(edit, text.characters)) continue;
      if (!text.hasMissingFont || !isOptional(edit)) targets.push({ edit, node, text });
    }
  }
  return targets;
}

/** Copies of a section keep their prompts like the original; of a text that people may write the first counts. */
function nodesFor(pieces: readonly Piece[], edit: TextEdit): SceneNode[] {
  const same = pieces.filter(({ tag }) => isKind(tag, edit)).map(({ node }) => node);
  return isOptional(edit) ? same : same.slice(0, 1);
}

/** Lines of ours that only follow what the person changed. */
const isOptional = ({ from, role }: TextEdit): boolean =>
  from !== undefined || role === 'badge' || role === 'order-line';

const isDue = ({ from }: TextEdit, characters: string): boolean => from === undefined || from === characters;

function textOf(node: SceneNode): TextNode | TextSublayerNode | undefined {
  return node.type === 'TEXT' ? node : brushFor(figma.editorType).badgeText(node);
}

/** What each text says is looked at once more: people may have typed while the fonts were loading. */
function apply(transaction: Transaction, root: BoardNode, edit: BoardEdit, targets: readonly Target[]): void {
  for (const target of targets) {
    attempt('write a text', target.edit.role, () => write(transaction, target));
  }
  const { name } = edit;
  if (name !== undefined) {
    const before = root.name;
    transaction.change(
      () => {
        root.name = name;
      },
      () => {
        root.name = before;
      },
    );
  }
  changeFacts(transaction, root, edit.facts);
}

function write(transaction: Transaction, { edit, node, text }: Target): void {
  const before = text.characters;
  if (!isDue(edit, before)) return;
  const after = edit.label === undefined ? edit.to : withLine(before, edit.label, edit.to);
  if (after !== before) {
    transaction.change(
      () => {
        text.characters = after;
      },
      () => {
        text.characters = before;
      },
    );
  }
  if (edit.isInvitation === undefined) return;
  const invitation = node.getPluginData(KEYS.placeholder);
  const next = edit.isInvitation ? edit.to : '';
  transaction.change(
    () => node.setPluginData(KEYS.placeholder, next),
    () => node.setPluginData(KEYS.placeholder, invitation),
  );
}
