// The sizes that every board is drawn with, in pixels of the canvas. Data only.
export const PADDING = 48;
/** Between what stands on a panel, one below the other. */
export const BLOCK_GAP = 24;
export const PANEL_GAP = 64;
export const SIDE_GAP = 64;
export const ROOT_PADDING = 96;
export const BADGE_SIZE = 120;
export const ICON_SIZE = 144;
export const DISC_SIZE = 520;
export const PERSONA_WIDTH = 1680;
export const SIDE_WIDTH = 1536;
/** Of the square in which people put a stamp when they are done. */
export const PAD_SIZE = 400;
/** Of the context in the header. */
export const CONTEXT_WIDTH = 2400;
/** Inside a card, around its texts. */
export const CARD_PADDING = 28;
/** Of badge, heading, icon and prompts where the notes are beside them. */
export const TEXT_COLUMN = 960;
/** And inside the card that says what to do now. */
export const NOW_PADDING = 40;
/** Between a panel's edge and the area for notes in it, and between that edge and the notes. */
export const AREA_MARGIN = 24;
export const AREA_PADDING = 32;
/** How much room a group gets in each section. */
export const NOTES_PER_PERSON = 3;
/** Of the pills that show the order of work. */
export const CHIP = { height: 88, inset: 36, gap: 24 } as const;
/** Of the flag on a section: from the panel's right edge, and above its upper edge. */
export const FLAG = { inset: 60, rise: 48 } as const;
