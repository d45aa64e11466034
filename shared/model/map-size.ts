// How much room a map takes: as much as its group needs, or one page of A3 that can be printed and written on.

export const MAP_SIZES = ['regular', 'compact'] as const;
export type MapSize = (typeof MAP_SIZES)[number];
export const DEFAULT_SIZE = 'regular' satisfies MapSize;
