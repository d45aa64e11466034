// What kind of evidence a note is, by the names of the file format. Words and hashtags live in the catalogue.

export const EVIDENCE = ['quote', 'observed', 'data', 'inferred', 'assumption'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** What a note is while nobody has said anything else. */
export const DEFAULT_EVIDENCE: Evidence = 'assumption';
