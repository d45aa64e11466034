// The state of the screen for transcripts while it is open. Plain data; nothing of it is stored.

import type { SectionId } from '../../shared/templates/template';
import type { Selection } from '../../shared/transcript/selection';
import type { Transcript } from '../../shared/transcript/transcript';

export type TranscriptProblem = 'empty' | 'untitled';

export interface TranscriptState {
  pasted: string;
  fileName: string;
  /** Why a file cannot be read, as a sentence; '' if nothing is wrong. */
  refusal: string;
  /** What is missing before the transcript can be shown. */
  problem: TranscriptProblem | null;
  /** The name of the research that the interview belongs to. */
  title: string;
  /** Whether the entry is one of those in Plan. */
  isKnown: boolean;
  /** The answer for an entry that has none. */
  consent: boolean | null;
  /** Null until it is shown. */
  transcript: Transcript | null;
  /** What the notes call each speaker; as the transcript does unless somebody has chosen another name. */
  names: Readonly<Record<string, string>>;
  selection: Selection;
  /** The sections that a sentence was added to. */
  placed: Readonly<Record<number, readonly SectionId[]>>;
}

export const NO_TRANSCRIPT: TranscriptState = {
  pasted: '',
  fileName: '',
  refusal: '',
  problem: null,
  title: '',
  isKnown: false,
  consent: null,
  transcript: null,
  names: {},
  selection: { anchor: 0, focus: 0 },
  placed: {},
};
