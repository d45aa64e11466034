// Sentences and reports for failures. Pure.

import { fill } from '../../shared/catalogue/fill';
import { sectionName } from '../../shared/catalogue/template-words';
import type { Failure } from '../../shared/contract/failure';
import type { Locale } from '../locale';
import type { State } from './state';

/** Tells the user what happened and what to do. */
export function sentenceOf({ code, item }: Failure, { board, texts }: Locale): string {
  return fill(texts.failure.sentences[code], { item: sectionName(item, board) });
}

/** Says which fonts are missing, and what texts are written in instead. */
export function fontSentence(fonts: State['fonts'], { texts }: Locale): string {
  const [{ missing, used } = { missing: '', used: '' }] = fonts;
  return fill(texts.window.fontMissing, { missing, used });
}

/** What every report says about this window. */
export type Where = Pick<State, 'editor' | 'fonts' | 'selfCheck'>;

/** Safe for a public issue: no note texts, no names. */
export function buildReport(
  version: string,
  { editor, fonts, selfCheck }: Where,
  failure: Failure | null = null,
): string {
  const instead = fonts.map(({ missing, used }) => `${used} instead of ${missing}`);
  const report = {
    plugin: 'Empathy Map',
    version,
    editor,
    ...(failure === null ? {} : factsOf(failure)),
    ...(instead.length === 0 ? {} : { fonts: instead }),
    ...(selfCheck === null ? {} : { selfCheck }),
  };
  return JSON.stringify(report, null, 2);
}

const factsOf = ({ code, step, item, detail }: Failure): Failure => ({ code, step, item, detail });
