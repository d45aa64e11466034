// What became of asking whether a note is true, '' while nobody has answered.
import type { Note } from '../model/empathy-map';

export const verdictOf = ({ check }: Note): string => check?.verdict ?? '';
