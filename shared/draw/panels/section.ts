// A section's panel: badge, heading, prompts and room for the group's notes. Pure.
import { fill } from '../../catalogue/fill';
import { promptById } from '../../catalogue/prompts';
import type { BoardTexts, Template } from '../../catalogue/types';
import { countIn, spanOf } from '../../geometry/grid';
import type { Context } from '../../model/context';
import type { MapOrder } from '../../model/orders';
import type { SectionId } from '../../model/sections';
import { LONGEST_NAME, tagger, text } from '../blocks';
import type { Panel, TextBlock } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { sectionFills } from '../palette';
import { BADGE_SIZE, NOTES_PER_PERSON, PADDING } from '../sizes';

const FEWEST_ROWS = 2;

/** One newly drawn section: badge, heading, two prompts and room for the group's notes. */
export function sectionPanel(
  spec: BoardSpec,
  template: Template,
  texts: BoardTexts,
  section: SectionId,
  width: number,
): Panel {
  const tag = tagger(spec.map, section);
  const inner = width - 2 * PADDING;
  const rows = Math.max(FEWEST_ROWS, Math.ceil((spec.people * NOTES_PER_PERSON) / countIn(inner)));
  const tint = template.sections.find(({ id }) => id === section)?.tint ?? 'white';
  const headingWidth = inner - BADGE_SIZE - PADDING / 2;
  const title = spec.titles[section] ?? texts.sections[section];
  return {
    tag: tag('section'),
    name: title.slice(0, LONGEST_NAME),
    fill: sectionFills[tint],
    width,
    notesHeight: Math.max(spanOf(rows), spec.room[section]?.height ?? 0),
    centred: false,
    blocks: [
      { kind: 'badge', tag: tag('badge'), characters: badgeText(spec.order, section) },
      text(tag('heading'), 'heading', title, headingWidth),
      ...promptBlocks(spec, texts, section, inner),
    ],
  };
}

/** The first prompts of the catalogue, or people's versions of them. */
function promptBlocks(spec: BoardSpec, texts: BoardTexts, section: SectionId, width: number): TextBlock[] {
  const words = { persona: spec.persona.name, context: spec.context };
  const ours = (id: string) => {
    const prompt = promptById(texts.language, section, id);
    return prompt && fillPrompt(prompt.text, words, texts);
  };
  const shown =
    spec.prompts[section] ?? texts.prompts[section].map(({ id }) => ({ id, text: ours(id) ?? '' }));
  return shown.map(({ id, text: characters }) => ({
    ...text({ ...tagger(spec.map, section)('prompt'), prompt: id }, 'prompt', characters, width),
    ...(characters === ours(id) ? {} : { isTheirs: true }),
  }));
}

/** The section's position in the order of work, from 1. */
export function badgeText(order: MapOrder, section: SectionId): string {
  return String(order.sections.indexOf(section) + 1);
}

export function fillPrompt(
  prompt: string,
  { persona, context }: { persona: string; context: Context },
  texts: BoardTexts,
): string {
  return fill(prompt, {
    persona: persona || texts.blanks.persona,
    product: context.product || texts.blanks.product,
    touchpoint: context.touchpoints[0] || texts.blanks.touchpoint,
  });
}
