// Ids of languages as used in the file format (docs/format.md), and what the id of a section looks like. No texts.

export const LANGUAGES = ['en', 'es', 'pt-BR', 'ja', 'ko', 'zh-Hans', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `constructor` would find a member of every object. */
const SECTION_ID = /^(?!constructor$)[a-z][a-z0-9-]{0,39}$/;
export const isSectionId = (value: unknown): value is string =>
  typeof value === 'string' && SECTION_ID.test(value);
