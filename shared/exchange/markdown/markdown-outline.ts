// The parts of a document: each heading or label with what stands right below it, and which part of a map that is. Knows
// no drafts.
import { fileTexts } from '../../catalogue/file-texts';
import { LANGUAGES } from '../../model/sections';
import type { Block } from './markdown-blocks';
import { toPlain } from './markdown-inline';
import {
  type Area,
  type HeadingMeaning,
  labelsIn,
  meaningOf,
  ownSection,
  sectionIn,
} from './markdown-labels';
import * as own from './markdown-own';

interface Heading {
  /** 1 to 6, more for those that are none to Markdown. */
  level: number;
  line: number;
  text: string;
  meaning: HeadingMeaning;
  blocks: Block[];
}

export interface Part extends Heading {
  parent: Part | null;
  /** Null where nothing of a map stands. */
  place: Area | null;
  /** The words that opened the place. */
  label: string;
  theme: string;
  /** What the document is called so far. */
  title: string;
  /** The heading that may say whom this is of. */
  owner: Owner | null;
}

export interface Owner {
  line: number;
  text: string;
  /** '' for words that may be anything. */
  name: string;
  /** One of several. */
  isPerson: boolean;
}

/** A line in bold letters is a heading below all others, the name of a part below other words, a label below that. */
const BOLD_TITLE = 6.5;
const BOLD_PART = 7;
const LABEL = 8;
const BOLD_LINE = /^\*\*([^*]+)\*\*\s*:?$/;
/** Each heading below one like this is the name of a person. */
const PEOPLE = /\bpersonas\P{L}*$/iu;
const NOWHERE = { place: null, label: '', theme: '' };

/** The words in which our own export wrote it: then nothing in it is a guess. Null for documents from elsewhere. */
export function wordsOfOwn(blocks: readonly Block[]): own.OwnWords | null {
  for (const [at, { kind, text }] of blocks.entries()) {
    const order = kind === 'heading' ? (blocks[at + 1]?.text ?? '') : '';
    if (order === '') continue;
    for (const language of LANGUAGES) {
      const words = text === fileTexts[language].order ? own.wordsOfOrder(order, language) : null;
      if (words) return words;
    }
  }
  return null;
}

/** The first part is what stands above all headings. */
export function partsOf(blocks: readonly Block[], title: string, words: own.OwnWords | null): Part[] {
  const top = { level: 0, line: 1, text: '', meaning: { kind: 'other' as const }, blocks: [] };
  let last: Part = { ...top, ...NOWHERE, parent: null, title, owner: null };
  const parts = [last];
  for (const block of blocks) {
    const headings = headingsIn(block, last, words);
    if (headings.length === 0) last.blocks.push(block);
    for (const heading of headings) {
      last = partBelow(heading, last, words !== null);
      parts.push(last);
    }
  }
  return parts;
}

function headingsIn(block: Block, last: Part, words: own.OwnWords | null): Heading[] {
  const { kind, line, level } = block;
  const text = toPlain(block.text);
  if (level !== undefined) return [{ level, line, text, meaning: meaningIn(text, level, words), blocks: [] }];
  const isText = kind === 'paragraph' || kind === 'quote';
  if (words !== null || !(isText || kind === 'item')) return [];
  if (isText && BOLD_LINE.test(block.text)) return [boldHeading(text.replace(/\s*:$/, ''), line)];
  const isFree = last.place === null || last.place === 'persona' || last.level === LABEL;
  return isFree || (isText && last.level === BOLD_PART) ? labelsAt(block) : [];
}

function meaningIn(text: string, level: number, words: own.OwnWords | null): HeadingMeaning {
  if (words === null) return meaningOf(text);
  if (level === 1) return { kind: 'other' };
  const part = own.partIn(text, words) ?? ownSection(text, words);
  return part ? { kind: 'part', ...part } : meaningOf(text);
}

function boldHeading(text: string, line: number): Heading {
  const meaning = meaningOf(text);
  return { level: meaning.kind === 'part' ? BOLD_PART : BOLD_TITLE, line, text, meaning, blocks: [] };
}

/** `**Says:** …`, also several in one line; `- Says` with more below it. */
function labelsAt({ text, line, column, hasItems }: Block): Heading[] {
  const alone = hasItems ? sectionIn(toPlain(text)) : null;
  const labels = alone ? [{ label: toPlain(text), section: alone, rest: '' }] : labelsIn(text);
  return labels.map(({ label, section, rest }) => ({
    ...{ level: LABEL, line, text: label, meaning: { kind: 'part', part: section } },
    blocks: rest === '' ? [] : [{ kind: 'item', line, column, text: rest }],
  }));
}

function partBelow(heading: Heading, before: Part, isOwn: boolean): Part {
  let parent = before;
  while (parent.parent && parent.level >= heading.level) parent = parent.parent;
  const { level, text, meaning } = heading;
  const isTitle = level === 1 && (isOwn || meaning.kind === 'other' || isMapItself(heading));
  const owner = ownerIn(heading, parent);
  return {
    ...heading,
    ...placeOf(heading, parent, owner),
    ...{ parent, title: isTitle ? text : before.title, owner: owner ?? parent.owner },
  };
}

const isMapItself = ({ meaning, text }: Heading): boolean => meaning.kind === 'map' && /empathy/i.test(text);

function ownerIn({ meaning, text, line }: Heading, { place, label }: Part): Owner | null {
  const isPerson = meaning.kind === 'other' && place === 'persona' && PEOPLE.test(label);
  const name = isPerson ? text : meaning.kind === 'map' ? meaning.name : '';
  const isOther = meaning.kind === 'other' && place === null;
  return isOther || name !== '' ? { line, text, name, isPerson } : null;
}

/** A heading of other words within a part names the theme of what stands below it. */
function placeOf(heading: Heading, { place, label }: Part, owner: Owner | null) {
  const { meaning, text } = heading;
  if (meaning.kind === 'part') return { place: meaning.part, label: text, theme: '' };
  if (isMapItself(heading) || owner?.name === '') return NOWHERE;
  if (owner || meaning.kind === 'map') return { place: 'persona' as const, label: text, theme: '' };
  return { place, label, theme: text.replace(/:$/, '') };
}
