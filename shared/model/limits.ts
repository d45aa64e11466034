// Limits that both sides enforce, and the defaults.

export const PEOPLE = { min: 1, max: 50, default: 6 };
export const MINUTES = { min: 10, max: 240, default: 60 };

/** The window, in pixels. */
export const WINDOW = { minWidth: 300, minHeight: 400, maxSide: 2000, default: { width: 380, height: 640 } };

/** Votes per person. */
export const VOTES = { min: 1, max: 20, default: 3 };
