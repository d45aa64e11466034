// The facts between two lines of dashes at the top of a document (YAML, as far as people write it by hand). Knows no maps.

import { sectionIn } from '../../recognise/sections';
import type { Block } from './markdown-block';
import { literalText } from './markdown-inline';
import { isPersonaLabel } from './markdown-own';

interface Fact {
  key: string;
  line: number;
  /** One, or those of a list. */
  values: { text: string; line: number }[];
  isList: boolean;
}

/** Its lines, with those of dashes. Longer ones are no front matter. */
const FRONT_MATTER = /^---[ \t]*\n((?:(?!---[ \t]*\n)[^\n]*\n){0,400})---[ \t]*(?:\n|$)/;

const TITLE = /^(?:title|titel|título|titre|titulo)$/i;
const NAME =
  /^(?:persona|persona[ _-]?name|name|user|customer|participant|interviewee|who|ペルソナ|페르소나)$/i;

/** What it is called, and the other facts as blocks: whom it is of, sections with their notes, all else as lines. */
export function factBlocks(facts: readonly Fact[]): { title: string; blocks: Block[] } {
  let title = '';
  const [people, others]: Block[][] = [[], []];
  for (const { key, line, values, isList } of facts) {
    const [first] = values;
    const label = key.replace(/[_-]+/g, ' ');
    const section = sectionIn(label);
    if (TITLE.test(key) && first) title = first.text;
    else if (section !== null) others?.push(heading(label, line), ...values.map(item));
    else if (first && NAME.test(label) && !isList) people?.unshift(heading(`Persona: ${first.text}`, line));
    else if (isPersonaLabel(label) && first)
      people?.push({
        ...item(first),
        text: literalText(`${label}: ${values.map(({ text }) => text).join(', ')}`),
      });
    else others?.unshift(...values.map((value) => ({ ...item(value), kind: 'paragraph' as const })));
  }
  const isNamed = people?.[0]?.kind === 'heading';
  const whose = people && people.length > 0 && !isNamed ? [heading('Persona', people[0]?.line ?? 1)] : [];
  return {
    title,
    blocks: [
      ...(others ?? []).filter(isOutside),
      ...whose,
      ...(people ?? []),
      ...(others ?? []).filter((block) => !isOutside(block)),
    ],
  };
}

const isOutside = ({ kind }: Block): boolean => kind === 'paragraph';

const heading = (text: string, line: number): Block => ({
  kind: 'heading',
  level: 6,
  line,
  column: 1,
  text: literalText(text),
});
const item = ({ text, line }: Fact['values'][number]): Block => ({
  kind: 'item',
  line,
  column: 1,
  text: literalText(text),
});

export function splitFrontMatter(text: string): { front: string; facts: Fact[] } {
  const [front = '', inside = ''] = FRONT_MATTER.exec(text) ?? [];
  return { front, facts: factsIn(inside, 1) };
}

const PAIR =
  /^([ \t]*)(?:-[ \t]+)?(["']?)([\p{L}\p{N}_][\p{L}\p{N}\p{M}_ &/-]{0,60})\2[ \t]*:(?:[ \t]+(.*))?$/u;
const ENTRY = /^[ \t]*-[ \t]+(.*)$/;
const COMMENT = /(?:^|\s)#\s.*$/;
const QUOTED = /^(["'])(.*)\1$/;
const LITERAL = /^[|>][+-]?$/;

/** Facts within facts follow the one that holds them. */
function factsIn(yaml: string, linesBefore: number): Fact[] {
  const facts: Fact[] = [];
  for (const [at, source] of yaml.split('\n').entries()) {
    const line = linesBefore + at + 1;
    const last = facts[facts.length - 1];
    const [, , , key, rest = ''] = PAIR.exec(source) ?? [];
    const [, entry] = ENTRY.exec(source) ?? [];
    const isWithin = /^[ \t]/.test(source) || entry !== undefined;
    if (source.trim() === '' || /^\s*#/.test(source)) continue;
    if (last && entry !== undefined && (key === undefined || last.isList)) {
      last.isList = true;
      addValue(entry, line, last);
    } else if (key !== undefined && !(isWithin && last?.isList)) {
      const fact: Fact = { key: key.trim(), line, values: [], isList: false };
      facts.push(fact);
      addValues(rest, line, fact);
    } else if (last) addValue(source, line, last);
  }
  return facts;
}

/** `a`, `[a, "b"]`, or nothing but the mark that a text follows. */
function addValues(source: string, line: number, fact: Fact): void {
  const bare = source.trim();
  if (LITERAL.test(bare)) return;
  const isList = /^\[.*\]$/.test(bare) && !bare.startsWith('[[');
  fact.isList = isList;
  for (const value of isList ? bare.slice(1, -1).split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/) : [bare])
    addValue(value, line, fact);
}

function addValue(source: string, line: number, fact: Fact): void {
  const bare = source.trim();
  const [, , quoted] = QUOTED.exec(bare) ?? [];
  const text = quoted ?? bare.replace(COMMENT, '').trim();
  if (text !== '' && text !== '~' && text !== 'null') fact.values.push({ text, line });
}
