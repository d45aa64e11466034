// Names of people between the lines of a document: "Kim" and "Lee" above the same sections, as items or as lines that no
// heading is, or as those who speak: "Kim says". Knows no parts.
import { subjectIn } from '../../recognise/aspects';
import { nameIn } from '../../recognise/people';
import { sectionIn } from '../../recognise/sections';
import type { SectionId } from '../../templates/template';
import { mapInTurns, type Turns } from '../reading/turns';
import type { Block } from './markdown-block';
import { toPlain } from './markdown-inline';
import { bareSectionIn, isNameAlone, labelsIn, meaningOf } from './markdown-labels';

const LONGEST_NAME = 60;
const BEGINS_AS_NAME = /^[\p{Lu}\p{Lo}]/u;
const SENTENCE = /[.!?…:：,;]$|[\n"“”«»:：]/;
const BOLD_LINE = /^\*\*([^*]+)\*\*\s*[:：]?$/;

const plainOf = ({ text }: Block): string => toPlain(text).trim();

interface Begun {
  section: SectionId | null;
  /** "Kim" of "Kim says". */
  subject: string;
}

/** The section that begins with this block, and whose it is. */
function begunBy(block: Block): Begun {
  const { text, kind, hasItems } = block;
  const plain = plainOf(block);
  const isShort = plain.length <= LONGEST_NAME;
  if (isShort && (kind === 'heading' || hasItems || BOLD_LINE.test(text)))
    return { section: sectionIn(plain), subject: subjectIn(plain) };
  const [label] = labelsIn(text);
  if (label) return { section: label.section, subject: subjectIn(label.label) };
  return { section: isShort && isNameAlone(plain) ? bareSectionIn(plain) : null, subject: '' };
}

function nameOf(block: Block): string {
  if (!['item', 'paragraph', 'heading'].includes(block.kind) || block.rows) return '';
  const plain = plainOf(block).replace(/\s*[:：]$/, '');
  const mayBe = plain.length <= LONGEST_NAME && BEGINS_AS_NAME.test(plain) && !SENTENCE.test(plain);
  return mayBe && meaningOf(plain).kind === 'other' ? nameIn(plain) : '';
}

export interface PersonAt {
  name: string;
  /** The block is nothing but the name; else it begins a section of theirs. */
  isAlone: boolean;
}

/**
 * The names of two people at least: each has sections inside, or stands right above the section with which the first of
 * them begins, wherever that begins again. Or else those who speak.
 */
export function* peopleAmong(blocks: readonly Block[]): Turns<ReadonlyMap<Block, PersonAt>> {
  const begun = yield* mapInTurns(blocks, begunBy);
  const begins = begun.flatMap(({ section }, at) => (section === null ? [] : [at]));
  const first = begun[begins[0] ?? -1]?.section;
  const above = begins.filter((at) => begun[at]?.section === first).map((at) => blocks[at - 1]);
  const around = begins.flatMap((at) => {
    const { parent } = blocks[at] as Block;
    const isAround = parent !== undefined && parent === blocks[at - 1] && begun[at - 1]?.section === null;
    return isAround ? [parent] : [];
  });
  const lines = severalNamed(above);
  const named = new Map([...lines, ...severalNamed([...lines.keys(), ...around])]);
  return named.size > 0
    ? new Map([...named].map(([block, name]) => [block, { name, isAlone: true }]))
    : speakersAmong(blocks, begun);
}

/** Where each of several people begins to speak; one alone is who the map is of, unless that is said elsewhere. */
function speakersAmong(blocks: readonly Block[], begun: readonly Begun[]): Map<Block, PersonAt> {
  const speakers = new Map<Block, PersonAt>();
  let last = '';
  for (const [at, block] of blocks.entries()) {
    const name = begun[at]?.subject || last;
    if (name !== last) speakers.set(block, { name, isAlone: false });
    last = name;
  }
  return speakers.size === 1 && blocks.some(announces) ? new Map() : speakers;
}

const announces = (block: Block): boolean => {
  const plain = plainOf(block);
  const meaning = plain.length <= LONGEST_NAME ? meaningOf(plain) : null;
  return meaning?.kind === 'map' && meaning.name !== '';
};

/** None unless all of them are names, each of another person. */
function severalNamed(blocks: readonly (Block | undefined)[]): Map<Block, string> {
  const named = new Map<Block, string>();
  for (const block of blocks) if (block && block.level === undefined) named.set(block, nameOf(block));
  const names = [...named.values()];
  const areAll = blocks.every((block) => block !== undefined && named.has(block)) && !names.includes('');
  return areAll && names.length > 1 && new Set(names).size === names.length ? named : new Map();
}
