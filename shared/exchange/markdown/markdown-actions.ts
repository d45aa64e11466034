// One action of a list: who does it and until when, as far as the line says so beyond doubt. Knows no document.
import type { DraftAction } from './markdown-drafts';
import { toPlain } from './markdown-inline';

const OWNER =
  /\s*(?:[–—-]\s*)?(?:\((?:owner:\s*)?@([\p{L}\p{N}_.-]+)\)|@([\p{L}\p{N}_.-]+)|\(owner:\s*([^()]+)\)|\bowner:\s*([^,;()]+))$/iu;
const DUE = /\s*[,;–—-]?\s*\(?\b(?:due|by|until):?\s*(\d{4}-\d{2}-\d{2})\)?$/i;

/** Names in brackets are left alone: "(Ana)" may be anything. In our own files nothing is a guess. */
export function actionFrom(source: string, isDone: boolean, isOwn: boolean): DraftAction {
  const action: DraftAction = { text: toPlain(source), status: isDone ? 'done' : 'open' };
  if (isOwn) return action;
  // Either order: "@ana, due 2026-12-01" and "due 2026-12-01 @ana".
  for (let turn = 0; turn < 2; turn += 1) {
    const due = DUE.exec(action.text);
    if (due?.[1] && action.due === undefined) {
      action.due = due[1];
      action.text = action.text.slice(0, due.index);
    }
    const owner = OWNER.exec(action.text);
    const name = owner?.slice(1).find((one) => one !== undefined);
    if (owner && name !== undefined && action.owner === undefined) {
      action.owner = name.trim();
      action.text = action.text.slice(0, owner.index);
    }
  }
  return action;
}
