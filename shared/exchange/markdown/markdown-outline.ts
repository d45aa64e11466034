// The parts of a document: each heading or label with what stands right below it, and which part of a map that is. Knows
// no drafts.
import { fileTexts } from '../../catalogue/file-texts';
import { LANGUAGES } from '../../model/sections';
import { ownerOfMap } from '../../recognise/people';
import { sectionIn } from '../../recognise/sections';
import { ALL_SECTIONS } from '../../templates';
import { UNPLACED } from '../note-place';
import type { Turns } from '../reading/turns';
import { valuesBehind } from './front-matter';
import type { Block } from './markdown-block';
import { toPlain } from './markdown-inline';
import {
  type Area,
  bareSectionIn,
  type HeadingMeaning,
  isNameAlone,
  labelsIn,
  meaningOf,
  ownSection,
} from './markdown-labels';
import { withLinesApart } from './markdown-lines';
import * as own from './markdown-own';
import { type PersonAt, peopleAmong } from './markdown-people';
import { markVerbs } from './markdown-verbs';
import { levelOfPlain } from './plain-headings';

interface Heading {
  /** 1 to 6, more for those that are none to Markdown. */
  level: number;
  /** Of a label, where its item begins. */
  column?: number;
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
  /** Stands among the sections and is none: its items are notes whose section is to be found. */
  isBeside: boolean;
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
/** The sections of somebody between the lines stand below the name. */
const PERSON = 6;
const BLOCKS_A_TURN = 1000;
/** What parts a title from a name. */
const TITLE_WORDS = /[:：–—]|\s-\s|['’]s?\s/;
const LEAST = 6;
/** Longer lines are sentences. */
const LONGEST_NAME = 60;
const BOLD_LINE = /^\*\*([^*]+)\*\*\s*[:：]?$/;
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
export function* partsOf(given: readonly Block[], title: string, words: own.OwnWords | null): Turns<Part[]> {
  const top = { level: 0, line: 1, text: '', meaning: { kind: 'other' as const }, blocks: [] };
  let last: Part = { ...top, ...NOWHERE, parent: null, title, owner: null, isBeside: false };
  const parts = [last];
  const blocks = words === null ? yield* withLinesApart(given) : given;
  if (words === null) markVerbs(blocks);
  const isPlain = words === null && !blocks.some(({ level = 0 }) => level > 0 && level < LEAST);
  const people: ReadonlyMap<Block, PersonAt> = words === null ? yield* peopleAmong(blocks) : new Map();
  for (const [at, block] of blocks.entries()) {
    if (at % BLOCKS_A_TURN === BLOCKS_A_TURN - 1) yield;
    const person = people.get(block);
    const next = blocks[person?.isAlone ? at + 1 : at]?.level ?? PERSON;
    if (person) {
      last = partBelow(personHeading(block, person.name, Math.min(next, PERSON) - 0.5), last, false);
      parts.push(last);
    }
    if (person?.isAlone) continue;
    const headings = isPlain ? headingsInPlain(block, last) : headingsIn(block, last, words);
    if (headings.length === 0) {
      if (endsLabel(block, last)) last = last.parent ?? last;
      last.blocks.push(block);
    }
    for (const heading of headings) {
      last = partBelow(heading, last, words !== null);
      parts.push(last);
    }
  }
  if (words === null) placeBeside(parts);
  return parts;
}

const personHeading = ({ line }: Block, name: string, level: number): Heading => ({
  ...{ level, line, text: name, blocks: [] },
  meaning: { kind: 'map', name, isTitle: false },
});

/** "Goals" between "Says" and "Feels" is nobody's name, and its items are notes of theirs. */
function placeBeside(parts: Part[]): void {
  const levels = new Map<Part | null, Set<number>>();
  for (const { place, parent, level, meaning } of parts)
    if (isSection(place) || meaning.kind === 'pair')
      levels.set(parent, (levels.get(parent) ?? new Set()).add(level));
  const begunBy = new Map<Owner | null, Part>();
  for (const part of parts) {
    const { parent, level, place, owner } = part;
    const above = begunBy.get(owner);
    const isAmong = place === null && parent !== null && levels.get(parent)?.has(level) === true;
    if (isAmong && owner?.name === '' && owner.line === part.line && !holdsSections(part, levels))
      begunBy.set(owner, part);
    else if (!above || place !== null) continue;
    const begun = begunBy.get(owner) as Part;
    Object.assign(part, {
      place: UNPLACED,
      theme: part.text,
      owner: begun.parent?.owner ?? null,
      isBeside: true,
    });
  }
}

const holdsSections = (part: Part, levels: ReadonlyMap<Part | null, unknown>): boolean =>
  [...levels.keys()].some((parent) => {
    for (let above = parent; above; above = above.parent) if (above === part) return true;
    return false;
  });

/** Behind a label within a section, what stands no deeper goes on with that section. */
const endsLabel = (block: Block, { level, column, parent }: Part): boolean =>
  level === LABEL && isSection(parent?.place ?? null) && block.column <= (column ?? 0);

/** In a document without any heading, lines are headings by what they say. */
function headingsInPlain(block: Block, last: Part): Heading[] {
  const { kind, line } = block;
  const text = toPlain(block.text);
  const isLine = kind === 'paragraph' || block.level === LEAST;
  const level = isLine && !text.includes('\n') ? levelOfPlain(text, false) : 0;
  const isText = kind === 'paragraph' || kind === 'item';
  const found = isText && level === 0 ? labelsAt(block) : [];
  const isOpen = kind === 'paragraph' || (block.hasItems && !block.parent);
  const labels = isOpen ? found : found.filter((label) => bareSectionIn(label.text) !== null);
  if (labels.length > 0) return labels.map(({ column: _none, ...label }) => ({ ...label, level: LEAST }));
  if (level === 0) return headingsIn(block, last, null);
  const title = text.replace(/\s*[:：]$/, '');
  return [{ level: level === 1 ? 1 : LEAST, line, text: title, meaning: meaningOf(title), blocks: [] }];
}

function headingsIn(block: Block, last: Part, words: own.OwnWords | null): Heading[] {
  const { kind, line, level } = block;
  const text = toPlain(block.text);
  const isBold = BOLD_LINE.test(block.text);
  if (level === LEAST && isBold && words === null) return [boldHeading(text.replace(/\s*[:：]$/, ''), line)];
  if (level !== undefined) return [{ level, line, text, meaning: meaningIn(text, level, words), blocks: [] }];
  const isText = kind === 'paragraph' || kind === 'quote';
  if (words !== null || !(isText || kind === 'item')) return [];
  if (isText && isBold) return [boldHeading(text.replace(/\s*[:：]$/, ''), line)];
  if (isText && isNameAlone(text)) return [boldHeading(text.replace(/\s*[:：]$/, ''), line)];
  const title = kind === 'paragraph' ? titleAt(block) : null;
  if (title) return [title];
  const conclusion = conclusionAt(block);
  if (conclusion) return [conclusion];
  const isFree = last.place === null || isAround(last.place) || last.level === LABEL;
  if (isFree || (isText && last.level === BOLD_PART)) return [...labelsAt(block), ...personAt(block, last)];
  return kind === 'quote' ? [] : innerLabels(block, last.place);
}

const isAround = (place: Area): boolean => place === 'persona' || place === UNPLACED;

const LABELLED = /^(?:\*\*([^*\n]{1,40})\*\*\s*[:：]?|([^:：*\n]{1,40})[:：])\s+([\s\S]+)$/;

/** `**Insight:** they wait`, wherever it stands. */
function conclusionAt({ text, line, column, hasItems }: Block): Heading | null {
  const [, bold, bare, rest = ''] = LABELLED.exec(text) ?? [];
  const label = toPlain(bold ?? bare ?? '').replace(/\s*[:：]$/, '');
  if (hasItems || label === '' || !(bold === undefined || /[:：]/.test(text.slice(0, text.indexOf(rest)))))
    return null;
  const meaning = meaningOf(label);
  if (meaning.kind !== 'part' || meaning.part !== 'conclusion') return null;
  return {
    level: LABEL,
    line,
    column,
    text: label,
    meaning,
    blocks: [{ kind: 'item', line, column, text: rest }],
  };
}

/** "Empathy map: Dana" and "Persona: Dana" as a line between others begin the next one, with whatever marks. */
function titleAt({ text, line }: Block): Heading | null {
  const plain = toPlain(text);
  if (plain.length > LONGEST_NAME || plain.includes('\n') || !TITLE_WORDS.test(plain)) return null;
  const meaning = meaningOf(plain);
  return meaning.kind === 'map' && meaning.name !== ''
    ? { level: 1, line, text: plain, meaning, blocks: [] }
    : null;
}

/** "Persona: Dana" before anything else of the map. */
function personAt({ text, line, kind, hasItems }: Block, { place }: Part): Heading[] {
  const plain = toPlain(text);
  if (place !== null || plain.length > LONGEST_NAME || (kind === 'item' && hasItems)) return [];
  const meaning = /[:：–—]/.test(plain) ? meaningOf(plain) : null;
  return meaning?.kind === 'map' && meaning.name !== ''
    ? [{ level: LABEL, line, text: plain, meaning, blocks: [] }]
    : [];
}

/** Within a section, what begins with the very name of another one: pains below "Think & Feel". */
function innerLabels(block: Block, place: Area | null): Heading[] {
  const isMarked = block.kind === 'paragraph' || block.hasItems || block.text.startsWith('**');
  const labels = isMarked ? labelsAt(block) : [];
  const section = labels.length === 1 ? bareSectionIn(toPlain(labels[0]?.text ?? '')) : null;
  return section === null || section === place ? [] : labels;
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
  const plain = toPlain(text);
  const alone = hasItems && plain.length <= LONGEST_NAME ? sectionIn(plain) : null;
  const labels = alone ? [{ label: plain, section: alone, rest: '' }] : labelsIn(text);
  return labels.map(({ label, section, rest }) => ({
    ...{
      level: LABEL,
      line,
      column,
      text: label.replace(/\s*[:：]$/, ''),
      meaning: { kind: 'part', part: section },
    },
    blocks:
      rest === '' ? [] : valuesBehind(rest).map((value) => ({ kind: 'item', line, column, text: value })),
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
    ...placeOf(heading, parent, owner, isOwn),
    ...{ parent, title: isTitle ? text : before.title, owner: owner ?? parent.owner, isBeside: false },
  };
}

const themeOf = ({ meaning, text }: Heading): string =>
  meaning.kind === 'map' ? meaning.name : text.replace(/[:：]$/, '');

const isMapItself = ({ meaning }: Heading): boolean => meaning.kind === 'map' && meaning.isTitle;

function ownerIn(heading: Heading, { place, label }: Part): Owner | null {
  const { meaning, text, line } = heading;
  if (isSection(place) && !isMapItself(heading)) return null;
  const isPerson = meaning.kind === 'other' && place === 'persona' && PEOPLE.test(label);
  const name = isPerson ? text : meaning.kind === 'map' ? meaning.name : '';
  const isOther = meaning.kind === 'other' && place === null;
  const owner = isMapItself(heading) && name === '' ? ownerOfMap(text) : '';
  if (owner !== '') return { line, text: owner, name, isPerson };
  return isOther || name !== '' ? { line, text, name, isPerson } : null;
}

const isSection = (place: Area | null): boolean => ALL_SECTIONS.some((id) => id === place);

/** Below a section only the very name of another one opens it: "Worries" and "What friends say" are topics there. */
function isTheme(heading: Heading): boolean {
  const { meaning, text, level } = heading;
  if (meaning.kind === 'map') return !isMapItself(heading);
  if (meaning.kind !== 'part') return meaning.kind === 'pair';
  const isOfTheMap = meaning.part === 'conclusion' || (meaning.part === 'problem' && /\s/.test(text));
  return level !== LABEL && !isOfTheMap && bareSectionIn(text) === null;
}

/** A heading of other words within a part names the theme of what stands below it. */
function placeOf(heading: Heading, { place, label }: Part, owner: Owner | null, isOwn: boolean) {
  const { meaning, text } = heading;
  if (!isOwn && isSection(place) && isTheme(heading)) return { place, label, theme: themeOf(heading) };
  if (meaning.kind === 'part') return { place: meaning.part, label: text, theme: '' };
  if (meaning.kind === 'pair') return { place: UNPLACED as Area, label: text, theme: text };
  if (isMapItself(heading) || owner?.name === '') return NOWHERE;
  if (owner || meaning.kind === 'map') return { place: 'persona' as const, label: text, theme: '' };
  return { place, label, theme: text.replace(/[:：]$/, '') };
}
