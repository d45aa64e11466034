// One action of a list: who does it and until when, as far as the line says so beyond doubt. Knows no document.
import type { DraftAction } from './markdown-drafts';
import { toPlain } from './markdown-inline';

const OWNER =
  /(?:\((?:owner:\s*)?@([\p{L}\p{N}_.-]+)\)|@([\p{L}\p{N}_.-]+)|\(owner:([^()]+)\)|\bowner:([^,;()]+))$/iu;
const DUE = /\(?\b(?:due|by|until):?\s*(\d{4}-\d{2}-\d{2})\)?$/i;

/** Names in brackets are left alone: "(Ana)" may be anything. In our own files nothing is a guess. */
export function actionFrom(source: string, isDone: boolean, isOwn: boolean): DraftAction {
  const action: DraftAction = { text: toPlain(source), status: isDone ? 'done' : 'open' };
  if (isOwn) return action;
  // Either order: "@ana, due 2026-12-01" and "due 2026-12-01 @ana".
  for (let turn = 0; turn < 2; turn += 1) {
    const due = DUE.exec(action.text);
    if (due?.[1] && action.due === undefined) {
      action.due = due[1];
      action.text = textBefore(due);
    }
    const owner = OWNER.exec(action.text);
    const name = owner?.slice(1).find((one) => one !== undefined);
    if (owner && name !== undefined && action.owner === undefined) {
      action.owner = name.trim();
      action.text = textBefore(owner);
    }
  }
  return action;
}

/** Without the mark that parts the two. Step by step, because one pattern for spaces on both sides takes cubic time. */
const textBefore = ({ input, index }: RegExpExecArray): string =>
  input
    .slice(0, index)
    .trimEnd()
    .replace(/[,;–—-]$/, '')
    .trimEnd();
