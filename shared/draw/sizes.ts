// The sizes that every board is drawn with, in pixels of the canvas. Data only.
export const PADDING = 48;
export const PANEL_GAP = 64;
export const SIDE_GAP = 96;
export const ROOT_PADDING = 80;
export const BADGE_SIZE = 64;
export const DISC_SIZE = 520;
export const SIDE_WIDTH = 1240;
/** How much room a group gets in each section. */
export const NOTES_PER_PERSON = 3;
