// A heading with a list of sentences: the first ones, and how many more there are.

import type { ComponentChildren } from 'preact';
import { fill } from '../../../shared/catalogue/fill';
import type { Plural } from '../../../shared/locales/locale';
import { useLocale } from '../../use-locale';

/** More than anyone fixes at once. */
const MOST = 20;

export interface SentencesProps {
  /** Says how many there are. */
  heading: Plural;
  lines: readonly string[];
  isAlert?: boolean;
  /** What can be done about them, placed before the list so that it stays visible. */
  children?: ComponentChildren;
}

export function Sentences({ heading, lines, isAlert = false, children }: SentencesProps) {
  const { countText, texts } = useLocale();
  if (lines.length === 0) return null;
  const more = lines.length - MOST;
  return (
    <section class={isAlert ? 'findings problems' : 'findings'} role={isAlert ? 'alert' : undefined}>
      <h3>{countText(heading, lines.length)}</h3>
      {children}
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {more > 0 && <li>{fill(texts.importing.more, { count: more })}</li>}
      </ul>
    </section>
  );
}
