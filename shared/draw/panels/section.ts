// A section's panel: badge, heading, prompts and room for the group's notes. Pure.
import { fill } from '../../catalogue/fill';
import { firstName } from '../../catalogue/first-name';
import { promptById } from '../../catalogue/prompts';
import { sectionName, sectionWords } from '../../catalogue/template-words';
import { countIn } from '../../geometry/grid';
import type { BoardTexts, Prompt } from '../../locales/locale';
import type { Context } from '../../model/context';
import type { MapOrder } from '../../model/orders';
import { touchpointOf } from '../../model/touchpoints';
import type { SectionId, Template, Tint } from '../../templates/template';
import { LONGEST_NAME, tagger, text } from '../blocks';
import type { ChipBlock, Panel, TextBlock } from '../board-plan';
import type { BoardSpec } from '../board-spec';
import { headingStyle } from '../heading-style';
import { INK, PAPER, panelFills, sectionFills } from '../palette';
import { AREA_MARGIN, AREA_PADDING, PADDING, SIZES, TEXT_COLUMN } from '../sizes';

/** Only where a section is wide and low do its notes stand beside its prompts: in a tall one the room below those is lost. */
const BESIDE = { leastWidth: 2000, mostInRow: 2, leastRows: 3, mostNoteRows: 3 } as const;
/** Of the flag on a section that people work on. */
export const FLAG_LOOK = { fill: INK, ink: PAPER } as const;

/** One newly drawn section: badge, heading, icon, two prompts and an area for the group's notes. */
export function sectionPanel(
  spec: BoardSpec,
  template: Template,
  texts: BoardTexts,
  section: SectionId,
  width: number,
): Panel {
  const tag = tagger(spec.map, section);
  const { badge, icon: iconSize, styles, noteRows, notesPerPerson } = SIZES[spec.size];
  const count = spec.people * notesPerPerson;
  const isBeside = hasNotesBeside(template, section, width, count);
  const inner = isBeside ? TEXT_COLUMN : width - 2 * PADDING;
  const { tint, icon } = lookOf(template, section);
  const headingWidth = inner - badge - iconSize - PADDING;
  const title = spec.titles[section] ?? sectionName(section, texts);
  const name = title.slice(0, LONGEST_NAME);
  return {
    tag: tag('section'),
    name,
    fill: panelFills[tint],
    width,
    centred: false,
    blocks: [
      {
        kind: 'badge',
        tag: tag('badge'),
        style: styles.badge,
        characters: badgeText(spec.order, section),
        size: badge,
      },
      text(tag('heading'), headingStyle(title, headingWidth, styles), title, headingWidth),
      text(tag('icon'), styles.icon, icon, iconSize),
      ...promptBlocks(spec, texts, section, inner),
      flagBlock(spec.map, section, texts),
    ],
    notes: {
      tag: tag('note-area'),
      name,
      fill: sectionFills[tint],
      count,
      rows: noteRows,
      isBeside,
      ...spec.room[section],
    },
  };
}

function hasNotesBeside(template: Template, section: SectionId, width: number, count: number): boolean {
  const row = template.rows.find((areas) => areas.includes(section)) ?? [];
  const beside = countIn(width - TEXT_COLUMN - 2 * PADDING - AREA_MARGIN - 2 * AREA_PADDING);
  return (
    width >= BESIDE.leastWidth &&
    row.length <= BESIDE.mostInRow &&
    template.rows.length >= BESIDE.leastRows &&
    count <= BESIDE.mostNoteRows * beside
  );
}

/** Up only while people write here. */
const flagBlock = (map: string, section: SectionId, texts: BoardTexts): ChipBlock => ({
  kind: 'chip',
  tag: tagger(map, section)('flag'),
  characters: texts.now.flag,
  ...FLAG_LOOK,
});

export function lookOf(template: Template, section: SectionId): { tint: Tint; icon: string } {
  return template.sections.find(({ id }) => id === section) ?? { tint: 'white', icon: '' };
}

/** The first prompts of the catalogue, or people's versions of them. */
function promptBlocks(spec: BoardSpec, texts: BoardTexts, section: SectionId, width: number): TextBlock[] {
  const words = { persona: spec.persona.name, context: spec.context };
  const ours = (id: string) => {
    const prompt = promptById(texts.language, section, id);
    return prompt && fillPrompt(prompt, words, texts);
  };
  const known = sectionWords(section, texts)?.prompts.slice(0, SIZES[spec.size].prompts) ?? [];
  const shown = spec.prompts[section] ?? known.map(({ id }) => ({ id, text: ours(id) ?? '' }));
  return shown.map(({ id, text: characters }) => ({
    ...text({ ...tagger(spec.map, section)('prompt'), prompt: id }, 'prompt', characters, width),
    ...(characters === ours(id) ? {} : { isTheirs: true }),
  }));
}

/** The section's position in the order of work, from 1. */
export function badgeText(order: MapOrder, section: SectionId): string {
  return String(order.sections.indexOf(section) + 1);
}

/** A prompt that says nothing of touchpoints is asked about one by its name: "Front desk: What does Dana hear?" */
export function fillPrompt(
  { id, text: prompt }: Pick<Prompt, 'id' | 'text'>,
  { persona, context }: { persona: string; context: Context },
  texts: BoardTexts,
): string {
  const touchpoint = touchpointOf(id, context.touchpoints);
  const filled = fill(prompt, {
    persona: firstName(persona, texts) || texts.blanks.persona,
    product: context.product || texts.blanks.product,
    touchpoint: touchpoint || context.touchpoints[0] || texts.blanks.touchpoint,
  });
  const isNamed = touchpoint === undefined || prompt.includes('{touchpoint}');
  return isNamed ? filled : `${touchpoint}${texts.colon}${filled}`;
}
