// What a language's folder says, parted by who needs it. English gives the shape.
import type * as en from './en';
import type { BoardTexts, Words } from './locale';

/** The exports of a language's folder. */
export type LocaleFolder = Omit<Words<typeof en>, 'board'> & { board: BoardTexts };

export type LocaleTexts = ReturnType<typeof composeTexts>;
export type WindowTexts = LocaleTexts['window'];
export type FileTexts = LocaleTexts['files'];
export type CommandTexts = LocaleTexts['command'];
export type CoachWords = LocaleTexts['coach'];

export function composeTexts({ board, coachWords, command, files, ...others }: LocaleFolder) {
  const { importing, importScreen, ...window } = others;
  return {
    board,
    files,
    coach: coachWords,
    command,
    window: { ...window, importing: importScreen, problems: importing },
  };
}
