// Bounds that both sides hold to; the usual values stand in when nobody said.

export const PEOPLE = { least: 1, most: 50, usual: 6 };
export const MINUTES = { least: 10, most: 240, usual: 60 };

/** The window, in pixels. */
export const WINDOW = { leastWidth: 300, leastHeight: 400, most: 2000, usual: { width: 380, height: 640 } };

/** Votes that each person has. */
export const VOTES = { least: 1, most: 20, usual: 3 };
