// Ids of sections, templates and languages as used in the file format (docs/format.md). No texts.

export const SECTION_IDS = ['think-feel', 'see', 'say-do', 'hear', 'pain', 'gain'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export const TEMPLATE_IDS = ['six-section'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

export const LANGUAGES = ['en', 'es', 'pt-BR', 'ja', 'ko', 'zh-Hans', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];
