// Kinds of evidence for a note, as named in the file format. Labels and hashtags are in the catalogue.

export const EVIDENCE = ['quote', 'observed', 'data', 'inferred', 'assumption', 'ai'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The evidence of a note until somebody says otherwise. */
export const DEFAULT_EVIDENCE: Evidence = 'assumption';

/** Whether somebody has heard, seen, counted or inferred it. What a language model says is a guess. */
export const isBacked = (evidence: Evidence = DEFAULT_EVIDENCE): boolean =>
  evidence !== 'assumption' && evidence !== 'ai';
