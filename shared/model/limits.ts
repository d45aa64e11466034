// How many people and minutes a session can have; the usual ones stand in when nobody said.

export const PEOPLE = { least: 1, most: 50, usual: 6 };
export const MINUTES = { least: 10, most: 240, usual: 60 };
