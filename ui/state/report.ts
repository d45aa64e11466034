// Sentences and reports for failures. Pure.

import type { Failure } from '../../shared/contract/failure';
import { SECTION_IDS } from '../../shared/model/sections';
import { board, fill, texts } from '../texts';
import type { State } from './state';

/** Tells the user what happened and what to do. */
export function sentenceOf({ code, item }: Failure): string {
  const section = SECTION_IDS.find((id) => id === item);
  return fill(texts.failure.sentences[code], { item: section ? board.sections[section] : item });
}

/** Says which fonts are missing, and what texts are written in instead. */
export function fontSentence(fonts: State['fonts']): string {
  const [{ missing, used } = { missing: '', used: '' }] = fonts;
  return fill(texts.window.fontMissing, { missing, used });
}

/** Safe for a public issue: no note texts, no names. */
export function buildFailureReport(
  failure: Failure,
  version: string,
  { editor, fonts }: Pick<State, 'editor' | 'fonts'>,
): string {
  const { code, step, item, detail } = failure;
  const instead = fonts.map(({ missing, used }) => `${used} instead of ${missing}`);
  const facts = { plugin: 'Empathy Map', version, editor, code, step, item, detail };
  return JSON.stringify(instead.length === 0 ? facts : { ...facts, fonts: instead }, null, 2);
}
