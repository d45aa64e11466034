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

const PRODUCT = /^(?:product|service|produkt|producto|produto|produit|製品|제품|产品)$/i;

export interface Facts {
  title: string;
  /** Whom the document is of, and facts that no map takes. */
  before: Block[];
  /** Sections with their notes. */
  after: Block[];
}

export function factBlocks(facts: readonly Fact[]): Facts {
  let title = '';
  const [others, people, context, after]: [Block[], Block[], Block[], Block[]] = [[], [], [], []];
  for (const { key, line, values } of facts) {
    const [first, ...more] = values;
    const label = key.replace(/[_-]+/g, ' ');
    if (!first) continue;
    if (TITLE.test(key)) title = first.text;
    else if (sectionIn(label) !== null) after.push(heading(label, line), ...values.map(item));
    else if (NAME.test(label) && more.length === 0) people.unshift(heading(`Persona: ${first.text}`, line));
    else if (PRODUCT.test(label))
      context.push(heading('Context', line), item({ ...first, text: `Product: ${joined(values)}` }));
    else if (isPersonaLabel(label)) people.push(item({ ...first, text: `${label}: ${joined(values)}` }));
    else others.push(...values.map((value): Block => ({ ...item(value), kind: 'paragraph' })));
  }
  const [whose] = people;
  const opened = whose && whose.kind !== 'heading' ? [heading('Persona', whose.line)] : [];
  return { title, before: [...others, ...opened, ...people, ...context], after };
}

const joined = (values: Fact['values']): string => values.map(({ text }) => text).join(', ');

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
    if (source.trim() === '' || /^\s*#/.test(source)) continue;
    if (last && entry !== undefined) {
      last.isList = true;
      addValue(entry, line, last);
    } else if (key !== undefined && entry === undefined) {
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
  const list = listIn(bare);
  fact.isList = list !== null;
  for (const value of list ?? [bare]) addValue(value, line, fact);
}

const listIn = (bare: string): string[] | null =>
  /^\[.*\]$/.test(bare) && !bare.startsWith('[[')
    ? bare.slice(1, -1).split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    : null;

function addValue(source: string, line: number, fact: Fact): void {
  const text = valueIn(source);
  if (text !== '') fact.values.push({ text, line });
}

function valueIn(source: string): string {
  const bare = source.trim();
  const [, , quoted] = QUOTED.exec(bare) ?? [];
  const text = quoted ?? bare.replace(COMMENT, '').trim();
  return isNone(text) ? '' : text;
}

const isNone = (text: string): boolean => text === '~' || text === 'null';

/** Behind the name of a section: the entries of `[a, "b"]`, none for `[]` and `null`, else the text as it is. */
export function valuesBehind(marked: string): string[] {
  const bare = marked.trim();
  const list = isNone(bare) ? [] : listIn(bare);
  return list === null ? [marked] : list.map(valueIn).filter((text) => text !== '');
}
