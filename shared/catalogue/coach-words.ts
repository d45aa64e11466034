// The words that the note coach knows, by the language of the board.
import { byLanguage } from './by-language';

export const coachWords = byLanguage(({ coach }) => coach);
