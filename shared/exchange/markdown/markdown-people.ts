// Names of people between the lines of a document: "Kim" and "Lee" above the same sections, as items or as lines that no
// heading is. Knows no parts.
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

/** The section that begins with this block. */
function sectionBegunBy(block: Block): SectionId | null {
  const { text, kind, hasItems } = block;
  const plain = plainOf(block);
  if (plain.length > LONGEST_NAME) return labelsIn(text)[0]?.section ?? null;
  if (kind === 'heading' || hasItems || BOLD_LINE.test(text)) return sectionIn(plain);
  return labelsIn(text)[0]?.section ?? (isNameAlone(plain) ? bareSectionIn(plain) : null);
}

function nameOf(block: Block): string {
  if (!['item', 'paragraph', 'heading'].includes(block.kind) || block.rows) return '';
  const plain = plainOf(block).replace(/\s*[:：]$/, '');
  const mayBe = plain.length <= LONGEST_NAME && BEGINS_AS_NAME.test(plain) && !SENTENCE.test(plain);
  return mayBe && meaningOf(plain).kind === 'other' ? nameIn(plain) : '';
}

/**
 * The names of two people at least: each has sections inside, or stands right above the section with which the first of
 * them begins, wherever that begins again.
 */
export function* peopleAmong(blocks: readonly Block[]): Turns<ReadonlyMap<Block, string>> {
  const sections = yield* mapInTurns(blocks, sectionBegunBy);
  const begins = sections.flatMap((section, at) => (section === null ? [] : [at]));
  const first = sections[begins[0] ?? -1];
  const above = begins.filter((at) => sections[at] === first).map((at) => blocks[at - 1]);
  const around = begins.flatMap((at) => {
    const { parent } = blocks[at] as Block;
    return parent !== undefined && parent === blocks[at - 1] && sections[at - 1] === null ? [parent] : [];
  });
  const lines = severalNamed(above);
  return new Map([...lines, ...severalNamed([...lines.keys(), ...around])]);
}

/** None unless all of them are names, each of another person. */
function severalNamed(blocks: readonly (Block | undefined)[]): Map<Block, string> {
  const named = new Map<Block, string>();
  for (const block of blocks) if (block && block.level === undefined) named.set(block, nameOf(block));
  const names = [...named.values()];
  const areAll = blocks.every((block) => block !== undefined && named.has(block)) && !names.includes('');
  return areAll && names.length > 1 && new Set(names).size === names.length ? named : new Map();
}
