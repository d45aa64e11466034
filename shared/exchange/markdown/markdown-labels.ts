// What headings and labels of Markdown documents mean for a map, and where one line holds several notes. Knows no blocks.
import { boardTexts } from '../../catalogue/board-texts';
import { afterLabel } from '../../catalogue/colon';
import { fileTexts } from '../../catalogue/file-texts';
import { sectionName } from '../../catalogue/template-words';
import type { BoardTexts } from '../../locales/locale';
import { LANGUAGES } from '../../model/sections';
import { plainWords } from '../../recognise/heading-text';
import type { Place } from '../../recognise/parts';
import { recognise } from '../../recognise/recognise';
import { isKnownElsewhere, sectionIn } from '../../recognise/sections';
import { ALL_SECTIONS } from '../../templates';
import type { SectionId } from '../../templates/template';
import { withoutBullet } from '../reading/bullets';
import { isQuotation, quotationsIn } from '../reading/quotations';
import { toPlain } from './markdown-inline';

/** `conclusion`: what the group made of it, which nobody said. */
export type Area = Place | 'order' | 'touchpoints' | 'hits' | 'conclusion';

export type HeadingMeaning =
  | { kind: 'part'; part: Area; title?: string; name?: string }
  /** A map begins, or the persona of one; of whom, when it says so. */
  | { kind: 'map'; name: string; isTitle: boolean }
  /** Names two sections: what stands right below it may belong to either. */
  | { kind: 'pair' }
  | { kind: 'other' };

