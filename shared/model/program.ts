// The name and version of this program, as exported files and reports name it.

export const VERSION = '1.0.0';
export const PROGRAM = `Empathy Map for FigJam ${VERSION}`;
