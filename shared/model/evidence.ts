// Kinds of evidence for a note, as named in the file format. Labels and hashtags are in the catalogue.

export const EVIDENCE = ['quote', 'observed', 'data', 'inferred', 'assumption'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** The evidence of a note until somebody says otherwise. */
export const DEFAULT_EVIDENCE: Evidence = 'assumption';