const NUMBERING = /^[^\p{L}"“‘«]+/u;

export function meaningOf(heading: string): HeadingMeaning {
  const own = ownSection(heading, { board: boardTexts.en, sections: ALL_SECTIONS });
  if (own && isKnownElsewhere(own.part)) return { kind: 'part', ...own };
  if (heading === fileTexts.en.order) return { kind: 'part', part: 'order' };
  const found = recognise(heading);
  switch (found.kind) {
    case 'section':
      return { kind: 'part', part: found.section };
    case 'sections':
      return { kind: 'pair' };
    case 'part':
      return { kind: 'part', part: found.part };
    case 'map':
      return { kind: 'map', name: found.name, isTitle: true };
    case 'persona':
      return found.name === ''
        ? { kind: 'part', part: 'persona' }
        : { kind: 'map', name: found.name, isTitle: false };
    default:
      return { kind: 'other' };
  }
}

/** "Hear" in any case, or "Hear: " with a title of people's own, as we write it. */
export function ownSection(
  heading: string,
  { board, sections }: { board: BoardTexts; sections: readonly SectionId[] },
): { part: SectionId; title: string } | null {
  for (const part of sections) {
    const name = sectionName(part, board);
    if (heading.toLowerCase() === name.toLowerCase()) return { part, title: heading };
    const title = afterLabel(heading, name);
    if (title !== null) return { part, title };
  }
  return null;
}

const CORE =
  /^(?:says?|thinks?|does|do|feels?|sees?|hears?|pains?|gains?|pain points?|said|thought|did|felt|saw|heard|saying|thinking|doing|feeling|seeing|hearing)$/;

let ownNames: ReadonlySet<string> | undefined;

const namesOfSections = (): Set<string> =>
  new Set(
    LANGUAGES.flatMap((language) =>
      ALL_SECTIONS.map((id) => plainWords(sectionName(id, boardTexts[language]))),
    ),
  );

/** A section named by its own name, not by words that are about the same: "Pains", but neither "Worries" nor "What friends say". */
export function bareSectionIn(heading: string): SectionId | null {
  const [main = ''] = heading.replace(NUMBERING, '').split(/\s*[(:：（–—]|\s-\s/);
  const plain = plainWords(main).replace(/^(?:the|what (?:they|she|he))\s/, '');
  ownNames ??= namesOfSections();
  return CORE.test(plain) || ownNames.has(plain) ? sectionIn(main) : null;
}

const LONGEST_NAME = 60;
const GLOSS_OR_COLON = /\s*(?:\([^()]*\)\s*)?[:：]?\s*$/;

/** A line of its own that is the name of a section and nothing more. */
export function isNameAlone(text: string): boolean {
  const name = text.replace(GLOSS_OR_COLON, '');
  return name.length <= LONGEST_NAME && !/[\n:：–—.!]|\s-\s/.test(name) && bareSectionIn(name) !== null;
}

interface Labelled {
  label: string;
  section: SectionId;
  /** What follows the label, marked. */
  rest: string;
}

const LETTER = /[\p{L}\p{N}]/u;

/** `**Says:** … **Thinks:** …` and `Says: …`: none when the line begins with no name of a section. */
export function labelsIn(line: string): Labelled[] {
  const [before = '', ...pieces] = line.split(/\*\*([^*\n]{1,80})\*\*/);
  if (LETTER.test(before)) return bareLabel(line);
  const found: Labelled[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const [label = '', after = ''] = [pieces[at], pieces[at + 1]];
    const isLabel = /[:：]\s*$/.test(label) || /^\s*(?:[:：–—-]|\\?\n)/.test(after) || after.trim() === '';
    const section = isLabel ? sectionIn(label) : null;
    const last = found[found.length - 1];
    if (section !== null) found.push({ label: toPlain(label), section, rest: after });
    else if (last) last.rest += `**${label}**${after}`;
    else return [];
  }
  return found.map((one) => ({ ...one, rest: one.rest.replace(/^\s*(?:[:：–—-]|\\?\n)?\s*/, '') }));
}

function bareLabel(line: string): Labelled[] {
  const [, label = '', rest = ''] = /^([^:：*\n]{1,40})[:：](?:\s*([\s\S]*))?$/.exec(line) ?? [];
  const section = label === '' ? null : sectionIn(label);
  if (section !== null) return [{ label: label.trim(), section, rest }];
  const [, name = '', words = ''] = /^([^:：*\n]{1,40}?)\s+[–—-]\s+([\s\S]+)$/.exec(line) ?? [];
  const named = name === '' ? null : bareSectionIn(name);
  return named === null ? [] : [{ label: name, section: named, rest: words }];
}

const PARTS = /(?<!\0)<br\s*\/?>|\s[•●▪■◦○]\s/i;

/** Notes in one cell or after one label: parted by `<br>`, bullets, or each in quotation marks. */
export function splitNotes(text: string): string[] {
  const lines = text.split(PARTS).map((line) => withoutBullet(line.trim().replace(/^\0(?=\*\s)/, '')));
  return lines.flatMap((line) => quotationsIn(line) ?? [line]);
}

export interface Group {
  /** The section that the lines below name, or that of the cell or card. */
  section: SectionId;
  label: string;
  /** Marked. */
  notes: string[];
}

const HEADING_LINE = /^\*\*([^*]+)\*\*\s*[:：]?$/;

/** The notes of a cell or card: below a line that is the name of a section, they are of that section. */
export function groupsIn(cell: string, section: SectionId | null, label: string): Group[] {
  const groups: { section: SectionId | null; label: string; notes: string[] }[] = [
    { section, label, notes: [] },
  ];
  const lines = splitNotes(cell);
  for (const line of lines) {
    const last = groups[groups.length - 1];
    const found = headingOfCell(line, lines.length > 1);
    if (found)
      groups.push({
        section: found.section,
        label: found.label,
        notes: found.rest === '' ? [] : [found.rest],
      });
    else last?.notes.push(line);
  }
  return groups.filter(
    (group): group is Group => group.section !== null && group.notes.some((note) => LETTER.test(note)),
  );
}

const MOST_WORDS = 6;

function headingOfCell(line: string, isAmongOthers: boolean): Labelled | null {
  const plain = toPlain(line).trim();
  const isMarked = HEADING_LINE.test(line.trim()) || /[:：]$/.test(plain);
  const isShort =
    plain.length <= LONGEST_NAME && plain.split(/\s/).length <= MOST_WORDS && !isQuotation(plain);
  const read = isMarked ? sectionIn : bareSectionIn;
  const section = isAmongOthers && isShort ? read(plain) : null;
  if (section !== null) return { label: plain.replace(/\s*[:：]$/, ''), section, rest: '' };
  return line.startsWith('**') ? (labelsIn(line)[0] ?? null) : null;
}
