// Sentences and reports for failures. Pure.

import type { Failure } from '../../shared/contract/failure';
import type { Editor } from '../../shared/contract/hello';
import { SECTION_IDS } from '../../shared/model/sections';
import { board, fill, texts } from '../texts';

/** Tells the user what happened and what to do. */
export function sentenceOf({ code, item }: Failure): string {
  const section = SECTION_IDS.find((id) => id === item);
  return fill(texts.failure.sentences[code], { item: section ? board.sections[section] : item });
}

/** Safe for a public issue: no note texts, no names. */
export function buildFailureReport(failure: Failure, version: string, editor: Editor): string {
  const { code, step, item, detail } = failure;
  return JSON.stringify({ plugin: 'Empathy Map', version, editor, code, step, item, detail }, null, 2);
}
