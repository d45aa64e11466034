// Which items on a page may head a section, and which template all of them together suggest. Pure.
import { inflate, overlaps } from '../geometry/rect';
import type { BoardItem } from '../map/board-item';
import { anySectionOf, sectionOf } from '../recognise/sections';
import { sectionIds, TEMPLATE_IDS, type TemplateId } from '../templates';
import type { SectionId } from '../templates/template';
import { isContainer } from './board-tree';

/** What is longer is no heading. */
const MAX_HEADING = 60;
/** Of the template's sections: with fewer, it may be something else, such as the profile of a persona. */
const FEWEST = 3;
const LEAST_SHARE = 0.6;

/** A heading may be followed by what it asks, on a line of its own. */
function linesToTry(text: string): string[] {
  const lines = text
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  return lines.length > 1 ? [lines.join(' '), first] : [first];
}

/** The section of a template that an item names. */
export function sectionNamedBy({ text }: Pick<BoardItem, 'text'>, template: TemplateId): SectionId | null {
  for (const line of linesToTry(text)) {
    const section = line.length > MAX_HEADING ? null : sectionOf(line, template);
    if (section !== null) return section;
  }
  return null;
}

/** Whether an item may name a section of any template. */
export const mayHead = (item: BoardItem): boolean =>
  (isContainer(item) || item.kind === 'text' || item.kind === 'shape') && namesSome(item);

export const namesSome = ({ text }: Pick<BoardItem, 'text'>): boolean =>
  linesToTry(text).some((line) => line.length <= MAX_HEADING && anySectionOf(line, true) !== null);

/** The template that has a place for most of the headings, then the one that tells them best apart; or null. */
export function templateFor(headings: readonly BoardItem[]): TemplateId | null {
  let best: { template: TemplateId; score: number } | null = null;
  for (const template of TEMPLATE_IDS) {
    const named = headings.map((item) => sectionNamedBy(item, template)).filter((one) => one !== null);
    const distinct = new Set(named).size;
    const all = sectionIds(template).length;
    if (distinct < Math.max(FEWEST, Math.ceil(LEAST_SHARE * all))) continue;
    const score = named.length * 1000 + distinct * 10 + distinct / all;
    if (best === null || score > best.score) best = { template, score };
  }
  return best?.template ?? null;
}

/** What heads the columns or the page of a customer journey, whose rows may be named like our sections. */
const JOURNEY =
  /journey|touch ?points?|customer experience map|(?<!\p{L})(?:stages?|phases?|phasen|etapas?|fases?|étapes?|parcours)(?!\p{L})|berührungspunkt|puntos? de contacto|ジャーニー|タッチポイント|フェーズ|여정|터치포인트|旅程|触点/iu;

/** Whether a board is the map of a journey: it says so in a title or in what heads its columns. */
export const isJourney = (items: readonly BoardItem[], headings: readonly BoardItem[]): boolean =>
  items.some(
    (item) =>
      (isContainer(item) || item.kind === 'text' || item.kind === 'shape') &&
      item.text.length <= MAX_HEADING &&
      JOURNEY.test(item.text) &&
      headings.some(({ box }) => overlaps(inflate(box, NEAR_TITLE), item.box)),
  );

const NEAR_TITLE = 1500;
