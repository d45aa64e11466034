// Everything that a language's folder says: the shape of English, in any language.
import type { texts as en } from './en';
import type { BoardTexts, Words } from './locale';

export type WindowTexts = Words<typeof en.window>;
export type FileTexts = Words<typeof en.files>;
export type CommandTexts = Words<typeof en.command>;
export type CoachWords = Words<typeof en.coach>;

export interface LocaleTexts {
  board: BoardTexts;
  files: FileTexts;
  coach: CoachWords;
  command: CommandTexts;
  window: WindowTexts;
}
