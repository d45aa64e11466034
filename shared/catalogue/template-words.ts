// The words of templates and their sections. Where a language has none, the template's own English ones count.
import type { BoardTexts, SectionWords } from '../locales/locale';
import type { MapOrder } from '../model/orders';
import { TEMPLATE_IDS, type TemplateId, templateOf } from '../templates';
import type { SectionId } from '../templates/template';

type Words = Pick<BoardTexts, 'sections' | 'templates' | 'templateWords' | 'customReason' | 'bases'>;

const ownWordsOf = (template: TemplateId) => templateOf(template).words;

/** Undefined for a section of no template. */
export function sectionWords(
  section: SectionId,
  { sections }: Pick<Words, 'sections'>,
): SectionWords | undefined {
  const own = () =>
    TEMPLATE_IDS.map((id) => ownWordsOf(id)?.sections[section]).find((words) => words !== undefined);
  return sections[section] ?? own();
}

export const sectionName = (section: SectionId, texts: Pick<Words, 'sections'>): string =>
  sectionWords(section, texts)?.title ?? section;

export const templateName = (template: TemplateId, { templates }: Pick<Words, 'templates'>): string =>
  templates[template] ?? ownWordsOf(template)?.name ?? template;

/** What it is good for. */
export const aboutTemplate = (
  template: TemplateId,
  { templateWords }: Pick<Words, 'templateWords'>,
): string => (templateWords[template] ?? ownWordsOf(template))?.about ?? '';

/** Why the sections are worked on in this order. */
export function reasonOf({ preset }: Pick<MapOrder, 'preset'>, template: TemplateId, texts: Words): string {
  if (preset === 'custom') return texts.customReason;
  return (texts.templateWords[template] ?? ownWordsOf(template))?.reasons[preset] ?? '';
}

/** On whose advice. */
export function basisOf(
  { preset }: Pick<MapOrder, 'preset'>,
  template: TemplateId,
  { bases }: Words,
): string {
  return bases[preset === 'custom' ? 'facilitator' : templateOf(template).orders[preset].basis];
}
