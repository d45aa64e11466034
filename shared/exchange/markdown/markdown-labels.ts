// What headings and labels of Markdown documents mean for a map, and where one line holds several notes. Knows no blocks.
import { boardTexts } from '../../catalogue/board-texts';
import { fileTexts } from '../../catalogue/file-texts';
import { sectionName } from '../../catalogue/template-words';
import type { BoardTexts } from '../../locales/locale';
import { type Place, partOf } from '../../recognise/parts';
import { anySectionOf, isKnownElsewhere } from '../../recognise/sections';
import { ALL_SECTIONS } from '../../templates';
import type { SectionId } from '../../templates/template';
import { toPlain } from './markdown-inline';

export type Area = Place | 'order';

export type HeadingMeaning =
  | { kind: 'part'; part: Area; title?: string; name?: string }
  /** A map begins; of whom, when it says so. */
  | { kind: 'map'; name: string }
  | { kind: 'other' };

const NUMBERING = /^[^\p{L}"“‘«]+/u;
const MAP_WORDS = /\bempathy[ -]?map(?:s|ping)?\b(?:\s+(?:canvas|template|summary))?/i;
const PERSONA_WORDS = /^(?:(?:user|target|primary|secondary|buyer|our|the) )*personas?\b(?: \d+\b)?/i;
/** Longer ones are sentences, and some patterns here would take long over them. */
const LONGEST_HEADING = 1000;
const EDGES = /^[\s:–—|()[\]-]+|[\s:–—|()[\]-]+$/g;
const POINT_OF_VIEW = /^(?:problem|point of view|pov)(?: statement)?(?: \(pov\))?$/i;
const ACTION_WORDS = /^(?:actions?|action items?|to ?-?dos?|next steps?|what we do next)$/i;

export function meaningOf(heading: string): HeadingMeaning {
  const own = ownSection(heading, { board: boardTexts.en, sections: ALL_SECTIONS });
  if (own && isKnownElsewhere(own.part)) return { kind: 'part', ...own };
  if (heading === fileTexts.en.order) return { kind: 'part', part: 'order' };
  if (heading.length > LONGEST_HEADING) return { kind: 'other' };
  const words = heading.replace(NUMBERING, '').trim();
  if (MAP_WORDS.test(words)) return { kind: 'map', name: mapName(words) };
  const section = sectionIn(words);
  if (section) return { kind: 'part', part: section };
  const bare = words.replace(EDGES, '');
  if (POINT_OF_VIEW.test(bare)) return { kind: 'part', part: 'problem' };
  if (ACTION_WORDS.test(bare)) return { kind: 'part', part: 'actions' };
  if (PERSONA_WORDS.test(words)) {
    const name = words.replace(PERSONA_WORDS, '').replace(EDGES, '');
    return name === '' ? { kind: 'part', part: 'persona' } : { kind: 'map', name };
  }
  const part = partOf(words);
  return part === null ? { kind: 'other' } : { kind: 'part', part };
}

/** "Hear" in any case, or "Hear: " with a title of people's own, as we write it. */
export function ownSection(
  heading: string,
  { board, sections }: { board: BoardTexts; sections: readonly SectionId[] },
): { part: SectionId; title: string } | null {
  for (const part of sections) {
    const name = sectionName(part, board);
    if (heading.toLowerCase() === name.toLowerCase()) return { part, title: heading };
    if (heading.startsWith(`${name}: `)) return { part, title: heading.slice(name.length + 2) };
  }
  return null;
}

/** "Pains (fears, frustrations)" and "Sees – the surroundings" say more than the section. */
export function sectionIn(heading: string): SectionId | null {
  if (heading.length > LONGEST_HEADING) return null;
  return anySectionOf(heading) ?? anySectionOf(heading.split(/\s*[(:–—]|\s-\s/)[0] ?? '');
}

/** "Empathy map: Ben", "Ben’s empathy map", "Persona 1 — Ben — Empathy Map" are all of Ben. */
function mapName(words: string): string {
  const around = words.replace(MAP_WORDS, '|').replace(/^\s*\|\s*(?:of|for)\s+/i, '');
  const [before = '', after = ''] = around.split('|').map((part) => part.replace(EDGES, ''));
  const owner = before
    .replace(/['’]s$/, '')
    .replace(PERSONA_WORDS, '')
    .replace(EDGES, '');
  const named = after.replace(PERSONA_WORDS, '').replace(EDGES, '');
  return named === '' ? owner : named;
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
    const isLabel = /:\s*$/.test(label) || /^\s*[:–—-]/.test(after) || after.trim() === '';
    const section = isLabel ? sectionIn(label) : null;
    const last = found[found.length - 1];
    if (section !== null) found.push({ label: toPlain(label), section, rest: after });
    else if (last) last.rest += `**${label}**${after}`;
    else return [];
  }
  return found.map((one) => ({ ...one, rest: one.rest.replace(/^\s*[:–—-]?\s*/, '') }));
}

function bareLabel(line: string): Labelled[] {
  const [, label = '', rest = ''] = /^([^:*\n]{1,40}):(?:\s+([\s\S]*))?$/.exec(line) ?? [];
  const section = label === '' ? null : sectionIn(label);
  return section === null ? [] : [{ label: label.trim(), section, rest }];
}

const QUOTED = /["“][^"“”]+["”]/g;
const BETWEEN_QUOTED = /^[\s,;/·|]*$/;
const BULLET = /^(?:[-•–]|\0?[*]|\d{1,3}[.)])\s+/;

/** Notes in one cell or after one label: parted by `<br>`, bullets, or each in quotation marks. */
export function splitNotes(text: string): string[] {
  const lines = text.split(/(?<!\0)<br\s*\/?>|\s•\s/i).map((line) => line.trim().replace(BULLET, ''));
  return lines.flatMap((line) => {
    const quoted = line.match(QUOTED) ?? [];
    const between = line.split(QUOTED);
    return quoted.length > 1 && between.every((gap) => BETWEEN_QUOTED.test(gap)) ? quoted : [line];
  });
}
