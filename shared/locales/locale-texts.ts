// Everything that a language's folder says: the shape of English, in any language.
import type { texts as en } from './en';
import type { Basis, BoardTexts, SectionWords, TemplateWords, Words } from './locale';

export type WindowTexts = Words<typeof en.window>;
export type FileTexts = Words<typeof en.files>;
export type CommandTexts = Words<typeof en.command>;
export type CoachWords = Words<typeof en.coach>;

export interface LocaleTexts {
  board: BoardTexts;
  sections: Readonly<Record<keyof typeof en.sections, SectionWords>>;
  templates: {
    bases: Readonly<Record<Basis, string>>;
    customReason: string;
    words: Readonly<Record<keyof typeof en.templates.words, TemplateWords>>;
  };
  files: FileTexts;
  coach: CoachWords;
  command: CommandTexts;
  window: WindowTexts;
}
